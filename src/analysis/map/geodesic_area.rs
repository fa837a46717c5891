//! The area of a shape on the ellipsoid.
//!
//! Deliberately absent: flat formulas. At Iraq's latitudes they are wrong by a sixth.

use crate::domain::geometry::{Geometry, Rings};
use geo::{Coord, GeodesicArea, LineString, Polygon};

/// Square metres on the WGS 84 ellipsoid (Karney's geodesic polygon area), to the nearest whole one. Zero for points and lines;
/// holes are taken off; the direction in which a ring was drawn does not matter.
pub fn square_metres(geometry: &Geometry) -> u64 {
    match geometry {
        Geometry::Point(_) | Geometry::Line(_) => 0,
        Geometry::Area(rings) => area(rings),
        Geometry::Areas(areas) => areas.iter().map(area).sum(),
    }
}

fn area(rings: &Rings) -> u64 {
    let ring = |ring: &crate::domain::geometry::Ring| -> f64 {
        let line = ring
            .iter()
            .map(|position| Coord {
                x: position.longitude(),
                y: position.latitude(),
            })
            .collect::<LineString<f64>>();
        Polygon::new(line, Vec::new()).geodesic_area_signed().abs()
    };
    let mut areas = rings.iter().map(ring);
    let outer = areas.next().unwrap_or(0.0);
    (outer - areas.sum::<f64>()).max(0.0).round() as u64
}
