//! The implementation of the plan's lines as rows: late ones first.
//!
//! Pace is a word, never a percentage: late when the line or its next milestone is, ahead when it was handed over before its day or a
//! milestone was reached before its own. Deliberately absent: progress in per cent (`analysis/plan/implementation_state` says why).

use crate::analysis::plan::implementation_state::{LineState, line_states};
use crate::analysis::plan::plan_coverage::commitments;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Commitment, Evaluation, Intervention, Milestone, WorkState};
use crate::present::lists::list_view::{ListRow, SortKey};
use std::collections::BTreeMap;

/// How a line keeps to its days.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Pace {
    /// Its last day or its next milestone is past.
    Late,
    /// It has days, and none is past.
    OnTime,
    /// Something was reached before its day, and nothing is late.
    Ahead,
    /// No day was agreed.
    NoDays,
    /// The work was stopped.
    Stopped,
}

impl Pace {
    /// All, the most pressing first.
    pub const ALL: [Self; 5] = [Self::Late, Self::OnTime, Self::Ahead, Self::NoDays, Self::Stopped];

    /// The key of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::OnTime => "on-time",
            Self::Ahead => "ahead",
            Self::NoDays => "no-days",
            Self::Stopped => "stopped",
        }
    }
}

/// One line.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct WorkRow {
    /// The plan line.
    pub line: RecordId,
    /// Its number in the plan.
    pub number: usize,
    /// What is done.
    pub title: String,
    /// The sector's code.
    pub sector: String,
    /// Where the work stands.
    pub state: WorkState,
    /// How it keeps to its days.
    pub pace: Pace,
    /// Milestones reached, and all.
    pub milestones: (usize, usize),
    /// Days late at the end; negative when handed over earlier.
    pub days_late: Option<i32>,
    /// The next milestone, and days late (negative: still to come).
    pub next: Option<(String, Option<i32>)>,
    /// Spent of the budget, in per cent.
    pub spent: Option<u64>,
}

/// The sort keys of the list, as places in the keys of a row.
pub const SORTS: [&str; 6] = ["pressing", "number", "title", "state", "due", "spent"];

/// All lines that take something up, the late ones first, then as the plan numbers them.
pub fn work_rows(project: &Project, today: Day) -> Vec<ListRow<WorkRow>> {
    let states: BTreeMap<RecordId, LineState> = line_states(project, today)
        .into_iter()
        .map(|state| (state.line, state))
        .collect();
    let mut rows: Vec<ListRow<WorkRow>> = (1..)
        .zip(commitments(project))
        .filter_map(|(number, (line, taken))| {
            let state = states.get(&line)?;
            let intervention = project.get::<Intervention>(taken.intervention);
            let title = intervention.map(|it| it.title.clone()).unwrap_or_default();
            let next = state.next.map(|(at, late)| {
                let what = taken.milestones.get(at).map(|step| step.what.clone());
                (what.unwrap_or_default(), late)
            });
            let row = WorkRow {
                line,
                number,
                title: title.clone(),
                sector: intervention.map(|it| it.sector.clone()).unwrap_or_default(),
                state: state.state,
                pace: pace(state, taken),
                milestones: state.milestones,
                days_late: state.days_late,
                next,
                spent: state.spent.map(|share| share.rounded(100)),
            };
            let late = row.next.as_ref().and_then(|(_, late)| *late).or(row.days_late);
            let keys = vec![
                SortKey::None,
                SortKey::Number(number as i64),
                SortKey::text(&title),
                SortKey::Number(row.state as i64),
                SortKey::number(late.map(|late| -i64::from(late))),
                SortKey::number(row.spent.and_then(|spent| i64::try_from(spent).ok())),
            ];
            Some(ListRow::new(row, [title.as_str(), taken.lead.as_str()], keys))
        })
        .collect();
    rows.sort_by_key(|row| (row.item.pace != Pace::Late, row.item.number));
    for (at, row) in rows.iter_mut().enumerate() {
        row.keys[0] = SortKey::Number(at as i64);
    }
    rows
}

/// How a line keeps to its days.
pub fn pace(state: &LineState, taken: &Commitment) -> Pace {
    if state.state == WorkState::Stopped {
        return Pace::Stopped;
    }
    let late_step = state.next.and_then(|(_, late)| late).is_some_and(|late| late > 0);
    if late_step || state.days_late.is_some_and(|late| late > 0) {
        return Pace::Late;
    }
    let early = |step: &Milestone| matches!((step.done_on, step.due), (Some(on), Some(due)) if on < due);
    if state.days_late.is_some_and(|late| late < 0) || taken.milestones.iter().any(early) {
        return Pace::Ahead;
    }
    let has_days = taken.ends.is_some() || taken.milestones.iter().any(|step| step.due.is_some());
    if has_days { Pace::OnTime } else { Pace::NoDays }
}

/// The evaluations of a plan line with the number of their views, the oldest first.
pub fn evaluations_of(project: &Project, line: RecordId) -> Vec<(Day, RecordId, usize)> {
    let own = project
        .all::<Evaluation>()
        .filter(|(_, it)| it.plan_line == Some(line));
    let mut own: Vec<_> = own.map(|(id, it)| (it.on, id, it.views.len())).collect();
    own.sort();
    own
}
