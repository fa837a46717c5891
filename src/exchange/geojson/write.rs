//! A table with shapes as an RFC 7946 FeatureCollection: WGS 84, outer rings anticlockwise, a bounding box, the record's id as the
//! feature's id. Deliberately absent: `crs`, which the standard withdrew, and styles.

use crate::domain::geometry::{Bounds, Geometry, Ring, Rings};
use crate::exchange::tables::{Cell, Table};
use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Serialize)]
struct Collection<'a> {
    r#type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
    features: Vec<Feature<'a>>,
}

#[derive(Serialize)]
struct Feature<'a> {
    r#type: &'a str,
    id: String,
    geometry: Option<Geometry>,
    properties: Map<String, Value>,
}

/// The table as GeoJSON text with a final newline. Rows without a shape are features without geometry, as the standard has it.
pub fn layer(table: &Table) -> String {
    let bounds = table
        .rows
        .iter()
        .filter_map(|row| row.shape.as_ref().and_then(Geometry::bounds))
        .reduce(Bounds::union);
    let features = table
        .rows
        .iter()
        .map(|row| Feature {
            r#type: "Feature",
            id: row.id.to_string(),
            geometry: row.shape.clone().map(right_hand),
            properties: table
                .columns
                .iter()
                .zip(&row.cells)
                .map(|(column, cell)| ((*column).to_owned(), value(cell)))
                .collect(),
        })
        .collect();
    let collection = Collection {
        r#type: "FeatureCollection",
        bbox: bounds.map(|bounds| {
            [
                bounds.south_west.longitude(),
                bounds.south_west.latitude(),
                bounds.north_east.longitude(),
                bounds.north_east.latitude(),
            ]
        }),
        features,
    };
    let mut text = serde_json::to_string(&collection).unwrap_or_default();
    text.push('\n');
    text
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) => Value::from(text.as_str()),
        Cell::Number(number) => Value::from(*number),
        Cell::Decimal(number) => Value::from(*number),
        Cell::Truth(truth) => Value::from(*truth),
        Cell::Empty => Value::Null,
        Cell::Hidden => Value::from(Cell::HIDDEN),
    }
}

/// Outer rings anticlockwise, holes clockwise.
fn right_hand(shape: Geometry) -> Geometry {
    match shape {
        Geometry::Area(rings) => Geometry::Area(wind(rings)),
        Geometry::Areas(areas) => Geometry::Areas(areas.into_iter().map(wind).collect()),
        other => other,
    }
}

fn wind(rings: Rings) -> Rings {
    rings
        .into_iter()
        .enumerate()
        .map(|(at, mut ring)| {
            if (at == 0) != is_anticlockwise(&ring) {
                ring.reverse();
            }
            ring
        })
        .collect()
}

/// The sign of the area by the shoelace formula, counted from the first corner so that large degrees cost no precision.
fn is_anticlockwise(ring: &Ring) -> bool {
    let Some(origin) = ring.first() else {
        return true;
    };
    let from_origin: Vec<(f64, f64)> = ring
        .iter()
        .map(|p| {
            (
                p.longitude() - origin.longitude(),
                p.latitude() - origin.latitude(),
            )
        })
        .collect();
    let doubled: f64 = from_origin
        .windows(2)
        .map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1)
        .sum();
    doubled >= 0.0
}
