//! Buttons, and links that look like them.

use super::Icon;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// How much weight a button has. One `Main` per screen.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[allow(missing_docs)]
pub enum ButtonKind {
    Main,
    #[default]
    Plain,
    Quiet,
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button button-main",
            Self::Plain => "button",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }
}

/// A button with a word and, where given, an icon. `icon_only` keeps the word for screen readers alone.
///
/// Disabled with a reason (`why_not`, empty when it may be used): the button stays reachable, says why and does nothing.
#[component]
pub fn Button(
    #[prop(into)] label: TextProp,
    #[prop(into)] on_press: Callback<()>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(into, optional)] icon: Option<Signal<String>>,
    #[prop(optional)] icon_only: bool,
    /// What is seen in place of the whole name, where the name says more than there is room for.
    #[prop(optional)]
    short: Option<&'static str>,
    #[prop(into, optional)] why_not: Option<Signal<String>>,
    #[prop(into, optional)] pressed: Option<Signal<bool>>,
    #[prop(into, optional)] class: String,
) -> impl IntoView {
    let refused = move || why_not.is_some_and(|why| !why.with(String::is_empty));
    let (name, whole) = (label.clone(), label.clone());
    let title = move || {
        let why = why_not.map(|why| why.get()).filter(|why| !why.is_empty());
        why.or_else(|| icon_only.then(|| name.get().to_string()))
    };
    view! {
        <button
            type="button"
            class=format!("{} {class}", kind.class())
            class:button-icon-only=icon_only
            aria-disabled=move || refused().then_some("true")
            aria-pressed=move || pressed.map(|pressed| pressed.get().to_string())
            title=title
            aria-label=move || short.map(|_| whole.get().to_string())
            on:click=move |_| {
                if !refused() {
                    on_press.run(());
                }
            }
        >
            {icon.map(|icon| view! { <Icon name=icon /> })}
            <span class=if icon_only { "visually-hidden" } else { "button-label" }>{move || short.map_or_else(|| label.get().to_string(), str::to_owned)}</span>
        </button>
    }
}

/// A link that looks like a button: it goes somewhere, so that the browser's own ways of opening work.
#[component]
pub fn LinkButton(
    #[prop(into)] label: TextProp,
    #[prop(into)] href: Signal<String>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(into, optional)] icon: Option<Signal<String>>,
) -> impl IntoView {
    view! {
        <a class=kind.class() href=move || href.get()>
            {icon.map(|icon| view! { <Icon name=icon /> })}
            <span class="button-label">{move || label.get()}</span>
        </a>
    }
}
