//! Lengths and distances on the ground, and the figures of a drawing while it is being drawn.
//!
//! Geodesics of the WGS 84 ellipsoid (Karney 2013), so right to a millimetre at any distance. Deliberately absent: heights, and
//! distances along roads. A straight line is never longer than the route.

use super::geodesic_area::square_metres;
use crate::domain::geometry::{Geometry, Position};
use geo::{Distance, Geodesic, Point};

/// Metres between two places.
pub fn distance(from: Position, to: Position) -> f64 {
    let point = |place: Position| Point::new(place.longitude(), place.latitude());
    Geodesic.distance(point(from), point(to))
}

/// Metres along a line.
pub fn along(line: &[Position]) -> f64 {
    line.windows(2)
        .filter_map(|pair| Some(distance(*pair.first()?, *pair.get(1)?)))
        .sum()
}

/// Metres along a line, or around an area with its holes; 0 for a point.
pub fn length(shape: &Geometry) -> f64 {
    match shape {
        Geometry::Point(_) => 0.0,
        Geometry::Line(line) => along(line),
        Geometry::Area(rings) => rings.iter().map(|ring| along(ring)).sum(),
        Geometry::Areas(areas) => areas.iter().flatten().map(|ring| along(ring)).sum(),
    }
}

/// The figures shown while a line or an area is being drawn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Figures {
    /// Metres drawn so far; for an area with the way back to its beginning.
    pub metres: f64,
    /// Square metres, once an area has three corners.
    pub square_metres: Option<u64>,
}

/// The figures of corners set so far. An area is measured as if it were closed now.
pub fn while_drawing(corners: &[Position], as_area: bool) -> Figures {
    let mut ring = corners.to_vec();
    if as_area && ring.first() != ring.last() {
        ring.extend(corners.first().copied());
    }
    Figures {
        metres: along(&ring),
        square_metres: (as_area && ring.len() >= 4).then(|| square_metres(&Geometry::Area(vec![ring]))),
    }
}
