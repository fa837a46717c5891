//! How far people agree, how fairly money is spread, and how sure an order is, one measure per file.
//!
//! Deliberately absent: words such as "strong agreement". Measures come with the limits within which they mean something.

pub mod places;
pub mod significance;
pub mod kendall_w;
pub mod tau_b;
pub mod gini;
pub mod rank_range;
