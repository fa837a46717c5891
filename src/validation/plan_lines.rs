//! Incomplete plan lines: no lead, no dates, no reason, no next step.

use super::issue::{Code, Issue};
use crate::domain::project::Project;
use crate::domain::records::{Decision, PlanLine};

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    for (id, line) in project.all::<PlanLine>() {
        let mut find = |code, found: bool| {
            if found {
                issues.push(Issue::new::<PlanLine>(code, id));
            }
        };
        match &line.decision {
            Decision::Taken(taken) => {
                find(Code::NoLead, taken.lead.trim().is_empty());
                find(Code::NoDates, taken.starts.is_none() || taken.ends.is_none());
                let backwards =
                    matches!((taken.starts, taken.ends), (Some(starts), Some(ends)) if ends < starts);
                find(Code::EndsBeforeStart, backwards);
            }
            Decision::NotTaken(left) => {
                find(Code::NoReason, left.reason.trim().is_empty());
                find(Code::NoNextStep, left.next_step.trim().is_empty());
            }
        }
    }
    issues
}
