//! Handles for editing a finished shape: each corner, and the midpoint of each edge, which becomes a new corner when dragged.
//!
//! For shapes of one ring or line; edits that would make an area cross itself are refused. Deliberately absent: several parts and holes,
//! which are edited as numbers.

use crate::analysis::map::self_crossing::in_area;
use crate::domain::geometry::{Geometry, Position};

/// What can be taken hold of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Handle {
    /// The corner of this number.
    Corner(usize),
    /// The midpoint between the corner of this number and the next.
    Midpoint(usize),
}

/// The corners, of an area without the one that closes it; none for a shape that cannot be changed this way.
pub fn corners(shape: &Geometry) -> Option<&[Position]> {
    match shape {
        Geometry::Point(place) => Some(std::slice::from_ref(place)),
        Geometry::Line(line) => Some(line),
        Geometry::Area(rings) => match rings.as_slice() {
            [ring] => ring.split_last().map(|(_, corners)| corners),
            _ => None,
        },
        Geometry::Areas(_) => None,
    }
}

/// Every handle and where it is, corners first.
pub fn handles(shape: &Geometry) -> Vec<(Handle, Position)> {
    let corners = corners(shape).unwrap_or_default();
    let closed = matches!(shape, Geometry::Area(_));
    let mut handles: Vec<_> = corners
        .iter()
        .enumerate()
        .map(|(at, place)| (Handle::Corner(at), *place))
        .collect();
    for (at, place) in corners.iter().enumerate() {
        let next = corners.get(at + 1).or(corners.first().filter(|_| closed));
        let midpoint = next.and_then(|next| {
            let longitude = f64::midpoint(place.longitude(), next.longitude());
            Position::new(longitude, f64::midpoint(place.latitude(), next.latitude())).ok()
        });
        handles.extend(midpoint.map(|midpoint| (Handle::Midpoint(at), midpoint)));
    }
    handles
}

/// The shape with what is held at another place, and what is held then: a midpoint has become a corner.
pub fn moved(shape: &Geometry, held: Handle, to: Position) -> Option<(Geometry, Handle)> {
    let mut corners = corners(shape)?.to_vec();
    let at = match held {
        Handle::Corner(at) => {
            *corners.get_mut(at)? = to;
            at
        }
        Handle::Midpoint(after) => {
            let at = after + 1;
            if at > corners.len() {
                return None;
            }
            corners.insert(at, to);
            at
        }
    };
    Some((of_corners(shape, corners)?, Handle::Corner(at)))
}

/// The shape without a corner; none when too few would be left.
pub fn without(shape: &Geometry, corner: usize) -> Option<Geometry> {
    let mut left = corners(shape)?.to_vec();
    let fewest = if matches!(shape, Geometry::Area(_)) { 3 } else { 2 };
    if left.len() <= fewest || corner >= left.len() {
        return None;
    }
    left.remove(corner);
    of_corners(shape, left)
}

/// A shape of the same kind; none for an area that would cross itself.
fn of_corners(shape: &Geometry, mut corners: Vec<Position>) -> Option<Geometry> {
    match shape {
        Geometry::Point(_) => corners.first().copied().map(Geometry::Point),
        Geometry::Line(_) => Some(Geometry::Line(corners)),
        Geometry::Area(_) => {
            corners.extend(corners.first().copied());
            let rings = vec![corners];
            in_area(&rings).is_none().then_some(Geometry::Area(rings))
        }
        Geometry::Areas(_) => None,
    }
}
