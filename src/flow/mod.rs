//! State machines for sequences of events: events go in, commands come out; the app carries them out and reports the outcome as an event.
//!
//! Deliberately absent: clocks, the browser, signals, and everything else that would prevent native tests of an order of events.

pub mod autosave_queue;
pub mod import_stages;
pub mod map_questions;
pub mod typing;
