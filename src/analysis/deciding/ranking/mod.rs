//! From ballots to a result: the one count that every screen, export and minute reads.
//!
//! `counted` sorts the ballots into those that count and those that are left out, `rule` turns the former into places, and the other
//! modules combine these two. Deliberately absent: budgets, which start from the same ballots (`budget::from_records`), and the seats of
//! a committee (`election`).

pub mod open;
pub mod counted;
pub mod answers;
pub mod rule;
pub mod document;
pub mod parts;
pub mod majorities;
pub mod agreement;
pub mod ranges;
