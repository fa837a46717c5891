//! Priorities: making needs out of marks, rankings of needs, and results.
//!
//! Deliberately absent: questions about the map (`map`), and interventions for needs (`interventions`, `plan`).

mod answer;
mod ballot;
mod bar_length;
mod chosen_bar;
mod decision;
mod desk;
mod drag;
mod group_vote;
mod hands;
mod make_need;
mod mark_list;
mod merge_need;
mod minutes;
mod group_table;
mod names;
mod need_list;
mod need_sheet;
mod needs;
mod papers;
mod put_to_need;
mod ranking;
mod ranking_form;
mod ranking_method;
mod rankings;
mod recount;
mod result_voices;
mod result_words;
mod results;
mod results_groups;
mod results_table;
mod season;
mod tabs;
mod vote;

pub use minutes::{Minutes, fact, groups_section, held_text};
pub use names::group_label;
pub use needs::Needs;
pub use papers::Papers;
pub use ranking::RankingPage;
pub use ranking_method::method_name;
pub use rankings::Rankings;
pub use result_words::{left_out_words, several_tablets_words};
pub use vote::Vote;
