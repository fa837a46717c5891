//! What happens after what.

mod autosave_queue;
