//! Language and look, behind one button. A language file of one's own can be added here.

use crate::app::preferences::Theme;
use crate::app::settings::Settings;
use crate::app::{Notice, Tone, use_app};
use crate::i18n::languages::{self, Language};
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Icon, Segmented};
use crate::{i18n, t};
use leptos::prelude::*;
use leptos::task::spawn_local;

const THEMES: [Theme; 4] = [Theme::Device, Theme::Light, Theme::Dark, Theme::Projector];

/// A disclosure that holds the choices for this device.
#[component]
pub fn SettingsMenu() -> impl IntoView {
    let settings: Settings = expect_settings(use_context());
    let app = use_app();
    let menu: NodeRef<leptos::html::Details> = NodeRef::new();
    let choose = move |language: Language| {
        if let Some(menu) = menu.get_untracked() {
            menu.set_open(false);
        }
        spawn_local(async move {
            if let Err(fault) = settings.choose_language(language).await {
                app.notify(Notice::new(Tone::Danger, fault.text()));
            }
        });
    };
    let languages = move || {
        let button = move |language: Language| {
            let (code, name, direction) = (
                language.code.clone(),
                language.name.clone(),
                language.direction.clone(),
            );
            let current = code.clone();
            view! {
                <button
                    type="button"
                    class="menu-item"
                    lang=code
                    dir=direction
                    aria-pressed=move || settings.language.with(|chosen| *chosen == current).to_string()
                    on:click=move |_| choose(language.clone())
                >
                    <span>{name}</span>
                    <Icon name="check" />
                </button>
            }
        };
        settings.languages.get().into_iter().map(button).collect_view()
    };
    let themes = Signal::derive(|| {
        let icon = |theme: Theme| match theme {
            Theme::Device => "settings",
            Theme::Light => "sun",
            Theme::Dark => "moon",
            Theme::Projector => "projector",
        };
        let choice = |theme: &Theme| {
            Choice::new(crate::domain::records::code(theme), i18n::name("theme", theme))
                .with_icon(icon(*theme))
        };
        THEMES.iter().map(choice).collect::<Vec<_>>()
    });
    let add_file = move |event: web_sys::Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        let Some(file) = input.files().and_then(|files| files.get(0)) else {
            return;
        };
        input.set_value("");
        spawn_local(async move {
            let text = wasm_bindgen_futures::JsFuture::from(file.text())
                .await
                .ok()
                .and_then(|text| text.as_string());
            match languages::add(&text.unwrap_or_default()) {
                Ok(language) => {
                    settings.languages.set(languages::available().await);
                    choose(language);
                }
                Err(fault) => app.notify(Notice::new(Tone::Danger, fault.text())),
            }
        });
    };
    let outside = window_event_listener(leptos::ev::click, move |event| {
        use wasm_bindgen::JsCast;
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        if let Some(menu) = menu
            .get_untracked()
            .filter(|menu| menu.open() && !menu.contains(target.as_ref()))
        {
            menu.set_open(false);
        }
    });
    on_cleanup(move || outside.remove());
    view! {
        <details class="menu" node_ref=menu on:keydown=close_on_escape>
            <summary class="button button-quiet strip-settings">
                <Icon name="language" />
                <span class="button-label">{t!("language-name")}</span>
                <span class="visually-hidden">{t!("settings")}</span>
            </summary>
            <div class="menu-panel">
                <h2 class="menu-title">{t!("settings-language")}</h2>
                {languages}
                <label class="menu-item menu-file">
                    <span>{t!("settings-add-language")}</span>
                    <Icon name="open" />
                    <input type="file" accept=".ftl,text/plain" class="visually-hidden" on:change=add_file />
                </label>
                <h2 class="menu-title">{t!("settings-look")}</h2>
                <Segmented
                    label=t!("settings-look")
                    label_hidden=true
                    value=Signal::derive(move || crate::domain::records::code(&settings.theme.get()))
                    choices=themes
                    on_change=move |code: String| {
                        let chosen = THEMES.into_iter().find(|theme| crate::domain::records::code(theme) == code);
                        settings.choose_theme(chosen.unwrap_or_default());
                    }
                />
            </div>
        </details>
    }
}

fn close_on_escape(event: web_sys::KeyboardEvent) {
    use wasm_bindgen::JsCast;
    if event.key() == "Escape"
        && let Some(menu) = event
            .current_target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
    {
        let _ = menu.remove_attribute("open");
    }
}

#[allow(clippy::expect_used)]
fn expect_settings(settings: Option<Settings>) -> Settings {
    // Provided by the root component before anything else is built.
    settings.expect("the root component provides the settings")
}
