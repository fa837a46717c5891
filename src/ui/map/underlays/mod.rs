//! Pictures under the map: a photo of a paper map, a drone image, a sketch on a whiteboard, placed by control points.
//!
//! Deliberately absent: the georeference (`analysis::map::georeference`), rectifying a picture (`present::map::underlay_picture`).

mod sheet_news;
mod handles;
mod laying;
mod points;
mod sheet_line;
mod as_map;
mod board;
mod list;

pub use handles::Underlays;
pub use laying::{FlatUnderlays, feed_underlays};
pub use list::UnderlayPanel;
