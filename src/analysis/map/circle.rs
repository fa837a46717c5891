//! A circle by its radius in metres, as an area with corners.
//!
//! Deliberately absent: true curves, which GeoJSON does not know.

use super::local_plane::Plane;
use crate::domain::geometry::{Geometry, Position};
use geo::Coord;
use std::f64::consts::TAU;

/// Corners of a circle: its area is 0.04 % short of the true one.
pub const CORNERS: u32 = 128;
/// The largest radius in metres.
pub const LARGEST: f64 = 200_000.0;

/// The area within `radius` metres of a place, at most `LARGEST`; none for a radius that is not positive or when it leaves the world.
pub fn circle(centre: Position, radius: f64) -> Option<Geometry> {
    if !(radius > 0.0 && radius <= LARGEST) {
        return None;
    }
    let plane = Plane::at(centre);
    let corners = ring(plane.project(centre), radius);
    let ring = corners
        .into_iter()
        .map(|corner| plane.position(corner))
        .collect::<Option<_>>()?;
    Some(Geometry::Area(vec![ring]))
}

/// The closed ring of a circle in a plane, anticlockwise from the east.
pub fn ring(centre: Coord<f64>, radius: f64) -> Vec<Coord<f64>> {
    (0..=CORNERS)
        .map(|at| {
            let angle = TAU * f64::from(at % CORNERS) / f64::from(CORNERS);
            Coord {
                x: centre.x + radius * angle.cos(),
                y: centre.y + radius * angle.sin(),
            }
        })
        .collect()
}
