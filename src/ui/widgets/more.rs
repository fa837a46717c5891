//! The "show more" button of a list that is drawn some rows at a time, because a page of ten thousand rows would not respond. Deliberately
//! absent: windowed lists with one height for all rows (`long_list`).

use super::Button;
use crate::tr;
use leptos::prelude::*;

/// Rows that are drawn at first, and with each press.
pub const DRAWN: usize = 100;

/// A button for the next rows, while there are any.
#[component]
pub fn More(
    /// Rows that are drawn.
    limit: RwSignal<usize>,
    /// Rows there are.
    #[prop(into)]
    all: Signal<usize>,
    /// How many more with each press.
    #[prop(default = DRAWN)]
    step: usize,
) -> impl IntoView {
    let left = move || all.get().saturating_sub(limit.get());
    view! {
        <Show when=move || { left() > 0 }>
            <Button
                label=move || tr!("list-more", count = left())
                icon="more"
                on_press=move |()| limit.update(|limit| *limit += step)
            />
        </Show>
    }
}
