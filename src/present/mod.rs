//! What is shown, as plain data: chart geometry, table rows, map layers, print pages. Deliberately absent: colours in use, sentences
//! (only keys and numbers), the DOM.

pub mod anchor;
pub mod boundaries;
pub mod coordinates;
pub mod dot_ballot;
pub mod feasibility_impact;
pub mod held_meetings;
pub mod icons;
pub mod map_grid;
pub mod map_icons;
pub mod map_layers;
pub mod mark_filter;
pub mod need_rows;
pub mod numerals;
pub mod plan_map;
pub mod plan_page;
pub mod print_map;
pub mod ranking_results;
pub mod route;
pub mod side_by_side;
pub mod conflict_fields;
pub mod record_place;
