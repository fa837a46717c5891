//! Proportional piling and matrix scoring: shares of counters, and their mean across groups.
//!
//! Share: counters on the option over all counters handed out, so that unplaced counters lower every share and are shown. The criteria of
//! a ballot have equal weight, so have the ballots of a group, and across groups every group counts once, regardless of its size and its
//! number of counters. Source: proportional piling of participatory appraisal (Pretty and others 1995). Tie rule: equal means are tied.
//! Deliberately absent: adding counters of different totals.

use crate::analysis::numbers::exact::{Exact, fraction, mean};
use num_traits::Zero;

/// One pile.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pile {
    /// Counters per option.
    pub placed: Vec<u32>,
    /// Counters left in the hand.
    pub unplaced: u32,
}

impl Pile {
    /// All counters handed out.
    pub fn counters(&self) -> u64 {
        self.placed.iter().copied().map(u64::from).sum::<u64>() + u64::from(self.unplaced)
    }

    /// The share of an option; none without a counter.
    pub fn share(&self, option: usize) -> Option<Exact> {
        fraction(self.placed.get(option).copied().unwrap_or(0), self.counters())
    }
}

/// One ballot: its pile, or one pile for each criterion of a matrix.
pub type Piled = Vec<Pile>;

/// Each option's mean share: over the piles of a ballot, then over the ballots of a group, then over the groups. A pile without counters
/// has no share and does not count.
pub fn across_groups(options: usize, groups: &[Vec<Piled>]) -> Vec<Exact> {
    let of_ballot = |piles: &Piled, option: usize| {
        let shares: Vec<Exact> = piles.iter().filter_map(|pile| pile.share(option)).collect();
        mean(&shares).unwrap_or_else(Exact::zero)
    };
    let of_group = |ballots: &Vec<Piled>, option: usize| {
        let shares: Vec<Exact> = ballots.iter().map(|piles| of_ballot(piles, option)).collect();
        mean(&shares)
    };
    (0..options)
        .map(|option| {
            let shares: Vec<Exact> = groups
                .iter()
                .filter_map(|ballots| of_group(ballots, option))
                .collect();
            mean(&shares).unwrap_or_else(Exact::zero)
        })
        .collect()
}
