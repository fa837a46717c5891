//! The looks and the name of a layer. Every change is one step of undo. Deliberately absent: drawing it.

use crate::app::reference_layers::Kept;
use crate::domain::id::RecordId;
use crate::domain::records::{LayerStyle, ReferenceLayer};
use crate::ui::map::state::use_map;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{CheckField, PickField, Segmented, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::sync::Arc;

/// Widths offered, in tenths of a pixel.
const WIDTHS: [(u8, &str); 3] = [(10, "layer-thin"), (20, "layer-medium"), (40, "layer-thick")];
/// Fillings offered, per cent.
const FILLS: [u8; 4] = [0, 15, 35, 60];

/// The fields.
#[component]
pub fn Looks(
    id: RecordId,
    layer: Memo<Option<ReferenceLayer>>,
    kept: Signal<Option<Arc<Kept>>, LocalStorage>,
) -> impl IntoView {
    let app = use_map().app;
    let text = move |read: fn(&ReferenceLayer) -> String| {
        Signal::derive(move || layer.with(|layer| layer.as_ref().map(read).unwrap_or_default()))
    };
    let style =
        Memo::new(move |_| layer.with(|layer| layer.as_ref().map(|layer| layer.style).unwrap_or_default()));
    let restyle = move |change: Box<dyn FnOnce(&mut LayerStyle)>| {
        app.change(id, |layer: &mut ReferenceLayer| change(&mut layer.style));
    };
    let fields = Signal::derive(move || {
        let mut options = vec![(String::new(), tr!("layer-label-none"))];
        if let Some(kept) = kept.get() {
            let names = kept.layer().fields();
            options.extend(names.into_iter().map(|name| (name.clone(), name)));
        }
        options
    });
    let widths = Signal::derive(|| {
        let choice = |(width, key): &(u8, &str)| Choice::new(width.to_string(), i18n::text(key, &[]));
        WIDTHS.iter().map(choice).collect::<Vec<_>>()
    });
    let fills = Signal::derive(|| {
        let choice = |fill: &u8| {
            Choice::new(
                fill.to_string(),
                tr!("layer-per-cent", share = i18n::number(*fill)),
            )
        };
        FILLS.iter().map(choice).collect::<Vec<_>>()
    });
    let colour = move |colour: u8| {
        view! {
            <button
                type="button"
                class="layer-colour"
                data-group=colour.to_string()
                aria-pressed=move || (style.get().colour % 8 == colour).to_string()
                aria-label=move || tr!("layer-colour-number", number = i18n::number(colour + 1))
                on:click=move |_| restyle(Box::new(move |style| style.colour = colour))
            ></button>
        }
    };
    view! {
        <TextField
            label=t!("layer-name")
            value=text(|layer| layer.title.clone())
            on_change=move |title: String| {
                if !title.trim().is_empty() {
                    app.change(id, |layer: &mut ReferenceLayer| title.trim().clone_into(&mut layer.title));
                }
            }
        />
        <TextField
            label=t!("layer-attribution")
            value=text(|layer| layer.attribution.clone())
            on_change=move |text: String| {
                app.change(id, |layer: &mut ReferenceLayer| layer.attribution = text);
            }
        />
        <PickField
            label=t!("layer-label-field")
            value=text(|layer| layer.label_field.clone())
            options=fields
            on_change=move |field: String| {
                app.change(id, |layer: &mut ReferenceLayer| layer.label_field = field);
            }
        />
        <div class="field">
            <span class="field-label" id=format!("colour-{id}")>{t!("layer-colour")}</span>
            <div class="layer-colours" role="group" aria-labelledby=format!("colour-{id}")>
                {(0..8).map(colour).collect_view()}
            </div>
        </div>
        <Segmented
            label=t!("layer-width")
            value=Signal::derive(move || style.get().line_width.to_string())
            choices=widths
            on_change=move |width: String| restyle(Box::new(move |style| style.line_width = width.parse().unwrap_or(20)))
        />
        <Segmented
            label=t!("layer-fill")
            value=Signal::derive(move || style.get().fill.to_string())
            choices=fills
            on_change=move |fill: String| restyle(Box::new(move |style| style.fill = fill.parse().unwrap_or(15)))
        />
        <CheckField
            label=t!("layer-dashed")
            checked=Signal::derive(move || style.get().dashed)
            on_change=move |dashed| restyle(Box::new(move |style| style.dashed = dashed))
        />
    }
}
