//! Multi-criteria scoring of interventions: weights, weighted sum, sensitivity of the result to the weights.
//!
//! Deliberately absent: relative normalisation in the weighted sum (a hopeless candidate would change the winner), AHP for options
//! (a copy would change the winner), and PAPRIKA, which is patented.

pub mod weights;
pub mod ahp;
pub mod weighted_sum;
pub mod sensitivity;
pub mod topsis;
pub mod from_records;
