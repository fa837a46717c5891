//! Copeland: how many others an option beats. A view beside Schulze, easy to explain.
//!
//! Source: Copeland (1951), counting wins. Tie rule: equal numbers of wins are tied. Deliberately absent: half points for equal pairs,
//! which is another variant.

use super::pairwise::PairwiseTable;
use crate::analysis::deciding::tiers::{Tier, tiers};

/// Wins per option.
pub fn wins(table: &PairwiseTable) -> Vec<usize> {
    (0..table.options())
        .map(|option| {
            (0..table.options())
                .filter(|other| table.beats(option, *other))
                .count()
        })
        .collect()
}

/// Options in tiers, most wins first.
pub fn copeland_tiers(table: &PairwiseTable) -> Vec<Tier<usize>> {
    tiers(wins(table).into_iter().enumerate())
}
