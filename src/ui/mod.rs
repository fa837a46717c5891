//! The screens and widgets. Deliberately absent: arithmetic, storage, sentences.

pub mod assessment;
pub mod blob_url;
pub mod careful;
pub mod committee;
pub mod data;
pub mod election;
pub mod existing;
pub mod follow_up;
pub mod interventions;
pub mod map;
pub mod home;
pub mod meetings;
pub mod plan;
pub mod photos;
pub mod place_tabs;
pub mod priorities;
pub mod services;
pub mod shell;
pub mod voice_notes;
pub mod widgets;

pub use shell::start;
