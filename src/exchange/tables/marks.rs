//! Marks: what groups put on the map. A hazard is never left out and never without its warning.

use super::{Cell, Row, Table};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Mark, MarkKind};
use std::collections::BTreeMap;

/// What stands beside every hazard, in the language of the columns' names.
pub const HAZARD_NOTICE: &str = "do not approach, report";

/// The table of marks, with their shapes.
pub fn marks(project: &Project) -> Table {
    let row = |(id, mark): (RecordId, &Mark)| {
        let group = mark.group.and_then(|group| project.get::<Group>(group));
        let disputed_by: Vec<String> = mark.disputed_by.iter().map(ToString::to_string).collect();
        let [longitude, latitude] = Cell::degrees(Some(&mark.geometry));
        Row {
            id,
            shape: Some(mark.geometry.clone()),
            cells: vec![
                Cell::id(Some(id)),
                Cell::code(&mark.kind),
                if mark.kind == MarkKind::Hazard {
                    Cell::text(HAZARD_NOTICE)
                } else {
                    Cell::Empty
                },
                Cell::text(&mark.sector),
                Cell::sector_name(project, &mark.sector),
                Cell::number(mark.severity.map(|severity| severity.step())),
                Cell::code(&mark.certainty),
                Cell::text(&mark.category),
                Cell::number(Some(mark.disputed_by.len() as u64).filter(|count| *count > 0)),
                Cell::text(&disputed_by.join(" ")),
                Cell::text(&mark.note),
                Cell::id(mark.meeting),
                Cell::id(mark.group),
                group.map_or(Cell::Empty, |group| Cell::code(&group.preset)),
                group.map_or(Cell::Empty, |group| Cell::text(&group.name)),
                longitude,
                latitude,
            ],
        }
    };
    Table {
        columns: vec![
            "id",
            "kind",
            "notice",
            "sector",
            "sector_name",
            "severity",
            "certainty",
            "category",
            "disputed_count",
            "disputed_by",
            "note",
            "meeting",
            "group_id",
            "group",
            "group_name",
            "longitude",
            "latitude",
        ],
        rows: project.all::<Mark>().map(row).collect(),
    }
}

/// The table of marks with the codes of the areas that each lies in; several are for a person to choose from.
pub fn marks_with_codes(project: &Project, codes: &BTreeMap<RecordId, Vec<String>>) -> Table {
    let mut table = marks(project);
    table.columns.push("place_code");
    for row in &mut table.rows {
        let found = codes.get(&row.id).filter(|codes| !codes.is_empty());
        row.cells
            .push(found.map_or(Cell::Empty, |codes| Cell::text(&codes.join(" / "))));
    }
    table
}
