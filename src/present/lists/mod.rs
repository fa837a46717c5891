//! Lists of records: searching, ordering, the rows in sight, choosing one out of many. Deliberately absent: sentences, colours in use, the
//! DOM.

pub mod list_view;
pub mod window_rows;
pub mod choice_list;
pub mod record_place;
pub mod meeting_rows;
pub mod issue_rows;
pub mod table_rows;
pub mod conflict_fields;
