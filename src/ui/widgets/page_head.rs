//! The head of a page, and standing messages on it.

use super::Icon;
use crate::app::Tone;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The page's title (`h1`, which takes the focus when the route changes), a line under it, and its acts as children.
#[component]
pub fn PageHead(
    #[prop(into)] title: TextProp,
    #[prop(into, optional)] lead: Option<TextProp>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="page-head">
            <div class="page-head-words">
                <h1 tabindex="-1">{move || title.get()}</h1>
                {lead.map(|lead| view! { <p class="page-lead">{move || lead.get()}</p> })}
            </div>
            {children.map(|children| view! { <div class="page-head-acts">{children()}</div> })}
        </header>
    }
}

/// A message that stands as long as its cause: with an icon, so that colour never speaks alone.
#[component]
pub fn Banner(#[prop(into)] tone: Signal<Tone>, children: Children) -> impl IntoView {
    let icon = move || {
        match tone.get() {
            Tone::Info => "info",
            Tone::Success => "check",
            Tone::Warning => "warning",
            Tone::Danger => "error",
        }
        .to_owned()
    };
    let class = move || match tone.get() {
        Tone::Info => "banner banner-info",
        Tone::Success => "banner banner-success",
        Tone::Warning => "banner banner-warning",
        Tone::Danger => "banner banner-danger",
    };
    view! {
        <div class=class>
            <Icon name=Signal::derive(icon) />
            <div class="banner-body">{children()}</div>
        </div>
    }
}
