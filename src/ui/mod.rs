//! What people touch. Deliberately absent: arithmetic, storage, sentences.

pub mod assessment;
pub mod data;
pub mod interventions;
pub mod map;
pub mod home;
pub mod meetings;
pub mod plan;
pub mod priorities;
pub mod shell;
pub mod widgets;

pub use shell::start;
