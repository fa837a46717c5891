//! Constants for every row of the table, for required fields without a column: a table of one cluster has no column for the sector.
//! Deliberately absent: fields that may stay empty.

use super::work::Work;
use crate::app::use_app;
use crate::domain::records::ServiceColumn;
use crate::exchange::service_import::missing_fields;
use crate::i18n;
use crate::ui::services::parts::sector_options;
use crate::ui::widgets::{SelectField, TextField};
use crate::{t, tr};
use leptos::prelude::*;

/// One field each, the sector's as a choice.
#[component]
pub fn Constants(work: Work) -> impl IntoView {
    let app = use_app();
    // A value does not make the list anew, which would take the focus away.
    let open = Memo::new(move |_| {
        work.matching.with(|matching| {
            let mut columns_only = matching.clone();
            columns_only.constants.clear();
            missing_fields(&columns_only)
        })
    });
    let field = move |field: ServiceColumn| {
        let label = move || {
            tr!(
                "table-for-every-row",
                field = i18n::name("service-column", &field)
            )
        };
        let value = Signal::derive(move || {
            work.matching
                .with(|it| it.constants.get(&field).cloned().unwrap_or_default())
        });
        let set = move |text: String| {
            work.change(move |it| {
                if text.trim().is_empty() {
                    it.constants.remove(&field);
                } else {
                    it.constants.insert(field, text.trim().to_owned());
                }
            });
        };
        if field == ServiceColumn::Sector {
            let options = move || {
                let none = (String::new(), tr!("table-not-read"));
                std::iter::once(none)
                    .chain(sector_options(app, ""))
                    .collect::<Vec<_>>()
            };
            view! { <SelectField label value options=Signal::derive(options) on_change=set /> }.into_any()
        } else {
            view! { <TextField label value on_change=set /> }.into_any()
        }
    };
    view! {
        <Show when=move || !open.with(Vec::is_empty)>
            <p class="quiet">{t!("table-for-every-row-help")}</p>
            <div class="field-pair">{move || open.get().into_iter().map(field).collect_view()}</div>
        </Show>
    }
}
