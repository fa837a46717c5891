//! Data & report: export, import, conflicts, tables for analysts, issues. Deliberately absent: parsing and writing.

pub mod conflict;
mod conflicts;
mod contents;
mod downloads;
mod export;
pub mod import_panel;
mod issues;
mod naming;
pub mod plan_preview;
mod problem_text;

pub use conflict::ConflictPage;

use crate::app::import::Import;
use crate::app::use_app;
use crate::t;
use crate::ui::widgets::PageHead;
use leptos::prelude::*;

/// The screen.
#[component]
pub fn DataPage() -> impl IntoView {
    let import = Import::new(use_app());
    view! {
        <div class="page data">
            <PageHead title=t!("data-title") lead=t!("data-lead") />
            <conflicts::Conflicts />
            <div class="columns">
                <export::HandOver />
                <section class="card" aria-labelledby="data-take-in">
                    <h2 id="data-take-in">{t!("data-take-in")}</h2>
                    <p class="card-lead">{t!("data-take-in-lead")}</p>
                    <import_panel::ImportPanel import />
                </section>
            </div>
            <plan_preview::PlanPreview import />
            <contents::MissingContents />
            <issues::Issues />
            <downloads::Downloads />
        </div>
    }
}
