//! Reference layers: the list, their looks, and a new one from a file. Deliberately absent: reading files (the worker), drawing.

mod content;
mod problems;
mod add;
mod looks;
mod row;
mod panel;

pub use content::{flat_layers, on_map};
pub use panel::LayersPanel;
