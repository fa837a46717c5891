//! Where a corner goes when it is set down close to a corner or an edge of another shape.
//!
//! A corner within tolerance wins over an edge, even a nearer one, because shapes that share corners fit without gaps. Tie rule: of
//! equally near ones the place further south, then west. Deliberately absent: switching it on and off, and moving what is there.

use super::local_plane::Plane;
use crate::domain::geometry::{Geometry, Position};
use geo::Coord;

/// What it snapped to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SnappedTo {
    /// A corner, exactly.
    Corner,
    /// A spot on an edge, to 10⁻⁷ degrees.
    Edge,
}

/// The place that it goes to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Snap {
    /// Where.
    pub place: Position,
    /// Onto what.
    pub onto: SnappedTo,
    /// How far it moves, in metres.
    pub metres: f64,
}

/// The best snap of a place within `tolerance` metres; none when nothing is near.
pub fn snap<'a>(
    place: Position,
    shapes: impl IntoIterator<Item = &'a Geometry>,
    tolerance: f64,
) -> Option<Snap> {
    let plane = Plane::at(place);
    let from = plane.project(place);
    let mut best: Option<Snap> = None;
    let mut offer = |place: Position, onto, metres: f64| {
        let rank = |snap: &Snap| (snap.onto, snap.metres, snap.place.units().1, snap.place.units().0);
        let snap = Snap { place, onto, metres };
        if metres <= tolerance
            && best.is_none_or(|best| {
                let (one, other) = (rank(&snap), rank(&best));
                one.0
                    .cmp(&other.0)
                    .then(one.1.total_cmp(&other.1))
                    .then((one.2, one.3).cmp(&(other.2, other.3)))
                    .is_lt()
            })
        {
            best = Some(snap);
        }
    };
    for shape in shapes {
        for line in lines(shape) {
            for corner in &line {
                let at = plane.project(*corner);
                offer(*corner, SnappedTo::Corner, (at.x - from.x).hypot(at.y - from.y));
            }
            for edge in line.windows(2) {
                let [a, b] = edge else { continue };
                let foot = foot(from, plane.project(*a), plane.project(*b));
                if let Some(at) = plane.position(foot) {
                    offer(at, SnappedTo::Edge, (foot.x - from.x).hypot(foot.y - from.y));
                }
            }
        }
    }
    best
}

/// The lines of a shape; a point is a line of one corner.
fn lines(shape: &Geometry) -> Vec<Vec<Position>> {
    match shape {
        Geometry::Point(place) => vec![vec![*place]],
        Geometry::Line(line) => vec![line.clone()],
        Geometry::Area(rings) => rings.clone(),
        Geometry::Areas(areas) => areas.iter().flatten().cloned().collect(),
    }
}

/// The point of an edge that is nearest.
fn foot(from: Coord<f64>, a: Coord<f64>, b: Coord<f64>) -> Coord<f64> {
    let (x, y) = (b.x - a.x, b.y - a.y);
    let squared = x * x + y * y;
    if squared <= 0.0 {
        return a;
    }
    let share = (((from.x - a.x) * x + (from.y - a.y) * y) / squared).clamp(0.0, 1.0);
    Coord {
        x: a.x + share * x,
        y: a.y + share * y,
    }
}
