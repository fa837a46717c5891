//! What people touch. Deliberately absent: arithmetic, storage, sentences.

pub mod assessment;
pub mod interventions;
pub mod meetings;
pub mod priorities;
pub mod plan;
pub mod shell;
pub mod widgets;

pub use shell::start;
