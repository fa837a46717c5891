//! References to records that do not exist. The fix removes the reference where the record is complete without it.

use super::issue::{Code, Issue};
use crate::domain::actions::run_election::candidate_of;
use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::*;
use std::collections::BTreeSet;

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    marks(project, &mut issues);
    needs_and_rankings(project, &mut issues);
    interventions_and_plan(project, &mut issues);
    issues
}

fn gone<R: Record>(project: &Project, id: Option<RecordId>) -> bool {
    id.is_some_and(|id| project.get::<R>(id).is_none())
}

fn without_gone<R: Record>(project: &Project, ids: &BTreeSet<RecordId>) -> BTreeSet<RecordId> {
    ids.iter()
        .copied()
        .filter(|id| project.get::<R>(*id).is_some())
        .collect()
}

fn deleted_by_fix<R: Record>(code: Code, project: &Project, id: RecordId) -> Issue {
    Issue {
        fix: Some(Edit::delete(project, id, R::KIND)),
        ..Issue::new::<R>(code, id)
    }
}

fn marks(project: &Project, issues: &mut Vec<Issue>) {
    for (id, group) in project.all::<Group>() {
        if gone::<Meeting>(project, Some(group.meeting)) {
            issues.push(Issue::new::<Group>(Code::GroupWithoutMeeting, id));
        }
    }
    for (id, mark) in project.all::<Mark>() {
        if gone::<Meeting>(project, mark.meeting) {
            let mark = Mark {
                meeting: None,
                ..mark.clone()
            };
            issues.push(Issue::fixed_by(Code::MarkWithoutMeeting, project, id, mark));
        }
        if gone::<Group>(project, mark.group) {
            let mark = Mark {
                group: None,
                ..mark.clone()
            };
            issues.push(Issue::fixed_by(Code::MarkWithoutGroup, project, id, mark));
        }
        // Its place cannot be made up: the picture must come back, or the mark be put anew.
        if gone::<Underlay>(project, mark.geometry.picture()) {
            issues.push(Issue::new::<Mark>(Code::MarkWithoutPicture, id));
        }
        let disputed_by = without_gone::<Group>(project, &mark.disputed_by);
        if disputed_by != mark.disputed_by {
            let mark = Mark {
                disputed_by,
                ..mark.clone()
            };
            issues.push(Issue::fixed_by(Code::MarkDisputedByNobody, project, id, mark));
        }
    }
}

fn needs_and_rankings(project: &Project, issues: &mut Vec<Issue>) {
    for (id, need) in project.all::<Need>() {
        let marks = without_gone::<Mark>(project, &need.marks);
        if marks != need.marks {
            let need = Need {
                marks,
                ..need.clone()
            };
            issues.push(Issue::fixed_by(Code::NeedWithoutMarks, project, id, need));
        }
        if gone::<CatchmentArea>(project, need.catchment_area) {
            let need = Need {
                catchment_area: None,
                ..need.clone()
            };
            issues.push(Issue::fixed_by(Code::NeedWithoutArea, project, id, need));
        }
    }
    for (id, ranking) in project.all::<Ranking>() {
        if gone::<Meeting>(project, ranking.meeting) {
            let ranking = Ranking {
                meeting: None,
                ..ranking.clone()
            };
            issues.push(Issue::fixed_by(Code::RankingWithoutMeeting, project, id, ranking));
        }
        // Options are frozen once people have answered, so there is nothing to fix: the need must come back.
        if ranking
            .options
            .iter()
            .any(|option| gone::<Need>(project, Some(*option)) && candidate_of(project, *option).is_none())
        {
            issues.push(Issue::new::<Ranking>(Code::OptionGone, id));
        }
    }
    for (id, ballot) in project.all::<Ballot>() {
        if gone::<Ranking>(project, Some(ballot.ranking)) {
            issues.push(deleted_by_fix::<Ballot>(Code::BallotWithoutRanking, project, id));
        } else if gone::<Group>(project, ballot.group) {
            issues.push(Issue::new::<Ballot>(Code::BallotWithoutGroup, id));
        }
    }
}

fn interventions_and_plan(project: &Project, issues: &mut Vec<Issue>) {
    for (id, intervention) in project.all::<Intervention>() {
        let needs = without_gone::<Need>(project, &intervention.needs);
        if needs != intervention.needs {
            let intervention = Intervention {
                needs,
                ..intervention.clone()
            };
            issues.push(Issue::fixed_by(
                Code::InterventionWithoutNeeds,
                project,
                id,
                intervention,
            ));
        }
    }
    for (id, score) in project.all::<Score>() {
        if gone::<Intervention>(project, Some(score.intervention)) {
            issues.push(deleted_by_fix::<Score>(
                Code::ScoreWithoutIntervention,
                project,
                id,
            ));
        } else if gone::<Group>(project, score.group) {
            issues.push(Issue::new::<Score>(Code::ScoreWithoutGroup, id));
        }
    }
    for (id, line) in project.all::<PlanLine>() {
        match &line.decision {
            Decision::Taken(taken) if gone::<Intervention>(project, Some(taken.intervention)) => {
                issues.push(Issue::new::<PlanLine>(Code::CommitmentWithoutIntervention, id));
            }
            Decision::NotTaken(left) if gone::<Need>(project, Some(left.need)) => {
                issues.push(deleted_by_fix::<PlanLine>(Code::LeftOutWithoutNeed, project, id));
            }
            _ => {}
        }
    }
}
