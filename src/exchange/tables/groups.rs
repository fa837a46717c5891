//! Groups: who spoke in which meeting, with their counts.

use super::small_counts;
use super::table::{Cell, Row, Table};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Meeting};
use std::collections::{BTreeMap, BTreeSet};

/// The table of groups.
pub fn groups(project: &Project) -> Table {
    let mut columns = vec!["id", "meeting", "meeting_date", "group", "name"];
    columns.extend(small_counts::COLUMNS);
    let hidden = hidden_sexes(project);
    let rows = project
        .all::<Group>()
        .map(|(id, group)| {
            let date = project
                .get::<Meeting>(group.meeting)
                .and_then(|meeting| meeting.date);
            let mut cells = vec![
                Cell::id(Some(id)),
                Cell::id(Some(group.meeting)),
                Cell::day(date),
                Cell::code(&group.preset),
                Cell::text(&group.name),
            ];
            cells.extend(small_counts::people(&group.participants, hidden.contains(&id)));
            Row {
                id,
                shape: None,
                cells,
            }
        })
        .collect();
    Table { columns, rows }
}

/// The groups whose women and men stay hidden, because those of them or of another group in the room could be worked out.
fn hidden_sexes(project: &Project) -> BTreeSet<RecordId> {
    let mut meetings: BTreeMap<RecordId, Vec<(RecordId, &Group)>> = BTreeMap::new();
    for (id, group) in project.all::<Group>() {
        meetings.entry(group.meeting).or_default().push((id, group));
    }
    let of_one = |groups: Vec<(RecordId, &Group)>| {
        let counts: Vec<_> = groups.iter().map(|(_, group)| &group.participants).collect();
        let hidden = small_counts::hidden_sexes(&counts);
        let ids = groups.into_iter().map(|(id, _)| id).zip(hidden);
        ids.filter(|(_, hidden)| *hidden)
            .map(|(id, _)| id)
            .collect::<Vec<_>>()
    };
    meetings.into_values().flat_map(of_one).collect()
}
