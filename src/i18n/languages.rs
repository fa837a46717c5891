//! The available languages, and switching to one without a reload.
//!
//! The build lists the files it ships in `locales/languages.json`; a person can add one more from a file on this device. Deliberately
//! absent: remembering the choice (`platform::preferences`).

use super::beside::Slot;
use super::catalogue;
use crate::platform::preferences;
use gloo_storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

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

/// Why a language could not be taken into use.
pub enum LanguageFault {
    /// Its file could not be fetched.
    NotFetched,
    /// Its file has mistakes, listed.
    Faulty(Vec<String>),
    /// The file does not say which language it is.
    Unnamed,
}

impl LanguageFault {
    /// What happened and what to do, in the language of the screen.
    pub fn text(&self) -> String {
        match self {
            Self::NotFetched => catalogue::text("language-not-loaded", &[]),
            Self::Unnamed => catalogue::text("language-unnamed", &[]),
            Self::Faulty(lines) => {
                let line = lines.first().cloned().unwrap_or_default();
                catalogue::text("language-faulty", &[("line", line.into())])
            }
        }
    }
}

/// The language that fills gaps.
const FALLBACK: &str = "en";
const ADDED: &str = "catchment.languages-added";

async fn fetch_text(path: &str) -> Option<String> {
    let window = web_sys::window()?;
    let response = JsFuture::from(window.fetch_with_str(path)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Languages added on this device.
fn added() -> Vec<Language> {
    if preferences::available() {
        LocalStorage::get(ADDED).unwrap_or_default()
    } else {
        Vec::new()
    }
}

fn stored_key(code: &str) -> String {
    format!("catchment.language-file.{code}")
}

/// The languages that can be chosen: those shipped, then those added on this device.
pub async fn available() -> Vec<Language> {
    let listed = fetch_text("locales/languages.json").await;
    let mut languages: Vec<Language> = listed
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default();
    for language in added() {
        if !languages.iter().any(|known| known.code == language.code) {
            languages.push(language);
        }
    }
    languages
}

/// The best of the languages for this person: the one remembered, else the first that the browser asks for, else English.
pub fn preferred<'a>(languages: &'a [Language], remembered: Option<&str>) -> Option<&'a Language> {
    let by_code = |code: &str| languages.iter().find(|language| language.code == code);
    let asked = || {
        let asked = web_sys::window()?.navigator().languages();
        asked
            .iter()
            .find_map(|tag| by_code(tag.as_string()?.split('-').next()?))
    };
    remembered
        .and_then(by_code)
        .or_else(asked)
        .or_else(|| by_code(FALLBACK))
        .or(languages.first())
}

/// The text of a language's file, and that of English where it may lack texts.
async fn sources(language: &Language) -> Result<(String, Option<String>), LanguageFault> {
    let shipped = !language.file.is_empty();
    let source = if shipped {
        fetch_text(&format!("locales/{}", language.file)).await
    } else {
        preferences::available()
            .then(|| LocalStorage::get(stored_key(&language.code)).ok())
            .flatten()
    };
    let source = source.ok_or(LanguageFault::NotFetched)?;
    // Shipped files are complete by test; a file that a community added may lack the newest texts.
    let fallback = if shipped {
        None
    } else {
        fetch_text(&format!("locales/{FALLBACK}.ftl")).await
    };
    Ok((source, fallback))
}

fn faulty(file: catalogue::FaultyFile) -> LanguageFault {
    LanguageFault::Faulty(file.0)
}

/// Loads a language beside the one in use.
pub(super) async fn load_beside(language: &Language) -> Result<Slot, LanguageFault> {
    let (source, fallback) = sources(language).await?;
    catalogue::load_beside(&language.code, &source, fallback.as_deref()).map_err(faulty)
}

/// Takes a language into use: texts, digits, and the direction of the whole page.
pub async fn switch_to(language: &Language) -> Result<(), LanguageFault> {
    let (source, fallback) = sources(language).await?;
    catalogue::load(&source, fallback.as_deref(), None).map_err(faulty)?;
    if let Some(root) = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.document_element())
    {
        let _ = root.set_attribute("lang", &language.code);
        let _ = root.set_attribute("dir", if language.direction == "rtl" { "rtl" } else { "ltr" });
    }
    Ok(())
}

/// Adds a language from the text of a Fluent file and remembers it on this device.
pub fn add(source: &str) -> Result<Language, LanguageFault> {
    let value = |key: &str| {
        source.lines().find_map(|line| {
            line.strip_prefix(key)?
                .trim_start()
                .strip_prefix('=')
                .map(|v| v.trim().to_owned())
        })
    };
    let (code, name) = (value("language-code"), value("language-name"));
    let (Some(code), Some(name)) = (code, name) else {
        return Err(LanguageFault::Unnamed);
    };
    let known = code
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !code.is_empty();
    if !known {
        return Err(LanguageFault::Unnamed);
    }
    catalogue::check(source).map_err(faulty)?;
    let direction = value("language-direction")
        .filter(|found| found == "rtl")
        .unwrap_or_else(|| "ltr".to_owned());
    let language = Language {
        code,
        name,
        direction,
        file: String::new(),
    };
    let mut added = added();
    added.retain(|known| known.code != language.code);
    added.push(language.clone());
    let kept = preferences::available()
        && LocalStorage::set(stored_key(&language.code), source).is_ok()
        && LocalStorage::set(ADDED, added).is_ok();
    if kept {
        Ok(language)
    } else {
        Err(LanguageFault::NotFetched)
    }
}
