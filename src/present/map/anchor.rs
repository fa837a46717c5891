//! The anchor point of a pin: the midpoint of a line, or a point well inside an area.
//!
//! Deliberately absent: centroids, because the centroid of a concave area can lie outside it.

use crate::domain::geometry::{Geometry, Position, Rings};

/// The place of the pin; none for a shape without positions. Planar, which is exact enough for a symbol.
pub fn anchor(geometry: &Geometry) -> Option<Position> {
    match geometry {
        Geometry::Point(position) => Some(*position),
        Geometry::Line(line) => midpoint_of_line(line),
        Geometry::Area(rings) => inside(rings),
        Geometry::Areas(areas) => areas.iter().max_by_key(|rings| extent(rings)).and_then(inside),
    }
}

/// The northernmost corner: where the name of an area stands clear of what lies inside it.
pub fn top(geometry: &Geometry) -> Option<Position> {
    geometry
        .positions()
        .max_by(|a, b| a.latitude().total_cmp(&b.latitude()))
}

fn midpoint_of_line(line: &[Position]) -> Option<Position> {
    let steps = || {
        line.windows(2)
            .map(|pair| (pair[0], pair[1], distance(pair[0], pair[1])))
    };
    let mut left = steps().map(|(.., length)| length).sum::<f64>() / 2.0;
    for (from, to, length) in steps() {
        if left <= length && length > 0.0 {
            let share = left / length;
            return Position::new(
                from.longitude() + (to.longitude() - from.longitude()) * share,
                from.latitude() + (to.latitude() - from.latitude()) * share,
            )
            .ok();
        }
        left -= length;
    }
    line.first().copied()
}

fn distance(a: Position, b: Position) -> f64 {
    (a.longitude() - b.longitude()).hypot(a.latitude() - b.latitude())
}

/// The box of an area in units of 10⁻⁴ square degrees: enough to tell the largest part.
fn extent(rings: &Rings) -> u64 {
    let Some(bounds) = Geometry::Area(rings.clone()).bounds() else {
        return 0;
    };
    let (south_west, north_east) = (bounds.south_west, bounds.north_east);
    let width = north_east.longitude() - south_west.longitude();
    let height = north_east.latitude() - south_west.latitude();
    (width * height * 1e8) as u64
}

/// The midpoint of the widest piece of a horizontal cut through the area. The cut goes half-way up, and slightly higher where that
/// would run through a corner.
fn inside(rings: &Rings) -> Option<Position> {
    let bounds = Geometry::Area(rings.clone()).bounds()?;
    let (low, high) = (bounds.south_west.latitude(), bounds.north_east.latitude());
    let cut = low + (high - low) * 0.500_013;
    let mut crossings: Vec<f64> = rings
        .iter()
        .flat_map(|ring| ring.windows(2))
        .filter(|pair| (pair[0].latitude() > cut) != (pair[1].latitude() > cut))
        .map(|pair| {
            let share = (cut - pair[0].latitude()) / (pair[1].latitude() - pair[0].latitude());
            pair[0].longitude() + (pair[1].longitude() - pair[0].longitude()) * share
        })
        .collect();
    crossings.sort_by(f64::total_cmp);
    let widest = crossings
        .chunks_exact(2)
        .max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])));
    match widest {
        Some(piece) => Position::new((piece[0] + piece[1]) / 2.0, cut).ok(),
        None => rings.first()?.first().copied(),
    }
}
