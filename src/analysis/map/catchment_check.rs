//! Checks of a catchment: overlaps with others, other actors that work in it, needs outside every catchment, and the code that each
//! place gets.
//!
//! Deliberately absent: a verdict. Catchments that overlap may be right; people decide.

use super::area_lookup::Areas;
use super::geodesic_area::square_metres;
use super::local_plane::Plane;
use super::mark_clusters::representative_point_of;
use super::overlay::{common, union};
use crate::analysis::text_folding::folded;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark, MarkKind};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Two catchments that share ground.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Overlap {
    /// The two, in the order of their ids.
    pub areas: [RecordId; 2],
    /// What they share.
    pub shape: Geometry,
    /// How large that is.
    pub square_metres: u64,
}

/// Every two catchments that share ground, in the order of their ids. A common border is no overlap.
pub fn overlaps(project: &Project) -> Vec<Overlap> {
    let outlined: Vec<(RecordId, &Geometry)> = outlines(project).collect();
    let Some(plane) = Plane::for_shapes(outlined.iter().map(|(_, outline)| *outline)) else {
        return Vec::new();
    };
    let areas: Vec<_> = outlined
        .iter()
        .map(|(id, outline)| (*id, union([&plane.areas(outline)])))
        .collect();
    let mut found = Vec::new();
    for (at, (one, first)) in areas.iter().enumerate() {
        for (other, second) in areas.iter().skip(at + 1) {
            let Some(shape) = plane.shape(&common(first, second)) else {
                continue;
            };
            let square_metres = square_metres(&shape);
            if square_metres > 0 {
                found.push(Overlap {
                    areas: [*one.min(other), *one.max(other)],
                    shape,
                    square_metres,
                });
            }
        }
    }
    found.sort_by_key(|overlap| overlap.areas);
    found
}

fn outlines(project: &Project) -> impl Iterator<Item = (RecordId, &Geometry)> {
    project
        .all::<CatchmentArea>()
        .filter_map(|(id, area)| Some((id, area.outline.as_ref()?)))
}

/// Needs and where they lie.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct NeedsByCatchment {
    /// Needs in each catchment. A need where two overlap is in both.
    pub inside: BTreeMap<RecordId, BTreeSet<RecordId>>,
    /// Needs outside every catchment.
    pub outside: BTreeSet<RecordId>,
}

/// Sorts the marks of needs by catchment, by their representative points.
pub fn needs_by_catchment(project: &Project) -> NeedsByCatchment {
    let outlined: Vec<(RecordId, &Geometry)> = outlines(project).collect();
    let index = Areas::new(outlined.iter().map(|(_, outline)| *outline).collect());
    let mut sorted = NeedsByCatchment::default();
    let needs = project
        .all::<Mark>()
        .filter(|(_, mark)| mark.kind == MarkKind::Need);
    for (id, mark) in needs {
        // What lies on a picture is neither inside nor outside.
        let Some(place) = representative_point_of(mark) else {
            continue;
        };
        let holding = index.holding(place);
        if holding.is_empty() {
            sorted.outside.insert(id);
        }
        for (area, _) in holding.into_iter().filter_map(|at| outlined.get(at)) {
            sorted.inside.entry(*area).or_default().insert(id);
        }
    }
    sorted
}

/// An organisation at work somewhere: a service point or a project of others.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ActorAt {
    /// The organisation.
    pub organisation: String,
    /// Where it works.
    pub place: Position,
}

/// For each catchment with an outline: who else works in it than the centre itself, whose name may be written with other forms of its
/// letters. An empty set is the warning, because a centre needs others to refer to.
pub fn other_actors(
    project: &Project,
    own: &str,
    actors: &[ActorAt],
) -> BTreeMap<RecordId, BTreeSet<String>> {
    let outlined: Vec<(RecordId, &Geometry)> = outlines(project).collect();
    let index = Areas::new(outlined.iter().map(|(_, outline)| *outline).collect());
    let mut found: BTreeMap<RecordId, BTreeSet<String>> =
        outlined.iter().map(|(id, _)| (*id, BTreeSet::new())).collect();
    let own = folded(own);
    for actor in actors.iter().filter(|actor| folded(&actor.organisation) != own) {
        for (area, _) in index
            .holding(actor.place)
            .into_iter()
            .filter_map(|at| outlined.get(at))
        {
            found.entry(*area).or_default().insert(actor.organisation.clone());
        }
    }
    found
}

/// An area of the country's list with its place code and that of the area above it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CodedArea {
    /// P-code: a text, never a number.
    pub code: String,
    /// Code of the area above; empty at the top.
    pub parent: String,
    /// Its outline.
    pub outline: Geometry,
}

/// The code of a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Assigned<'a> {
    /// In exactly one area.
    To(&'a CodedArea),
    /// In several: on a border, or the list overlaps. A person chooses.
    OneOf(Vec<&'a CodedArea>),
    /// In none.
    Outside,
}

/// The codes of places by a table of areas of one level, in the order of the places.
pub fn assign<'a>(table: &'a [CodedArea], places: &[Position]) -> Vec<Assigned<'a>> {
    let index = Areas::new(table.iter().map(|area| &area.outline).collect());
    places
        .iter()
        .map(|place| {
            let mut areas: Vec<&CodedArea> = index
                .holding(*place)
                .into_iter()
                .filter_map(|at| table.get(at))
                .collect();
            match areas.len() {
                0 => Assigned::Outside,
                1 => areas.pop().map_or(Assigned::Outside, Assigned::To),
                _ => Assigned::OneOf(areas),
            }
        })
        .collect()
}
