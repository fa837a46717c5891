//! The panel of reference layers: the list, or the preview of a file. Deliberately absent: one layer (`row`), the preview (`add`).

use super::problems::refusal_text;
use super::{add, row};
use crate::app::files;
use crate::app::reference_layers::{ReferenceLayers, Stage};
use crate::domain::actions::pile_layers::in_order;
use crate::present::map::map_layers::{Showing, extent, features};
use crate::t;
use crate::ui::map::state::{Panel, provided, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, Sheet};
use leptos::prelude::*;
use leptos::task::spawn_local;

const ACCEPTED: &str = ".geojson,.json,.kml,.kmz,.gpx,.csv,.tsv,.txt,.xlsx,.ods,.geojsonl,.geojsonseq,application/geo+json,application/json,application/vnd.google-earth.kml+xml,application/vnd.google-earth.kmz,application/gpx+xml,text/csv";

/// The panel: the layers, or the file that a person is looking at.
#[component]
pub fn LayersPanel() -> impl IntoView {
    let state = use_map();
    let layers: ReferenceLayers = provided();
    let looking = Memo::new(move |_| {
        layers
            .stage
            .with(|stage| matches!(stage, Stage::Looked(_) | Stage::TakingIn | Stage::NotKept(_)))
    });
    on_cleanup(move || layers.cancel());
    view! {
        <Sheet title=t!("layer-title") open=true on_close=move |()| state.panel.set(Panel::Selected)>
            <Show when=move || looking.get() fallback=|| view! { <AllLayers /> }>
                <add::FileInHand />
            </Show>
        </Sheet>
    }
}

#[component]
fn AllLayers() -> impl IntoView {
    let state = use_map();
    let layers: ReferenceLayers = provided();
    // Ids only: a change of looks must not take the focus away from what made it.
    let ids = Memo::new(move |_| {
        state
            .app
            .read(|project| in_order(project, false))
            .unwrap_or_default()
    });
    let pick = move |()| {
        spawn_local(async move {
            let Some(file) = files::pick(ACCEPTED, false).await.pop() else {
                return;
            };
            let around = state
                .app
                .peek(|project| extent(&features(project, &Showing::default())))
                .flatten();
            layers.look_at(file, around);
        });
    };
    let reading = move || layers.stage.with(|stage| matches!(stage, Stage::Reading));
    let refused = move || {
        layers.stage.with(|stage| match stage {
            Stage::Refused(problem) => Some(problem.clone()),
            _ => None,
        })
    };
    view! {
        <p class="field-help">{t!("layer-lead")}</p>
        <Show when=reading>
            <p class="says-working" role="status">{t!("layer-reading")}</p>
        </Show>
        {move || refused().map(|problem| view! {
            <p class="says-failed" role="alert"><Icon name="error" /><span>{refusal_text(&problem)}</span></p>
        })}
        <Show
            when=move || ids.with(|ids| !ids.is_empty())
            fallback=|| view! { <p class="says-note"><Icon name="info" />{t!("layer-none")}</p> }
        >
            <ul class="says-rows" aria-label=t!("layer-list")>
                <For each=move || ids.get() key=|id| *id let:id>
                    <row::LayerRow id ids />
                </For>
            </ul>
        </Show>
        <Button label=t!("layer-pick") icon="open" kind=ButtonKind::Main on_press=pick />
        <p class="field-help">{t!("layer-formats")}</p>
    }
}
