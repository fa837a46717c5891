//! The layers that are shown on the map, moving or flat. Deliberately absent: painting (`map`, `flat_map`).

use crate::app::App;
use crate::app::map::ReferenceOnMap;
use crate::app::reference_layers::{Content, Kept, ReferenceLayers};
use crate::domain::actions::pile_layers::in_order;
use crate::domain::id::RecordId;
use crate::domain::records::ReferenceLayer;
use leptos::prelude::*;
use std::sync::Arc;

/// The layers that are switched on and whose content is here, the lowest first. Fetches what is missing.
fn shown(app: App, layers: ReferenceLayers) -> Vec<(RecordId, ReferenceLayer, Arc<Kept>)> {
    let read = app.read(|project| {
        let one = |id: RecordId| Some((id, project.get::<ReferenceLayer>(id)?.clone()));
        in_order(project, true)
            .into_iter()
            .rev()
            .filter_map(one)
            .collect::<Vec<_>>()
    });
    let wanted = read.unwrap_or_default();
    for (_, layer) in &wanted {
        layers.fetch(layer.content.hash);
    }
    layers.contents.with(|contents| {
        let here = |(id, layer): (RecordId, ReferenceLayer)| match contents.get(&layer.content.hash) {
            Some(Content::Here(kept)) => Some((id, layer, kept.clone())),
            _ => None,
        };
        wanted.into_iter().filter_map(here).collect()
    })
}

/// For the moving map.
pub fn on_map(app: App, layers: ReferenceLayers) -> Vec<ReferenceOnMap> {
    let one = |(id, layer, kept): (RecordId, ReferenceLayer, Arc<Kept>)| ReferenceOnMap {
        id,
        hash: layer.content.hash,
        content: kept.text.clone(),
        features: kept.features,
        style: layer.style,
        label_field: layer.label_field,
        attribution: layer.attribution,
    };
    shown(app, layers).into_iter().map(one).collect()
}

/// For the flat map.
pub fn flat_layers(app: App, layers: ReferenceLayers) -> Vec<(ReferenceLayer, Arc<Kept>)> {
    shown(app, layers)
        .into_iter()
        .map(|(_, layer, kept)| (layer, kept))
        .collect()
}
