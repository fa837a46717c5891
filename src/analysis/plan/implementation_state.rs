//! The implementation of the plan's lines: milestones, delays, money.
//!
//! A milestone is late by the days between its due day and the day it was reached, or today while it is not. A line is late by the days
//! between its agreed last day and its hand-over, or today while it is not handed over. Money is compared only in one currency.
//! Deliberately absent: a percentage of progress; three of four milestones say nothing about the fourth.

use crate::analysis::numbers::ratio::Ratio;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Commitment, Currency, Decision, Implementation, PlanLine, WorkState};
use std::collections::BTreeMap;

/// One line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineState {
    /// The plan line.
    pub line: RecordId,
    /// Its intervention.
    pub intervention: RecordId,
    /// The state of the work; "not started" without a report.
    pub state: WorkState,
    /// Milestones reached, and all.
    pub milestones: (usize, usize),
    /// The next milestone that is not reached, by the earliest due day: its place and how many days it is late (negative: still to come).
    pub next: Option<(usize, Option<i32>)>,
    /// Days late at the end; none without an agreed last day, and none for work that was stopped. Negative when earlier.
    pub days_late: Option<i32>,
    /// Spent of the budget; none when either is not known or the currencies differ.
    pub spent: Option<Ratio>,
}

/// Every line that takes something up, in the order of the plan.
pub fn line_states(project: &Project, today: Day) -> Vec<LineState> {
    let work: BTreeMap<RecordId, &Implementation> = project
        .all::<Implementation>()
        .map(|(_, work)| (work.plan_line, work))
        .collect();
    project
        .all::<PlanLine>()
        .filter_map(|(id, line)| match &line.decision {
            Decision::Taken(taken) => Some(line_state(id, taken, work.get(&id).copied(), today)),
            Decision::NotTaken(_) => None,
        })
        .collect()
}

fn line_state(id: RecordId, taken: &Commitment, work: Option<&Implementation>, today: Day) -> LineState {
    let state = work.map_or(WorkState::NotStarted, |work| work.state);
    let open = taken.milestones.iter().enumerate().filter(|(_, step)| !step.done);
    let next = open
        .min_by_key(|(_, step)| (step.due.is_none(), step.due))
        .map(|(at, step)| (at, step.due.map(|due| today.days_since(due))));
    let handed_over = work.and_then(|work| work.finished);
    let done = taken.milestones.iter().filter(|step| step.done).count();
    LineState {
        line: id,
        intervention: taken.intervention,
        state,
        milestones: (done, taken.milestones.len()),
        next: next.filter(|_| !matches!(state, WorkState::Done | WorkState::Stopped)),
        days_late: taken
            .ends
            .filter(|_| state != WorkState::Stopped)
            .map(|ends| handed_over.unwrap_or(today).days_since(ends))
            .filter(|late| handed_over.is_some() || (state != WorkState::Done && *late > 0)),
        spent: work
            .and_then(|work| work.spent)
            .zip(taken.budget)
            .and_then(|(spent, budget)| {
                (spent.currency == budget.currency)
                    .then(|| Ratio::share(spent.amount, budget.amount))
                    .flatten()
            }),
    }
}

/// The plan as a whole.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PlanState {
    /// Lines by state.
    pub states: BTreeMap<WorkState, u64>,
    /// Lines late at the end, or with a late milestone.
    pub late: u64,
    /// Budget and spending by currency, of lines that know both in the same one.
    pub money: BTreeMap<Currency, (u64, u64)>,
}

/// Sums the lines.
pub fn plan_state(project: &Project, today: Day) -> PlanState {
    let mut sum = PlanState::default();
    for line in line_states(project, today) {
        *sum.states.entry(line.state).or_default() += 1;
        let late_step = line.next.and_then(|(_, late)| late).is_some_and(|late| late > 0);
        sum.late += u64::from(late_step || line.days_late.is_some_and(|late| late > 0));
    }
    for (_, work) in project.all::<Implementation>() {
        let line = project.get::<PlanLine>(work.plan_line);
        let Some(Decision::Taken(taken)) = line.map(|line| &line.decision) else {
            continue;
        };
        if let (Some(spent), Some(budget)) = (work.spent, taken.budget)
            && spent.currency == budget.currency
        {
            let known = sum.money.entry(budget.currency).or_default();
            known.0 = known.0.saturating_add(budget.amount);
            known.1 = known.1.saturating_add(spent.amount);
        }
    }
    sum
}
