//! Kept matchings: which of them fits a table, and the edit that takes in a table and keeps its matching in one step.
//!
//! A matching fits when the table has every header it names. Of several the one that names most is offered first. Deliberately absent:
//! matching by a file's name, which changes with every month.

use super::headers::suggest_for;
use super::plan::{ServicePlan, import_edit};
use crate::analysis::text_folding::folded;
use crate::domain::edit::{Act, Change, Edit};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::assessment::DESK_SECTORS;
use crate::domain::records::{ColumnMatching, Kind, Record, ServiceColumn};
use crate::exchange::grid::Grid;
use std::collections::BTreeSet;

/// The kept matchings that fit these headers, the one that names most columns first.
pub fn fitting(project: &Project, headers: &[String]) -> Vec<(RecordId, ColumnMatching)> {
    let fits = |matching: &ColumnMatching| {
        !matching.columns.is_empty() && matching.columns.keys().all(|header| headers.contains(header))
    };
    let mut found: Vec<(RecordId, ColumnMatching)> = project
        .all::<ColumnMatching>()
        .filter(|(_, matching)| fits(matching))
        .map(|(id, matching)| (id, matching.clone()))
        .collect();
    found.sort_by_key(|(id, matching)| (std::cmp::Reverse(matching.columns.len()), *id));
    found
}

/// The different values of the sector column, in the order of rows, with the sector that each would get by itself.
pub fn sector_values(
    project: &Project,
    grid: &Grid,
    matching: &ColumnMatching,
) -> Vec<(String, Option<String>)> {
    let at =
        (grid.headers.iter()).position(|header| matching.columns.get(header) == Some(&ServiceColumn::Sector));
    let Some(at) = at else {
        return Vec::new();
    };
    let sectors = project.assessment().map_or(&[][..], |it| &it.sectors);
    let own = |cell: &str| {
        let same = |name: &str| !name.is_empty() && folded(name) == folded(cell);
        let known = sectors.iter().find(|it| same(&it.code) || same(&it.name));
        known
            .map(|it| it.code.clone())
            .or_else(|| DESK_SECTORS.into_iter().find(|it| same(it)).map(str::to_owned))
    };
    let mut seen = BTreeSet::new();
    let cells = grid.rows.iter().filter_map(|row| row.cells.get(at));
    cells
        .filter(|cell| !cell.is_empty() && seen.insert((*cell).clone()))
        .map(|cell| (cell.clone(), own(cell)))
        .collect()
}

/// The fields without which no row can be taken in and that neither a column nor a value for every row fills.
pub fn missing_fields(matching: &ColumnMatching) -> Vec<ServiceColumn> {
    let needed = [
        ServiceColumn::Organisation,
        ServiceColumn::Service,
        ServiceColumn::Sector,
    ];
    let given = matching
        .constants
        .iter()
        .filter(|(_, value)| !value.trim().is_empty());
    let filled: BTreeSet<_> = matching
        .columns
        .values()
        .chain(given.map(|(field, _)| field))
        .collect();
    needed.into_iter().filter(|it| !filled.contains(it)).collect()
}

/// The matching for a table without a stored one: suggested by its headers and tags, under the table's name.
pub fn suggested_matching(grid: &Grid, name: String) -> ColumnMatching {
    ColumnMatching {
        columns: suggest_for(grid),
        name,
        ..ColumnMatching::default()
    }
}

/// The edit of an accepted plan that also keeps the matching: the one it came from, or a new one. None when nothing would change.
pub fn import_and_keep(
    project: &Project,
    plan: &ServicePlan,
    (kept, matching): (Option<RecordId>, ColumnMatching),
    mut ids: impl FnMut() -> RecordId,
) -> Option<Edit> {
    let known = kept.and_then(|id| project.get::<ColumnMatching>(id).map(|it| (id, it)));
    let keep = match known {
        Some((_, known)) if *known == matching => None,
        Some((id, _)) => Some(Change::set(project, id, Some(matching.into_body()))),
        None => Some(Change::add(ids(), matching)),
    };
    let services = import_edit(project, plan, ids).map(|edit| edit.changes);
    let changes: Vec<Change> = services.into_iter().flatten().chain(keep).collect();
    (!changes.is_empty()).then(|| Edit::new(Act::Import, Kind::Service, changes))
}
