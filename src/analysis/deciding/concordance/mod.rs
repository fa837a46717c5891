//! Measures of agreement, of even distribution and of the certainty of an order, one per file.
//!
//! Deliberately absent: words such as "strong agreement". Measures come with the limits within which they mean something.

pub mod midranks;
pub mod significance;
pub mod kendall_w;
pub mod tau_b;
pub mod gini;
pub mod rank_range;
