//! The count of an election as a table: candidates down, stages across, votes as decimals, transfers from one stage to the next.
//!
//! Deliberately absent: counting, and words.

use crate::analysis::deciding::election::{ElectionCount, Tally};
use crate::analysis::deciding::orders::stv::{PARTS, StvEvent};

/// Votes of one candidate in one stage.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct StageCell {
    /// In hundred-thousandths.
    pub votes: u128,
    /// What came (positive) or went since the stage before, in hundred-thousandths; 0 when nothing did, and in the first stage.
    pub moved: i128,
}

/// One stage.
#[derive(Clone, PartialEq, Debug)]
pub struct StageColumn {
    /// From 1.
    pub number: usize,
    /// A cell for each candidate.
    pub cells: Vec<StageCell>,
    /// Votes that rest: on ballots without a further name, with the fractions that were dropped.
    pub resting: u128,
    /// What followed.
    pub event: StvEvent,
}

/// The stages of a count by single transferable vote.
pub fn stages(count: &ElectionCount) -> Vec<StageColumn> {
    let Tally::Stv(Some(stv)) = &count.tally else {
        return Vec::new();
    };
    let all = u128::from(count.ballots.saturating_sub(count.blank)) * PARTS;
    // Who passed a surplus on keeps the quota, although its papers lie with others now.
    let mut kept: Vec<usize> = Vec::new();
    let mut before: Option<Vec<u128>> = None;
    let mut columns = Vec::new();
    for (at, stage) in stv.stages.iter().enumerate() {
        let mut shown = stage.votes.clone();
        for candidate in &kept {
            if let Some(votes) = shown.get_mut(*candidate) {
                *votes = u128::from(stv.quota) * PARTS;
            }
        }
        let cell = |(candidate, votes): (usize, &u128)| {
            let known = before
                .as_ref()
                .and_then(|before| before.get(candidate))
                .unwrap_or(votes);
            StageCell {
                votes: *votes,
                moved: i128::try_from(*votes).unwrap_or(0) - i128::try_from(*known).unwrap_or(0),
            }
        };
        columns.push(StageColumn {
            number: at + 1,
            cells: shown.iter().enumerate().map(cell).collect(),
            resting: all.saturating_sub(shown.iter().sum()),
            event: stage.event.clone(),
        });
        if let StvEvent::SurplusOf(candidate) = stage.event {
            kept.push(candidate);
        }
        before = Some(shown);
    }
    columns
}

/// Hundred-thousandths as a number and as many decimals as it has, for formatting.
pub fn votes_decimal(parts: u128) -> (f64, usize) {
    let mut rest = parts % PARTS;
    let mut places = 5;
    while places > 0 && rest.is_multiple_of(10) {
        rest /= 10;
        places -= 1;
    }
    (parts as f64 / PARTS as f64, places)
}
