//! What follows from ballots, judgements and money: tiers, methods, scores, budgets, and the groups behind a need. Deliberately absent:
//! sentences, looks, storage.

pub mod tiers;
pub mod dots;
pub mod approval;
pub mod hands;
pub mod orders;
pub mod piling;
pub mod election;
pub mod equal_voice;
pub mod group_voices;
pub mod concordance;
pub mod ranking;
pub mod declared_rules;
pub mod feasibility_impact;
pub mod criteria;
pub mod budget;
pub mod need_support;
pub mod asked_by;
