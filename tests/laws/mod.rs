//! Laws, as properties of arbitrary input: merging, undo, methods, pictures, recounts.

mod deciding;
mod merging;
mod pictures;
mod recount;
mod ties;
