//! The bars over the map: tools, views, the hint about the next tap, and the last marks. Deliberately absent: the actions (`state`,
//! `drawing`).

pub mod tool_bar;
pub mod view_bar;
pub mod drawing_hint;
pub mod hint;
pub mod recent;
pub mod walk;
