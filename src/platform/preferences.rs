//! What this device remembers about its user's wishes, in local storage. A missing, broken or forbidden value counts as none.
//!
//! Deliberately absent: anything about an assessment's content, and what the wishes mean (`app::settings`).

use gloo_storage::{LocalStorage, Storage};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What was remembered under a name, if it can still be read.
pub fn get<T: DeserializeOwned>(name: &str) -> Option<T> {
    available().then(|| LocalStorage::get(name).ok()).flatten()
}

/// Remembers. A device that refuses to remember goes on without.
pub fn set<T: Serialize>(name: &str, value: T) {
    if available() {
        let _ = LocalStorage::set(name, value);
    }
}

/// gloo-storage panics where the browser forbids local storage altogether, so ask first.
fn available() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
