//! One layer of the list: visibility, order, looks, features, removal. Deliberately absent: drawing.

use super::looks::Looks;
use crate::app::Notice;
use crate::app::reference_layers::{Content, Kept, ReferenceLayers};
use crate::domain::actions::pile_layers::{Step, move_layer};
use crate::domain::geometry::{Bounds, Geometry};
use crate::domain::id::RecordId;
use crate::domain::records::ReferenceLayer;
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::ui::map::state::{MapState, provided, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, CheckField, Icon, ListFilter, ListHead, ListLook, LongList};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::sync::Arc;

/// Up to so many features the list has no search and no frame to scroll in.
const FEW: usize = 8;
/// How much of its surroundings is shown around a feature, in degrees: some 300 metres.
const AROUND: f64 = 0.003;

/// The layer.
#[component]
pub fn LayerRow(id: RecordId, ids: Memo<Vec<RecordId>>) -> impl IntoView {
    let state = use_map();
    let layers: ReferenceLayers = provided();
    let layer = Memo::new(move |_| {
        state
            .app
            .read(|project| project.get::<ReferenceLayer>(id).cloned())
            .flatten()
    });
    let read = move |read: fn(&ReferenceLayer) -> String| {
        move || layer.with(|layer| layer.as_ref().map(read).unwrap_or_default())
    };
    let content = Memo::new(move |_| layer.with(|layer| layer.as_ref().map(|layer| layer.content.hash)));
    Effect::new(move |_| {
        if let Some(hash) = content.get() {
            layers.fetch(hash);
        }
    });
    let kept = move || {
        let hash = content.get()?;
        layers.contents.with(|contents| match contents.get(&hash) {
            Some(Content::Here(kept)) => Some(kept.clone()),
            _ => None,
        })
    };
    let missing = move || {
        content.get().is_some_and(|hash| {
            layers
                .contents
                .with(|contents| matches!(contents.get(&hash), Some(Content::Missing)))
        })
    };
    let facts = move || {
        let source = layer.with(|layer| {
            layer
                .as_ref()
                .map(|layer| i18n::name("layer-source", &layer.source))
        });
        let count = kept().map(|kept| tr!("layer-features", count = kept.features));
        [source, count]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    };
    let place = move || ids.with(|ids| ids.iter().position(|one| *one == id));
    let at_end = move |first: bool| {
        Signal::derive(move || {
            let end = if first {
                Some(0)
            } else {
                ids.with(Vec::len).checked_sub(1)
            };
            if place() == end {
                tr!("layer-at-the-end")
            } else {
                String::new()
            }
        })
    };
    let fit = move |()| {
        if let Some(bounds) = kept().and_then(|kept| kept.layer().bounds()) {
            state.surface.fit(bounds);
        }
    };
    let remove = move |()| {
        if state.app.delete(id) {
            state.app.notify(Notice::undoable(tr!("layer-removed")));
        }
    };
    let named = move |text: &'static str| move || layer.with(|layer| named(layer.as_ref(), text));
    view! {
        <li class="says-row layer-row">
            <CheckField
                label=read(|layer| layer.title.clone())
                help=facts
                checked=Signal::derive(move || layer.with(|layer| layer.as_ref().is_some_and(|layer| layer.shown)))
                on_change=move |shown| {
                    state.app.change(id, move |layer: &mut ReferenceLayer| layer.shown = shown);
                }
            />
            <span
                class="layer-swatch"
                data-group=move || layer.with(|layer| layer.as_ref().map(|layer| (layer.style.colour % 8).to_string()))
                aria-hidden="true"
            ></span>
            <Show when=missing>
                <p class="says-note"><Icon name="info" />{t!("layer-missing")}</p>
            </Show>
            <div class="says-acts">
                <Button label=named("layer-show") icon="fit" icon_only=true kind=ButtonKind::Quiet on_press=fit />
                <Button label=named("layer-up") icon="up" icon_only=true kind=ButtonKind::Quiet why_not=at_end(true) on_press=move |()| move_by(state, id, Step::Up) />
                <Button label=named("layer-down") icon="down" icon_only=true kind=ButtonKind::Quiet why_not=at_end(false) on_press=move |()| move_by(state, id, Step::Down) />
                <Button label=named("layer-remove") icon="delete" icon_only=true kind=ButtonKind::Quiet on_press=remove />
            </div>
            <details class="mark-more">
                <summary>{t!("layer-looks")}</summary>
                <Looks id layer kept=Signal::derive_local(kept) />
            </details>
            <details class="mark-more">
                <summary>{t!("layer-feature-list")}</summary>
                {move || kept().map(|kept| view! { <Features kept label=read(|layer| layer.label_field.clone())() title=read(|layer| layer.title.clone())() /> })}
            </details>
        </li>
    }
}

