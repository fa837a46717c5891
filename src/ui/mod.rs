//! What people touch. Deliberately absent: arithmetic, storage, sentences.

pub mod assessment;
pub mod home;
pub mod meetings;
pub mod shell;
pub mod widgets;

pub use shell::start;
