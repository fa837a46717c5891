//! Issues of one row of a layer file, and of its shape. Deliberately absent: issues of the whole file (`preview`), and fixing them
//! (`fix`).

use super::raw::{RawFeature, RawShape};
use serde::{Deserialize, Serialize};

/// What is wrong with one row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Issue {
    /// It has no shape, or one that cannot be read.
    NoShape,
    /// A shape without positions.
    EmptyShape,
    /// A line of one position, or a ring of fewer than three corners.
    TooFewPoints,
    /// A ring does not end where it began.
    RingOpen,
    /// A coordinate is no number, or lies beyond the world.
    OutOfRange,
    /// 0 and 0: what programs write for an unknown place.
    AtZero,
    /// It lies with the others only when latitude and longitude change places.
    Turned,
    /// It has no value in the field that names the others.
    NoName,
}

/// An issue and its row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct RowIssue {
    /// Number of the feature in the file, from 1; of a table the line.
    pub row: usize,
    /// What is wrong.
    pub issue: Issue,
}

/// What is wrong with a feature's shape; the first of what would keep it out.
pub(super) fn shape_issue(feature: &RawFeature) -> Option<Issue> {
    let Some(shape) = &feature.shape else {
        return Some(Issue::NoShape);
    };
    if shape.pairs().next().is_none() {
        return Some(Issue::EmptyShape);
    }
    if shape.pairs().any(|[x, y]| !(x.abs() <= 180.0 && y.abs() <= 90.0)) {
        return Some(Issue::OutOfRange);
    }
    if shape.pairs().any(|pair| pair == [0.0, 0.0]) {
        return Some(Issue::AtZero);
    }
    match shape {
        RawShape::Point(_) => None,
        RawShape::Line(line) => (line.len() < 2).then_some(Issue::TooFewPoints),
        RawShape::Area(rings) => rings.iter().find_map(|ring| {
            let open = ring.first() != ring.last();
            let corners = if open {
                ring.len()
            } else {
                ring.len().saturating_sub(1)
            };
            if corners < 3 {
                Some(Issue::TooFewPoints)
            } else {
                open.then_some(Issue::RingOpen)
            }
        }),
    }
}
