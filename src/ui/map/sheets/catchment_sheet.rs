//! The sheet of a catchment area: its name, its outline drawn or from a file, its size and its population. Deliberately absent:
//! reading the file (`exchange::geojson`) and the area (`analysis::map::geodesic_area`).

use super::cut_merge::CutMerge;
use super::from_file::FromFile;
use super::place_field::PlaceField;
use crate::analysis::map::geodesic_area::square_metres;
use crate::app::Notice;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::records::CatchmentArea;
use crate::present::map::coordinates::is_simple;
use crate::ui::map::state::surface::Readiness;
use crate::ui::map::state::{Tool, use_map};
use crate::ui::map::words::measures::area_text;
use crate::ui::map::words::names::catchment_name;
use crate::ui::meetings::headcount::HeadcountSteppers;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, Sheet, TextField};
use crate::{t, tr};
use leptos::prelude::*;

/// Most people in one cell of the population table: the largest governorate several times over.
const MOST_PEOPLE: u32 = 99_999_999;

/// The sheet of one catchment area.
#[component]
pub fn CatchmentSheet(id: RecordId) -> impl IntoView {
    let state = use_map();
    let area = Memo::new(move |_| {
        state
            .app
            .read(|project| project.get::<CatchmentArea>(id).cloned())
            .flatten()
    });
    let title = move || area.get().map(|area| catchment_name(&area)).unwrap_or_default();
    let change = move |change: Box<dyn FnOnce(&mut CatchmentArea)>| {
        state.app.change(id, change);
    };
    let outline = Memo::new(move |_| area.with(|area| area.as_ref().and_then(|area| area.outline.clone())));
    view! {
        <Sheet title=title open=Signal::derive(move || area.with(Option::is_some)) on_close=move |()| state.select(None)>
            <TextField
                label=t!("map-catchment-name")
                help=t!("map-catchment-name-help")
                value=Signal::derive(move || area.with(|area| area.as_ref().map(|area| area.name.clone()).unwrap_or_default()))
                on_change=move |name: String| change(Box::new(move |area| area.name = name))
            />
            <Outline id outline />
            <CutMerge id />
            <TextField
                label=t!("map-place-code")
                help=t!("map-place-code-help")
                value=Signal::derive(move || area.with(|area| area.as_ref().map(|area| area.code.clone()).unwrap_or_default()))
                on_change=move |code: String| change(Box::new(move |area| area.code = code.trim().to_owned()))
            />
            <h3>{t!("map-population")}</h3>
            <p class="field-help">{t!("map-population-help")}</p>
            <HeadcountSteppers
                max=MOST_PEOPLE
                count=Signal::derive(move || area.with(|area| area.as_ref().map(|area| area.population.clone()).unwrap_or_default()))
                on_change=move |population| change(Box::new(move |area| area.population = population))
            />
            <TextField
                label=t!("map-population-source")
                help=t!("map-population-source-help")
                value=Signal::derive(move || area.with(|area| area.as_ref().map(|area| area.population_source.clone()).unwrap_or_default()))
                on_change=move |source: String| change(Box::new(move |area| area.population_source = source))
            />
            <div class="sheet-acts">
                <Button
                    label=t!("map-delete-catchment")
                    icon="delete"
                    kind=ButtonKind::Danger
                    on_press=move |()| {
                        state.delete(id);
                        state.app.notify(Notice::undoable(tr!("map-catchment-deleted")));
                    }
                />
            </div>
        </Sheet>
    }
}

/// How large it is, and the ways to draw it: on the map, as numbers, from a file.
#[component]
fn Outline(id: RecordId, outline: Memo<Option<Geometry>>) -> impl IntoView {
    let state = use_map();
    let size = move || match outline.get() {
        Some(outline) => area_text(square_metres(&outline)),
        None => tr!("map-not-drawn"),
    };
    let drawn = move || outline.with(Option::is_some);
    let why_not = Signal::derive(move || {
        let simple = outline.with(|outline| outline.as_ref().is_none_or(is_simple));
        if simple {
            String::new()
        } else {
            tr!("map-not-editable")
        }
    });
    let draw = move |()| {
        state.as_list.set(false);
        state.take(Tool::Catchment(Some(id)));
    };
    let change = move |()| {
        state.as_list.set(false);
        state.edit_shape(id);
    };
    view! {
        <p class="catchment-size"><Icon name="catchment" /><strong>{size}</strong></p>
        <div class="catchment-ways">
            <Show when=move || drawn() && state.surface.readiness.get() != Readiness::Opening>
                <Button label=t!("map-change-outline") icon="edit" why_not on_press=change />
            </Show>
            <Button
                label=move || if drawn() { tr!("map-draw-again") } else { tr!("map-draw-outline") }
                icon="area"
                on_press=draw
            />
            <FromFile id=Some(id) />
        </div>
        <details class="mark-more">
            <summary>{t!("map-place")}</summary>
            <PlaceField
                closed=true
                shape=outline
                on_change=move |outline| state.keep_outline(Some(id), outline)
            />
        </details>
    }
}
