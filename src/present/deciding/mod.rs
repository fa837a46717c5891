//! Deciding as plain data: needs, drafts of ballots, results, charts, criteria, budgets. Deliberately absent: sentences, colours in use,
//! the DOM.

pub mod need_rows;
pub mod ranking_rows;
pub mod dot_ballot;
pub mod order_draft;
pub mod pairs_draft;
pub mod needed_pairs;
pub mod answer_drafts;
pub mod paper_line;
pub mod several_tablets;
pub mod ranking_results;
pub mod recount_view;
pub mod season_view;
pub mod election_page;
pub mod intervention_rows;
pub mod disc;
pub mod feasibility_impact;
pub mod voice_points;
pub mod side_by_side;
pub mod criteria_page;
pub mod budget_page;
