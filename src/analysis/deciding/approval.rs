//! Approval: how many support each option.
//!
//! Score: supporters. Tie rule: a tie is a tie. Source: Brams and Fishburn (1978). Deliberately absent: shares of marks; a share of an
//! option is a share of ballots.

use super::tiers::{Tier, tiers};
use std::collections::BTreeSet;

/// Supporters per option. Each ballot has a weight, the number of people who gave exactly it.
pub fn approvals<'a>(
    options: usize,
    ballots: impl IntoIterator<Item = (u64, &'a BTreeSet<usize>)>,
) -> Vec<u64> {
    let mut counts = vec![0_u64; options];
    for (voters, chosen) in ballots {
        for option in chosen {
            if let Some(count) = counts.get_mut(*option) {
                *count = count.saturating_add(voters);
            }
        }
    }
    counts
}

/// Options in tiers, most supporters first.
pub fn approval_tiers(counts: &[u64]) -> Vec<Tier<usize>> {
    tiers(counts.iter().copied().enumerate())
}
