//! Sensitivity of the first place to the weights: the smallest change of one weight that changes it, and how often each row comes first
//! under random weights that keep the order of the weights.
//!
//! When one weight changes, the others keep their proportions, so that all still add up to 1. Random weights are spread evenly over all
//! that keep the order (sorted spacings of uniform cuts), drawn with a fixed seed. Deliberately absent: rows with missing scores, which
//! have a range of their own (`weighted_sum`).

use crate::analysis::numbers::exact::{Exact, whole};
use crate::domain::lottery::SplitMix64;
use num_traits::{One, Signed, Zero};

/// Random weightings.
pub const WEIGHTINGS: usize = 1_000;
/// The fixed seed.
pub const SEED: u64 = 1_000;
/// Cuts are whole numbers below this, so that weights are exact.
const CUTS: usize = 1 << 30;

/// One weight's change that puts another row first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flip {
    /// Which criterion.
    pub criterion: usize,
    /// The weight at which both are equal; beyond it `row` is ahead.
    pub to: Exact,
    /// The row that comes first then.
    pub row: usize,
}

/// What comes first how often, of `WEIGHTINGS`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Firsts {
    /// Alone in first place.
    pub alone: usize,
    /// Sharing it.
    pub shared: usize,
}

/// The sums of rows of values (0–1, good is high) under weights.
fn sums(weights: &[Exact], rows: &[Vec<Exact>]) -> Vec<Exact> {
    let sum = |row: &Vec<Exact>| {
        row.iter()
            .zip(weights)
            .map(|(value, weight)| value * weight)
            .sum()
    };
    rows.iter().map(sum).collect()
}

/// The smallest change of one weight that flips the first place; several when equally small ones do. Empty when no single weight can,
/// or when the first place is shared already.
pub fn smallest_flips(weights: &[Exact], rows: &[Vec<Exact>]) -> Vec<Flip> {
    let now = sums(weights, rows);
    let Some(best) = now.iter().max() else {
        return Vec::new();
    };
    let leaders: Vec<usize> = (0..now.len()).filter(|row| now[*row] == *best).collect();
    let [leader] = leaders[..] else {
        return Vec::new();
    };
    let mut found: Vec<(Exact, Flip)> = Vec::new();
    for (criterion, weight) in weights.iter().enumerate() {
        let others = Exact::one() - weight;
        if others.is_zero() {
            continue;
        }
        for row in (0..rows.len()).filter(|row| *row != leader) {
            let (Some(own), Some(theirs)) = (rows[leader].get(criterion), rows[row].get(criterion)) else {
                continue;
            };
            // Lead at weight w: (1 − w)·rest + w·here. It is zero at rest / (rest − here).
            let here = own - theirs;
            let rest = (&now[leader] - &now[row] - weight * &here) / &others;
            let slope = &rest - &here;
            if slope.is_zero() {
                continue;
            }
            let to = rest / slope;
            if !to.is_negative() && to <= Exact::one() {
                found.push(((&to - weight).abs(), Flip { criterion, to, row }));
            }
        }
    }
    let Some(least) = found.iter().map(|(change, _)| change.clone()).min() else {
        return Vec::new();
    };
    found.retain(|(change, _)| *change == least);
    found.into_iter().map(|(_, flip)| flip).collect()
}

/// How often each row comes first under random weights in the same order as `weights`; equal weights may come in any order.
pub fn random_firsts(weights: &[Exact], rows: &[Vec<Exact>]) -> Vec<Firsts> {
    let mut random = SplitMix64::from_seed(SEED);
    let mut firsts = vec![Firsts::default(); rows.len()];
    let mut places: Vec<usize> = (0..weights.len()).collect();
    for _ in 0..WEIGHTINGS {
        let mut cuts: Vec<usize> = (1..weights.len()).map(|_| random.below(CUTS)).collect();
        cuts.extend([0, CUTS]);
        cuts.sort_unstable();
        let mut spacings: Vec<usize> = cuts.windows(2).map(|pair| pair[1] - pair[0]).collect();
        spacings.sort_unstable_by(|a, b| b.cmp(a));
        random.shuffle(&mut places);
        places.sort_by(|a, b| weights[*b].cmp(&weights[*a]));
        let mut drawn = vec![Exact::zero(); weights.len()];
        for (place, spacing) in places.iter().zip(spacings) {
            drawn[*place] = whole(spacing as u64);
        }
        let sums = sums(&drawn, rows);
        let best = sums.iter().max();
        let leaders: Vec<usize> = (0..rows.len()).filter(|row| sums.get(*row) == best).collect();
        for row in &leaders {
            if leaders.len() == 1 {
                firsts[*row].alone += 1;
            } else {
                firsts[*row].shared += 1;
            }
        }
    }
    firsts
}
