//! Splitting a need that says two things: some of its marks move to a new need.
//!
//! The new need is added to every ranking without ballots that offers the old one, so that it can be chosen as well. Interventions and
//! plan lines stay with the old need, because the data do not say which half they serve. Deliberately absent: deciding which marks move.

use super::make_need::{majority_sector, make_need};
use super::set_up_ranking::is_balloted;
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Kind, Need, Ranking, Record};
use std::collections::BTreeSet;

/// Moves `moved` marks of a need to a new need with its own statement and sector.
///
/// Refused when people have voted on the need (half of what they meant would go), when `moved` holds a mark that is not the need's,
/// and when either half would be without marks.
pub fn split_need(
    project: &Project,
    need: RecordId,
    new: RecordId,
    statement: &str,
    sector: &str,
    moved: &BTreeSet<RecordId>,
) -> Result<Edit, Refusal> {
    let before = project.get::<Need>(need).ok_or(Refusal::Missing(need))?;
    if is_balloted(project, need) {
        return Err(Refusal::NotAllowed(NotAllowed::BallotsAreIn));
    }
    if moved.is_empty() || !moved.is_subset(&before.marks) || moved.len() == before.marks.len() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let mut old = before.clone();
    old.marks = before.marks.difference(moved).copied().collect();
    let mut changes = make_need(project, new, statement, sector, moved)?.changes;
    changes.push(Change::set(project, need, Some(old.into_body())));
    for (id, ranking) in project.all::<Ranking>() {
        if let Some(place) = ranking.options.iter().position(|option| *option == need) {
            let mut next = ranking.clone();
            next.options.insert(place + 1, new);
            changes.push(Change::set(project, id, Some(next.into_body())));
        }
    }
    Ok(Edit::new(Act::Split, Kind::Need, changes))
}

/// The same with the sector that most of the moved marks have; where two sectors have equally many, the need's own.
pub fn split_by_marks(
    project: &Project,
    need: RecordId,
    new: RecordId,
    statement: &str,
    moved: &BTreeSet<RecordId>,
) -> Result<Edit, Refusal> {
    let known = project.get::<Need>(need).ok_or(Refusal::Missing(need))?;
    let sector = majority_sector(project, moved).unwrap_or_else(|| known.sector.clone());
    split_need(project, need, new, statement, &sector, moved)
}
