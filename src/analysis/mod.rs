//! What follows from records: numbers. Counts are integers and derived numbers exact rationals until they are formatted; ties are
//! results, never list order. Deliberately absent: sentences, looks, storage.
pub mod surface;

pub mod asked_by;
pub mod dots;
pub mod equal_voice;
pub mod feasibility_impact;
pub mod group_results;
pub mod hands;
pub mod need_support;
pub mod plan_coverage;
pub mod ranking_results;
pub mod ratio;
pub mod small_groups;
pub mod tiers;
