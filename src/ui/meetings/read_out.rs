//! A text to read out in the room, large, with a tick when it was done.

use crate::i18n;
use crate::ui::widgets::{CheckField, Icon};
use leptos::prelude::*;

/// A titled text and its tick. Once ticked, the text folds away and can be opened again.
#[component]
pub fn ReadOut(
    title: &'static str,
    text: &'static str,
    tick: &'static str,
    #[prop(into)] done: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <details class="card read-out" class:read-out-done=move || done.get() open=!done.get_untracked()>
            <summary class="read-out-head">
                <Icon name=Signal::derive(move || if done.get() { "check" } else { "speak" }.to_owned()) />
                <h2>{move || i18n::text(title, &[])}</h2>
            </summary>
            <blockquote class="read-out-text">{move || i18n::text(text, &[])}</blockquote>
            <CheckField label=move || i18n::text(tick, &[]) checked=done on_change=on_change />
        </details>
    }
}
