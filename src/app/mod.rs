//! The application's state, routes and user actions. Deliberately absent: looks and sentences.

pub mod about;
pub mod arrival;
pub mod attachments;
pub mod autosave;
pub mod basemaps;
pub mod blobs;
pub mod device;
pub mod election;
pub mod export;
pub mod follow;
pub mod import;
pub mod library;
pub mod map_question;
pub mod notice;
pub mod online_basemap;
pub mod problem_words;
pub mod reference_layers;
pub mod service_table;
pub mod sheet_photo;
pub mod settings;
pub mod state;
pub mod tabs;
pub mod typing;
mod worker_client;
mod worker_job;

// What the device knows; `ui` reaches it through here.
pub use crate::map;
pub use crate::platform::{
    clock, files, ids, part, pictures, position, preferences, print, recorder, unfinished, wake_lock,
};
pub use crate::storage::{Database, Failure, Summary};
pub use autosave::{SaveState, open_database};
pub use notice::{Notice, Tone};
pub use state::{App, use_app};
