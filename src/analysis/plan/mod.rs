//! What follows from the plan: which needs it answers, how it is carried out, what it changed. Deliberately absent: sentences, looks, storage.

pub mod plan_coverage;
pub mod implementation_state;
pub mod evaluation_results;
