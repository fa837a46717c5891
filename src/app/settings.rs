//! Language and theme: chosen once, remembered on this device, applied to the whole page.
//!
//! Deliberately absent: anything about an assessment.

use crate::i18n::languages::{self, Language};
use crate::platform::preferences::{self, Theme};
use leptos::prelude::*;

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
        let remembered = preferences::load();
        let chosen = languages::preferred(&available, remembered.language.as_deref()).cloned();
        let mut code = String::new();
        if let Some(language) = chosen
            && languages::switch_to(&language).await.is_ok()
        {
            code = language.code;
        }
        let theme = remembered.theme;
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
        preferences::change(|remembered| remembered.language = Some(language.code.clone()));
        self.language.set(language.code);
        Ok(())
    }

    /// Takes a theme into use.
    pub fn choose_theme(&self, theme: Theme) {
        preferences::change(|remembered| remembered.theme = theme);
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
