//! Matching columns to fields: each header with examples from its column, and a choice. A first guess is made; a person decides.

use super::work::Work;
use crate::domain::records::{ServiceColumn, code};
use crate::i18n;
use crate::ui::services::parts::{of_code, options_after};
use crate::ui::widgets::Icon;
use crate::{t, tr};
use leptos::prelude::*;

/// Values shown under a header.
const SAMPLES: usize = 2;

/// The table of headers.
#[component]
pub fn Columns(work: Work) -> impl IntoView {
    let headers = work.grid.with_value(|grid| {
        let samples = |at: usize| {
            let cells = grid.rows.iter().filter_map(|row| row.cells.get(at));
            let filled = cells.filter(|cell| !cell.is_empty()).take(SAMPLES);
            filled.cloned().collect::<Vec<_>>()
        };
        let named = grid
            .headers
            .iter()
            .enumerate()
            .filter(|(_, header)| !header.is_empty());
        named
            .map(|(at, header)| (header.clone(), samples(at)))
            .collect::<Vec<_>>()
    });
    let row = move |(header, samples): (String, Vec<String>)| {
        let (read, set, name) = (header.clone(), header.clone(), header.clone());
        let chosen = Memo::new(move |_| {
            work.matching
                .with(|it| it.columns.get(&read).map(code).unwrap_or_default())
        });
        let pick = move |text: String| {
            let field = of_code(&ServiceColumn::ALL, &text);
            let header = set.clone();
            work.change(move |it| {
                // One field takes one column: the one before lets go.
                it.columns
                    .retain(|other, known| *other != header && Some(*known) != field);
                if let Some(field) = field {
                    it.columns.insert(header, field);
                }
            });
        };
        let choices = move || {
            let chosen = chosen.get();
            options_after(tr!("table-not-read"), "service-column", &ServiceColumn::ALL)
                .into_iter()
                .map(|(value, text)| {
                    let selected = value == chosen;
                    view! { <option value=value selected=selected>{text}</option> }
                })
                .collect_view()
        };
        let samples = samples
            .into_iter()
            .map(|text| view! { <span class="one-line"><bdi>{text}</bdi></span> })
            .collect_view();
        view! {
            <li class="column-row" class:is-matched=move || !chosen.with(String::is_empty)>
                <span class="column-words">
                    <strong><bdi>{header}</bdi></strong>
                    <span class="quiet column-samples">{samples}</span>
                </span>
                <Icon name="forward" />
                <select
                    class="input"
                    aria-label=move || tr!("table-column-is", header = name.clone())
                    prop:value=move || chosen.get()
                    on:change=move |event| pick(event_target_value(&event))
                >
                    {choices}
                </select>
            </li>
        }
    };
    let count = headers.len();
    let matched = move || {
        tr!(
            "table-matched",
            count = work.matching.with(|it| it.columns.len()),
            all = i18n::number(count)
        )
    };
    view! {
        <h3>{t!("table-columns")}</h3>
        <p class="quiet" role="status">{matched}</p>
        <ul class="column-rows">{headers.into_iter().map(row).collect_view()}</ul>
    }
}
