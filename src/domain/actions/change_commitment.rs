//! Changing the commitment of a plan line: lead, dates, money, milestones.
//!
//! Deliberately absent: reaching a milestone (`follow_up::reach_milestone`).

use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Commitment, Decision, PlanLine};

/// Changes the commitment of a line. Refused for a line that takes nothing up.
pub fn change_commitment(
    project: &Project,
    line: RecordId,
    change: impl FnOnce(&mut Commitment),
) -> Result<Edit, Refusal> {
    let mut record = project
        .get::<PlanLine>(line)
        .ok_or(Refusal::Missing(line))?
        .clone();
    match &mut record.decision {
        Decision::Taken(commitment) => change(commitment),
        Decision::NotTaken(_) => return Err(Refusal::NotAllowed(NotAllowed::NothingToDo)),
    }
    Ok(Edit::change(project, line, record))
}
