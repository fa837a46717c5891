//! Groups: who spoke in which meeting, with their counts.

use super::{Cell, Row, Table, small_counts};
use crate::domain::project::Project;
use crate::domain::records::{Group, Meeting};

/// The table of groups.
pub fn groups(project: &Project) -> Table {
    let mut columns = vec!["id", "meeting", "meeting_date", "group", "name"];
    columns.extend(small_counts::COLUMNS);
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
            cells.extend(small_counts::people(&group.participants));
            Row {
                id,
                shape: None,
                cells,
            }
        })
        .collect();
    Table { columns, rows }
}
