//! A need is left out of the plan for now: with the reason and what happens next.
//!
//! Deliberately absent: leaving out silently. Without both texts the need counts as unanswered (`analysis::plan::plan_coverage`).

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Body, Decision, Kind, Need, NotTaken, PlanLine};

/// Notes why a need is left out and what happens next. There is one such line per need: saying it again changes it, and two empty
/// texts take it away.
pub fn leave_out(
    project: &Project,
    need: RecordId,
    reason: String,
    next_step: String,
) -> Result<Edit, Refusal> {
    if project.get::<Need>(need).is_none() {
        return Err(Refusal::Missing(need));
    }
    let mut existing: Vec<RecordId> = project
        .all::<PlanLine>()
        .filter(|(_, line)| matches!(&line.decision, Decision::NotTaken(left) if left.need == need))
        .map(|(id, _)| id)
        .collect();
    let empty = reason.trim().is_empty() && next_step.trim().is_empty();
    if empty && existing.is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let gone = |ids: Vec<RecordId>| ids.into_iter().map(|id| Change::set(project, id, None));
    if empty {
        return Ok(Edit::new(Act::Delete, Kind::PlanLine, gone(existing).collect()));
    }
    let line = PlanLine {
        decision: Decision::NotTaken(NotTaken {
            need,
            reason,
            next_step,
        }),
    };
    // The first one is the line that `analysis::plan::plan_coverage` reads; others can only come from a file.
    if existing.is_empty() {
        let id = RecordId::derived("need left out", &[Some(need)]);
        return Ok(Edit::add(id, line));
    }
    let mut changes = vec![Change::set(
        project,
        existing.remove(0),
        Some(Body::PlanLine(line)),
    )];
    changes.extend(gone(existing));
    Ok(Edit::new(Act::Change, Kind::PlanLine, changes))
}
