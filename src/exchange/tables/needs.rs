//! Needs: statements with the marks behind them.

use super::table::{Cell, Row, Table};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Decision, Need, PlanLine};

/// The table of needs.
pub fn needs(project: &Project) -> Table {
    let row = |(id, need): (RecordId, &Need)| {
        let area = need
            .catchment_area
            .and_then(|area| project.get::<CatchmentArea>(area));
        Row {
            id,
            shape: None,
            cells: vec![
                Cell::id(Some(id)),
                Cell::text(&need.statement),
                Cell::text(&need.sector),
                Cell::sector_name(project, &need.sector),
                Cell::id(need.catchment_area),
                area.map_or(Cell::Empty, |area| Cell::text(&area.name)),
                Cell::Number(need.marks.len() as u64),
                Cell::ids(&need.marks),
                not_taken(project, id, |line| &line.reason),
                not_taken(project, id, |line| &line.next_step),
            ],
        }
    };
    Table {
        columns: vec![
            "id",
            "statement",
            "sector",
            "sector_name",
            "catchment_area",
            "catchment_area_name",
            "marks",
            "mark_ids",
            "not_taken_reason",
            "not_taken_next_step",
        ],
        rows: project.all::<Need>().map(row).collect(),
    }
}

fn not_taken(
    project: &Project,
    need: RecordId,
    text: impl Fn(&crate::domain::records::NotTaken) -> &String,
) -> Cell {
    project
        .all::<PlanLine>()
        .find_map(|(_, line)| match &line.decision {
            Decision::NotTaken(line) if line.need == need => Some(Cell::text(text(line))),
            _ => None,
        })
        .unwrap_or(Cell::Empty)
}
