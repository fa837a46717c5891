//! What follows from records: published and worked numbers, oracles of other programs.

mod budget;
mod centre;
mod corner_marks;
mod deciding_records;
mod election;
mod feasibility_impact;
mod map_oracles;
mod map_tools;
mod ranking;
mod ranking_documents;
mod ranking_small_counts;
mod ranking_tablets;
mod text_folding;
mod totals;
