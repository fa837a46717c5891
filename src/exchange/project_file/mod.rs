//! The project file: one assessment as JSON, complete with its revision trees, for handing over, merging and keeping.
//!
//! A file says what it is (`format`, `version`), how much it holds (`counts`) and carries a checksum, so that a damaged file is
//! refused and nothing of it is taken in. Writing is deterministic: reading a file and writing it again gives the same bytes.
//! Deliberately absent: photos and other blobs (`exchange::bundle`), compression, encryption, and any tolerance for unknown fields: they
//! would be lost at the next export.

mod canonical;
mod check;
mod migrate;
mod format;
mod read;
pub mod schema;
mod write;

pub use format::{Counts, FORMAT, VERSION};
pub use read::{MAX_BYTES, Phase, check_size, read, read_with};
pub use write::write;
