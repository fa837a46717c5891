//! Meetings: when, where, with how many people.

use super::small_counts;
use super::table::{Cell, Row, Table};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Mark, Meeting};

/// The table of meetings.
pub fn meetings(project: &Project) -> Table {
    let row = |(id, meeting): (RecordId, &Meeting)| Row {
        id,
        shape: None,
        cells: vec![
            Cell::id(Some(id)),
            Cell::code(&meeting.kind),
            Cell::day(meeting.date),
            Cell::text(&meeting.venue),
            Cell::text(&meeting.facilitator_role),
            Cell::Truth(meeting.consent_read),
            Cell::Truth(meeting.expectations_read),
            Cell::instant(meeting.started),
            Cell::instant(meeting.ended),
            Cell::Number(groups_of(project, id).count() as u64),
            participants(project, id),
            Cell::Number(
                project
                    .all::<Mark>()
                    .filter(|(_, mark)| mark.meeting == Some(id))
                    .count() as u64,
            ),
            Cell::text(&meeting.summary),
        ],
    };
    Table {
        columns: vec![
            "id",
            "kind",
            "date",
            "venue",
            "facilitator_role",
            "consent_read",
            "expectations_read",
            "started_utc",
            "ended_utc",
            "groups",
            "people",
            "marks",
            "summary",
        ],
        rows: project.all::<Meeting>().map(row).collect(),
    }
}

fn groups_of(project: &Project, meeting: RecordId) -> impl Iterator<Item = &Group> {
    project
        .all::<Group>()
        .map(|(_, group)| group)
        .filter(move |group| group.meeting == meeting)
}

/// All participants; hidden as well when one group's count is hidden, because the others could be subtracted.
fn participants(project: &Project, meeting: RecordId) -> Cell {
    let totals: Vec<u64> = groups_of(project, meeting)
        .map(|group| group.participants.total())
        .collect();
    if totals.iter().any(|total| small_counts::is_small(*total)) {
        Cell::Hidden
    } else {
        Cell::Number(totals.iter().sum())
    }
}
