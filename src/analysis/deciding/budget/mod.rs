//! Fitting projects to a budget: the same ballots under named rules, side by side.
//!
//! Projects and areas are numbers from 0 here, money is in whole units of one currency. Deliberately absent: choosing the rule.

pub mod instance;
pub mod constraints;
pub mod allocation;
pub mod greedy;
mod voter_budgets;
pub mod equal_shares;
pub mod completion;
pub mod best_total;
pub mod left_behind;
pub mod from_records;
pub mod fingerprint;
