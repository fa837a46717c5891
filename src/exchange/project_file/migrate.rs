//! Migration of files of older versions to the current one.
//!
//! The story so far:
//!
//! - **Version 1** is the first. Nothing has to be migrated yet.
//!
//! How to add version n + 1: raise `CURRENT`; the compiler then asks for one more step in `STEPS`. A step is a pure function on one
//! document as JSON, explains in its comment what changed and why, and never uses today's Rust types, which will change again.
//! Keep `tests/fixtures/project-<n>.json` for ever: a test opens every one of them. A step must give the same result on every
//! machine; revision ids stay as they are, so that a migrated tablet and one that is not yet still merge.

use crate::domain::document::Document;
use serde_json::Value;

/// The version that is written today.
pub const CURRENT: u32 = 1;

/// Step n−1 makes a document of version n + 1 out of one of version n.
const STEPS: [fn(&mut Value); CURRENT as usize - 1] = [];

/// A document of today out of one of `version`, which is between 1 and `CURRENT`.
pub fn document(version: u32, raw: &str) -> Result<Document, serde_json::Error> {
    let steps = STEPS
        .get((version as usize).saturating_sub(1)..)
        .unwrap_or_default();
    if steps.is_empty() {
        // Straight from the text, because then errors have a line and a column.
        return serde_json::from_str(raw);
    }
    let mut value: Value = serde_json::from_str(raw)?;
    steps.iter().for_each(|step| step(&mut value));
    serde_json::from_str(&value.to_string())
}
