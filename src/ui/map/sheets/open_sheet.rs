//! The open sheet: the panel that was chosen, or the sheet of the selected record. Deliberately absent: the sheets.

use super::catchment_sheet::CatchmentSheet;
use super::categories::CategoriesPanel;
use super::filter_panel::FilterPanel;
use super::mark_sheet::MarkSheet;
use super::new_mark::NewMark;
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, Mark, Service};
use crate::ui::map::basemaps::basemap_panel::BasemapPanel;
use crate::ui::map::here::panel::HerePanel;
use crate::ui::map::layers::LayersPanel;
use crate::ui::map::says::SaysPanel;
use crate::ui::map::services::service_panel::ServicePanel;
use crate::ui::map::services::service_sheet::ServiceSheet;
use crate::ui::map::state::{Panel, use_map};
use crate::ui::map::underlays::UnderlayPanel;
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
            (Panel::Says, _) => Shown::Says,
            (Panel::Basemaps, _) => Shown::Basemaps,
            (Panel::Here, _) => Shown::Here,
            (Panel::Categories, _) => Shown::Categories,
            (Panel::Services, _) => Shown::Services,
            (Panel::Layers, _) => Shown::Layers,
            (Panel::Underlays, _) => Shown::Underlays,
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
        Shown::Basemaps => view! { <BasemapPanel /> }.into_any(),
        Shown::Services => view! { <ServicePanel /> }.into_any(),
        Shown::Service(id) => view! { <ServiceSheet id /> }.into_any(),
        Shown::Layers => view! { <LayersPanel /> }.into_any(),
        Shown::Underlays => view! { <UnderlayPanel /> }.into_any(),
        Shown::Says => view! { <SaysPanel /> }.into_any(),
        Shown::Here => view! { <HerePanel /> }.into_any(),
        Shown::Categories => view! { <CategoriesPanel /> }.into_any(),
        Shown::Mark(id) => view! { <MarkSheet id /> }.into_any(),
        Shown::Catchment(id) => view! { <CatchmentSheet id /> }.into_any(),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Shown {
    Nothing,
    Filter,
    NewMark,
    Says,
    Basemaps,
    Here,
    Categories,
    Services,
    Layers,
    Underlays,
    Mark(RecordId),
    Service(RecordId),
    Catchment(RecordId),
}

fn kind_of(project: &crate::domain::project::Project, id: RecordId) -> Shown {
    if project.get::<Mark>(id).is_some() {
        Shown::Mark(id)
    } else if project.get::<CatchmentArea>(id).is_some() {
        Shown::Catchment(id)
    } else if project.get::<Service>(id).is_some() {
        Shown::Service(id)
    } else {
        Shown::Nothing
    }
}
