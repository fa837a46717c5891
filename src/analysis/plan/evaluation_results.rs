//! What evaluations of a programme say together: improvement of quality and access, satisfaction, people reached.
//!
//! A project's improvement is the mean over its views of after minus before; the programme's is the mean over projects, so that no
//! project counts more for having held more discussions. All of it is what groups and key informants report themselves. Should one project
//! be evaluated twice, its latest evaluation counts. Shares of fewer than ten people asked are not given, nor is a number of people
//! reached below five (and no women/men split that would give one away). Deliberately absent: causes; nothing was compared with
//! places without a project.

use crate::analysis::centre::referral_figures::Share;
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::protection::small_groups::FEWEST;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Decision, Evaluation, EvaluationView, Intervention, PlanLine, Reached, Upkeep};
use std::collections::BTreeMap;

/// A mean of steps that may be negative.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Improvement {
    /// It became worse.
    pub negative: bool,
    /// By how many steps.
    pub steps: Ratio,
    /// Projects, or views, behind it.
    pub base: usize,
}

/// People reached in one sector.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ReachedPeople {
    /// Women and girls; none when it may not be shown.
    pub female: Option<u64>,
    /// Men and boys; none when it may not be shown.
    pub male: Option<u64>,
    /// All people reached; none when the number may not be shown.
    pub total: Option<u64>,
}

/// The results.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ProgrammeResults {
    /// Projects evaluated.
    pub projects: usize,
    /// Average improvement of quality.
    pub quality: Option<Improvement>,
    /// Average improvement of access.
    pub access: Option<Improvement>,
    /// Satisfied of those asked.
    pub satisfied: Share,
    /// Direct beneficiaries by sector; projects without an intervention are under the empty code.
    pub direct: BTreeMap<String, ReachedPeople>,
    /// Direct beneficiaries of all.
    pub direct_total: ReachedPeople,
    /// Whether what was built is kept in order, by number of projects.
    pub upkeep: BTreeMap<Upkeep, u64>,
}

impl ReachedPeople {
    /// Hides what could point to single people.
    fn of(female: u64, male: u64) -> Self {
        let small = |count: u64| (1..FEWEST).contains(&count);
        let total = female + male;
        let split = !small(female) && !small(male);
        Self {
            female: split.then_some(female),
            male: split.then_some(male),
            total: (!small(total)).then_some(total),
        }
    }

    /// The share of women and girls; none when it may not be shown.
    pub fn female_share(self) -> Option<Ratio> {
        Share {
            part: self.female?,
            whole: self.total?,
        }
        .ratio()
    }
}

/// The evaluation of each project that counts: the latest one; on the same day, that with the most views counted, so that no order of
/// entry decides, and both when even these are equal.
pub fn latest(project: &Project) -> Vec<(RecordId, &Evaluation)> {
    let mut by_project: BTreeMap<RecordId, Vec<(RecordId, &Evaluation)>> = BTreeMap::new();
    for (id, evaluation) in project.all::<Evaluation>() {
        let about = evaluation.plan_line.or(evaluation.intervention).unwrap_or(id);
        by_project.entry(about).or_default().push((id, evaluation));
    }
    let strength = |(_, it): &(RecordId, &Evaluation)| (it.on, it.views.len());
    by_project
        .into_values()
        .flat_map(|all| {
            let best = all.iter().map(strength).max();
            all.into_iter().filter(move |it| Some(strength(it)) == best)
        })
        .collect()
}

