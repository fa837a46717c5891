//! Clusters of marks of the same kind and sector that lie close together. Offered as candidate needs, never made into one.
//!
//! Clusters by `dbscan` over one point for each mark (`representative_point`), separately for each kind and sector. Deliberately absent:
//! hazards, which are reported and not ranked, and reading the notes.

use super::dbscan::clusters;
use super::local_plane::Plane;
use crate::analysis::protection::public_view::{Count, View};
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::records::{Certainty, Mark, MarkKind};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Marks that may be one need.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Candidate {
    /// Their kind.
    pub kind: MarkKind,
    /// Their sector.
    pub sector: String,
    /// The marks, in the order of their ids.
    pub marks: BTreeSet<RecordId>,
    /// Groups that made them. A need that several groups state is stronger than one that a single group states often.
    pub groups: BTreeSet<RecordId>,
    /// Marks of which their group was unsure.
    pub unsure: usize,
    /// Marks that another group disputes.
    pub disputed: usize,
    /// The box around them.
    pub bounds: Bounds,
    /// How many marks, as this view may tell.
    pub count: Count,
}

/// A mark with its representative point.
type Standing<'a> = (RecordId, &'a Mark, Position);

/// Candidates, those of most groups first, then of most marks; equals stay in the order of kinds, sectors and ids. `reach` is in metres
/// from mark to mark; `fewest` is how many marks make a cluster, at least 2.
pub fn candidates<'a>(
    marks: impl IntoIterator<Item = (RecordId, &'a Mark)>,
    reach: f64,
    fewest: usize,
    view: View,
) -> Vec<Candidate> {
    let mut alike: BTreeMap<(MarkKind, &str), Vec<Standing>> = BTreeMap::new();
    for (id, mark) in marks {
        if let Some(place) = representative_point_of(mark).filter(|_| mark.kind != MarkKind::Hazard) {
            alike
                .entry((mark.kind, &mark.sector))
                .or_default()
                .push((id, mark, place));
        }
    }
    let mut found = Vec::new();
    for ((kind, sector), mut members) in alike {
        members.sort_by_key(|(id, ..)| *id);
        let Some(plane) = members
            .iter()
            .filter_map(|(_, mark, _)| mark.geometry.ground()?.bounds())
            .reduce(Bounds::union)
            .map(Plane::around)
        else {
            continue;
        };
        let points: Vec<_> = members.iter().map(|(.., place)| plane.project(*place)).collect();
        let mut by_cluster: BTreeMap<usize, Vec<(RecordId, &Mark)>> = BTreeMap::new();
        for ((id, mark, _), cluster) in members.iter().zip(clusters(&points, reach, fewest.max(2))) {
            if let Some(cluster) = cluster {
                by_cluster.entry(cluster).or_default().push((*id, *mark));
            }
        }
        found.extend(
            by_cluster
                .into_values()
                .filter_map(|marks| candidate(kind, sector, &marks, view)),
        );
    }
    found.sort_by_key(|it| std::cmp::Reverse((it.groups.len(), it.marks.len())));
    found
}

fn candidate(kind: MarkKind, sector: &str, marks: &[(RecordId, &Mark)], view: View) -> Option<Candidate> {
    Some(Candidate {
        kind,
        sector: sector.to_owned(),
        marks: marks.iter().map(|(id, _)| *id).collect(),
        groups: marks.iter().filter_map(|(_, mark)| mark.group).collect(),
        unsure: marks
            .iter()
            .filter(|(_, mark)| mark.certainty == Certainty::Unsure)
            .count(),
        disputed: marks
            .iter()
            .filter(|(_, mark)| !mark.disputed_by.is_empty())
            .count(),
        bounds: marks
            .iter()
            .filter_map(|(_, mark)| mark.geometry.ground()?.bounds())
            .reduce(Bounds::union)?,
        count: view.count(marks.len() as u64),
    })
}

/// The representative point of a mark; none for a mark on a picture, which has no place on the ground.
pub fn representative_point_of(mark: &Mark) -> Option<Position> {
    representative_point(mark.geometry.ground()?)
}

/// The representative point of a shape, used for distances: a point itself, else the centre of its bounding box.
pub fn representative_point(shape: &Geometry) -> Option<Position> {
    if let Geometry::Point(place) = shape {
        return Some(*place);
    }
    let bounds = shape.bounds()?;
    Position::new(
        (bounds.south_west.longitude() + bounds.north_east.longitude()) / 2.0,
        (bounds.south_west.latitude() + bounds.north_east.latitude()) / 2.0,
    )
    .ok()
}
