//! Pictures under the map: a photo of a paper map, a drone image, a sketch on a whiteboard, placed by control points.
//!
//! Deliberately absent: the georeference (`analysis::map::georeference`), rectifying a picture (`present::map::underlay_picture`).

mod as_map;
mod board;
mod laying;
mod list;
mod points;
mod sheet_news;
mod state;

pub use laying::{FlatUnderlays, feed_underlays};
pub use list::UnderlayPanel;
pub use state::Underlays;
