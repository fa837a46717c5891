//! Which sheet is open, and the words that marks and places are called by on this screen.

use super::catchment_sheet::CatchmentSheet;
use super::filter_panel::FilterPanel;
use super::mark_sheet::MarkSheet;
use super::new_mark::NewMark;
use super::state::{Panel, use_map};
use crate::app::App;
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, Mark};
use crate::i18n;
use leptos::prelude::*;

/// The sheet of the moment: it floats beside the canvas, which stays in use.
#[component]
pub fn Sheets() -> impl IntoView {
    let state = use_map();
    let shown = Memo::new(move |_| {
        let panel = state.panel.get();
        let editing = state.editing.with(Option::is_some);
        match (panel, state.selected.get()) {
            _ if editing => Shown::Nothing,
            (Panel::Filter, _) => Shown::Filter,
            (Panel::NewMark, _) => Shown::NewMark,
            (Panel::Selected, Some(id)) => state
                .app
                .read(|project| kind_of(project, id))
                .unwrap_or(Shown::Nothing),
            (Panel::Selected, None) => Shown::Nothing,
        }
    });
    move || match shown.get() {
        Shown::Nothing => ().into_any(),
        Shown::Filter => view! { <FilterPanel /> }.into_any(),
        Shown::NewMark => view! { <NewMark /> }.into_any(),
        Shown::Mark(id) => view! { <MarkSheet id /> }.into_any(),
        Shown::Catchment(id) => view! { <CatchmentSheet id /> }.into_any(),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Nothing,
    Filter,
    NewMark,
    Mark(RecordId),
    Catchment(RecordId),
}

fn kind_of(project: &crate::domain::project::Project, id: RecordId) -> Shown {
    if project.get::<Mark>(id).is_some() {
        Shown::Mark(id)
    } else if project.get::<CatchmentArea>(id).is_some() {
        Shown::Catchment(id)
    } else {
        Shown::Nothing
    }
}

/// The name of a sector by its code, followed.
pub fn sector_text(app: App, code: &str) -> String {
    let sector = app
        .read(|project| {
            project
                .assessment()?
                .sectors
                .iter()
                .find(|sector| sector.code == code)
                .cloned()
        })
        .flatten();
    sector.map_or_else(|| code.to_owned(), |sector| i18n::sector_name(&sector))
}

/// "Need · Water".
pub fn mark_title(app: App, mark: &Mark) -> String {
    format!(
        "{} · {}",
        i18n::name("mark-kind", &mark.kind),
        sector_text(app, &mark.sector)
    )
}