/// A text about the layer by its name.
fn named(layer: Option<&ReferenceLayer>, text: &str) -> String {
    let name = layer.map(|layer| layer.title.clone()).unwrap_or_default();
    i18n::text(text, &[("name", name.into())])
}

fn move_by(state: MapState, id: RecordId, step: Step) {
    state.app.act(|project| move_layer(project, id, step));
}

/// A feature: its place in the file, its name, its shape's icon, its box.
#[derive(Clone, PartialEq, Eq, Hash)]
struct FeatureRow {
    at: usize,
    name: String,
    icon: &'static str,
    bounds: Option<Bounds>,
}

/// The sort keys of features.
const SORTS: [&str; 2] = ["file", "name"];

fn feature_rows(kept: &Kept, label: &str) -> Vec<ListRow<FeatureRow>> {
    let row = |(at, feature): (usize, &crate::exchange::layer::Feature)| {
        let name = feature.fields.get(label).filter(|name| !name.is_empty()).cloned();
        let row = FeatureRow {
            at,
            name: name.unwrap_or_else(|| tr!("layer-feature", number = i18n::number(at + 1))),
            icon: match feature.shape {
                Geometry::Point(_) => "dot",
                Geometry::Line(_) => "forward",
                Geometry::Area(_) | Geometry::Areas(_) => "area",
            },
            bounds: feature.shape.bounds(),
        };
        let keys = vec![SortKey::number(i64::try_from(at).ok()), SortKey::text(&row.name)];
        let texts: Vec<String> = std::iter::once(row.name.clone())
            .chain(feature.fields.values().cloned())
            .collect();
        ListRow::new(row, texts.iter().map(String::as_str), keys)
    };
    kept.layer().features.iter().enumerate().map(row).collect()
}

/// The features by name, found by all that the file says of them: the same as on the map, for the keyboard and the screen reader.
#[component]
fn Features(kept: Arc<Kept>, label: String, title: String) -> impl IntoView {
    let state = use_map();
    let rows = feature_rows(&kept, &label);
    let rows = StoredValue::new(rows);
    let rows = Memo::new(move |_| rows.get_value());
    let shape = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let shape = shape.get();
        move |row: &FeatureRow| shape.is_empty() || row.icon == shape
    });
    let shapes = || {
        vec![
            ("dot".to_owned(), tr!("layer-shapes-points")),
            ("forward".to_owned(), tr!("layer-shapes-lines")),
            ("area".to_owned(), tr!("layer-shapes-areas")),
        ]
    };
    let row = move |row: FeatureRow| {
        let bounds = row.bounds;
        view! {
            <button
                type="button"
                class="says-gap layer-feature"
                on:click=move |_| {
                    if let Some(bounds) = bounds {
                        state.surface.fit(bounds.grown(AROUND));
                    }
                }
            >
                <Icon name=row.icon />
                <bdi>{row.name}</bdi>
            </button>
        }
        .into_any()
    };
    view! {
        <ListHead label=tr!("list-search-of", what = title) look found sorts="layer-sort" from={FEW + 1}>
            <ListFilter label=t!("layer-shapes") value=shape all=t!("layer-shapes-all") options=Signal::derive(shapes) />
        </ListHead>
        <div class="layer-features"><LongList label=t!("layer-feature-list") found row free=FEW /></div>
    }
}
