//! What floats over the map: the bars of tools and views, the line that says what the next tap does, and the last marks. Deliberately
//! absent: doing it (`state`, `drawing`).

pub mod tool_bar;
pub mod view_bar;
pub mod drawing_hint;
pub mod hint;
pub mod recent;
pub mod walk;
