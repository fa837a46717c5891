//! Point-in-polygon lookup: the areas that contain a place, and so the code of a place by a table of areas.
//!
//! Exact: positions are integers, and so is every cross product. A place on an outline lies inside, so a place on a border that two
//! areas share lies in both, and both are returned. Tie rule: none, several areas are several answers. Deliberately absent: guessing the
//! nearest area for a place outside, and deriving a parent from the letters of a code.

use crate::domain::geometry::{Geometry, Position, Ring, Rings};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};

/// Areas that can be asked who holds a place.
pub struct Areas<'a> {
    tree: RTree<GeomWithData<Rectangle<(i32, i32)>, usize>>,
    shapes: Vec<&'a Geometry>,
}

impl<'a> Areas<'a> {
    /// An index over these areas. Points and lines hold nothing.
    pub fn new(shapes: Vec<&'a Geometry>) -> Self {
        let boxes = shapes.iter().enumerate().filter_map(|(at, shape)| {
            let bounds = shape.bounds()?;
            let (low, high) = (bounds.south_west.units(), bounds.north_east.units());
            Some(GeomWithData::new(Rectangle::from_corners(low, high), at))
        });
        Self {
            tree: RTree::bulk_load(boxes.collect()),
            shapes,
        }
    }

    /// Which of the areas given hold the place, in the order given.
    pub fn holding(&self, place: Position) -> Vec<usize> {
        let spot = AABB::from_point(place.units());
        let boxes = self.tree.locate_in_envelope_intersecting(&spot);
        let mut found: Vec<usize> = boxes
            .map(|candidate| candidate.data)
            .filter(|at| self.shapes.get(*at).is_some_and(|shape| holds(shape, place)))
            .collect();
        found.sort_unstable();
        found
    }
}

/// The place lies in the area or on its outline.
pub fn holds(shape: &Geometry, place: Position) -> bool {
    match shape {
        Geometry::Point(_) | Geometry::Line(_) => false,
        Geometry::Area(rings) => in_rings(rings, place),
        Geometry::Areas(areas) => areas.iter().any(|rings| in_rings(rings, place)),
    }
}

fn in_rings(rings: &Rings, place: Position) -> bool {
    let mut rings = rings.iter().map(|ring| side(ring, place));
    let in_outer = rings.next().is_some_and(|side| side != Side::Outside);
    in_outer && rings.all(|side| side != Side::Inside)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Inside,
    Outline,
    Outside,
}

/// Counts the edges that a ray to the east crosses; each edge holds its lower end and not its upper one.
fn side(ring: &Ring, place: Position) -> Side {
    let (x, y) = wide(place);
    let mut inside = false;
    for edge in ring.windows(2) {
        let [from, to] = edge else { continue };
        let ((x1, y1), (x2, y2)) = (wide(*from), wide(*to));
        // At most 3.6e9 × 1.8e9, which fits.
        let turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
        let in_box = x >= x1.min(x2) && x <= x1.max(x2) && y >= y1.min(y2) && y <= y1.max(y2);
        if turn == 0 && in_box {
            return Side::Outline;
        }
        if (y1 <= y) != (y2 <= y) && (turn > 0) == (y2 > y1) {
            inside = !inside;
        }
    }
    if inside { Side::Inside } else { Side::Outside }
}

fn wide(place: Position) -> (i64, i64) {
    let (x, y) = place.units();
    (x.into(), y.into())
}
