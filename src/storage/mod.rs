//! IndexedDB through rexie: documents, journal and summaries of every assessment on this device, as JSON text;
//! beside them the bytes of photos and recordings.
//!
//! Every write is one strictly durable transaction that is kept whole or not at all. Deliberately absent: what records mean, the
//! clock, retrying (`app::autosave`), secondary indexes (a project is read whole and indexed in memory).

pub mod blobs;
pub mod database;
pub mod documents;
mod failure;
pub mod indexed;
mod journal;
mod memory;
pub mod stores;
pub mod strict;
pub mod summary;

pub use blobs::Blob;
pub use database::Database;
pub use documents::{Damaged, Loaded};
pub use summary::Summary;

pub use crate::domain::storing::{Entry, Failure};