/// The results of all evaluations in an assessment.
pub fn programme_results(project: &Project) -> ProgrammeResults {
    let all: Vec<&Evaluation> = latest(project).into_iter().map(|(_, it)| it).collect();
    let mut results = ProgrammeResults {
        projects: all.len(),
        quality: mean(all.iter().filter_map(|it| quality(&it.views))),
        access: mean(all.iter().filter_map(|it| access(&it.views))),
        ..ProgrammeResults::default()
    };
    let mut reached: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for evaluation in all {
        for view in &evaluation.views {
            results.satisfied.whole += u64::from(view.asked);
            results.satisfied.part += u64::from(view.satisfied.min(view.asked));
        }
        *results.upkeep.entry(evaluation.upkeep).or_default() += 1;
        let Reached { female, male } = evaluation.direct;
        let sum = reached.entry(sector(project, evaluation)).or_default();
        sum.0 += u64::from(female);
        sum.1 += u64::from(male);
    }
    let (female, male) = reached
        .values()
        .fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
    results.direct_total = ReachedPeople::of(female, male);
    results.direct = protected(reached);
    results
}

/// Sectors of which a number is hidden must be two at least, or the total would give the one away: then the smallest is hidden too.
fn protected(reached: BTreeMap<String, (u64, u64)>) -> BTreeMap<String, ReachedPeople> {
    let parts = |pick: fn(&(u64, u64)) -> u64| {
        let sizes: Vec<u64> = reached.values().map(pick).collect();
        crate::analysis::protection::small_groups::protect(&sizes)
    };
    let (female, male, total) = (parts(|it| it.0), parts(|it| it.1), parts(|it| it.0 + it.1));
    reached
        .iter()
        .enumerate()
        .map(|(at, (sector, (women, men)))| {
            let split = female[at] && male[at] && total[at];
            let people = ReachedPeople {
                female: split.then_some(*women),
                male: split.then_some(*men),
                total: total[at].then_some(women + men),
            };
            (sector.clone(), people)
        })
        .collect()
}

fn sector(project: &Project, evaluation: &Evaluation) -> String {
    let of_line = || {
        let line = project.get::<PlanLine>(evaluation.plan_line?)?;
        match &line.decision {
            Decision::Taken(taken) => Some(taken.intervention),
            Decision::NotTaken(_) => None,
        }
    };
    evaluation
        .intervention
        .or_else(of_line)
        .and_then(|id| project.get::<Intervention>(id))
        .map(|it| it.sector.clone())
        .unwrap_or_default()
}

/// How many of the people asked are satisfied.
pub fn satisfied(views: &[EvaluationView]) -> Share {
    let mut satisfied = Share::default();
    for view in views {
        satisfied.whole += u64::from(view.asked);
        satisfied.part += u64::from(view.satisfied);
    }
    satisfied
}

/// The mean improvement of quality over views.
pub fn quality(views: &[EvaluationView]) -> Option<Improvement> {
    of_views(views, |view| {
        (view.quality_before.step(), view.quality_after.step())
    })
}

/// The mean improvement of access over views.
pub fn access(views: &[EvaluationView]) -> Option<Improvement> {
    of_views(views, |view| {
        (view.access_before.step(), view.access_after.step())
    })
}

fn of_views(views: &[EvaluationView], steps: impl Fn(&EvaluationView) -> (u8, u8)) -> Option<Improvement> {
    mean(views.iter().map(|view| {
        let (before, after) = steps(view);
        Improvement {
            negative: after < before,
            steps: Ratio::new(after.abs_diff(before).into(), 1).unwrap_or(Ratio::ZERO),
            base: 1,
        }
    }))
}

/// The mean of improvements, each counting once; none without any, or when it does not fit 128 bits.
fn mean(all: impl Iterator<Item = Improvement>) -> Option<Improvement> {
    let (mut up, mut down, mut base) = (Ratio::ZERO, Ratio::ZERO, 0);
    for one in all {
        let side = if one.negative { &mut down } else { &mut up };
        *side = side.plus(one.steps)?;
        base += 1;
    }
    let negative = down > up;
    let sum = if negative {
        down.minus(up)?
    } else {
        up.minus(down)?
    };
    Some(Improvement {
        negative,
        steps: sum.over(Ratio::new(base as u128, 1)?)?,
        base,
    })
}
