//! What happens after what: state machines. Events go in, and what is to be done comes out; the app does it and says what came of it.
//!
//! Deliberately absent: clocks, the browser, signals, and whatever else would keep an order of events from being tested natively.

pub mod autosave_queue;
pub mod import_stages;
pub mod map_questions;
