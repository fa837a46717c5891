//! The view of a seasonal calendar: for each need and month the median of the answers. A description; nothing is ranked by it.
//!
//! Secret answers of fewer than five people are not shown. Deliberately absent: sums over months or needs.

use crate::analysis::deciding::ranking::counted::{LeftOut, counted};
use crate::analysis::numbers::median::median;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Method, Need};
use crate::present::deciding::several_tablets::SeveralTablets;

/// One month of one need.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MonthCell {
    /// The median of the answers, in halves, 0–10; none without an answer.
    pub halves: Option<u32>,
    /// Answers that said something.
    pub said: usize,
}

/// The year of one need.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Season {
    /// Its statement.
    pub name: String,
    /// January to December.
    pub months: Vec<MonthCell>,
}

/// A closed calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SeasonView {
    /// Answers that count.
    pub answers: usize,
    /// The needs in the order of the cards; empty when so few answered in secret that they could be told.
    pub seasons: Vec<Season>,
    /// Answers that do not count, by reason.
    pub left_out: Vec<(LeftOut, u64)>,
    /// Groups for which several tablets answered.
    pub several_tablets: SeveralTablets,
}

/// The calendar of a closed ranking; none while it is open, and for other methods.
pub fn season_view(project: &Project, id: RecordId) -> Option<SeasonView> {
    let counted = counted(project, id).filter(|counted| counted.ranking.method == Method::Calendar)?;
    let ballots = counted.ballots();
    let season = |option: &RecordId| Season {
        name: project
            .get::<Need>(*option)
            .map(|need| need.statement.clone())
            .unwrap_or_default(),
        months: (0..12).map(|month| cell(&ballots, *option, month)).collect(),
    };
    Some(SeasonView {
        answers: ballots.len(),
        seasons: if counted.few_secret() {
            Vec::new()
        } else {
            counted.ranking.options.iter().map(season).collect()
        },
        left_out: counted.left_out.clone().into_iter().collect(),
        several_tablets: SeveralTablets::of(project, &counted),
    })
}

fn cell(ballots: &[&Ballot], option: RecordId, month: usize) -> MonthCell {
    let step = |ballot: &&Ballot| match &ballot.answer {
        Answer::Calendar(months) => Some(i32::from(
            months.get(&option)?.get(month).copied().flatten()?.step(),
        )),
        _ => None,
    };
    let median = median(ballots.iter().filter_map(step));
    MonthCell {
        halves: median.and_then(|median| u32::try_from(median.halves).ok()),
        said: median.map_or(0, |median| median.base),
    }
}
