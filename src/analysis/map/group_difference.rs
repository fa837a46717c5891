//! The drawings of two groups or two meetings compared: areas drawn by the first only, by both, and by the second only.
//!
//! Deliberately absent: a score of similarity without its areas. The shares follow from the three areas.

use super::geodesic_area::square_metres;
use super::local_plane::Plane;
use super::overlay::{common, union, without};
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::protection::public_view::Count;
use crate::domain::geometry::Geometry;
use serde::{Deserialize, Serialize};

/// A part of the ground and how large it is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Part {
    /// Where; none when there is nothing.
    pub shape: Option<Geometry>,
    /// How large.
    pub square_metres: u64,
}

/// The two against each other.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Difference {
    /// Only the first drew here.
    pub only_first: Part,
    /// Both drew here.
    pub both: Part,
    /// Only the second drew here.
    pub only_second: Part,
    /// Areas that went in, of the first and of the second. Points and lines cover nothing and are not among them.
    pub shapes: (usize, usize),
    /// Of these unsure, and disputed by a group; shapes alone do not say so, marks do.
    pub doubtful: [Count; 2],
}

impl Difference {
    /// The common part of everything drawn (Jaccard index); none when nothing was drawn.
    pub fn overlap(&self) -> Option<Ratio> {
        let both = self.both.square_metres;
        Ratio::share(
            both,
            both + self.only_first.square_metres + self.only_second.square_metres,
        )
    }
}

/// Compares what two drew.
pub fn difference(first: &[&Geometry], second: &[&Geometry]) -> Difference {
    let Some(plane) = Plane::for_shapes(first.iter().chain(second).copied()) else {
        return Difference::default();
    };
    let is_area = |shape: &&&Geometry| shape.is_area();
    let drawn =
        |shapes: &[&Geometry]| union(&shapes.iter().map(|shape| plane.areas(shape)).collect::<Vec<_>>());
    let (one, other) = (drawn(first), drawn(second));
    let part = |areas: &geo::MultiPolygon<f64>| {
        let shape = plane.shape(areas);
        let square_metres = shape.as_ref().map_or(0, square_metres);
        Part {
            shape: shape.filter(|_| square_metres > 0),
            square_metres,
        }
    };
    Difference {
        only_first: part(&without(&one, &other)),
        both: part(&common(&one, &other)),
        only_second: part(&without(&other, &one)),
        shapes: (
            first.iter().filter(is_area).count(),
            second.iter().filter(is_area).count(),
        ),
        doubtful: Default::default(),
    }
}
