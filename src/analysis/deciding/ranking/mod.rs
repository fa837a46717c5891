//! From ballots to a result: the one count that every screen, export and minute reads.
//!
//! `counted` says which ballots count, `rule` turns them into places, and everything else is made of these two. Deliberately absent:
//! budgets, which start from the same ballots (`budget::from_records`), and the seats of a committee (`election`).

pub mod open;
pub mod counted;
pub mod answers;
pub mod rule;
pub mod document;
pub mod parts;
pub mod majorities;
pub mod agreement;
pub mod ranges;
