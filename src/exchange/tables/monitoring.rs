//! Readings of monitoring rounds: one row per round, indicator and group.

use super::table::{Cell, Row, Table};
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, MonitoringRound};

/// The table of readings.
pub fn monitoring(project: &Project) -> Table {
    let mut rows = Vec::new();
    for (id, round) in project.all::<MonitoringRound>() {
        let area = round
            .catchment_area
            .and_then(|area| project.get::<CatchmentArea>(area));
        rows.extend(round.readings.iter().map(|reading| Row {
            id,
            shape: None,
            cells: vec![
                Cell::id(Some(id)),
                Cell::text(&round.name),
                Cell::day(Some(round.on)),
                Cell::id(round.catchment_area),
                area.map_or(Cell::Empty, |area| Cell::text(&area.name)),
                Cell::code(&reading.indicator),
                Cell::code(&reading.group),
                Cell::Number(reading.level.step().into()),
            ],
        }));
    }
    Table {
        columns: vec![
            "round",
            "name",
            "date",
            "catchment_area",
            "catchment_area_name",
            "indicator",
            "group",
            "level_1_to_5",
        ],
        rows,
    }
}
