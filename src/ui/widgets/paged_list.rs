//! A list whose rows are forms or unfold: they stand some at a time, and stay in the page with what was opened in them.
//!
//! Deliberately absent: rows that scroll out of the page (`long_list`), which would forget what a person opened.

use super::list_head::Found;
use super::more::More;
use crate::t;
use leptos::prelude::*;
use std::hash::Hash;

/// Rows that stand at first, and with each press.
const PAGE: usize = 20;

/// Shows the rows that were found, each as `row` draws it; a sentence when there are none.
#[component]
pub fn PagedList<T>(found: Found<T>, #[prop(into)] row: Callback<T, AnyView>) -> impl IntoView
where
    T: Clone + Eq + Hash + Send + Sync + 'static,
{
    let limit = RwSignal::new(PAGE);
    let count = found.count();
    let rows = move || {
        found.places.with(|places| {
            found.rows.with(|rows| {
                let drawn = places.iter().take(limit.get());
                let drawn = drawn.filter_map(|at| rows.get(*at));
                drawn.map(|row| row.item.clone()).collect::<Vec<_>>()
            })
        })
    };
    view! {
        <Show when=move || count.get() == 0>
            <p class="quiet">{t!("list-none-found")}</p>
        </Show>
        <For each=rows key=Clone::clone let:item>
            {row.run(item)}
        </For>
        <More limit all=count step=PAGE />
    }
}
