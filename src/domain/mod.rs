//! What things are: records, their revisions, the project that holds them, edits and their history.
//!
//! Modules in reading order. Deliberately absent: input and output, clocks, randomness, sentences for people.
//! Ids and times come in as arguments, and every function here gives the same answer for the same input.

pub mod actions;
pub mod date;
pub mod document;
pub mod edit;
pub mod geometry;
pub mod history;
pub mod id;
pub mod people;
pub mod project;
pub mod records;
pub mod revision;
