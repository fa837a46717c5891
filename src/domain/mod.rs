//! What things are: records, their revisions, the project that holds them, edits and their history.
//!
//! Modules in reading order. Deliberately absent: input and output, clocks, randomness, sentences for people.
//! Ids and times come in as arguments, and every function here gives the same answer for the same input.

pub mod date;
pub mod calendar;
pub mod id;
pub mod tagged;
pub mod geometry;
pub mod spot;
pub mod people;
pub mod referral_code;
pub mod sensitive;
pub mod lottery;
pub mod records;
pub mod revision;
pub mod document;
pub mod project;
pub mod edit;
pub mod history;
pub mod ballot_secrecy;
pub mod storing;
pub mod actions;
