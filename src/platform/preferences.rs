//! Preferences of this device's user, in local storage. A broken value counts as no value, field by field. Deliberately absent: anything
//! about an assessment's content.

use crate::domain::id::RecordId;
use gloo_storage::{LocalStorage, Storage};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const KEY: &str = "catchment-preferences";

/// Light, dark or projector; `Device` follows the device.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Theme {
    #[default]
    Device,
    Light,
    Dark,
    Projector,
}

/// Which digits numbers are shown in; `Language` takes the usual ones of the language.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Digits {
    #[default]
    Language,
    Latin,
    Arabic,
}

/// All preferences. Each may be missing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Preferences {
    /// Code of the chosen language; none follows the browser.
    pub language: Option<String>,
    /// Colours.
    pub theme: Theme,
    /// Digits.
    pub digits: Digits,
    /// The assessment opened last.
    pub last_assessment: Option<RecordId>,
    /// The group that speaks now.
    pub speaking_group: Option<RecordId>,
    /// The basemaps on this device, as `app::basemaps` writes them; empty for none.
    pub basemaps: String,
    /// The basemap that is shown; none for the built-in one.
    pub basemap: Option<String>,
}

/// What was remembered, as far as it can be read.
pub fn load() -> Preferences {
    if !available() {
        return Preferences::default();
    }
    let stored: serde_json::Value = LocalStorage::get(KEY).unwrap_or_default();
    Preferences {
        language: field(&stored, "language"),
        theme: field(&stored, "theme").unwrap_or_default(),
        digits: field(&stored, "digits").unwrap_or_default(),
        last_assessment: field(&stored, "last_assessment"),
        speaking_group: field(&stored, "speaking_group"),
        basemaps: field(&stored, "basemaps").unwrap_or_default(),
        basemap: field(&stored, "basemap"),
    }
}

/// Reads, changes and remembers. A device that refuses to remember goes on without.
pub fn change(change: impl FnOnce(&mut Preferences)) {
    let mut preferences = load();
    change(&mut preferences);
    if available() {
        let _ = LocalStorage::set(KEY, &preferences);
    }
}

fn field<T: DeserializeOwned>(stored: &serde_json::Value, name: &str) -> Option<T> {
    stored.get(name).and_then(|value| T::deserialize(value).ok())
}

/// Whether local storage may be used: gloo-storage panics where the browser forbids local storage altogether.
pub fn available() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}
