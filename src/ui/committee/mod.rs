//! Neighbourhood committees: seats, comparison with the people, decisions. Seats have numbers, never names.

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
