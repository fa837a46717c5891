//! Distances on the ground by a fast method, and whether a place lies in an area.
//!
//! Method: haversine on a sphere of 6,371,008.8 m (mean earth radius), within 0.5 % of the ellipsoid, which is enough to order services
//! by distance. Deliberately absent: roads, which are not available offline, and checkpoints, which change.

use crate::domain::geometry::{Geometry, Position, Ring, Rings};

const EARTH_RADIUS: f64 = 6_371_008.8;

/// Metres between two places, to the nearest whole one.
pub fn metres(a: Position, b: Position) -> u64 {
    let (north_a, north_b) = (a.latitude().to_radians(), b.latitude().to_radians());
    let north = ((north_b - north_a) / 2.0).sin();
    let east = ((b.longitude() - a.longitude()).to_radians() / 2.0).sin();
    let chord = north * north + north_a.cos() * north_b.cos() * east * east;
    (2.0 * EARTH_RADIUS * chord.min(1.0).sqrt().asin()).round() as u64
}

/// Metres from a place to the nearest corner of a shape; zero inside an area.
pub fn metres_to(from: Position, shape: &Geometry) -> Option<u64> {
    if contains(shape, from) {
        return Some(0);
    }
    shape.positions().map(|to| metres(from, to)).min()
}

/// Whether an area holds a place (even-odd rule, holes left out). Points and lines hold nothing. A place on the outline may be either.
pub fn contains(shape: &Geometry, place: Position) -> bool {
    match shape {
        Geometry::Point(_) | Geometry::Line(_) => false,
        Geometry::Area(rings) => within(rings, place),
        Geometry::Areas(areas) => areas.iter().any(|rings| within(rings, place)),
    }
}

fn within(rings: &Rings, place: Position) -> bool {
    rings.iter().map(|ring| crossings(ring, place)).sum::<usize>() % 2 == 1
}

/// Sides of the ring east of the place that its parallel crosses.
fn crossings(ring: &Ring, place: Position) -> usize {
    ring.windows(2)
        .filter(|side| (side[0].latitude() > place.latitude()) != (side[1].latitude() > place.latitude()))
        .filter(|side| {
            let share = (place.latitude() - side[0].latitude()) / (side[1].latitude() - side[0].latitude());
            let east = side[0].longitude() + share * (side[1].longitude() - side[0].longitude());
            place.longitude() < east
        })
        .count()
}
