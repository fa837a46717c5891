//! Unfinished drawings, one text for each assessment, in local storage: written at once, so that they survive when a tablet ends the page
//! without notice. Deliberately absent: the format of the text (`present::map::unfinished`).

use super::preferences::available;
use crate::domain::id::RecordId;
use gloo_storage::{LocalStorage, Storage};

fn key(assessment: RecordId) -> String {
    format!("catchment-unfinished-{assessment}")
}

/// Keeps the text; an empty one clears it. A device that refuses goes on without.
pub fn keep(assessment: RecordId, text: &str) {
    if !available() {
        return;
    }
    if text.is_empty() {
        LocalStorage::delete(key(assessment));
    } else {
        let _ = LocalStorage::set(key(assessment), text);
    }
}

/// The text that was kept.
pub fn kept(assessment: RecordId) -> Option<String> {
    available()
        .then(|| LocalStorage::get(key(assessment)).ok())
        .flatten()
}
