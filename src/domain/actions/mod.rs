//! What people do, as tiny pure functions from a project to an edit: one file per act that has rules of its own.
//!
//! Deliberately absent: what a plain form does (`Edit::change`), asking, and applying.

pub mod add_group;
pub mod cast_ballot;
pub mod close_ranking;
pub mod count_hands;
pub mod drop_intervention;
pub mod end_meeting;
pub mod leave_out;
pub mod make_need;
pub mod merge_needs;
pub mod place_score;
pub mod resolve_conflict;
pub mod set_up_ranking;
pub mod split_need;
pub mod start_meeting;
pub mod take_up;
