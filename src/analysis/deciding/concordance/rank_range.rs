//! The certainty of an order: the range of places that an option takes when the ballots of each group are resampled.
//!
//! A bootstrap within groups (Efron 1979; for ranks Goldstein and Spiegelhalter 1996): each group keeps its size, so no group can
//! vanish by chance. 2,000 resamples with a fixed seed; the range leaves out at most 5 % at either end. Only where people are a sample:
//! a full committee has no range. With few people it is too narrow or too wide for some options, which is why it is given as "between
//! 2nd and 5th" and never as a number behind the comma.

use crate::analysis::deciding::tiers::Tier;
use crate::domain::lottery::SplitMix64;

/// Resamples.
pub const RESAMPLES: usize = 2_000;
/// The fixed seed: the same ballots give the same ranges on every machine.
pub const SEED: u64 = 2_000;

/// The places between which an option lies, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct RankRange {
    pub from: usize,
    pub to: usize,
}

impl RankRange {
    /// Two options whose ranges overlap show no clear difference.
    pub fn overlaps(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

/// The ranges of all options. `groups` holds each group's ballots; `count` counts a resample, one weight per ballot of each group, and
/// gives tiers over `options`. A tied option counts with its best and its worst place, half each. None without a ballot.
pub fn rank_ranges(
    options: usize,
    group_sizes: &[usize],
    mut count: impl FnMut(&[Vec<u64>]) -> Vec<Tier<usize>>,
) -> Option<Vec<RankRange>> {
    if group_sizes.iter().all(|size| *size == 0) {
        return None;
    }
    let mut random = SplitMix64::from_seed(SEED);
    // Twice as many entries as resamples: the best and the worst place of a tie.
    let mut places = vec![vec![0_usize; options + 1]; options];
    let mut weights: Vec<Vec<u64>> = group_sizes.iter().map(|size| vec![0; *size]).collect();
    for _ in 0..RESAMPLES {
        for group in &mut weights {
            group.fill(0);
            for _ in 0..group.len() {
                let drawn = random.below(group.len());
                group[drawn] += 1;
            }
        }
        for tier in count(&weights) {
            let worst = tier.place + tier.options.len().saturating_sub(1);
            for option in &tier.options {
                for place in [tier.place, worst] {
                    if let Some(seen) = places.get_mut(*option).and_then(|row| row.get_mut(place)) {
                        *seen += 1;
                    }
                }
            }
        }
    }
    Some(places.iter().map(|row| central_range(row)).collect())
}

/// The places that remain when up to 5 % are cut from each end.
fn central_range(seen: &[usize]) -> RankRange {
    let places = || seen.iter().copied().enumerate();
    RankRange {
        from: beyond_cut(places()),
        to: beyond_cut(places().rev()),
    }
}

/// The first place at which more than the cut has passed by.
fn beyond_cut(places: impl Iterator<Item = (usize, usize)>) -> usize {
    let cut = RESAMPLES * 2 / 20;
    let mut passed = 0;
    let mut reached = places.skip_while(|(_, count)| {
        passed += count;
        passed <= cut
    });
    reached.next().map_or(0, |(place, _)| place)
}
