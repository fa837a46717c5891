//! A reference layer on the flat map: one path each for points, lines and areas, and the names that have room. Deliberately absent:
//! colours.

use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::exchange::layer::Layer;
use crate::present::map::anchor::anchor;
use crate::present::map::flat_sheet::MapSheet;
use crate::present::map::projection::path;
use std::fmt::Write;

/// Features that are drawn; a drawing of more would stop the screen.
pub const MOST: usize = 5_000;
/// Names that are written.
const MOST_NAMES: usize = 40;
/// How far names stand apart, in sheet units.
const APART: (f64, f64) = (90.0, 22.0);

/// A layer as paths.
#[derive(Clone, PartialEq, Debug, Default)]
#[allow(missing_docs)]
pub struct FlatReference {
    pub areas: String,
    /// Lines, and the edges of areas.
    pub lines: String,
    /// Small circles.
    pub points: String,
    /// Names and where they stand.
    pub names: Vec<(f64, f64, String)>,
}

/// What of a layer is in sight on the sheet.
pub fn flat_reference(layer: &Layer, label_field: &str, sheet: &MapSheet) -> FlatReference {
    let frame = &sheet.frame;
    let mut flat = FlatReference::default();
    let seen = in_sight(sheet);
    let shapes = layer.features.iter().filter(|feature| {
        feature
            .shape
            .bounds()
            .is_some_and(|bounds| seen.is_none_or(|seen| overlap(seen, bounds)))
    });
    for feature in shapes.take(MOST) {
        match &feature.shape {
            Geometry::Point(place) => {
                let (x, y) = frame.project(*place);
                // Writing into a text cannot fail.
                let _ = write!(
                    flat.points,
                    "M{:.1} {y:.1}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0",
                    x - 3.5
                );
            }
            line @ Geometry::Line(_) => flat.lines.push_str(&path(line, frame)),
            area => {
                let d = path(area, frame);
                flat.lines.push_str(&d);
                flat.areas.push_str(&d);
            }
        }
        let name = feature.fields.get(label_field).filter(|name| !name.is_empty());
        if let (Some(name), Some(place)) = (name, anchor(&feature.shape))
            && flat.names.len() < MOST_NAMES
        {
            let (x, y) = frame.project(place);
            let near = |(other_x, other_y, _): &(f64, f64, String)| {
                (other_x - x).abs() < APART.0 && (other_y - y).abs() < APART.1
            };
            if !flat.names.iter().any(near) {
                flat.names.push((x, y + 18.0, name.clone()));
            }
        }
    }
    flat
}

fn in_sight(sheet: &MapSheet) -> Option<Bounds> {
    let frame = &sheet.frame;
    let (north_west, south_east) = (
        frame.position(0.0, 0.0)?,
        frame.position(frame.width, frame.height)?,
    );
    let corner = |longitude, latitude| Position::new(longitude, latitude).ok();
    Some(Bounds {
        south_west: corner(north_west.longitude(), south_east.latitude())?,
        north_east: corner(south_east.longitude(), north_west.latitude())?,
    })
}

fn overlap(one: Bounds, other: Bounds) -> bool {
    one.south_west.longitude() <= other.north_east.longitude()
        && other.south_west.longitude() <= one.north_east.longitude()
        && one.south_west.latitude() <= other.north_east.latitude()
        && other.south_west.latitude() <= one.north_east.latitude()
}
