//! Feedback with its answer. Of what was passed to the confidential channel there is a month and nothing else, because a day could point to
//! who stood at the desk; and even the month only where five or more were passed on in it.

use super::small_counts::is_small;
use super::table::{Cell, Row, Table};
use crate::domain::calendar::Month;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Feedback, Told};

/// The table of feedback.
pub fn feedback(project: &Project) -> Table {
    let row = |(id, feedback): (RecordId, &Feedback)| Row {
        // The id of what was passed on holds the moment at which it was entered.
        id,
        shape: None,
        cells: match feedback.told() {
            Some(told) => told_cells(id, feedback, told),
            None => {
                let month = Month::of(feedback.received);
                let passed = project
                    .all::<Feedback>()
                    .filter(|(_, it)| it.told().is_none() && Month::of(it.received) == month);
                let mut cells = vec![Cell::Empty, Cell::word("passed-on")];
                cells.push(if is_small(passed.count() as u64) {
                    Cell::Hidden
                } else {
                    Cell::text(&month.to_string())
                });
                cells.extend(std::iter::repeat_n(Cell::Empty, COLUMNS.len() - cells.len()));
                cells
            }
        },
    };
    Table {
        columns: COLUMNS.to_vec(),
        rows: project.all::<Feedback>().map(row).collect(),
    }
}

const COLUMNS: [&str; 13] = [
    "id",
    "kind",
    "received",
    "channel",
    "sector",
    "service_id",
    "plan_line_id",
    "text",
    "due",
    "answered_on",
    "answer",
    "closed_on",
    "view",
];

fn told_cells(id: RecordId, feedback: &Feedback, told: &Told) -> Vec<Cell> {
    let answer = told.answer.as_ref();
    let closed = told.closed.as_ref();
    vec![
        Cell::id(Some(id)),
        Cell::code(&told.kind),
        Cell::day(Some(feedback.received)),
        Cell::code(&told.channel),
        Cell::text(&told.sector),
        Cell::id(told.service),
        Cell::id(told.plan_line),
        Cell::text(&told.text),
        Cell::day(told.due),
        Cell::day(answer.map(|answer| answer.on)),
        answer.map_or(Cell::Empty, |answer| Cell::text(&answer.text)),
        Cell::day(closed.map(|closed| closed.on)),
        closed.map_or(Cell::Empty, |closed| Cell::code(&closed.view)),
    ]
}
