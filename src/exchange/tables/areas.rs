//! Catchment areas: outline and population.

use super::small_counts;
use super::table::{Cell, Row, Table};
use crate::domain::project::Project;
use crate::domain::records::CatchmentArea;

/// The table of catchment areas, with their outlines.
pub fn areas(project: &Project) -> Table {
    let mut columns = vec!["id", "name", "population_source"];
    columns.extend(small_counts::COLUMNS);
    let rows = project
        .all::<CatchmentArea>()
        .map(|(id, area)| {
            let mut cells = vec![
                Cell::id(Some(id)),
                Cell::text(&area.name),
                Cell::text(&area.population_source),
            ];
            cells.extend(small_counts::people(&area.population, false));
            Row {
                id,
                shape: area.outline.clone(),
                cells,
            }
        })
        .collect();
    Table { columns, rows }
}
