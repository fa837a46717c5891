//! Meetings: the list, starting one, the page of one, who speaks.

pub mod groups;
pub mod headcount;
pub mod meeting;
pub mod read_out;
pub mod speaking;
mod start;

use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Group, GroupPreset, Mark, Meeting};
use crate::i18n;
use crate::present::route::Place;
use crate::t;
use crate::ui::widgets::{Bdi, EmptyState, GroupChip, Icon, PageHead};
use leptos::prelude::*;

/// A group's own name, or that of its kind.
pub fn group_name(group: &Group) -> String {
    if group.name.is_empty() {
        i18n::name("group-preset", &group.preset)
    } else {
        group.name.clone()
    }
}

/// "18 women and girls · 10 men and boys", followed in the language of the moment.
pub fn people_text(group: &Group) -> String {
    let women = group.participants.of_sex(Sex::Female);
    let men = group.participants.of_sex(Sex::Male);
    if women + men == 0 {
        return crate::tr!("meeting-nobody-counted");
    }
    let part = |key: &str, count: u64| i18n::text(key, &[("count", count.into())]);
    let parts = [(women, "people-women"), (men, "people-men")];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| part(key, count))
        .collect();
    parts.join(" · ")
}

/// The groups of a meeting, oldest first.
pub fn groups_of(project: &Project, meeting: RecordId) -> Vec<(RecordId, Group)> {
    project
        .all::<Group>()
        .filter(|(_, group)| group.meeting == meeting)
        .map(|(id, group)| (id, group.clone()))
        .collect()
}

/// The kinds of group a person can choose from, as options.
pub fn preset_options() -> Vec<(String, String)> {
    let option = |preset: &GroupPreset| {
        (
            crate::domain::records::code(preset),
            i18n::name("group-preset", preset),
        )
    };
    GroupPreset::ALL.iter().map(option).collect()
}

/// What a card of the list shows.
#[derive(Clone, PartialEq)]
struct Row {
    id: RecordId,
    meeting: Meeting,
    groups: Vec<Group>,
    marks: usize,
}

/// All meetings, the running one first, then the latest.
#[component]
pub fn Meetings() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        let read = |project: &Project| {
            let row = |(id, meeting): (RecordId, &Meeting)| Row {
                id,
                meeting: meeting.clone(),
                groups: groups_of(project, id)
                    .into_iter()
                    .map(|(_, group)| group)
                    .collect(),
                marks: project
                    .all::<Mark>()
                    .filter(|(_, mark)| mark.meeting == Some(id))
                    .count(),
            };
            let mut rows: Vec<Row> = project.all::<Meeting>().map(row).collect();
            rows.sort_by_key(|row| std::cmp::Reverse((row.meeting.is_running(), row.meeting.date, row.id)));
            rows
        };
        app.read(read).unwrap_or_default()
    });
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
                <ul class="meeting-list">
                    {move || rows.get().into_iter().map(|row| view! { <MeetingCard row /> }).collect_view()}
                </ul>
            </Show>
        </div>
    }
}

#[component]
fn MeetingCard(row: Row) -> impl IntoView {
    let app = use_app();
    let Row {
        id,
        meeting,
        groups,
        marks,
    } = row;
    let day = meeting.date.map(i18n::day);
    let people: u64 = groups.iter().map(|group| group.participants.total()).sum();
    let chips = groups
        .iter()
        .map(|group| view! { <li><GroupChip colour=group.colour name=group_name(group) /></li> })
        .collect_view();
    let venue = (!meeting.venue.is_empty()).then(|| {
        view! {
            <span class="meta">
                <Icon name="place" />
                <Bdi text=meeting.venue.clone() />
            </span>
        }
    });
    view! {
        <li>
            <a class="card card-link meeting-card" href=app.href(Place::Meeting(id))>
                <span class="meeting-card-head">
                    <span class="meeting-card-kind">{i18n::name("meeting-kind", &meeting.kind)}</span>
                    {meeting.is_running().then(|| view! { <span class="badge badge-live">{t!("meeting-running")}</span> })}
                </span>
                <span class="metas">
                    {day.map(|day| view! { <span class="meta"><Icon name="calendar" /><span>{day}</span></span> })}
                    {venue}
                    <span class="meta"><Icon name="people" /><span>{t!("meeting-people", count = people)}</span></span>
                    <span class="meta"><Icon name="map" /><span>{t!("meeting-marks", count = marks)}</span></span>
                </span>
                <ul class="chips">{chips}</ul>
            </a>
        </li>
    }
}
