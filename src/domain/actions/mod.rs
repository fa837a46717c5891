//! User actions as small pure functions from a project to an edit: one file per action that has rules of its own.
//!
//! Deliberately absent: plain changes of a form (`Edit::change`), confirmation questions, and applying the edit.
//! What people do, as tiny pure functions from a project to an edit: one file per act, or per family of acts, in the order in which a
//! community meets them.
//!
//! Deliberately absent: a plain field of a form (`App::change`), asking, and applying.

pub mod fields;
pub mod delete_record;
pub mod begin_assessment;
pub mod change_assessment;
pub mod start_meeting;
pub mod add_group;
pub mod end_meeting;
pub mod delete_meeting;
pub mod put_mark;
pub mod choose_category;
pub mod move_shape;
pub mod cut_and_merge;
pub mod place_marks;
pub mod keep_categories;
pub mod lay_underlay;
pub mod pile_layers;
pub mod make_need;
pub mod merge_needs;
pub mod split_need;
pub mod draft_ranking;
pub mod set_up_ranking;
pub mod cast_ballot;
pub mod cast_for_group;
pub mod count_hands;
pub mod enter_paper_ballots;
pub mod close_ranking;
pub mod settle_tie;
pub mod propose_intervention;
pub mod drop_intervention;
pub mod place_score;
pub mod collect_views;
pub mod edit_criteria;
pub mod score_criteria;
pub mod settle_budget;
pub mod constrain_budget;
pub mod take_up;
pub mod leave_out;
pub mod change_commitment;
pub mod sign_plan;
pub mod set_up_desk;
pub mod add_service;
pub mod opening_hours;
pub mod verify_service;
pub mod open_referral;
pub mod move_referral;
pub mod take_feedback;
pub mod answer_feedback;
pub mod form_committee;
pub mod run_committee;
pub mod run_election;
pub mod begin_round;
pub mod follow_up;
pub mod begin_evaluation;
pub mod mark_activity;
pub mod resolve_conflict;
