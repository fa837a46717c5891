//! Needs with the groups and marks behind each. Deliberately absent: windowing (`widgets/long_list`).

use super::desk::{Desk, Panel};
use super::mark_list::SeverityBadge;
use super::names::{group_label, sector_choices, sector_icon, sector_label};
use crate::app::use_app;
use crate::i18n;
use crate::present::deciding::need_rows::{NEED_SORTS, NeedRow};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, GroupChip, Icon, ListFilter, ListHead, ListLook, LongList};
use crate::{t, tr};
use leptos::prelude::*;

/// What the filter of states lets pass.
const STATES: [&str; 4] = ["all", "not-ranked", "without-intervention", "without-marks"];

fn passes(row: &NeedRow, sector: &str, state: &str) -> bool {
    let fits = match state {
        "not-ranked" => row.rankings == 0,
        "without-intervention" => row.interventions == 0,
        "without-marks" => row.marks == 0,
        _ => true,
    };
    fits && (sector.is_empty() || row.sector == sector)
}

/// All needs, and adding one that has no place on the map.
#[component]
pub fn NeedList(desk: Desk) -> impl IntoView {
    let app = use_app();
    let look = ListLook::new(&NEED_SORTS);
    let sector = RwSignal::new(String::new());
    let state = RwSignal::new("all".to_owned());
    let found = look.find(desk.needs, move || {
        let (sector, state) = (sector.get(), state.get());
        move |row: &NeedRow| passes(row, &sector, &state)
    });
    let sectors = move || sector_choices(app);
    let states = || {
        let named = |code: &str| (code.to_owned(), i18n::text(&format!("needs-state-{code}"), &[]));
        STATES.map(named).to_vec()
    };
    let card = move |row: NeedRow| view! { <NeedCard row desk /> }.into_any();
    view! {
        <section class="needs-column" aria-labelledby="all-needs">
            <header class="needs-column-head">
                <h2 id="all-needs">{t!("priorities-needs")}</h2>
                <span class="needs-count">{move || i18n::number(desk.needs.with(Vec::len))}</span>
                <Button
                    label=t!("priorities-need-without-marks")
                    icon="add"
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        desk.ticked.update(std::collections::BTreeSet::clear);
                        desk.panel.set(Some(Panel::Make));
                    }
                />
            </header>
            <Show
                when=move || desk.needs.with(|needs| !needs.is_empty())
                fallback=|| view! { <p class="needs-hint"><Icon name="idea" />{t!("priorities-no-needs-yet")}</p> }
            >
                <ListHead label=t!("priorities-needs-search") look found sorts="needs-sort" from=4>
                    <ListFilter label=t!("needs-sector") value=sector all=t!("priorities-all-sectors") options=Signal::derive(sectors) />
                    <ListFilter label=t!("services-show") value=state options=Signal::derive(states) />
                </ListHead>
                <div class="need-rows">
                    <LongList label=t!("priorities-needs") found row=card free=30 />
                </div>
            </Show>
        </section>
    }
}

#[component]
fn NeedCard(row: NeedRow, desk: Desk) -> impl IntoView {
    let app = use_app();
    let id = row.id;
    let (icon, sector) = (row.sector.clone(), row.sector.clone());
    let chips = row
        .groups
        .iter()
        .map(|(tag, marks)| {
            let (tag, marks, colour) = (tag.clone(), *marks, tag.colour);
            let name = Signal::derive(move || {
                tr!("priorities-group-marks", group = group_label(&tag), count = marks)
            });
            view! { <li><GroupChip colour name /></li> }
        })
        .collect_view();
    let asked = !row.groups.is_empty();
    view! {
            <article class="need-card" class:need-card-open=move || desk.panel.get() == Some(Panel::Need(id))>
                <span class="mark-icon"><Icon name=Signal::derive(move || sector_icon(app, &icon)) /></span>
                <div class="need-body">
                    <h3 class="need-statement">
                        <button
                            type="button"
                            class="need-open"
                            aria-expanded=move || (desk.panel.get() == Some(Panel::Need(id))).to_string()
                            on:click=move |_| desk.panel.set(Some(Panel::Need(id)))
                        >
                            <Bdi text=row.statement />
                        </button>
                    </h3>
                    <p class="need-facts">
                        <span>{move || sector_label(app, &sector)}</span>
                        <span>{t!("priorities-marks-count", count = row.marks)}</span>
                        {(row.meetings > 0).then(|| view! { <span>{t!("priorities-meetings-count", count = row.meetings)}</span> })}
                        {(row.rankings > 0).then(|| view! { <span>{t!("priorities-rankings-count", count = row.rankings)}</span> })}
                    </p>
                    {asked
                        .then(|| {
                            view! {
                                <div class="need-asked">
                                    <span class="need-asked-label">{t!("priorities-asked-by")}</span>
                                    <ul class="chips">{chips}</ul>
                                </div>
                            }
                        })}
                    {(row.marks == 0).then(|| view! { <p class="need-unbacked">{t!("priorities-no-marks-behind")}</p> })}
                    {row.hazard.then(|| view! { <p class="need-hazard"><Icon name="hazard" />{t!("hazard-notice")}</p> })}
                </div>
                {row.severity.map(|severity| view! { <SeverityBadge step=severity.step() /> })}
                {row.balloted.then(|| view! { <span class="need-lock" title=t!("priorities-balloted")><Icon name="lock" /></span> })}
            </article>
    }
}
