//! The graticule of the basemap: meridians and parallels at a round spacing, so that a place without any basemap still looks like a map
//! and shows how far it was moved.
//!
//! Deliberately absent: numbers along the edge; the scale bar gives sizes.

use crate::domain::geometry::{Bounds, Geometry, Position};

/// Spacings in 10⁻⁴ degrees, widest first.
const SPACINGS: [i32; 12] = [
    50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10,
];

/// How many lines a view has at least in its wider direction.
const LINES: f64 = 6.0;

/// The lines of a view, drawn well beyond its edges so that a small move shows no gap. Empty for a view too small for the finest
/// spacing or without extent.
pub fn grid(view: Bounds) -> Vec<Geometry> {
    let (west, east) = (view.south_west.longitude(), view.north_east.longitude());
    let (south, north) = (view.south_west.latitude(), view.north_east.latitude());
    let extent = (east - west).max(north - south);
    let wanted = extent / LINES * 1e4;
    let Some(spacing) = SPACINGS.into_iter().find(|spacing| f64::from(*spacing) <= wanted) else {
        return Vec::new();
    };
    let margin = extent / 2.0;
    let step = f64::from(spacing) / 1e4;
    let across = |from: f64, to: f64| {
        let first = ((from - margin) / step).floor() as i32;
        let last = ((to + margin) / step).ceil() as i32;
        (first..=last).map(move |index| f64::from(index) * step)
    };
    let line = |a: (f64, f64), b: (f64, f64)| Some(Geometry::Line(vec![place(a)?, place(b)?]));
    let (low, high) = ((south - margin).max(-85.0), (north + margin).min(85.0));
    let meridians = across(west, east).filter_map(|x| line((x, low), (x, high)));
    let parallels = across(south, north).filter_map(|y| line((west - margin, y), (east + margin, y)));
    meridians.chain(parallels).collect()
}

fn place((longitude, latitude): (f64, f64)) -> Option<Position> {
    Position::new(longitude.clamp(-180.0, 180.0), latitude.clamp(-85.0, 85.0)).ok()
}
