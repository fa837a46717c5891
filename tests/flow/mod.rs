//! What happens after what.

mod autosave_queue;
mod import_stages;
mod map_questions;
mod typing;
