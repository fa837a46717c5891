//! Neighbourhood committees: who sits on them, how that compares with the people, what they decided. Seats have numbers, never names.

mod charts;
mod decisions;
mod details;
pub mod list;
pub mod page;
pub mod paper;
pub mod parts;
mod seats;
mod sittings;
mod trainings;
