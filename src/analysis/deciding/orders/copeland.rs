//! Copeland: how many others an option beats. A view beside Schulze, easy to explain.
//!
//! Source: Copeland (1951), counting wins only: an equal pair gives neither side anything. Beside it stands the variant in which it gives
//! each side half a point; they differ where pairs are equal. Tie rule: equal counts are tied. Deliberately absent: choosing the variant.

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

/// Wins and half of the equal pairs, in halves.
pub fn half_points(table: &PairwiseTable) -> Vec<usize> {
    let equal = |option: usize| {
        let others = (0..table.options()).filter(move |other| *other != option);
        others
            .filter(|other| table.get(option, *other) == table.get(*other, option))
            .count()
    };
    let wins = wins(table).into_iter().enumerate();
    wins.map(|(option, wins)| 2 * wins + equal(option)).collect()
}

/// Options in tiers, most points first, an equal pair giving half a point to each side.
pub fn copeland_tiers_with_halves(table: &PairwiseTable) -> Vec<Tier<usize>> {
    tiers(half_points(table).into_iter().enumerate())
}

/// Options in tiers, most wins first.
pub fn copeland_tiers(table: &PairwiseTable) -> Vec<Tier<usize>> {
    tiers(wins(table).into_iter().enumerate())
}
