//! The description of a language (code, name, direction) from the first lines of its file, and choosing one of several for a person.
//!
//! Deliberately absent: guessing the direction from a text.

use super::file::{FileFault, parsed, value};
use serde::{Deserialize, Serialize};

/// The language that fills gaps.
pub const FALLBACK: &str = "en";

/// A language that can be chosen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Language {
    /// `en`, `ar`, `ckb` …
    pub code: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Its file, relative to `locales/`; empty for one that was added on this device.
    #[serde(default)]
    pub file: String,
}

impl Language {
    /// The language of a file that a person adds, read from the file's text.
    pub fn of_file(source: &str) -> Result<Self, FileFault> {
        let (Some(code), Some(name)) = (value(source, "language-code"), value(source, "language-name"))
        else {
            return Err(FileFault::Unnamed);
        };
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if code.is_empty() || !code.bytes().all(fits) {
            return Err(FileFault::Unnamed);
        }
        parsed(source)?;
        let direction = value(source, "language-direction").filter(|found| *found == "rtl");
        Ok(Self {
            code: code.to_owned(),
            name: name.to_owned(),
            direction: direction.unwrap_or("ltr").to_owned(),
            file: String::new(),
        })
    }
}

/// The best of the languages for this person: the one remembered, else the first that the browser asks for, else English.
pub fn preferred<'a>(
    languages: &'a [Language],
    remembered: Option<&str>,
    asked: impl IntoIterator<Item = String>,
) -> Option<&'a Language> {
    let by_code = |code: &str| languages.iter().find(|language| language.code == code);
    let asked_for = || asked.into_iter().find_map(|tag| by_code(tag.split('-').next()?));
    remembered
        .and_then(by_code)
        .or_else(asked_for)
        .or_else(|| by_code(FALLBACK))
        .or(languages.first())
}
