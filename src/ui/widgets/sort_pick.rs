//! The order of a list: by what, and in which direction. Deliberately absent: sorting (`present::lists::list_view`).

use super::{Button, SelectField};
use crate::{t, tr};
use leptos::prelude::*;

/// A choice of order: the code of a key and whether the largest comes first.
#[component]
pub fn SortPick(
    /// The code of the key.
    value: RwSignal<String>,
    /// The largest first.
    descending: RwSignal<bool>,
    /// Codes of sort keys with their names.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
) -> impl IntoView {
    view! {
        <div class="sort-pick">
            <SelectField
                label=t!("services-sort")
                value
                options
                on_change=move |text| value.set(text)
            />
            <Button
                label=move || if descending.get() { tr!("sort-descending") } else { tr!("sort-ascending") }
                icon=Signal::derive(move || if descending.get() { "sort-down" } else { "sort-up" }.to_owned())
                icon_only=true
                on_press=move |()| descending.update(|down| *down = !*down)
            />
        </div>
    }
}
