//! Whether the plan answers every need: taken up, left out with reason and next step, or still without an answer.
//!
//! Nothing is forgotten: every need of the project is in exactly one of the three states. Deliberately absent: judging the reasons.

use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Commitment, Decision, Intervention, Need, NotTaken, PlanLine};
use std::collections::BTreeMap;

/// What the plan says about one need.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// These interventions of the plan address it.
    Taken(Vec<RecordId>),
    /// It is left out now, and the plan says why and what happens next.
    LeftOut,
    /// Nothing yet, or a reason without a next step, or the other way round.
    Open,
}

/// The commitments of the plan with the ids of their lines, in the order in which their interventions were put forward.
///
/// That order gives every line its number. It ranks nothing.
pub fn commitments(project: &Project) -> Vec<(RecordId, &Commitment)> {
    let mut lines: Vec<_> = project
        .all::<PlanLine>()
        .filter_map(|(id, line)| match &line.decision {
            Decision::Taken(commitment) => Some((id, commitment)),
            Decision::NotTaken(_) => None,
        })
        .collect();
    lines.sort_by_key(|(id, commitment)| (commitment.intervention, *id));
    lines
}

/// The line that leaves a need out, if there is one.
pub fn left_out(project: &Project, need: RecordId) -> Option<(RecordId, &NotTaken)> {
    project
        .all::<PlanLine>()
        .find_map(|(id, line)| match &line.decision {
            Decision::NotTaken(not_taken) if not_taken.need == need => Some((id, not_taken)),
            _ => None,
        })
}

/// The interventions of the plan that address a need.
pub fn taken_by(project: &Project, need: RecordId) -> Vec<RecordId> {
    commitments(project)
        .into_iter()
        .map(|(_, commitment)| commitment.intervention)
        .filter(|id| {
            project
                .get::<Intervention>(*id)
                .is_some_and(|intervention| intervention.needs.contains(&need))
        })
        .collect()
}

/// What the plan says about one need. Being taken up outweighs a reason that is still written down.
pub fn answer(project: &Project, need: RecordId) -> Answer {
    let taken = taken_by(project, need);
    if !taken.is_empty() {
        return Answer::Taken(taken);
    }
    match left_out(project, need) {
        Some((_, line)) if line.is_answered() => Answer::LeftOut,
        _ => Answer::Open,
    }
}

/// What the plan says about each need that it leaves out, in one walk: what `left_out` says of each.
pub fn left_outs(project: &Project) -> BTreeMap<RecordId, &NotTaken> {
    let mut all = BTreeMap::new();
    for (_, line) in project.all::<PlanLine>() {
        if let Decision::NotTaken(not_taken) = &line.decision {
            all.entry(not_taken.need).or_insert(not_taken);
        }
    }
    all
}

/// Every need with its answer, oldest need first: what `answer` says of each, in one walk.
pub fn coverage(project: &Project) -> Vec<(RecordId, Answer)> {
    let mut taken: BTreeMap<RecordId, Vec<RecordId>> = BTreeMap::new();
    for (_, commitment) in commitments(project) {
        let addressed = project.get::<Intervention>(commitment.intervention);
        for need in addressed.iter().flat_map(|it| &it.needs) {
            taken.entry(*need).or_default().push(commitment.intervention);
        }
    }
    let left_outs = left_outs(project);
    let answer = |(id, _): (RecordId, &Need)| {
        let answer = match (taken.remove(&id), left_outs.get(&id)) {
            (Some(taken), _) => Answer::Taken(taken),
            (None, Some(line)) if line.is_answered() => Answer::LeftOut,
            _ => Answer::Open,
        };
        (id, answer)
    };
    project.all::<Need>().map(answer).collect()
}

/// How many needs have no answer yet.
pub fn open_needs(project: &Project) -> usize {
    coverage(project)
        .iter()
        .filter(|(_, answer)| *answer == Answer::Open)
        .count()
}
