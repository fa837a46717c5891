//! The code of an enum value: its name in files. Deliberately absent: the texts of values (`i18n`).

use serde::Serialize;

/// The name that an enum value has in files (`focus-group`, `0-11` …): the key of its text and its value in tables.
pub fn code<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value)
        .map(|text| text.trim_matches('"').to_owned())
        .unwrap_or_default()
}
