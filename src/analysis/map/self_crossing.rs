//! Self-intersections of a drawing.
//!
//! Exact: corners are integers, so whether two edges cross does not depend on rounding; only the place of the crossing is rounded to 10⁻⁷
//! degrees. Edges are looked up in an R-tree. Deliberately absent: repair. Only a person changes a shape.

use crate::domain::geometry::{Position, Ring, Rings};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};

/// Two edges of one drawing that meet where they must not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Crossing {
    /// Numbers of the two edges, the earlier first; edge 0 goes from corner 0 to corner 1.
    pub edges: [usize; 2],
    /// Where they meet; of a stretch that they share, its beginning.
    pub at: Position,
}

/// The crossings that the newest edge of a line makes with the ones before it: the question while drawing.
pub fn newest(line: &[Position]) -> Option<Crossing> {
    let last = line.len().checked_sub(2)?;
    let edge = edge(line, last)?;
    (0..last).find_map(|at| {
        Some(Crossing {
            edges: [at, last],
            at: meeting(self::edge(line, at)?, edge, at + 1 == last)?,
        })
    })
}

/// All crossings of a line, or of a closed ring, by their edges. Neighbours may meet in their common corner, and the ends of a ring too.
pub fn crossings(line: &[Position]) -> Vec<Crossing> {
    let count = line.len().saturating_sub(1);
    let closed = line.len() > 3 && line.first() == line.last();
    let boxes = (0..count).filter_map(|at| {
        let (from, to) = edge(line, at)?;
        Some(GeomWithData::new(
            Rectangle::from_corners(from.units(), to.units()),
            at,
        ))
    });
    let tree = RTree::bulk_load(boxes.collect());
    let mut found = Vec::new();
    for at in 0..count {
        let Some(own) = edge(line, at) else { continue };
        let around = AABB::from_corners(own.0.units(), own.1.units());
        for other in tree
            .locate_in_envelope_intersecting(&around)
            .map(|it| it.data)
            .filter(|it| *it > at)
        {
            let Some(theirs) = edge(line, other) else { continue };
            let neighbours = other == at + 1 || (closed && at == 0 && other + 1 == count);
            let meets = if closed && at == 0 && other + 1 == count && count > 2 {
                meeting(theirs, own, neighbours)
            } else {
                meeting(own, theirs, neighbours)
            };
            found.extend(meets.map(|place| Crossing {
                edges: [at, other],
                at: place,
            }));
        }
    }
    found.sort_by_key(|crossing| crossing.edges);
    found
}

/// The first ring of an area that crosses itself, with its crossings.
pub fn in_area(rings: &Rings) -> Option<(usize, Vec<Crossing>)> {
    let crossed = |ring: &Ring| Some(crossings(ring)).filter(|found| !found.is_empty());
    rings
        .iter()
        .enumerate()
        .find_map(|(at, ring)| Some((at, crossed(ring)?)))
}

type Edge = (Position, Position);

fn edge(line: &[Position], at: usize) -> Option<Edge> {
    Some((*line.get(at)?, *line.get(at + 1)?))
}

/// Where two edges meet. Edges that follow each other may do so in the corner between them, but not fold back over each other.
fn meeting(one: Edge, other: Edge, follow: bool) -> Option<Position> {
    let (a, b, c, d) = (wide(one.0), wide(one.1), wide(other.0), wide(other.1));
    if follow {
        // b is c. They fold back when they point into each other.
        let turn = cross(a, b, d);
        let back = (d.0 - b.0) * (a.0 - b.0) + (d.1 - b.1) * (a.1 - b.1) > 0;
        return (turn == 0 && back).then_some(one.1);
    }
    let sides = [cross(a, b, c), cross(a, b, d), cross(c, d, a), cross(c, d, b)].map(i128::signum);
    let [c_side, d_side, a_side, b_side] = sides;
    if c_side * d_side < 0 && a_side * b_side < 0 {
        return crossing_point(a, b, c, d);
    }
    let touches = [
        (c_side, c, a, b, other.0),
        (d_side, d, a, b, other.1),
        (a_side, a, c, d, one.0),
        (b_side, b, c, d, one.1),
    ];
    touches
        .into_iter()
        .find(|(side, point, from, to, _)| *side == 0 && in_box(*point, *from, *to))
        .map(|(.., place)| place)
}

type Wide = (i128, i128);

fn wide(place: Position) -> Wide {
    let (x, y) = place.units();
    (x.into(), y.into())
}

fn cross(a: Wide, b: Wide, c: Wide) -> i128 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

fn in_box(point: Wide, from: Wide, to: Wide) -> bool {
    let between = |value: i128, one: i128, other: i128| value >= one.min(other) && value <= one.max(other);
    between(point.0, from.0, to.0) && between(point.1, from.1, to.1)
}

fn crossing_point(a: Wide, b: Wide, c: Wide, d: Wide) -> Option<Position> {
    let (from, to) = (cross(c, d, a), cross(c, d, b));
    let share = from as f64 / (from - to) as f64;
    let along = |from: i128, to: i128| (from as f64 + share * (to - from) as f64) / 1e7;
    Position::new(along(a.0, b.0), along(a.1, b.1)).ok()
}
