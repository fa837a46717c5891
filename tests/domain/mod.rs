//! What things are: acts, records, codes.

mod actions_centre;
mod actions_meetings;
mod actions_plan;
mod actions_priorities;
mod records_of_the_map;
mod referral_code;
