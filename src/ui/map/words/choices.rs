//! Sectors, meetings and groups of the assessment as options of a field. Deliberately absent: the fields.

use crate::app::App;
use crate::domain::id::RecordId;
use crate::domain::records::{Group, Meeting};
use crate::i18n;
use crate::ui::meetings::group_name;
use leptos::prelude::*;

/// The sectors of the assessment as options.
pub fn sector_options(app: App) -> Signal<Vec<(String, String)>> {
    Signal::derive(move || {
        let sectors = app
            .read(|project| project.assessment().map(|assessment| assessment.sectors.clone()))
            .flatten()
            .unwrap_or_default();
        sectors
            .iter()
            .map(|sector| (sector.code.clone(), i18n::sector_name(sector)))
            .collect()
    })
}

/// Meetings with their day, the newest first.
pub fn meeting_options(app: App) -> Vec<(String, String)> {
    let read = app.read(|project| {
        let name = |meeting: &Meeting| {
            let kind = i18n::name("meeting-kind", &meeting.kind);
            match meeting.date {
                Some(day) => format!("{kind} · {}", i18n::day(day)),
                None => kind,
            }
        };
        let meetings = project
            .all::<Meeting>()
            .map(|(id, meeting)| (id.to_string(), name(meeting)));
        let mut meetings: Vec<_> = meetings.collect();
        meetings.reverse();
        meetings
    });
    read.unwrap_or_default()
}

/// Groups, of one meeting or of all.
pub fn group_options(app: App, meeting: Option<RecordId>) -> Vec<(String, String)> {
    let read = app.read(|project| {
        let belongs = |group: &Group| meeting.is_none_or(|meeting| group.meeting == meeting);
        let groups = project.all::<Group>().filter(|(_, group)| belongs(group));
        groups
            .map(|(id, group)| (id.to_string(), group_name(group)))
            .collect::<Vec<_>>()
    });
    read.unwrap_or_default()
}
