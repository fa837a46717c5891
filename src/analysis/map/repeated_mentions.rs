//! Repeated mentions: for each mark, the number of other groups that put a mark of the same kind and sector near it.
//!
//! Deliberately absent: whether they mean the same thing, which people decide; and marks without a group.

use super::local_plane::Plane;
use super::mark_clusters::representative_point_of;
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::records::{Mark, MarkKind};
use std::collections::{BTreeSet, HashMap};

/// Marks that at least one other group made too, each weighted by how many other groups did. `reach` is in metres.
pub fn repeated<'a>(marks: impl IntoIterator<Item = &'a Mark>, reach: f64) -> Vec<(Position, u32)> {
    let placed: Vec<(Position, MarkKind, &str, RecordId)> = marks
        .into_iter()
        .filter_map(|mark| {
            Some((
                representative_point_of(mark)?,
                mark.kind,
                mark.sector.as_str(),
                mark.group?,
            ))
        })
        .collect();
    let bounds = placed
        .iter()
        .filter_map(|(place, ..)| Geometry::Point(*place).bounds())
        .reduce(Bounds::union);
    let Some(plane) = bounds.map(Plane::around).filter(|_| reach > 0.0) else {
        return Vec::new();
    };
    let points: Vec<_> = placed.iter().map(|(place, ..)| plane.project(*place)).collect();
    // Cells as wide as the reach: all near marks lie in the same cell or in one of the eight around it.
    let cell = |at: usize| {
        points
            .get(at)
            .map(|point| ((point.x / reach).floor() as i64, (point.y / reach).floor() as i64))
    };
    let mut cells: HashMap<(i64, i64), Vec<usize>> = HashMap::new();
    for at in 0..points.len() {
        if let Some(cell) = cell(at) {
            cells.entry(cell).or_default().push(at);
        }
    }
    let others = |at: usize| {
        let (Some((place, kind, sector, group)), Some((column, row)), Some(point)) =
            (placed.get(at), cell(at), points.get(at))
        else {
            return None;
        };
        let around = (-1..=1).flat_map(|x| (-1..=1).map(move |y| (column + x, row + y)));
        let near = around.filter_map(|key| cells.get(&key)).flatten();
        let mut groups = BTreeSet::new();
        for other in near {
            if let (Some((_, other_kind, other_sector, other_group)), Some(far)) =
                (placed.get(*other), points.get(*other))
                && other_group != group
                && other_kind == kind
                && other_sector == sector
                && (far.x - point.x).hypot(far.y - point.y) <= reach
            {
                groups.insert(*other_group);
            }
        }
        let weight = u32::try_from(groups.len()).unwrap_or(u32::MAX);
        (weight > 0).then_some((*place, weight))
    };
    (0..placed.len()).filter_map(others).collect()
}
