//! Schulze's method with winning votes: the usual way to count orders here.
//!
//! A link is as strong as the number of voters who prefer its winner; a path is as strong as its weakest link; an option is ahead of
//! another one when its strongest path to it is stronger than the strongest path back. Source: Schulze (2011), "A new monotonic,
//! clone-independent … single-winner election method". Tie rule: the first tier is every option that none is ahead of; it is taken away,
//! and the next is found among the others. Tiers by how many an option is ahead of would hide some that could have won. Deliberately
//! absent: margins, which are another rule, and funding sets: the method answers "what comes first", not "which set is best".

use super::pairwise::PairwiseTable;
use crate::analysis::deciding::tiers::{Tier, layers};

/// The strengths of the strongest paths, row to column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StrongestPaths {
    options: usize,
    strengths: Vec<u64>,
}

impl StrongestPaths {
    /// By the method of Floyd and Warshall, with the weakest link for the length.
    pub fn of(table: &PairwiseTable) -> Self {
        let options = table.options();
        let mut strengths = vec![0; options * options];
        for first in 0..options {
            for second in 0..options {
                if table.beats(first, second) {
                    strengths[first * options + second] = table.get(first, second);
                }
            }
        }
        for through in 0..options {
            let row: Vec<u64> = strengths[through * options..(through + 1) * options].to_vec();
            for from in 0..options {
                let to_through = strengths[from * options + through];
                if from == through || to_through == 0 {
                    continue;
                }
                let own = &mut strengths[from * options..(from + 1) * options];
                for (strength, onward) in own.iter_mut().zip(&row) {
                    *strength = (*strength).max(to_through.min(*onward));
                }
                own[from] = 0;
            }
        }
        Self { options, strengths }
    }

    /// The strength of the strongest path from `first` to `second`; 0 without one.
    pub fn get(&self, first: usize, second: usize) -> u64 {
        let within = first < self.options && second < self.options;
        let at = first.saturating_mul(self.options).saturating_add(second);
        self.strengths.get(at).copied().filter(|_| within).unwrap_or(0)
    }

    /// `first` is ahead of `second`. This relation is transitive.
    pub fn ahead(&self, first: usize, second: usize) -> bool {
        self.get(first, second) > self.get(second, first)
    }

    /// Options in tiers: those that none is ahead of, those that none of the others is ahead of, and so on.
    pub fn tiers(&self) -> Vec<Tier<usize>> {
        layers(self.options, |first, second| self.ahead(first, second))
    }

    /// Options with no other option ahead of them: several, when they are tied for the first place.
    pub fn winners(&self) -> Vec<usize> {
        let unbeaten = |option: &usize| !(0..self.options).any(|other| self.ahead(other, *option));
        (0..self.options).filter(unbeaten).collect()
    }
}
