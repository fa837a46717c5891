//! Feedback per month in figures, and the feedback that is due.
//!
//! Feedback passed to the confidential channel is counted and nothing else. The share answered in time is taken over feedback that has
//! a deadline and was answered or whose deadline is past. Deliberately absent: persons.

use super::referral_figures::Share;
use crate::analysis::numbers::median::{Median, median};
use crate::domain::calendar::Month;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Channel, Feedback, FeedbackKind, Satisfaction, Told};
use std::collections::BTreeMap;

/// The feedback that came in within one month.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MonthOfFeedback {
    /// By kind; what was passed on is not here.
    pub kinds: BTreeMap<FeedbackKind, u64>,
    /// By channel; what was passed on is not here.
    pub channels: BTreeMap<Channel, u64>,
    /// By sector; feedback without one is not here.
    pub sectors: BTreeMap<String, u64>,
    /// Passed to the confidential channel.
    pub passed_on: u64,
    /// Days from coming in to the answer.
    pub to_answer: Option<Median>,
    /// Answered within the deadline.
    pub in_time: Share,
    /// How people saw the answer.
    pub views: BTreeMap<Satisfaction, u64>,
}

impl MonthOfFeedback {
    /// Satisfied of those who were reached and asked for their view.
    pub fn satisfied(&self) -> Share {
        let asked = self
            .views
            .iter()
            .filter(|(view, _)| **view != Satisfaction::NotReached);
        Share {
            part: self.views.get(&Satisfaction::Satisfied).copied().unwrap_or(0),
            whole: asked.map(|(_, count)| count).sum(),
        }
    }
}

/// Whether it waits for an answer: thanks do not.
pub fn waits(told: &Told) -> bool {
    told.answer.is_none() && told.closed.is_none() && told.kind != FeedbackKind::Thanks
}

/// Whether its deadline is past without an answer.
pub fn is_overdue(told: &Told, today: Day) -> bool {
    waits(told) && told.due.is_some_and(|due| due < today)
}

/// Feedback that waits for an answer, the earliest deadline first, without a deadline last.
pub fn waiting(project: &Project) -> Vec<(RecordId, Option<Day>)> {
    let mut waiting: Vec<_> = project
        .all::<Feedback>()
        .filter_map(|(id, feedback)| Some((id, feedback.told().filter(|told| waits(told))?.due)))
        .collect();
    waiting.sort_by_key(|(_, due)| (due.is_none(), *due));
    waiting
}

/// Every month from the first feedback to the last, months without any included.
pub fn by_month(project: &Project, today: Day) -> BTreeMap<Month, MonthOfFeedback> {
    let mut sorted: BTreeMap<Month, Vec<&Feedback>> = BTreeMap::new();
    for (_, feedback) in project.all::<Feedback>() {
        sorted
            .entry(Month::of(feedback.received))
            .or_default()
            .push(feedback);
    }
    let last = sorted.keys().next_back().copied();
    let mut month = sorted.keys().next().copied();
    while let Some(this) = month.filter(|this| Some(*this) <= last) {
        sorted.entry(this).or_default();
        month = this.next();
    }
    sorted
        .into_iter()
        .map(|(month, feedback)| (month, sum(&feedback, today)))
        .collect()
}

fn sum(all: &[&Feedback], today: Day) -> MonthOfFeedback {
    let mut sum = MonthOfFeedback::default();
    let mut days = Vec::new();
    for feedback in all {
        let Some(told) = feedback.told() else {
            sum.passed_on += 1;
            continue;
        };
        *sum.kinds.entry(told.kind).or_default() += 1;
        *sum.channels.entry(told.channel).or_default() += 1;
        if !told.sector.is_empty() {
            *sum.sectors.entry(told.sector.clone()).or_default() += 1;
        }
        let answered = told.answer.as_ref().map(|answer| answer.on);
        days.extend(answered.map(|on| on.days_since(feedback.received)));
        if let Some(due) = told.due {
            sum.in_time.whole += u64::from(answered.is_some() || is_overdue(told, today));
            sum.in_time.part += u64::from(answered.is_some_and(|on| on <= due));
        }
        if let Some(closed) = &told.closed {
            *sum.views.entry(closed.view).or_default() += 1;
        }
    }
    sum.to_answer = median(days);
    sum
}
