//! Making a need out of marks, and changing what it says.
//!
//! A need may stand without marks: lost documents have no place on a map. What people voted on must stay what it was, so the
//! statement of a need is frozen while a ballot exists in a ranking that offers it; its sector, area and marks are not.
//! Deliberately absent: making the id.

use super::set_up_ranking::is_balloted;
use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark, Need};
use std::collections::{BTreeMap, BTreeSet};

/// Makes a need out of marks of one or several groups. It belongs to the catchment area when there is exactly one.
///
/// Refused without a statement or a sector, or when a mark is gone.
pub fn make_need(
    project: &Project,
    id: RecordId,
    statement: &str,
    sector: &str,
    marks: &BTreeSet<RecordId>,
) -> Result<Edit, Refusal> {
    let mut areas = project.all::<CatchmentArea>().map(|(area, _)| area);
    let only_area = areas.next().filter(|_| areas.next().is_none());
    let need = Need {
        statement: statement.trim().to_owned(),
        sector: sector.to_owned(),
        catchment_area: only_area,
        marks: marks.clone(),
    };
    check(project, &need)?;
    Ok(Edit::add(id, need))
}

/// Changes what a need says: its statement, sector, area or marks.
///
/// Refused when its statement changes after a ballot was cast on it, and wherever making it would be refused. A mark that was already
/// linked may be gone; a new one may not.
pub fn change_need(project: &Project, id: RecordId, mut need: Need) -> Result<Edit, Refusal> {
    let before = project.get::<Need>(id).ok_or(Refusal::Missing(id))?;
    need.statement = need.statement.trim().to_owned();
    if need.statement != before.statement && is_balloted(project, id) {
        return Err(Refusal::NotAllowed(NotAllowed::BallotsAreIn));
    }
    let mut added = need.clone();
    added.marks = need.marks.difference(&before.marks).copied().collect();
    check(project, &added)?;
    if need == *before {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    Ok(Edit::change(project, id, need))
}

/// Changes fields of a need. Refused wherever changing the whole need would be refused.
pub fn edit_need(project: &Project, id: RecordId, change: impl FnOnce(&mut Need)) -> Result<Edit, Refusal> {
    let mut need = project.get::<Need>(id).ok_or(Refusal::Missing(id))?.clone();
    change(&mut need);
    change_need(project, id, need)
}

/// Puts more marks behind a need. Refused when it has all of them already.
pub fn link_marks(project: &Project, id: RecordId, marks: &BTreeSet<RecordId>) -> Result<Edit, Refusal> {
    edit_need(project, id, |need| need.marks.extend(marks))
}

/// Takes marks away from a need. Refused when it has none of them.
pub fn unlink_marks(project: &Project, id: RecordId, marks: &BTreeSet<RecordId>) -> Result<Edit, Refusal> {
    edit_need(project, id, |need| {
        need.marks.retain(|mark| !marks.contains(mark))
    })
}

/// The sector that most of these marks have; none when two sectors have equally many, because then a person has to say.
pub fn majority_sector(project: &Project, marks: &BTreeSet<RecordId>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mark in marks.iter().filter_map(|id| project.get::<Mark>(*id)) {
        *counts.entry(&mark.sector).or_default() += 1;
    }
    let most = counts.values().max().copied()?;
    let mut leading = counts.iter().filter(|(_, count)| **count == most);
    let sector = leading.next().map(|(sector, _)| (*sector).to_owned());
    sector.filter(|_| leading.next().is_none())
}

fn check(project: &Project, need: &Need) -> Result<(), Refusal> {
    if need.statement.is_empty() || need.sector.is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    match need.marks.iter().find(|id| project.get::<Mark>(**id).is_none()) {
        Some(gone) => Err(Refusal::Missing(*gone)),
        None => Ok(()),
    }
}
