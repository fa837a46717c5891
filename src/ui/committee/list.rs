//! The committees of the assessment. Deliberately absent: forming one out of ballots (`ui/election`).

use super::parts::{committee_name, group_name};
use crate::app::{clock, ids, use_app};
use crate::domain::actions::form_committee::form_committee;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Committee;
use crate::present::centre::committee_page::{committee_chart, held_numbers};
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::present::route::Place;
use crate::ui::follow_up::parts::FollowUpTabs;
use crate::ui::services::parts::{area_name, listed, read_today};
use crate::ui::widgets::{Button, ButtonKind, EmptyState, Icon, ListHead, ListLook, LongList, PageHead};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The sort keys of the list.
const SORTS: [&str; 4] = ["formed", "name", "area", "sat"];

/// What a row shows.
#[derive(Clone, PartialEq)]
struct Row {
    committee: Committee,
    seats: usize,
    missing: Option<Vec<crate::analysis::centre::representation::PeopleGroup>>,
}

/// The screen.
#[component]
pub fn CommitteesPage() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        let row = |(id, committee): (RecordId, &Committee)| {
            let area = committee.catchment_area.map(|area| area_name(app, area));
            let (name, area) = (committee_name(committee), area.unwrap_or_default());
            let keys = vec![
                SortKey::day(committee.formed),
                SortKey::text(&name),
                SortKey::text(&area),
                SortKey::day(committee.sittings.last().map(|it| it.on)),
            ];
            ListRow::new(id, [name.as_str(), &area], keys)
        };
        app.read(|project| project.all::<Committee>().map(row).collect::<Vec<_>>())
            .unwrap_or_default()
    });
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, || |_: &RecordId| true);
    let card = |id: RecordId| view! { <Card id /> }.into_any();
    let form = move |()| {
        let id = ids::new_id();
        if app.act(|project| Ok(form_committee(project, id, clock::today()))) {
            app.go_to(Place::Committee(id));
        }
    };
    let new =
        move |kind: ButtonKind| view! { <Button label=t!("committee-new") icon="add" kind on_press=form /> };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            <PageHead title=t!("committees-title") lead=t!("committees-lead")>
                <Show when=move || !rows.with(Vec::is_empty)>{new(ButtonKind::Main)}</Show>
            </PageHead>
            <Show
                when=move || !rows.with(Vec::is_empty)
                fallback=move || view! {
                    <EmptyState icon="people" title=t!("committees-empty-title") text=t!("committees-empty-text")>
                        {new(ButtonKind::Main)}
                    </EmptyState>
                }
            >
                <ListHead label=t!("committees-search") look found sorts="committees-sort" from=4 />
                <div class="committee-rows">
                    <LongList label=t!("committees-title") found row=card free=12 />
                </div>
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn Card(id: RecordId) -> impl IntoView {
    let app = use_app();
    let row = Memo::new(move |_| {
        let row = |project: &Project, today: Day| {
            let committee = project.get::<Committee>(id)?;
            Some(Row {
                committee: committee.clone(),
                seats: held_numbers(committee, today).len(),
                missing: committee_chart(project, committee, today).map(|chart| chart.missing),
            })
        };
        read_today(app, row).flatten()
    });
    view! {
        <a class="desk-row committee-card" href=move || app.href(Place::Committee(id))>
            <Icon name="people" />
            {move || row.get().map(card_words)}
        </a>
    }
}

fn card_words(row: Row) -> AnyView {
    let app = use_app();
    let Row {
        committee,
        seats,
        missing,
    } = row;
    let area = committee.catchment_area.map(|area| area_name(app, area));
    let area = area.unwrap_or_else(|| tr!("committee-no-area"));
    let sittings = committee.sittings.len();
    let verdict = match missing {
        None => view! { <span class="quiet">{tr!("committee-not-compared")}</span> }.into_any(),
        Some(missing) if missing.is_empty() => {
            view! { <span class="tag tag-taken"><Icon name="check" />{tr!("committee-none-missing")}</span> }
                .into_any()
        }
        Some(missing) => {
            let who = listed(missing.into_iter().map(group_name));
            view! {
                <span class="committee-card-missing"><Icon name="warning" />{tr!("committee-missing", who = who)}</span>
            }
            .into_any()
        }
    };
    let last = committee.sittings.last().map(|it| i18n::day(it.on));
    view! {
        <span class="desk-row-words">
            <strong class="committee-card-name"><bdi>{committee_name(&committee)}</bdi></strong>
            <span class="metas">
                <span class="meta"><Icon name="area" /><bdi>{area}</bdi></span>
                <span class="meta"><Icon name="people" /><span>{tr!("committee-seats-count", count = seats)}</span></span>
                <span class="meta"><Icon name="meetings" /><span>{tr!("committee-sittings-count", count = sittings)}</span></span>
                {last.map(|day| view! { <span class="meta"><Icon name="calendar" /><span>{tr!("committee-last-sat", day = day)}</span></span> })}
            </span>
            {verdict}
        </span>
    }
    .into_any()
}
