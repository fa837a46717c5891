//! Ranked pairs (Tideman) with winning votes: majorities are locked in from the strongest on, except those that would close a cycle.
//!
//! Source: Tideman (1987); majorities by winning votes, equal ones by the smaller opposition. Tie rule: majorities that are equal in
//! both are locked in together; where that closes circles among them, none of those that lie on a circle is locked, so that no order of
//! entry decides. Options that the locked majorities do not bring into an order are tied. A view beside Schulze.

use super::pairwise::PairwiseTable;
use crate::analysis::deciding::tiers::{Tier, tiers};
use std::cmp::Reverse;

/// The majorities that were locked in: row is ahead of column.
fn locked(table: &PairwiseTable) -> Vec<Vec<bool>> {
    let count = table.options();
    let mut majorities: Vec<_> = (0..count)
        .flat_map(|winner| (0..count).map(move |loser| (winner, loser)))
        .filter(|(winner, loser)| table.beats(*winner, *loser))
        .map(|(winner, loser)| {
            (
                (Reverse(table.get(winner, loser)), table.get(loser, winner)),
                winner,
                loser,
            )
        })
        .collect();
    majorities.sort_unstable();
    // `reach` is always the transitive closure of what is locked.
    let mut reach = vec![vec![false; count]; count];
    for equal in majorities.chunk_by(|(a, ..), (b, ..)| a == b) {
        let open: Vec<(usize, usize)> = equal
            .iter()
            .map(|(_, winner, loser)| (*winner, *loser))
            .filter(|(winner, loser)| !reach[*loser][*winner])
            .collect();
        let mut together = reach.clone();
        open.iter()
            .for_each(|(winner, loser)| lock(&mut together, *winner, *loser));
        for (winner, loser) in open {
            if !together[loser][winner] {
                lock(&mut reach, winner, loser);
            }
        }
    }
    reach
}

/// Adds one majority and everything that follows from it.
fn lock(reach: &mut [Vec<bool>], winner: usize, loser: usize) {
    let count = reach.len();
    let behind: Vec<usize> = (0..count)
        .filter(|at| *at == loser || reach[loser][*at])
        .collect();
    for (ahead, row) in reach.iter_mut().enumerate() {
        if ahead == winner || row[winner] {
            behind.iter().for_each(|at| row[*at] = true);
        }
    }
}

/// Options in tiers, by how many others they are ahead of.
pub fn ranked_pairs_tiers(table: &PairwiseTable) -> Vec<Tier<usize>> {
    let ahead = locked(table)
        .into_iter()
        .map(|row| row.into_iter().filter(|ahead| *ahead).count());
    tiers(ahead.enumerate())
}
