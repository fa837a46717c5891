//! Coverage by sector: the uncovered ground, the needs that no service reaches. Deliberately absent: roads, which the app has no data of.

use super::found_marks::FoundMarks;
use super::parts::{LegendLine, count_text, doubtful_text};
use super::state::use_says;
use crate::analysis::map::service_coverage::{SectorCoverage, totals};
use crate::analysis::protection::public_view::Count;
use crate::app::App;
use crate::domain::id::RecordId;
use crate::domain::records::assessment::DESK_SECTORS;
use crate::i18n;
use crate::present::map::map_findings::Tone;
use crate::ui::map::state::use_map;
use crate::ui::map::words::measures::{area_text, distance_text, scale_text};
use crate::ui::map::words::names::sector_text;
use crate::ui::widgets::Icon;
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Every sector, and the gaps of the one that is looked at.
#[component]
pub fn CoveragePart(mut sectors: Vec<SectorCoverage>) -> impl IntoView {
    let state = use_map();
    let says = use_says();
    let all = totals(&sectors);
    let finding = tr!(
        "says-coverage",
        count = all.with_gaps,
        distance = scale_text(untrack(|| says.metres()))
    );
    // Sectors with gaps first, in their own order among equals.
    sectors.sort_by_key(|one| std::cmp::Reverse(one.gaps.len()));
    let counted = tr!(
        "says-counted-coverage",
        needs = count_text(all.needs),
        services = i18n::number(all.services)
    );
    let sectors = StoredValue::new(sectors);
    let row = move |one: &SectorCoverage| {
        let code = one.sector.clone();
        let (chosen, pick) = (code.clone(), code.clone());
        let share = one.ground.as_ref().and_then(|ground| {
            let share = i18n::number(ground.share()?.rounded(100));
            Some(tr!(
                "says-uncovered",
                area = area_text(ground.uncovered_square_metres),
                share = share
            ))
        });
        let [full, closed, unknown] = one.not_counted.map(|count| i18n::number(count as u64));
        let not_counted = one.left_out();
        view! {
            <li>
                <button
                    type="button"
                    class="says-sector"
                    aria-pressed=move || (says.sector.get() == chosen).to_string()
                    on:click=move |_| says.sector.set(pick.clone())
                >
                    <strong>{untrack(|| name_of(state.app, &code))}</strong>
                    <span>{tr!("says-needs-far", far = count_text(one.needs[1]), near = count_text(one.needs[0]))}</span>
                    {doubtful_text(one.doubtful).map(|text| view! { <span>{text}</span> })}
                    {share.map(|text| view! { <span>{text}</span> })}
                    <span>{tr!("says-services", count = one.services)}</span>
                    {(not_counted > 0)
                        .then(|| view! { <span>{tr!("says-services-out", full = full, closed = closed, unknown = unknown)}</span> })}
                    {one.people
                        .map(|[near, far]| view! { <span>{tr!("says-people", far = count_text(far), near = count_text(near))}</span> })}
                    {one.people_if_spread_evenly
                        .filter(|_| one.people.is_none())
                        .map(|people| view! { <span>{tr!("says-people-spread", people = count_text(people))}</span> })}
                </button>
            </li>
        }
    };
    let looked_at = move || {
        let sector = says.sector.get();
        sectors.with_value(|all| all.iter().find(|one| one.sector == sector).cloned())
    };
    view! {
        <p class="says-finding" role="status">{finding}</p>
        <p class="says-note"><Icon name="info" />{t!("says-straight-line")}</p>
        <p class="says-counted">{counted}</p>
        <ul class="says-rows" aria-label=t!("says-sectors")>{sectors.with_value(|all| all.iter().map(row).collect_view())}</ul>
        {move || looked_at().map(|one| view! { <Gaps one /> })}
    }
}

#[component]
fn Gaps(one: SectorCoverage) -> impl IntoView {
    let state = use_map();
    let name = untrack(|| name_of(state.app, &one.sector));
    let uncovered = one.ground.as_ref().map(|ground| ground.uncovered_square_metres);
    let marks: Vec<RecordId> = one.gaps.iter().map(|gap| gap.mark).collect();
    let metres: BTreeMap<RecordId, Option<f64>> = one.gaps.iter().map(|gap| (gap.mark, gap.metres)).collect();
    let metres = StoredValue::new(metres);
    let told = move |mark: RecordId| {
        Some(
            match metres.with_value(|metres| metres.get(&mark).copied()).flatten() {
                Some(metres) => tr!("says-nearest", distance = distance_text(metres)),
                None => tr!("says-nearest-none"),
            },
        )
    };
    let words = match one.needs[1] {
        Count::Exactly(0) => tr!("says-no-gap"),
        Count::Exactly(count) => tr!("says-gaps", count = count),
        Count::Hidden => tr!("says-gaps-hidden"),
    };
    view! {
        <h3>{tr!("says-gaps-of", sector = name)}</h3>
        {uncovered
            .map(|area| view! { <ul class="says-legend"><LegendLine tone=Tone::Gap what=tr!("says-legend-gap") figure=area_text(area) /></ul> })}
        <p class="says-counted">{words}</p>
        <FoundMarks marks label=t!("says-gap-list") search=t!("says-gap-search") told />
    }
}

/// Sectors that only services have are not among those of the assessment.
fn name_of(app: App, sector: &str) -> String {
    if DESK_SECTORS.contains(&sector) {
        i18n::text(&format!("sector-{sector}"), &[])
    } else {
        sector_text(app, sector)
    }
}
