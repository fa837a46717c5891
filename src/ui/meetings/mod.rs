//! Meetings: the list, starting one, the page of one, the group that speaks.

pub mod groups;
pub mod headcount;
pub mod meeting;
pub mod read_out;
pub mod speaking;
mod names;
mod start;

pub use names::{group_name, groups_of, people_text, preset_options};

use crate::app::use_app;
use crate::domain::records::{MeetingKind, code};
use crate::i18n;
use crate::present::lists::meeting_rows::{MeetingRow, SORTS, meeting_rows};
use crate::present::route::Place;
use crate::ui::widgets::{
    Bdi, EmptyState, GroupChip, Icon, ListFilter, ListHead, ListLook, LongList, PageHead,
};
use crate::{t, tr};
use leptos::prelude::*;

/// All meetings, the running one first, then the latest.
#[component]
pub fn Meetings() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        let kind = |kind| i18n::name("meeting-kind", &kind);
        app.read(|project| meeting_rows(project, kind, group_name))
            .unwrap_or_default()
    });
    let look = ListLook::falling(&SORTS);
    let which = RwSignal::new(String::new());
    let found = look.find(rows, move || {
        let which = which.get();
        move |row: &MeetingRow| which.is_empty() || code(&row.kind) == which
    });
    let kinds = move || {
        let there = |kind: &&MeetingKind| rows.with(|rows| rows.iter().any(|row| row.item.kind == **kind));
        let named = |kind: &MeetingKind| (code(kind), i18n::name("meeting-kind", kind));
        let kinds = MeetingKind::ALL.iter().filter(there);
        kinds.map(named).collect::<Vec<_>>()
    };
    let running = Memo::new(move |_| app.running_meeting().is_some());
    view! {
        <div class="page meetings">
            <PageHead title=t!("meetings-title") lead=t!("meetings-lead") />
            <Show when=move || !running.get()>
                <start::StartMeeting />
            </Show>
            <Show
                when=move || rows.with(|rows| !rows.is_empty())
                fallback=|| {
                    view! {
                        <EmptyState icon="meetings" title=t!("meetings-empty-title") text=t!("meetings-empty-text") />
                    }
                }
            >
                <ListHead label=t!("meetings-search") look found sorts="meetings-sort" from=4>
                    <ListFilter label=t!("services-show") value=which all=t!("services-flag-all") options=Signal::derive(kinds) />
                </ListHead>
                <div class="meeting-rows">
                    <LongList label=t!("meetings-title") found row=meeting_card free=20 />
                </div>
            </Show>
        </div>
    }
}

fn meeting_card(row: MeetingRow) -> AnyView {
    let app = use_app();
    let id = row.id;
    let chip = |(name, colour): (String, u8)| view! { <li><GroupChip colour name /></li> };
    let chips = row.groups.into_iter().map(chip).collect_view();
    let day = row.date.map(i18n::day);
    let venue = (!row.venue.is_empty()).then(|| {
        view! {
            <span class="meta">
                <Icon name="place" />
                <Bdi text=row.venue.clone() />
            </span>
        }
    });
    view! {
        <a class="desk-row meeting-card" href=move || app.href(Place::Meeting(id))>
            <Icon name="meetings" />
            <span class="desk-row-words">
                <strong class="meeting-card-kind">{i18n::name("meeting-kind", &row.kind)}</strong>
                <span class="metas">
                    {day.map(|day| view! { <span class="meta"><Icon name="calendar" /><span>{day}</span></span> })}
                    {venue}
                    <span class="meta"><Icon name="people" /><span>{tr!("meeting-people", count = row.people)}</span></span>
                    <span class="meta"><Icon name="map" /><span>{tr!("meeting-marks", count = row.marks)}</span></span>
                </span>
                <ul class="chips">{chips}</ul>
            </span>
            <span class="desk-row-state">
                {row.running.then(|| view! { <span class="badge badge-live">{tr!("meeting-running")}</span> })}
            </span>
        </a>
    }
    .into_any()
}
