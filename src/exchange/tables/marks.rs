//! Marks: what groups put on the map. A hazard is never left out and never without its warning.
//!
//! A mark on a picture claims no place on the ground: its row has neither longitude nor latitude and no shape, and says in columns of
//! their own on which picture it lies and where, in shares of the width and the height from the upper left corner.

use super::table::{Cell, Row, Table};
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Mark, MarkKind, MarkPlace, Underlay};
use crate::domain::spot::Spot;
use std::collections::BTreeMap;

/// What stands beside every hazard, in the language of the columns' names.
pub const HAZARD_NOTICE: &str = "do not approach, report";

/// The label of a picture without a name.
const NAMELESS: &str = "a picture";

/// The table of marks, with their shapes.
pub fn marks(project: &Project) -> Table {
    let row = |(id, mark): (RecordId, &Mark)| {
        let group = mark.group.and_then(|group| project.get::<Group>(group));
        let disputed_by: Vec<String> = mark.disputed_by.iter().map(ToString::to_string).collect();
        let shape = mark.geometry.ground();
        let [longitude, latitude] = Cell::degrees(shape);
        let [on_picture, across, down] = on_picture(project, &mark.geometry);
        Row {
            id,
            shape: shape.cloned(),
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
                on_picture,
                across,
                down,
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
            "on_picture",
            "share_of_width",
            "share_of_height",
        ],
        rows: project.all::<Mark>().map(row).collect(),
    }
}

/// The name of the picture that a mark lies on, and its corners as shares of the width and of the height: one number for a point, several
/// between blanks for a line or an area.
fn on_picture(project: &Project, place: &MarkPlace) -> [Cell; 3] {
    let Some(place) = place.on_picture() else {
        return [Cell::Empty, Cell::Empty, Cell::Empty];
    };
    let named = project.get::<Underlay>(place.picture);
    let name = named.map_or("", |underlay| underlay.title.trim());
    // A picture without a name, or one that is gone, still says that this is no place on the ground.
    let name = if name.is_empty() { NAMELESS } else { name };
    let shares = |share: fn(Spot) -> f64| match &place.shape {
        Geometry::Point(spot) => Cell::Decimal(share(*spot)),
        other => {
            let shares: Vec<String> = other.positions().map(|spot| share(spot).to_string()).collect();
            Cell::text(&shares.join(" "))
        }
    };
    [Cell::text(name), shares(Spot::across), shares(Spot::down)]
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
