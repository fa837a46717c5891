//! The Gini coefficient: how unevenly an amount is distributed, from 0 (equal parts) to nearly 1 (one part is everything).
//!
//! G = 2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1)/n with xᵢ in ascending order. Not defined when the sum is 0.

use crate::analysis::numbers::exact::{Exact, fraction, whole};
use num_traits::{Signed, Zero};

/// The coefficient of values that are zero or larger; none without a positive one.
pub fn gini(values: &[Exact]) -> Option<Exact> {
    let mut sorted: Vec<&Exact> = values.iter().collect();
    sorted.sort();
    if sorted.first()?.is_negative() {
        return None;
    }
    let count = sorted.len() as u64;
    let sum: Exact = sorted.iter().copied().sum();
    let weighted: Exact = sorted
        .iter()
        .zip(1_u64..)
        .map(|(value, at)| *value * whole(at))
        .sum();
    (!sum.is_zero()).then_some(())?;
    Some(whole(2) * weighted / (whole(count) * sum) - fraction(count + 1, count)?)
}
