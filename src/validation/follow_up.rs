//! Follow-up records that refer to missing records, or count more satisfied people than were asked. The fix removes a reference from
//! feedback to a missing service or plan line, which feedback can do without.

use super::issue::{Code, Issue};
use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    CatchmentArea, Committee, Evaluation, Feedback, Implementation, Matter, PlanLine, Record, Service, Told,
};

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (id, feedback) in project.all::<Feedback>() {
        let Some(told) = feedback.told() else { continue };
        let kept = Told {
            service: told.service.filter(|it| !gone::<Service>(project, Some(*it))),
            plan_line: told.plan_line.filter(|it| !gone::<PlanLine>(project, Some(*it))),
            ..told.clone()
        };
        if kept != *told {
            let feedback = Feedback {
                received: feedback.received,
                matter: Matter::Told(kept),
            };
            let code = Code::FeedbackWithoutSubject;
            issues.push(Issue::fixed_by(code, project, id, feedback));
        }
    }
    for (id, committee) in project.all::<Committee>() {
        if gone::<CatchmentArea>(project, committee.catchment_area) {
            let committee = Committee {
                catchment_area: None,
                ..committee.clone()
            };
            let code = Code::CommitteeWithoutArea;
            issues.push(Issue::fixed_by(code, project, id, committee));
        }
    }
    for (id, evaluation) in project.all::<Evaluation>() {
        if gone::<PlanLine>(project, evaluation.plan_line) {
            issues.push(Issue::new::<Evaluation>(Code::EvaluationWithoutLine, id));
        }
        if evaluation.views.iter().any(|view| view.satisfied > view.asked) {
            issues.push(Issue::new::<Evaluation>(Code::MoreSatisfiedThanAsked, id));
        }
    }
    for (id, work) in project.all::<Implementation>() {
        if gone::<PlanLine>(project, Some(work.plan_line)) {
            issues.push(Issue {
                fix: Some(Edit::delete(project, id, Implementation::KIND)),
                ..Issue::new::<Implementation>(Code::ImplementationWithoutLine, id)
            });
        }
    }
    issues
}

fn gone<R: Record>(project: &Project, id: Option<RecordId>) -> bool {
    id.is_some_and(|id| project.get::<R>(id).is_none())
}
