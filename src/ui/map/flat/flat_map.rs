//! The flat map: the same places as SVG, for a device that cannot draw the moving one. A tap selects or puts a corner; keys and
//! buttons move it.
//!
//! Deliberately absent: the parts of the drawing (`on_sheet`), projecting (`present::map::projection`), drawing freely and dragging corners
//! (`flat_hand`).

use super::flat_hand::{Hand, UnderHand};
use super::on_sheet::{Corners, HereDot, door, drawing, land, nearest, note_scale, references};
use super::sheet_size::{UNMEASURED, on_sheet, sheet_size};
use crate::app::map::{Basemap, MapEvent};
use crate::app::reference_layers::ReferenceLayers;
use crate::domain::geometry::Bounds;
use crate::i18n;
use crate::present::map::flat_sheet::{MapSheet, SheetService, extent, map_sheet, sheet_services};
use crate::present::map::projection::Frame;
use crate::present::map::view_box::moved;
use crate::t;
use crate::ui::map::layers::flat_layers;
use crate::ui::map::says::use_says;
use crate::ui::map::state::{MapState, provided, use_map};
use crate::ui::map::underlays::FlatUnderlays;
use leptos::prelude::*;
use web_sys::PointerEvent;

/// How far one press of an arrow key moves the map, in its own sizes.
const STEP: f64 = 0.25;

/// The map of the open project as a drawing.
#[component]
pub fn FlatMap(basemap: RwSignal<Option<Basemap>>) -> impl IntoView {
    let (state, says) = (use_map(), use_says());
    let reference_layers: ReferenceLayers = provided();
    let element: NodeRef<leptos::svg::Svg> = NodeRef::new();
    let size = sheet_size(element, UNMEASURED);
    let view = move || {
        let project = || {
            state
                .app
                .read(|project| extent(project, &Default::default()))
                .flatten()
        };
        let country =
            || basemap.with(|basemap| basemap.as_ref().and_then(|basemap| basemap.boundaries.bounds()));
        state.surface.flat_view.get().or_else(project).or_else(country)
    };
    // Zooming and moving start from what is in view.
    Effect::new(move |_| {
        if state.surface.flat_view.with(Option::is_none)
            && let Some(bounds) = view()
        {
            state.surface.flat_view.set(Some(bounds));
        }
    });
    let sheet = Memo::new(move |_| {
        let frame = Frame::around(view()?, size.get().0, size.get().1);
        sheet_in(state, basemap, frame)
    });
    let frame = Signal::derive(move || sheet.with(|sheet| sheet.as_ref().map(|sheet| sheet.frame)));
    let doors = Memo::new(move |_| doors_in(state, &frame.get()?));
    let layers = Memo::new_with_compare(move |_| flat_layers(state.app, reference_layers), |_, _| true);
    let hand = Hand::new();
    let tapped = move |event: web_sys::MouseEvent| {
        if hand.take_spent() {
            return;
        }
        let Some(sheet) = sheet.get_untracked() else {
            return;
        };
        if let Some((x, y)) = on_sheet(&event)
            && let Some(place) = sheet.frame.position(x, y)
        {
            note_scale(state, &sheet.frame, x, y);
            let doors = doors.get_untracked().unwrap_or_default();
            let records = nearest(&sheet.marks, &doors, x, y).into_iter().collect();
            state.handle(MapEvent::Tapped { place, records });
        }
    };
    let down = move |event: PointerEvent| {
        if let Some(frame) = frame.get_untracked() {
            if let Some((x, y)) = on_sheet(&event) {
                note_scale(state, &frame, x, y);
            }
            hand.down(state, &event, &frame);
        }
    };
    let go = move |event: PointerEvent| {
        if let Some(frame) = frame.get_untracked() {
            hand.go(state, &event, &frame);
        }
    };
    let up = move |_: PointerEvent| {
        if let Some(frame) = frame.get_untracked() {
            hand.up(state, &frame);
        }
    };
    let pressed = move |event: web_sys::KeyboardEvent| {
        let step = |view: Bounds| match event.key().as_str() {
            "ArrowUp" => Some(moved(view, 0.0, STEP)),
            "ArrowDown" => Some(moved(view, 0.0, -STEP)),
            "ArrowRight" => Some(moved(view, STEP, 0.0)),
            "ArrowLeft" => Some(moved(view, -STEP, 0.0)),
            _ => None,
        };
        if let Some(next) = view().and_then(step) {
            event.prevent_default();
            state.surface.flat_view.set(Some(next));
        }
    };
    view! {
        <p class="flat-note">{t!("map-flat-note")}</p>
        <svg
            class="flat-map"
            class:flat-held=move || hand.is_wanted(state)
            node_ref=element
            viewBox=move || format!("0 0 {} {}", size.get().0, size.get().1)
            role="application"
            aria-label=t!("map-title")
            tabindex="0"
            on:click=tapped
            on:pointerdown=down
            on:pointermove=go
            on:pointerup=up
            on:contextmenu=move |event: web_sys::MouseEvent| {
                if let Some(frame) = frame.get_untracked() {
                    hand.rest(state, &event, &frame);
                }
            }
            on:pointercancel=move |_| hand.lost()
            on:keydown=pressed
        >
            {move || sheet.with(|sheet| sheet.as_ref().map(|sheet| land(&sheet.governorates)))}
            <FlatUnderlays frame />
            {move || sheet.get().map(|sheet| {
                let references = references(&layers.get(), &sheet);
                drawing(sheet, &says.shapes.get(), references)
            })}
            {move || doors.get().map(|doors| doors.into_iter().map(door).collect_view())}
            <HereDot frame />
            <Corners frame />
            <UnderHand hand frame />
        </svg>
        <p class="flat-credit">{t!("map-attribution")}</p>
    }
}

/// Everything on the ground in a frame, tracked; without marks while two groups are compared, whose marks lie over this map.
fn sheet_in(state: MapState, basemap: RwSignal<Option<Basemap>>, frame: Frame) -> Option<MapSheet> {
    let boundaries = basemap.with(|basemap| basemap.as_ref().map(|basemap| basemap.boundaries.clone()));
    let compared = state.comparing.get();
    // The shape on the drawing board is drawn with its handles.
    let changed = state.editing.with(|editing| editing.as_ref().map(|(id, _)| *id));
    state.app.read(|project| {
        let mut sheet = map_sheet(
            project,
            &boundaries.unwrap_or_default(),
            &state.filter.get(),
            state.selected.get(),
            &i18n::language_code(),
            frame,
        );
        sheet.marks.retain(|mark| !compared && Some(mark.id) != changed);
        sheet
    })
}

/// The services in a frame, tracked; none while the map shows marks alone.
fn doors_in(state: MapState, frame: &Frame) -> Option<Vec<SheetService>> {
    let (filter, selected) = (state.services_shown()?, state.selected.get());
    state
        .app
        .read(|project| sheet_services(project, &filter, selected, frame))
}
