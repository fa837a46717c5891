//! An intervention is taken up into the plan.
//!
//! Deliberately absent: lead and dates, which a plain form on the line fills in.

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Commitment, Decision, Intervention, Kind, Money, PlanLine};

/// Makes a line of the plan with the intervention's cost as its budget. Needs that it addresses are no longer left out: the lines
/// that left them out go in the same edit.
pub fn take_up(project: &Project, intervention: RecordId) -> Result<Edit, Refusal> {
    let candidate = project
        .get::<Intervention>(intervention)
        .ok_or(Refusal::Missing(intervention))?;
    let taken = project.all::<PlanLine>().any(
        |(_, line)| matches!(&line.decision, Decision::Taken(commitment) if commitment.intervention == intervention),
    );
    if taken {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let (id, line) = line_of(intervention, candidate.cost);
    let mut changes = vec![Change::add(id, line)];
    let answered = project.all::<PlanLine>().filter(
        |(_, line)| matches!(&line.decision, Decision::NotTaken(left) if candidate.needs.contains(&left.need)),
    );
    changes.extend(answered.map(|(id, _)| Change::set(project, id, None)));
    Ok(Edit::new(Act::Add, Kind::PlanLine, changes))
}

/// The line that an intervention gets, and its id.
pub(super) fn line_of(intervention: RecordId, budget: Option<Money>) -> (RecordId, PlanLine) {
    let line = PlanLine {
        decision: Decision::Taken(Commitment {
            intervention,
            lead: String::new(),
            partners: Vec::new(),
            starts: None,
            ends: None,
            budget,
            source: String::new(),
            milestones: Vec::new(),
        }),
    };
    (RecordId::derived("plan line", &[Some(intervention)]), line)
}
