//! Invalid outlines of catchment areas: they enclose nothing or cross themselves, so that "inside" has no meaning.

use super::issue::{Code, Issue};
use crate::domain::geometry::{Geometry, Position, Ring};
use crate::domain::project::Project;
use crate::domain::records::CatchmentArea;
use geo::line_intersection::{LineIntersection, line_intersection};
use geo::{Coord, Line};
use std::collections::BTreeSet;

pub fn check(project: &Project) -> Vec<Issue> {
    project
        .all::<CatchmentArea>()
        .filter_map(|(id, area)| {
            let code = fault(area.outline.as_ref()?)?;
            Some(Issue::new::<CatchmentArea>(code, id))
        })
        .collect()
}

fn fault(outline: &Geometry) -> Option<Code> {
    let rings: Vec<&Ring> = match outline {
        Geometry::Area(rings) => rings.iter().collect(),
        Geometry::Areas(areas) => areas.iter().flatten().collect(),
        Geometry::Point(_) | Geometry::Line(_) => return Some(Code::OutlineTooSmall),
    };
    let too_small = |ring: &&Ring| ring.iter().collect::<BTreeSet<_>>().len() < 3;
    if rings.is_empty() || rings.iter().any(too_small) {
        Some(Code::OutlineTooSmall)
    } else if rings.iter().any(|ring| crosses_itself(ring)) {
        Some(Code::OutlineCrosses)
    } else {
        None
    }
}

/// Whether two sides of a ring meet other than neighbours at their corner.
///
/// Sides are swept from west to east, so that only sides whose longitudes overlap are compared; a drawn outline of hundreds of corners
/// takes well under a millisecond.
pub fn crosses_itself(ring: &[Position]) -> bool {
    let sides: Vec<Line> = ring
        .windows(2)
        .filter(|pair| pair[0] != pair[1])
        .map(|pair| Line::new(coordinate(pair[0]), coordinate(pair[1])))
        .collect();
    let mut order: Vec<usize> = (0..sides.len()).collect();
    let west = |at: usize| sides[at].start.x.min(sides[at].end.x);
    let east = |at: usize| sides[at].start.x.max(sides[at].end.x);
    order.sort_by(|a, b| west(*a).total_cmp(&west(*b)));
    order.iter().enumerate().any(|(from, a)| {
        order[from + 1..]
            .iter()
            .take_while(|b| west(**b) <= east(*a))
            .any(|b| meet(&sides, *a, *b))
    })
}

fn meet(sides: &[Line], a: usize, b: usize) -> bool {
    let neighbours = a.abs_diff(b) == 1 || a.abs_diff(b) == sides.len() - 1;
    match line_intersection(sides[a], sides[b]) {
        None => false,
        // Neighbours share their corner; running back along each other is a fault.
        Some(LineIntersection::SinglePoint { .. }) => !neighbours,
        Some(LineIntersection::Collinear { .. }) => true,
    }
}

fn coordinate(position: Position) -> Coord {
    Coord {
        x: position.longitude(),
        y: position.latitude(),
    }
}
