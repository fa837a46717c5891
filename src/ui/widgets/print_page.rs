//! The wrapper of every printed page: the bar over it, with the link back and the language of the print, and the part that is in that
//! language.
//!
//! Deliberately absent: a PDF writer; the browser prints, because it shapes Arabic and Sorani right. The print style sheet hides parts of
//! the screen on paper.

use super::{Button, ButtonKind, LinkButton, SelectField};
use crate::app::settings::Settings;
use crate::app::{Notice, Tone, print, use_app};
use crate::i18n;
use crate::i18n::beside::Beside;
use crate::present::route::Place;
use crate::t;
use leptos::context::Provider;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The bar over a printed page: back, choices as children, the language of the print, print. It is itself in the screen's language.
#[component]
pub fn PrintBar(
    /// Where "back" leads.
    back: Place,
    /// The key of its words.
    words: &'static str,
    /// The language of the page below.
    language: Beside,
    /// Choices of what is printed.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="plan-print-bar no-print">
            <LinkButton
                label=t!(words)
                icon="back"
                kind=ButtonKind::Quiet
                href=Signal::derive(move || app.href(back))
            />
            {children.map(|children| children())}
            <span class="form-bar-gap"></span>
            <LanguageOfPrint language />
            <Button
                label=t!("plan-print")
                icon="print"
                kind=ButtonKind::Main
                on_press=move |()| {
                    // A browser that cannot print shows nothing; its own menu remains.
                    print::print();
                }
            />
        </div>
    }
}

/// In which language the page below is; at first in that of the screen.
#[component]
fn LanguageOfPrint(language: Beside) -> impl IntoView {
    let app = use_app();
    use_context::<Settings>().map(|settings| {
        let chosen = move || {
            let own = language.code();
            if own.is_empty() {
                settings.language.get()
            } else {
                own
            }
        };
        let options = move || {
            let all = settings.languages.get().into_iter();
            all.map(|it| (it.code, it.name)).collect::<Vec<_>>()
        };
        let choose = move |code: String| {
            if code == settings.language.get_untracked() {
                return language.follow_screen();
            }
            let all = settings.languages.get_untracked();
            let Some(found) = all.into_iter().find(|it| it.code == code) else {
                return;
            };
            spawn_local(async move {
                if let Err(fault) = language.choose(&found).await {
                    app.notify(Notice::new(Tone::Danger, fault.text()));
                }
            });
        };
        view! {
            <SelectField
                label=t!("print-language")
                value=Signal::derive(chosen)
                options=Signal::derive(options)
                on_change=choose
            />
        }
    })
}

/// The part of a screen that is printed, in the language chosen for it. Another language builds it anew, as it does a screen.
#[component]
pub fn Printed(
    /// The language.
    language: Beside,
    /// What is printed.
    children: ChildrenFn,
) -> impl IntoView {
    view! {
        <Provider value=language>
            {move || {
                language.code();
                view! {
                    <div class="printed" lang=i18n::language_code() dir=i18n::direction()>{children()}</div>
                }
            }}
        </Provider>
    }
}
