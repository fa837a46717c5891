//! What things are: acts, records, codes.

mod support;

mod history;
mod actions_fields;
mod actions_assessment;
mod actions_meetings;
mod actions_map;
mod actions_cut_merge;
mod actions_priorities;
mod actions_voting;
mod actions_deciding;
mod actions_budget;
mod actions_plan;
mod actions_desk;
mod actions_centre;
mod actions_follow_up;
mod records_of_the_map;
mod referral_code;
