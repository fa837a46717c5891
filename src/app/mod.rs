//! The brain of the shell: state, routes, what people do. Deliberately absent: looks and sentences.

pub mod notice;
pub mod settings;
pub mod state;

pub use notice::{Notice, Tone};
pub use state::{App, use_app};
