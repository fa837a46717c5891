//! The available languages, and switching to one without a reload.
//!
//! The build lists the files it ships in `locales/languages.json`; a person can add one more from a file on this device. Deliberately
//! absent: remembering the choice (`platform::preferences`).

use super::beside::Beside;
use super::loaded::{keep_beside, show};
use super::text::text;
use crate::platform::preferences;
use crate::texts::FileFault;
use crate::texts::catalogue::Catalogue;
use crate::texts::language::{self, FALLBACK};
use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

pub use crate::texts::language::Language;

/// Why a language could not be taken into use.
pub enum LanguageFault {
    /// Its file could not be fetched.
    NotFetched,
    /// Its file is of no use.
    File(FileFault),
}

impl LanguageFault {
    /// What happened and what to do, in the language of the screen.
    pub fn text(&self) -> String {
        match self {
            Self::NotFetched => text("language-not-loaded", &[]),
            Self::File(FileFault::Unnamed) => text("language-unnamed", &[]),
            Self::File(FileFault::Faulty(lines)) => {
                let line = lines.first().cloned().unwrap_or_default();
                text("language-faulty", &[("line", line.into())])
            }
        }
    }
}

impl From<FileFault> for LanguageFault {
    fn from(fault: FileFault) -> Self {
        Self::File(fault)
    }
}

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

/// The best of the languages for this person and this browser.
pub fn preferred<'a>(languages: &'a [Language], remembered: Option<&str>) -> Option<&'a Language> {
    let asked = web_sys::window().map(|window| window.navigator().languages());
    let tags = asked.iter().flat_map(|tags| tags.iter());
    language::preferred(languages, remembered, tags.filter_map(|tag| tag.as_string()))
}

/// Fetches the texts of a language, and those of English where it may lack some.
async fn catalogue(language: &Language) -> Result<Catalogue, LanguageFault> {
    let shipped = !language.file.is_empty();
    let source = if shipped {
        fetch_text(&format!("locales/{}", language.file)).await
    } else {
        preferences::available()
            .then(|| LocalStorage::get(stored_key(&language.code)).ok())
            .flatten()
    };
    let source: String = source.ok_or(LanguageFault::NotFetched)?;
    // Shipped files are complete by test; a file that a community added may lack the newest texts.
    let fallback = if shipped {
        None
    } else {
        fetch_text(&format!("locales/{FALLBACK}.ftl")).await
    };
    Ok(Catalogue::read(&source, fallback.as_deref())?)
}

impl Beside {
    /// Loads a language and takes it into use for this part of the page.
    pub async fn choose(self, language: &Language) -> Result<(), LanguageFault> {
        let slot = keep_beside(&language.code, catalogue(language).await?);
        self.take(slot, &language.code);
        Ok(())
    }
}

/// Takes a language into use: texts, digits, and the direction of the whole page.
pub async fn switch_to(language: &Language) -> Result<(), LanguageFault> {
    show(catalogue(language).await?);
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
    let language = Language::of_file(source)?;
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
