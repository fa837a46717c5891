//! Language and theme: chosen once, remembered on this device, applied to the whole page.
//!
//! Deliberately absent: anything about an assessment.

use crate::i18n::languages::{self, Language};
use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

const LANGUAGE: &str = "catchment.language";
const THEME: &str = "catchment.theme";

/// How the screen looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Theme {
    #[default]
    Light,
    Dark,
    Projector,
}

impl Theme {
    /// All, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Projector];
}

/// What the person chose for this device.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct Settings {
    pub languages: RwSignal<Vec<Language>>,
    pub language: RwSignal<String>,
    pub theme: RwSignal<Theme>,
}

impl Settings {
    /// Loads the list of languages and takes the preferred one into use. The texts are there when this is done.
    pub async fn load() -> Self {
        let available = languages::available().await;
        let remembered: Option<String> = LocalStorage::get(LANGUAGE).ok();
        let chosen = languages::preferred(&available, remembered.as_deref()).cloned();
        let mut code = String::new();
        if let Some(language) = chosen
            && languages::switch_to(&language).await.is_ok()
        {
            code = language.code;
        }
        let theme = LocalStorage::get(THEME).unwrap_or_default();
        apply_theme(theme);
        Self {
            languages: RwSignal::new(available),
            language: RwSignal::new(code),
            theme: RwSignal::new(theme),
        }
    }

    /// Takes a language into use, without a reload.
    pub async fn choose_language(&self, language: Language) -> Result<(), languages::LanguageFault> {
        languages::switch_to(&language).await?;
        // A device that keeps no preferences still switches.
        let _ = LocalStorage::set(LANGUAGE, &language.code);
        self.language.set(language.code);
        Ok(())
    }

    /// Takes a theme into use.
    pub fn choose_theme(&self, theme: Theme) {
        let _ = LocalStorage::set(THEME, theme);
        apply_theme(theme);
        self.theme.set(theme);
    }
}

fn apply_theme(theme: Theme) {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-theme", &crate::domain::records::code(&theme));
    }
}
