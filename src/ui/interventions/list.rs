//! The list of candidate projects, and the needs that none of them addresses.
//!
//! Deliberately absent: any order of merit; interventions keep the order in which they were put forward until another sort is chosen.

use super::parts::{AreaTabs, NumberDisc, people_text, titled};
use crate::analysis::deciding::feasibility_impact::Quarter;
use crate::app::ids;
use crate::app::{App, use_app};
use crate::domain::actions::propose_intervention::propose_intervention;
use crate::domain::id::RecordId;
use crate::domain::records::Kind;
use crate::present::deciding::intervention_rows::{
    InterventionRow, NEED_SORTS, SORTS, intervention_rows, needs_without,
};
use crate::present::route::Place;
use crate::ui::services::parts::{sector_icon, sector_options, sector_text};
use crate::ui::widgets::{
    Button, ButtonKind, EmptyState, Icon, Later, LinkButton, ListFilter, ListHead, ListLook, LongList, MANY,
    PageHead, painted,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// What the filter lets pass beside the parts of the field.
const STATES: [&str; 3] = ["in-plan", "not-in-plan", "unscored"];

fn passes(row: &InterventionRow, sector: &str, which: &str) -> bool {
    let fits = match which {
        "" => true,
        "in-plan" => row.taken,
        "not-in-plan" => !row.taken,
        "unscored" => row.quarter.is_none(),
        quarter => row.quarter == Some(quarter),
    };
    fits && (sector.is_empty() || row.sector == sector)
}

fn quarter_text(quarter: Option<&str>) -> String {
    i18n::text(
        &format!("feasibility-impact-{}", quarter.unwrap_or("unscored")),
        &[],
    )
}

/// All interventions of the open assessment.
#[component]
pub fn InterventionsPage() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        app.read(|project| intervention_rows(project, |sector| sector_text(app, sector)))
            .unwrap_or_default()
    });
    let nothing = Memo::new(move |_| rows.with(Vec::is_empty));
    let due = painted();
    let look = ListLook::new(&SORTS);
    let sector = RwSignal::new(String::new());
    let which = RwSignal::new(String::new());
    let found = look.find(rows, move || {
        let (sector, which) = (sector.get(), which.get());
        move |row: &InterventionRow| passes(row, &sector, &which)
    });
    let sectors = move || sector_options(app, "");
    let whichs = || {
        let quarter = |it: Quarter| (it.code().to_owned(), quarter_text(Some(it.code())));
        let state = |code: &str| {
            (
                code.to_owned(),
                i18n::text(&format!("interventions-state-{code}"), &[]),
            )
        };
        Quarter::ALL
            .map(quarter)
            .into_iter()
            .chain(STATES.map(state))
            .collect::<Vec<_>>()
    };
    let has_needs = Memo::new(move |_| app.read(|project| project.count(Kind::Need) > 0).unwrap_or(false));
    let empty = move || {
        view! {
            <EmptyState icon="interventions" title=t!("interventions-empty-title") text=t!("interventions-empty-text")>
                <Button
                    label=t!("interventions-new")
                    icon="add"
                    kind=ButtonKind::Main
                    on_press=move |()| propose(app, None)
                />
                <Show when=move || !has_needs.get()>
                    <LinkButton
                        label=t!("interventions-to-needs")
                        icon="priorities"
                        href=Signal::derive(move || app.href(Place::Needs))
                    />
                </Show>
            </EmptyState>
        }
    };
    view! {
        <div class="page interventions-page">
            <AreaTabs />
            <PageHead title=t!("interventions-title") lead=t!("interventions-lead")>
                <Show when=move || !nothing.get()>
                    <Button
                        label=t!("interventions-new")
                        icon="add"
                        kind=ButtonKind::Main
                        on_press=move |()| propose(app, None)
                    />
                </Show>
            </PageHead>
            <Show when=move || !nothing.get() fallback=empty>
                <ListHead label=t!("interventions-search") look found sorts="interventions-sort" from=4>
                    <ListFilter label=t!("services-sector") value=sector all=t!("services-all-sectors") options=Signal::derive(sectors) />
                    <ListFilter label=t!("services-show") value=which all=t!("services-flag-all") options=Signal::derive(whichs) />
                </ListHead>
                <LongList label=t!("interventions-title") found row=intervention_row free=20 />
            </Show>
            // Below everything else, and long where many needs wait.
            <Later due>
                <NeedsWithout />
            </Later>
        </div>
    }
    .into_any()
}

fn intervention_row(row: InterventionRow) -> AnyView {
    let app = use_app();
    let id = row.id;
    let fact = |(icon, text): (&'static str, String)| {
        view! { <li><Icon name=icon /><bdi>{text}</bdi></li> }
    };
    let sector = (!row.sector.is_empty()).then(|| {
        let icon = sector_icon(app, &row.sector);
        view! { <li><Icon name=icon /><bdi>{sector_text(app, &row.sector)}</bdi></li> }
    });
    let facts = [
        ("place", Some(row.place).filter(|place| !place.is_empty())),
        ("money", row.cost.map(i18n::money)),
        ("people", row.people.map(people_text)),
        (
            "clock",
            row.weeks.map(|count| tr!("interventions-weeks", count = count)),
        ),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(icon, text)| Some(fact((icon, text?))))
        .collect_view();
    view! {
        <a class="desk-row" href=move || app.href(Place::Intervention(id))>
            <NumberDisc number=row.number />
            <span class="desk-row-words">
                <strong><bdi>{titled(&row.title)}</bdi></strong>
                <ul class="facts">{sector} {facts}</ul>
            </span>
            <span class="desk-row-state">
                <span class="quiet">{tr!("interventions-needs-count", count = row.needs)}</span>
                <span class="tag" data-quarter=row.quarter.unwrap_or("unscored")>{quarter_text(row.quarter)}</span>
                {row.taken.then(|| view! { <span class="tag tag-taken"><Icon name="check" />{tr!("interventions-in-plan")}</span> })}
            </span>
        </a>
    }
    .into_any()
}

/// Needs that no intervention addresses, each with a way to put one forward.
#[component]
fn NeedsWithout() -> impl IntoView {
    let app = use_app();
    let needs = Memo::new(move |_| app.read(needs_without).unwrap_or_default());
    let look = ListLook::new(&NEED_SORTS);
    let found = look.find(needs, || |_: &(RecordId, String)| true);
    let row = move |(id, statement): (RecordId, String)| {
        view! {
            <div class="need-without">
                <bdi>{statement}</bdi>
                <Button label=t!("interventions-propose") icon="add" on_press=move |()| propose(app, Some(id)) />
            </div>
        }
        .into_any()
    };
    view! {
        <Show when=move || !needs.with(Vec::is_empty)>
            <section class="interventions-without">
                <h2>{move || tr!("interventions-without", count = needs.with(Vec::len))}</h2>
                <ListHead label=t!("priorities-needs-search") look found sorts="needs-sort" from=MANY />
                <LongList label=move || tr!("interventions-without", count = needs.with(Vec::len)) found row free=20 />
            </section>
        </Show>
    }
}

/// Makes an intervention, for a need when one is given, and opens it.
fn propose(app: App, need: Option<RecordId>) {
    let id = ids::new_id();
    if app.act(|project| propose_intervention(project, id, need)) {
        app.go_to(Place::Intervention(id));
    }
}
