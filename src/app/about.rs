//! The description of this build: its version, its fingerprint, and the licences of its parts, each a file beside the page.
//!
//! Deliberately absent: writing the files (`scripts/hooks/service-worker.mjs`, `licences.mjs`).

use crate::platform::fetch;
use serde::Deserialize;

/// The version of the program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

#[derive(Deserialize)]
struct Build {
    build: String,
}

/// The fingerprint of all files of this build; none when it cannot be had.
pub async fn fingerprint() -> Option<String> {
    let build: Build = serde_json::from_slice(&fetch::bytes("build.json").await?).ok()?;
    Some(build.build)
}

/// Every part with its licence, and the texts of the licences; none when they cannot be had.
pub async fn licences() -> Option<String> {
    String::from_utf8(fetch::bytes("licences.txt").await?).ok()
}
