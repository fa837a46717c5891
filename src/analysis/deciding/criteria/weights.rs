//! Weights of criteria from swing points.
//!
//! Swing points (von Winterfeldt and Edwards 1986): the step from worst to best that matters most gets 100, the others in proportion.
//! Deliberately absent: weights without a question about the step from worst to best, which measure nothing.

use crate::analysis::numbers::exact::{Exact, fraction};

/// Points as weights that add up to 1; none when all are 0.
pub fn swing_weights(points: &[u32]) -> Option<Vec<Exact>> {
    let sum: u64 = points.iter().copied().map(u64::from).sum();
    points.iter().map(|points| fraction(*points, sum)).collect()
}
