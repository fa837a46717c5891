//! An icon of the app's icon family. Always beside a word or inside an element with a name, hence hidden from screen readers.

use crate::present::icons;
use leptos::prelude::*;

/// Draws the icon of this name, 24 px unless the style says otherwise; nothing for an unknown name.
#[component]
pub fn Icon(#[prop(into)] name: Signal<String>) -> impl IntoView {
    view! {
        <svg
            class="icon"
            class:icon-mirrors=move || matches!(name.get().as_str(), "back" | "forward" | "undo" | "redo")
            viewBox="0 0 24 24"
            aria-hidden="true"
            focusable="false"
        >
            <path d=move || icons::path(&name.get()).unwrap_or_default() />
        </svg>
    }
}
