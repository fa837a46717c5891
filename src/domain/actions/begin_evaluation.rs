//! Beginning the evaluation of a plan line with the view of the first group or key informant; an evaluation always has a view.
//!
//! Deliberately absent: later views and fields (`follow_up::change_evaluation`).

use super::follow_up::record_evaluation;
use super::start_meeting::running_meeting;
use crate::domain::date::Day;
use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Decision, Evaluation, EvaluationView, PlanLine, Reached, Upkeep};

/// Begins an evaluation of what a plan line took up. Refused for a line that takes nothing up, and for a view with more people
/// satisfied than asked.
pub fn begin_evaluation(
    project: &Project,
    id: RecordId,
    line: RecordId,
    on: Day,
    view: EvaluationView,
) -> Result<Edit, Refusal> {
    let known = project.get::<PlanLine>(line).ok_or(Refusal::Missing(line))?;
    let Decision::Taken(taken) = &known.decision else {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    };
    let evaluation = Evaluation {
        plan_line: Some(line),
        intervention: Some(taken.intervention),
        on,
        meeting: running_meeting(project),
        views: vec![view],
        direct: Reached::default(),
        indirect: Reached::default(),
        left_out: String::new(),
        upkeep: Upkeep::Unknown,
        upkeep_note: String::new(),
        said: Vec::new(),
    };
    record_evaluation(project, id, evaluation)
}
