//! What the map says: a question, its answer in words and as a layer. Deliberately absent: computing it (`analysis`, in the worker).

mod state;
mod controls;
mod parts;
mod found_marks;
mod places;
mod clusters;
mod coverage;
mod catchments;
mod left_out;
mod panel;

pub use panel::SaysPanel;
pub use parts::count_text;
pub use state::{Says, side_of, use_says};
