//! The view of a seasonal calendar: for each need and month the median of the answers. A description; nothing is ranked by it.
//!
//! Secret answers of fewer than five people are not shown. Deliberately absent: sums over months or needs.

use crate::analysis::numbers::median::median;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Need, Ranking, RankingState};

/// Fewest secret answers that are shown.
const FEWEST: usize = 5;

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
}

/// The calendar of a closed ranking; none while it is open.
pub fn season_view(project: &Project, id: RecordId) -> Option<SeasonView> {
    let ranking = project.get::<Ranking>(id)?;
    if ranking.state == RankingState::Open {
        return None;
    }
    let ballots: Vec<&Ballot> = project
        .all::<Ballot>()
        .map(|(_, ballot)| ballot)
        .filter(|ballot| ballot.ranking == id && matches!(ballot.answer, Answer::Calendar(_)))
        .collect();
    let secret = ballots.iter().filter(|ballot| ballot.people.is_none()).count();
    let hidden = (1..FEWEST).contains(&secret);
    let season = |option: &RecordId| Season {
        name: project
            .get::<Need>(*option)
            .map(|need| need.statement.clone())
            .unwrap_or_default(),
        months: (0..12).map(|month| cell(&ballots, *option, month)).collect(),
    };
    Some(SeasonView {
        answers: ballots.len(),
        seasons: if hidden {
            Vec::new()
        } else {
            ranking.options.iter().map(season).collect()
        },
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
