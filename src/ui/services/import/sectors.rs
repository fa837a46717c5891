//! Matching the words of the table's sector column to sectors. Deliberately absent: sensitive ones; their rows are left out.

use super::work::Work;
use crate::app::use_app;
use crate::exchange::service_import::sector_values;
use crate::ui::services::parts::sector_options;
use crate::ui::widgets::SelectField;
use crate::{t, tr};
use leptos::prelude::*;

/// The words that need or had a choice.
#[component]
pub fn Sectors(work: Work) -> impl IntoView {
    let app = use_app();
    let values = Memo::new(move |_| {
        app.read(|project| {
            work.matching.with(|matching| {
                work.grid
                    .with_value(|grid| sector_values(project, grid, matching))
            })
        })
        .unwrap_or_default()
    });
    // A choice does not make the list anew, which would take the focus away.
    let words =
        Memo::new(move |_| values.with(|all| all.iter().map(|(word, _)| word.clone()).collect::<Vec<_>>()));
    let field = move |word: String| {
        let (read, set, label) = (word.clone(), word.clone(), word);
        let chosen = move || {
            let own = values.with(|all| {
                all.iter()
                    .find(|(word, _)| *word == read)
                    .and_then(|(_, own)| own.clone())
            });
            let hand = work.matching.with(|it| it.sectors.get(&read).cloned());
            hand.or(own).unwrap_or_default()
        };
        let options = move || {
            let none = (String::new(), tr!("table-sector-none"));
            std::iter::once(none)
                .chain(sector_options(app, ""))
                .collect::<Vec<_>>()
        };
        view! {
            <SelectField
                label=move || tr!("table-sector-is", word = label.clone())
                value=Signal::derive(chosen)
                options=Signal::derive(options)
                on_change=move |text: String| {
                    let word = set.clone();
                    work.change(move |it| {
                        if text.is_empty() {
                            it.sectors.remove(&word);
                        } else {
                            it.sectors.insert(word, text);
                        }
                    });
                }
            />
        }
    };
    view! {
        <Show when=move || !words.with(Vec::is_empty)>
            <h3>{t!("table-sectors")}</h3>
            <p class="quiet">{t!("table-sectors-help")}</p>
            <div class="field-pair">{move || words.get().into_iter().map(field).collect_view()}</div>
        </Show>
    }
}
