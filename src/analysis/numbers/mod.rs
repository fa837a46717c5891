//! Exact numbers that every area counts with: ratios, rationals without a limit, medians. Deliberately absent: sentences, looks, storage.

pub mod ratio;
pub mod exact;
pub mod median;
