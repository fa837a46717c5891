//! The plan as plain data: its page, its map, its time line, its implementation. Deliberately absent: sentences, colours in use, the DOM.

pub mod plan_page;
pub mod plan_map;
pub mod plan_line_rows;
pub mod gantt;
pub mod need_fates;
pub mod signature;
pub mod work_rows;
pub mod programme_results;
