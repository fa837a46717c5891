//! What the map screen is doing, and what draws it. Deliberately absent: views.

pub mod surface;
pub mod map_state;

pub use map_state::{MapState, Panel, Tool, asks_severity, use_map};
