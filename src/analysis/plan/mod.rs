//! Figures about the plan: needs answered, implementation, results. Deliberately absent: sentences, looks, storage.

pub mod plan_coverage;
pub mod implementation_state;
pub mod evaluation_results;
