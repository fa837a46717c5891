//! An empty screen that teaches: one picture, one sentence, one button.

use super::Icon;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Says what belongs here and how to begin; the button is the child.
#[component]
pub fn EmptyState(
    #[prop(into)] icon: Signal<String>,
    #[prop(into)] title: TextProp,
    #[prop(into)] text: TextProp,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <div class="empty-picture"><Icon name=icon /></div>
            <h2 class="empty-title">{move || title.get()}</h2>
            <p class="empty-text">{move || text.get()}</p>
            <div class="empty-actions">{children.map(|children| children())}</div>
        </div>
    }
}
