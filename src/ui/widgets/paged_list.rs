//! A paged list, for rows that are forms, unfold or are rows of a table: a number of them at a time, which stay in the page with their
//! state. On paper every row is in the page.
//!
//! Deliberately absent: windowing (`long_list`), which would lose the state of rows that leave the page.

use super::list_head::Found;
use super::more::More;
use super::on_paper::on_paper;
use crate::t;
use leptos::prelude::*;
use std::hash::Hash;

/// Rows shown at first, and added with each press.
const PAGE: usize = 20;

/// Shows the rows that were found, each as `row` draws it; a sentence when there are none.
#[component]
pub fn PagedList<T>(
    found: Found<T>,
    #[prop(into)] row: Callback<T, AnyView>,
    /// The container of the rows: a list, a table.
    #[prop(into, optional)]
    frame: Option<Callback<AnyView, AnyView>>,
    /// Rows shown at first, and added with each press.
    #[prop(default = PAGE)]
    page: usize,
) -> impl IntoView
where
    T: Clone + Eq + Hash + Send + Sync + 'static,
{
    let limit = RwSignal::new(page);
    let printing = on_paper();
    let count = found.count();
    let rows = move || {
        let drawn = if printing.get() { usize::MAX } else { limit.get() };
        found.places.with(|places| {
            found.rows.with(|rows| {
                let drawn = places.iter().take(drawn).filter_map(|at| rows.get(*at));
                drawn.map(|row| row.item.clone()).collect::<Vec<_>>()
            })
        })
    };
    let all = move || {
        view! {
            <For each=rows key=Clone::clone let:item>
                {row.run(item)}
            </For>
        }
        .into_any()
    };
    view! {
        <Show when=move || { count.get() > 0 } fallback=|| view! { <p class="quiet">{t!("list-none-found")}</p> }>
            {match frame {
                Some(frame) => frame.run(all()),
                None => all(),
            }}
        </Show>
        <div class="no-print"><More limit all=count step=page /></div>
    }
}
