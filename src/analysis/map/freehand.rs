//! Simplification of freehand drawings: fewer corners without a visible difference and without changing the topology.
//!
//! Visvalingam and Whyatt (1993): the corner whose triangle with its neighbours is smallest goes first, until every triangle left is
//! larger than half the square of the tolerance. A corner stays when its going would make the drawing cross or touch itself, so what
//! did not cross before does not cross after; and an area keeps at least three corners. Tie rule: of equal triangles the earlier corner
//! goes first. Deliberately absent: smoothing, and closing a line into an area, which only a person does.

use super::local_plane::Plane;
use crate::domain::geometry::Position;
use geo::Coord;
use rstar::primitives::{GeomWithData, Line};
use rstar::{AABB, RTree};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The drawing with fewer corners; `tolerance` is in metres. A ring (first corner again at the end) stays a ring.
pub fn simplified(line: &[Position], tolerance: f64) -> Vec<Position> {
    let mut line = line.to_vec();
    line.dedup();
    let closed = line.len() > 3 && line.first() == line.last();
    let fewest = if closed { 4 } else { 2 };
    let Some(first) = line.first().filter(|_| line.len() > fewest) else {
        return line;
    };
    let plane = Plane::at(*first);
    let mut chain = Chain::new(plane.line(&line).0, closed);
    chain.thin(tolerance * tolerance / 2.0, fewest);
    line.iter()
        .zip(&chain.kept)
        .filter(|(_, kept)| **kept)
        .map(|(place, _)| *place)
        .collect()
}

type Segment = GeomWithData<Line<[f64; 2]>, (usize, usize)>;

/// Corners as a doubly linked list. In a ring the first and the last are one place and both stay.
struct Chain {
    points: Vec<Coord<f64>>,
    before: Vec<usize>,
    after: Vec<usize>,
    kept: Vec<bool>,
    tree: RTree<Segment>,
    closed: bool,
}

/// A corner that may go, smallest triangle first out of the heap.
#[derive(PartialEq)]
struct Offer {
    area: f64,
    at: usize,
    before: usize,
    after: usize,
}

impl Eq for Offer {}

impl Ord for Offer {
    fn cmp(&self, other: &Self) -> Ordering {
        other.area.total_cmp(&self.area).then(other.at.cmp(&self.at))
    }
}

impl PartialOrd for Offer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Chain {
    fn new(points: Vec<Coord<f64>>, closed: bool) -> Self {
        let count = points.len();
        let segments = (1..count).map(|at| segment(&points, at - 1, at)).collect();
        Self {
            before: (0..count).map(|at| at.saturating_sub(1)).collect(),
            after: (0..count).map(|at| (at + 1).min(count - 1)).collect(),
            kept: vec![true; count],
            tree: RTree::bulk_load(segments),
            points,
            closed,
        }
    }

    fn offer(&self, at: usize) -> Option<Offer> {
        if at == 0 || at + 1 >= self.points.len() {
            return None;
        }
        let (before, after) = (self.before[at], self.after[at]);
        Some(Offer {
            area: turn(self.points[before], self.points[at], self.points[after]).abs() / 2.0,
            at,
            before,
            after,
        })
    }

    fn thin(&mut self, largest: f64, fewest: usize) {
        let mut heap: BinaryHeap<Offer> = (0..self.points.len()).filter_map(|at| self.offer(at)).collect();
        let mut left = self.points.len();
        while let Some(offer) = heap.pop() {
            let Offer {
                area,
                at,
                before,
                after,
            } = offer;
            if area > largest || left <= fewest {
                break;
            }
            let stale = !self.kept[at] || self.before[at] != before || self.after[at] != after;
            if stale || self.would_meet(before, at, after) {
                continue;
            }
            self.kept[at] = false;
            left -= 1;
            self.after[before] = after;
            self.before[after] = before;
            self.tree.remove(&segment(&self.points, before, at));
            self.tree.remove(&segment(&self.points, at, after));
            self.tree.insert(segment(&self.points, before, after));
            heap.extend(self.offer(before));
            heap.extend(self.offer(after));
        }
    }

    /// The short cut from `before` to `after` would meet another edge, apart from the corners that it shares with its neighbours.
    fn would_meet(&self, before: usize, at: usize, after: usize) -> bool {
        let (a, b) = (self.points[before], self.points[after]);
        if a == b {
            return true;
        }
        let around = AABB::from_corners([a.x, a.y], [b.x, b.y]);
        self.tree.locate_in_envelope_intersecting(&around).any(|other| {
            let (from, to) = other.data;
            if (from, to) == (before, at) || (from, to) == (at, after) {
                return false;
            }
            let (c, d) = (self.points[from], self.points[to]);
            let shares = [(c, d), (d, c)].into_iter().find(|(corner, _)| {
                let own = *corner == a || *corner == b;
                own && self.are_neighbours(from, to, before, after)
            });
            match shares {
                // Neighbours share a corner; they must not fold onto the short cut.
                Some((corner, free)) => {
                    let end = if corner == a { b } else { a };
                    turn(corner, end, free) == 0.0
                        && (end.x - corner.x) * (free.x - corner.x) + (end.y - corner.y) * (free.y - corner.y)
                            > 0.0
                }
                None => meet(a, b, c, d),
            }
        })
    }

    fn are_neighbours(&self, from: usize, to: usize, before: usize, after: usize) -> bool {
        let last = self.points.len() - 1;
        let wraps = self.closed && ((before == 0 && to == last) || (after == last && from == 0));
        to == before || from == after || wraps
    }
}

fn segment(points: &[Coord<f64>], from: usize, to: usize) -> Segment {
    let end = |at: usize| [points[at].x, points[at].y];
    GeomWithData::new(Line::new(end(from), end(to)), (from, to))
}

fn turn(a: Coord<f64>, b: Coord<f64>, c: Coord<f64>) -> f64 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

fn meet(a: Coord<f64>, b: Coord<f64>, c: Coord<f64>, d: Coord<f64>) -> bool {
    let apart = |one: f64, other: f64| (one > 0.0 && other > 0.0) || (one < 0.0 && other < 0.0);
    let boxes = a.x.min(b.x) <= c.x.max(d.x)
        && c.x.min(d.x) <= a.x.max(b.x)
        && a.y.min(b.y) <= c.y.max(d.y)
        && c.y.min(d.y) <= a.y.max(b.y);
    boxes && !apart(turn(a, b, c), turn(a, b, d)) && !apart(turn(c, d, a), turn(c, d, b))
}
