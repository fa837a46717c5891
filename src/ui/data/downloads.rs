//! Tables and map layers for analysts, each with one plain sentence.

use crate::app::export::Format;
use crate::app::use_app;
use crate::domain::project::Project;
use crate::exchange::tables::{self, Table};
use crate::ui::widgets::{Button, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;

type Tabulate = fn(&Project) -> Table;

/// What can be downloaded: the end of its keys, the table, and whether it has places.
const TABLES: [(&str, Tabulate, bool); 14] = [
    ("meetings", tables::meetings, false),
    ("groups", tables::groups, false),
    ("areas", tables::areas, true),
    ("marks", tables::marks, true),
    ("needs", tables::needs, false),
    ("results", tables::results, false),
    ("interventions", tables::interventions, true),
    ("plan", tables::plan, false),
    ("services", tables::services, true),
    ("referrals", tables::referrals, false),
    ("feedback", tables::feedback, false),
    ("monitoring", tables::monitoring, false),
    ("evaluations", tables::evaluations, false),
    ("dictionary", |_| tables::dictionary(), false),
];

/// The list of downloads.
#[component]
pub fn Downloads() -> impl IntoView {
    let rows = TABLES
        .into_iter()
        .map(|(name, table, places)| view! { <Download name table places /> })
        .collect_view();
    view! {
        <section class="card" aria-labelledby="data-analysts">
            <h2 id="data-analysts"><Icon name="table" />{t!("data-analysts")}</h2>
            <p class="card-lead">{t!("data-analysts-lead")}</p>
            <p class="quiet">{t!("data-csv-notes")}</p>
            <ul class="data-rows data-downloads">{rows}</ul>
        </section>
    }
}

#[component]
fn Download(name: &'static str, table: fn(&Project) -> Table, places: bool) -> impl IntoView {
    let app = use_app();
    let records = Memo::new(move |_| app.read(|project| table(project).rows.len()).unwrap_or(0));
    let why_not = Signal::derive(move || {
        if records.get() == 0 {
            tr!("data-table-empty")
        } else {
            String::new()
        }
    });
    let title = move || i18n::text(&format!("data-table-{name}"), &[]);
    let button = move |format: Format, word: &'static str| {
        let label = move || tr!("data-download-as", what = title(), format = word.to_owned());
        view! {
            <Button label=label short=word icon="data" why_not on_press=move |()| app.download_table(name, table, format) />
        }
    };
    view! {
        <li class="data-download">
            <div>
                <h3>{title} <span class="badge">{move || i18n::number(records.get())}</span></h3>
                <p class="field-help">{move || i18n::text(&format!("data-table-{name}-help"), &[])}</p>
            </div>
            <div class="data-acts">
                {button(Format::Csv, "CSV")}
                {places.then(|| button(Format::Geojson, "GeoJSON"))}
            </div>
        </li>
    }
}
