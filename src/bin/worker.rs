//! The worker's entry: heavy work off the main thread.
//!
//! Deliberately absent: the DOM.
fn main() {}
