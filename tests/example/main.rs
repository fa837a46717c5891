//! The illustrative assessment that the app offers as "try the example": built here from tables, in three languages, and kept as
//! `public/example/{en,ar,ckb}.catchment.json`.
//!
//! Everything in it is invented; its title and its `illustrative` field say so. After a wanted change of the tables run
//! `APPROVE=1 cargo test --test example` and look at what git shows.
//! Deliberately absent: names of people, real places of danger, and gender-based violence, which is never mapped.

mod build;
mod ground;
mod ids;
mod interventions;
mod language;
mod laws;
mod marks;
mod needs;
mod people;
mod plan;
