//! An intervention is dropped, with its placements on the chart and its line in the plan.
//!
//! Deliberately absent: its needs; they stay and are open again.

use crate::domain::edit::{Act, Change, Edit, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Body, Decision, Intervention, Kind};

/// Deletes an intervention and what would point nowhere without it, as one step of undo.
pub fn drop_intervention(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    if project.get::<Intervention>(id).is_none() {
        return Err(Refusal::Missing(id));
    }
    let belongs = |body: &Body| match body {
        Body::Score(score) => score.intervention == id,
        Body::PlanLine(line) => {
            matches!(&line.decision, Decision::Taken(commitment) if commitment.intervention == id)
        }
        _ => false,
    };
    let dependent = project
        .documents()
        .filter(|document| document.body().is_some_and(belongs))
        .map(|document| document.id);
    let changes = std::iter::once(id)
        .chain(dependent)
        .map(|id| Change::set(project, id, None))
        .collect();
    Ok(Edit::new(Act::Delete, Kind::Intervention, changes))
}
