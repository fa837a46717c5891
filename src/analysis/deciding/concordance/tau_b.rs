//! Kendall's tau-b: the rank correlation of two orders, ties allowed.
//!
//! τ = (C − D) / √((n₀ − n₁)(n₀ − n₂)) with C concordant and D discordant pairs of n₀ = n(n − 1)/2, and n₁, n₂ the pairs tied in
//! either order (Kendall 1945). +1 is the same order, −1 the opposite. Not defined when one order ties all options: the result is then
//! none, never 0.

use super::midranks::tie_sizes;
use super::significance::two_sided;
use std::cmp::Ordering;

/// The parts of tau-b; the root is taken for showing only.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TauB {
    /// Concordant minus discordant pairs.
    pub balance: i64,
    /// Pairs not tied in the first order, at least 1.
    pub untied_in_first: u64,
    /// Pairs not tied in the second order, at least 1.
    pub untied_in_second: u64,
    /// Standard deviation of the balance under chance, squared, as a float; none for fewer than three options.
    variance: Option<u64>,
}

impl TauB {
    /// The coefficient. For showing only.
    pub fn value(self) -> f64 {
        self.balance as f64 / ((self.untied_in_first as f64) * (self.untied_in_second as f64)).sqrt()
    }

    /// The two-sided p-value by the normal approximation, which is rough below ten options.
    pub fn p_value(self) -> Option<f64> {
        let variance = f64::from_bits(self.variance?);
        (variance > 0.0).then(|| two_sided(self.balance as f64 / variance.sqrt()))
    }
}

/// Tau-b of two orders, each given as one value per option; none when they are not of equal length or one is constant.
pub fn tau_b<A: Ord, B: Ord>(first: &[A], second: &[B]) -> Option<TauB> {
    if first.len() != second.len() {
        return None;
    }
    let mut balance = 0;
    for (at, (a, b)) in first.iter().zip(second).enumerate() {
        for (other_a, other_b) in first.iter().zip(second).skip(at + 1) {
            balance += match (a.cmp(other_a), b.cmp(other_b)) {
                (Ordering::Equal, _) | (_, Ordering::Equal) => 0,
                (one, other) if one == other => 1,
                _ => -1,
            };
        }
    }
    let n = first.len() as u64;
    let pairs = n * n.saturating_sub(1) / 2;
    let (ties_a, ties_b) = (tie_sizes(first), tie_sizes(second));
    let tied = |sizes: &[u64]| sizes.iter().map(|t| t * (t - 1) / 2).sum::<u64>();
    let (untied_in_first, untied_in_second) = (pairs - tied(&ties_a), pairs - tied(&ties_b));
    (untied_in_first > 0 && untied_in_second > 0).then(|| TauB {
        balance,
        untied_in_first,
        untied_in_second,
        variance: variance(n, &ties_a, &ties_b).map(f64::to_bits),
    })
}

/// The variance of the balance under chance (Kendall 1970, chapter 4).
fn variance(n: u64, ties_a: &[u64], ties_b: &[u64]) -> Option<f64> {
    let n = (n > 2).then_some(n as f64)?;
    let sum = |ties: &[u64], of: fn(f64) -> f64| ties.iter().map(|t| of(*t as f64)).sum::<f64>();
    let spread = |t: f64| t * (t - 1.0) * (2.0 * t + 5.0);
    let three = |t: f64| t * (t - 1.0) * (t - 2.0);
    let two = |t: f64| t * (t - 1.0);
    let plain = (spread(n) - sum(ties_a, spread) - sum(ties_b, spread)) / 18.0;
    let triples = sum(ties_a, three) * sum(ties_b, three) / (9.0 * three(n));
    Some(plain + triples + sum(ties_a, two) * sum(ties_b, two) / (2.0 * two(n)))
}
