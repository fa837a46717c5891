//! The brain of the shell: state, routes, what people do. Deliberately absent: looks and sentences.

pub mod arrival;
pub mod autosave;
pub mod device;
pub mod export;
pub mod follow;
pub mod import;
pub mod library;
pub mod notice;
pub mod settings;
pub mod state;
pub mod tabs;

// What the device knows; `ui` reaches it through here.
pub use crate::map;
pub use crate::platform::{clock, files, ids, preferences, print};
pub use crate::storage::{Database, Failure, Summary};
pub use autosave::{SaveState, open_database};
pub use notice::{Notice, Tone};
pub use state::{App, use_app};
