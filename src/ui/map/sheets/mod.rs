//! The sheets beside the map: which one is open, a mark, a catchment area, the filter, the categories. Deliberately absent: sheets that
//! have rooms of their own.

pub mod place_field;
pub mod from_file;
pub mod cut_merge;
pub mod mark_more;
pub mod mark_sheet;
pub mod new_mark;
pub mod catchment_sheet;
pub mod filter_panel;
pub mod categories;
pub mod open_sheet;
