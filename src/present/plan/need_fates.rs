//! "What happened to ours?": every need with its state in the plan: taken up, left out, or open.
//!
//! Deliberately absent: the groups that asked for it (`plan_page::asked`), and words.

use crate::analysis::plan::plan_coverage::{Answer, commitments, coverage, left_outs};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Intervention, Need};

/// A line that takes a need up.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct TakenUp {
    /// The number of the line in the plan.
    pub number: usize,
    pub title: String,
    pub ends: Option<Day>,
    /// Milestones reached, and all.
    pub milestones: (usize, usize),
}

/// What became of it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Fate {
    Taken(Vec<TakenUp>),
    LeftOut { reason: String, next_step: String },
    Open,
}

/// One need.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct NeedFate {
    pub need: RecordId,
    pub statement: String,
    pub fate: Fate,
}

/// Every need, the oldest first.
pub fn need_fates(project: &Project) -> Vec<NeedFate> {
    let lines = commitments(project);
    let left_outs = left_outs(project);
    let taken = |interventions: &[RecordId]| {
        let of = (1..)
            .zip(&lines)
            .filter(|(_, (_, line))| interventions.contains(&line.intervention));
        let told = of.map(|(number, (_, line))| TakenUp {
            number,
            title: project
                .get::<Intervention>(line.intervention)
                .map(|it| it.title.clone())
                .unwrap_or_default(),
            ends: line.ends,
            milestones: (
                line.milestones.iter().filter(|milestone| milestone.done).count(),
                line.milestones.len(),
            ),
        });
        told.collect()
    };
    let fate = |(need, answer): (RecordId, Answer)| {
        let fate = match answer {
            Answer::Taken(interventions) => Fate::Taken(taken(&interventions)),
            Answer::Open => Fate::Open,
            Answer::LeftOut => left_outs.get(&need).map_or(Fate::Open, |line| Fate::LeftOut {
                reason: line.reason.clone(),
                next_step: line.next_step.clone(),
            }),
        };
        NeedFate {
            need,
            statement: project
                .get::<Need>(need)
                .map(|it| it.statement.clone())
                .unwrap_or_default(),
            fate,
        }
    };
    coverage(project).into_iter().map(fate).collect()
}
