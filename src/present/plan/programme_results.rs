//! The results of a programme project by project, as its chart shows them: how far quality and access moved, and how many are satisfied.
//!
//! A bar's length is the improvement as a share of the four possible steps, in thousandths. Deliberately absent: the sums
//! (`analysis/plan/evaluation_results`) and an order by success; projects are in the order of the plan.

use crate::analysis::centre::referral_figures::Share;
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::plan::evaluation_results::{Improvement, access, latest, quality};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Decision, Evaluation, Intervention, PlanLine};
use crate::present::lists::list_view::{ListRow, SortKey};

/// Steps between the lowest and the highest of five.
const STEPS: u128 = 4;

/// One project.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct ProjectChange {
    pub evaluation: RecordId,
    pub title: String,
    pub sector: String,
    pub on: Day,
    /// Groups and key informants behind it.
    pub views: usize,
    pub quality: Option<Improvement>,
    pub access: Option<Improvement>,
    pub satisfied: Share,
}

/// The intervention that an evaluation is about: its own, or that of its plan line.
pub fn intervention_of<'a>(
    project: &'a Project,
    evaluation: &Evaluation,
) -> Option<(RecordId, &'a Intervention)> {
    let of_line = || match &project.get::<PlanLine>(evaluation.plan_line?)?.decision {
        Decision::Taken(taken) => Some(taken.intervention),
        Decision::NotTaken(_) => None,
    };
    let id = evaluation.intervention.or_else(of_line)?;
    Some((id, project.get::<Intervention>(id)?))
}

/// Every project that was evaluated, by its latest evaluation.
pub fn project_changes(project: &Project) -> Vec<ProjectChange> {
    let mut all: Vec<(Option<RecordId>, ProjectChange)> = latest(project)
        .into_iter()
        .map(|(id, evaluation)| {
            let about = intervention_of(project, evaluation);
            let mut satisfied = Share::default();
            for view in &evaluation.views {
                satisfied.whole += u64::from(view.asked);
                satisfied.part += u64::from(view.satisfied.min(view.asked));
            }
            let change = ProjectChange {
                evaluation: id,
                title: about.map(|(_, it)| it.title.clone()).unwrap_or_default(),
                sector: about.map(|(_, it)| it.sector.clone()).unwrap_or_default(),
                on: evaluation.on,
                views: evaluation.views.len(),
                quality: quality(&evaluation.views),
                access: access(&evaluation.views),
                satisfied,
            };
            (about.map(|(id, _)| id), change)
        })
        .collect();
    all.sort_by_key(|(about, change)| (about.is_none(), *about, change.evaluation));
    all.into_iter().map(|(_, change)| change).collect()
}

/// The sort keys of the list of projects, as places in the keys of a row.
pub const SORTS: [&str; 4] = ["plan", "title", "on", "views"];

/// The same as a list. `sector_name` gives what a sector is called.
pub fn change_rows(project: &Project, sector_name: impl Fn(&str) -> String) -> Vec<ListRow<ProjectChange>> {
    let row = |(at, change): (i64, ProjectChange)| {
        let keys = vec![
            SortKey::Number(at),
            SortKey::text(&change.title),
            SortKey::day(Some(change.on)),
            SortKey::number(i64::try_from(change.views).ok()),
        ];
        let texts = [change.title.clone(), sector_name(&change.sector)];
        ListRow::new(change, texts.iter().map(String::as_str), keys)
    };
    (0..).zip(project_changes(project)).map(row).collect()
}

/// How long the bar of an improvement is: 0–1000 of the four steps that are possible.
pub fn length(improvement: Improvement) -> u64 {
    Ratio::new(1, STEPS)
        .and_then(|step| improvement.steps.times(step))
        .map_or(0, |share| share.rounded(1000).min(1000))
}

/// The improvement in tenths of a step, half rounded away from none, and whether it is downwards.
pub fn tenths(improvement: Improvement) -> (bool, u64) {
    let tenths = improvement.steps.rounded(10);
    (improvement.negative && tenths > 0, tenths)
}
