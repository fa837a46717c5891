//! Methods that count orders of options, one file each. Options are numbers from 0 here, so that the same code counts needs,
//! interventions and files from elsewhere.
//!
//! Deliberately absent: one silent favourite. Each method is named with its result.

pub mod ballot;
pub mod pairwise;
pub mod borda;
pub mod copeland;
pub mod cycles;
pub mod ranked_pairs;
pub mod schulze;
pub mod stv;
pub mod grid;
pub mod implied;
