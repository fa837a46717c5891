//! Where groups agree: areas by the number of groups that drew there.
//!
//! Each group counts once at a spot, regardless of its size and of how many shapes it drew there. Three overlapping circles give 3 where
//! all overlap, 2 where two overlap, 1 elsewhere; 0 is the rest of the frame. The public view leaves out groups of fewer than five
//! counted people, so that no area shows the view of so few. Tie rule: none is needed, a spot has one number. Deliberately absent:
//! points and lines, which cover no area (see `density`), marks on a picture, and weights by group size.

use super::local_plane::Plane;
use super::overlay::{depths, union, without};
use crate::analysis::group_class::{Class, stands_for};
use crate::analysis::protection::public_view::View;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Certainty, Group, Mark};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The part of the ground where exactly so many groups drew.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Level {
    /// How many groups.
    pub groups: usize,
    /// Where.
    pub shape: Geometry,
    /// How large.
    pub square_metres: u64,
}

/// What was counted and what was not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Counted {
    /// Groups that drew at least one area.
    pub groups: usize,
    /// Areas that they drew.
    pub shapes: usize,
    /// Of these, areas that their group was unsure of. They count like the others.
    pub unsure: usize,
    /// Of these, areas that another group disputes. They count like the others.
    pub disputed: usize,
    /// Points and lines, which cover nothing.
    pub without_area: usize,
    /// Areas that no group drew: made at the desk, or the group is gone.
    pub without_group: usize,
    /// Groups that are too small for the public view.
    pub small_groups: usize,
}

/// The agreement of groups.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Agreement {
    /// From the highest number down to 1, and to 0 when a frame was given; numbers that occur nowhere are left out.
    pub levels: Vec<Level>,
    /// The marks and groups that were counted.
    pub counted: Counted,
}

/// Levels of areas per group. `frame` adds level 0: the part of it without any drawing.
pub fn levels(voices: &BTreeMap<RecordId, Vec<&Geometry>>, frame: Option<&Geometry>) -> Vec<Level> {
    let shapes = voices.values().flatten().copied();
    let Some(plane) = Plane::for_shapes(shapes.chain(frame)) else {
        return Vec::new();
    };
    let covered: Vec<_> = voices
        .values()
        .map(|shapes| union(&shapes.iter().map(|shape| plane.areas(shape)).collect::<Vec<_>>()))
        .collect();
    let mut levels = Vec::new();
    for (at, exactly) in depths(&covered).iter().enumerate().rev() {
        levels.extend(level(&plane, at + 1, exactly));
    }
    if let Some(frame) = frame {
        let rest = without(&union([&plane.areas(frame)]), &union(&covered));
        levels.extend(level(&plane, 0, &rest));
    }
    levels
}

fn level(plane: &Plane, groups: usize, areas: &geo::MultiPolygon<f64>) -> Option<Level> {
    let square_metres = plane.square_metres(areas).round() as u64;
    // What rounds to nothing is the dust of rounding coordinates, not a place.
    let shape = plane.shape(areas).filter(|_| square_metres > 0)?;
    Some(Level {
        groups,
        shape,
        square_metres,
    })
}

/// The agreement about the marks that `accepts` lets through, among all groups or those of one class.
pub fn agreement(
    project: &Project,
    accepts: impl Fn(RecordId, &Mark) -> bool,
    class: Option<Class>,
    view: View,
    frame: Option<&Geometry>,
) -> Agreement {
    let mut counted = Counted::default();
    let mut voices: BTreeMap<RecordId, Vec<&Geometry>> = BTreeMap::new();
    let mut small = BTreeSet::new();
    for (_, mark) in project.all::<Mark>().filter(|(id, mark)| accepts(*id, mark)) {
        // A picture is no ground: what lies on one covers nothing here.
        let Some(shape) = mark.geometry.ground() else {
            continue;
        };
        if !shape.is_area() {
            counted.without_area += 1;
            continue;
        }
        let group = mark.group.and_then(|id| Some((id, project.get::<Group>(id)?)));
        let Some((id, group)) = group else {
            counted.without_group += 1;
            continue;
        };
        if class.is_some_and(|class| !stands_for(group, class)) {
            continue;
        }
        if !view.hears(group.participants.total()) {
            small.insert(id);
            continue;
        }
        counted.shapes += 1;
        counted.unsure += usize::from(mark.certainty == Certainty::Unsure);
        counted.disputed += usize::from(!mark.disputed_by.is_empty());
        voices.entry(id).or_default().push(shape);
    }
    counted.groups = voices.len();
    counted.small_groups = small.len();
    Agreement {
        levels: levels(&voices, frame),
        counted,
    }
}
