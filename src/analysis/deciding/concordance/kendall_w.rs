//! Kendall's coefficient of concordance W: how far several groups or persons agree on an order.
//!
//! W = 12S / (m²(n³ − n) − m ΣT) for m judges and n options; S is the sum of squared deviations of the rank sums from their mean, T
//! is t³ − t summed over each judge's ties (Kendall 1948). 1 is full agreement, 0 none. Not given for fewer than 4 options or 3 judges,
//! nor when every judge ties all options. Deliberately absent: agreement of pairs of judges (`tau_b`).

use super::midranks::{double_midranks, tie_sizes};
use super::significance::chi_square_tail;
use crate::analysis::numbers::exact::{Exact, fraction, whole};
use num_traits::ToPrimitive;

/// Fewest options.
pub const FEWEST_OPTIONS: usize = 4;
/// Fewest judges.
pub const FEWEST_JUDGES: usize = 3;

/// The agreement of several orders.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Concordance {
    /// The coefficient, 0–1.
    pub w: Exact,
    /// Sum of squared deviations of the rank sums.
    pub deviations: Exact,
    /// Σ(t³ − t) over all ties.
    pub ties: u64,
    /// m(n − 1)W, to be held against chi-square with n − 1 degrees of freedom.
    pub chi_square: Exact,
    /// n − 1.
    pub degrees: u32,
}

impl Concordance {
    /// The p-value: the probability of at least this agreement among random orders; rough for few options. For showing only.
    pub fn p_value(&self) -> f64 {
        chi_square_tail(self.chi_square.to_f64().unwrap_or_default(), self.degrees)
    }
}

/// The agreement of judges who each give every option a value, the highest first; none outside the limits or for ragged tables.
pub fn kendall_w<K: Ord>(judges: &[Vec<K>]) -> Option<Concordance> {
    let (m, n) = (judges.len(), judges.first()?.len());
    if m < FEWEST_JUDGES || n < FEWEST_OPTIONS || judges.iter().any(|judge| judge.len() != n) {
        return None;
    }
    let mut sums = vec![0_u64; n];
    let mut ties = 0;
    for judge in judges {
        sums.iter_mut()
            .zip(double_midranks(judge))
            .for_each(|(sum, place)| *sum += place);
        ties += tie_sizes(judge)
            .iter()
            .map(|size| size.pow(3) - size)
            .sum::<u64>();
    }
    // Doubled midranks: their mean sum is m(n + 1), and S is a quarter of the sum of squares.
    let mean = (m * (n + 1)) as i64;
    let squares: u64 = sums
        .iter()
        .map(|sum| (*sum as i64 - mean).unsigned_abs().pow(2))
        .sum();
    let deviations = fraction(squares, 4)?;
    let (m, n) = (m as i64, n as i64);
    let most = whole(m * m * (n.pow(3) - n)) - whole(m) * whole(ties);
    if most <= whole(0) {
        return None;
    }
    let w = whole(12) * &deviations / most;
    Some(Concordance {
        chi_square: whole(m * (n - 1)) * &w,
        degrees: u32::try_from(n - 1).ok()?,
        w,
        deviations,
        ties,
    })
}
