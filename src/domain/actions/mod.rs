//! User actions as small pure functions from a project to an edit: one file per action that has rules of its own.
//!
//! Deliberately absent: plain changes of a form (`Edit::change`), confirmation questions, and applying the edit.

pub mod add_group;
pub mod cast_ballot;
pub mod cast_for_group;
pub mod close_ranking;
pub mod collect_views;
pub mod count_hands;
pub mod cut_and_merge;
pub mod drop_intervention;
pub mod enter_paper_ballots;
pub mod end_meeting;
pub mod leave_out;
pub mod make_need;
pub mod merge_needs;
pub mod place_marks;
pub mod place_score;
pub mod resolve_conflict;
pub mod set_up_ranking;
pub mod settle_tie;
pub mod split_need;
pub mod start_meeting;
pub mod take_up;
pub mod open_referral;
pub mod move_referral;
pub mod take_feedback;
pub mod answer_feedback;
pub mod verify_service;
pub mod run_committee;
pub mod run_election;
pub mod follow_up;
pub mod settle_budget;
pub mod score_criteria;
