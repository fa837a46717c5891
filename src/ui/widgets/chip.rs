//! Chips: a group in its colour, and isolated text that people typed.

use leptos::prelude::*;

/// Text that a person or a file supplied: isolated, so that its direction disturbs nothing around it.
#[component]
pub fn Bdi(#[prop(into)] text: Signal<String>) -> impl IntoView {
    view! { <bdi>{move || text.get()}</bdi> }
}

/// A group: its colour as a dot (with its number, since colour alone says nothing) and its name.
#[component]
pub fn GroupChip(
    /// Which colour of the set, 0–7.
    #[prop(into)]
    colour: Signal<u8>,
    /// The name of the group.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="chip">
            <span class="chip-dot" data-group=move || (colour.get() % 8).to_string()></span>
            <Bdi text=name />
        </span>
    }
}
