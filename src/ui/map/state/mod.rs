//! The state of the map screen, its drawing surface, its acts, and the events of the map. Deliberately absent: views.

pub mod tool;
pub mod surface;
pub mod map_state;
pub mod records;
pub mod taps;

pub use map_state::{MapState, provided, use_map};
pub use tool::{Panel, Tool};
