//! The flat map: the same places as SVG, for a device that cannot draw the moving one. A tap selects or puts a corner; keys and
//! buttons move it.
//!
//! Deliberately absent: projecting (`present::map::projection`), drawing freely and dragging corners (`flat_hand`).

use super::flat_hand::{Hand, UnderHand, on_sheet};
use super::sheet_size::{UNMEASURED, sheet_size};
use crate::analysis::map::circle::circle;
use crate::analysis::map::measure::distance;
use crate::app::map::{Basemap, MapEvent};
use crate::app::reference_layers::Kept;
use crate::domain::geometry::Bounds;
use crate::domain::records::{ReferenceLayer, code};
use crate::i18n;
use crate::present::map::flat_reference::flat_reference;
use crate::present::map::flat_sheet::{
    MapSheet, Outline, SheetMark, SheetService, extent, map_sheet, sheet_services,
};
use crate::present::map::map_findings::{FindingShape, FindingShapes};
use crate::present::map::projection::{Frame, path};
use crate::present::map::sketch::Sketch;
use crate::present::map::view_box::moved;
use crate::ui::map::here::watching::Place;
use crate::ui::map::pins::mark_pin::PinShape;
use crate::ui::map::pins::service_pin::DoorShape;
use crate::ui::map::state::{MapState, use_map};
use crate::ui::map::underlays::FlatUnderlays;
use crate::{t, tr};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::PointerEvent;

/// How far one press of an arrow key moves the map, in its own sizes.
const STEP: f64 = 0.25;

/// The map of the open project as a drawing.
#[component]
pub fn FlatMap(basemap: RwSignal<Option<Basemap>>) -> impl IntoView {
    let state = use_map();
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
        let boundaries = basemap.with(|basemap| basemap.as_ref().map(|basemap| basemap.boundaries.clone()));
        let compared = state.says.swipe.get();
        state.app.read(|project| {
            let mut sheet = map_sheet(
                project,
                &boundaries.unwrap_or_default(),
                &state.filter.get(),
                state.selected.get(),
                &i18n::language_code(),
                frame,
            );
            if let Some(changed) = state.editing.with(|editing| editing.as_ref().map(|(id, _)| *id)) {
                // Its corners are in the hand.
                sheet.marks.retain(|mark| mark.id != changed);
            }
            if compared {
                // The two sides lie over this map.
                sheet.marks.clear();
            }
            sheet
        })
    });
    let doors = Memo::new(move |_| {
        let (filter, frame) = (
            state.services_shown()?,
            sheet.with(|sheet| sheet.as_ref().map(|it| it.frame))?,
        );
        let selected = state.selected.get();
        state
            .app
            .read(|project| sheet_services(project, &filter, selected, &frame))
    });
    let layers = Memo::new_with_compare(move |_| crate::ui::map::layers::flat_layers(state), |_, _| true);
    let hand = Hand::new();
    let frame = Signal::derive(move || sheet.with(|sheet| sheet.as_ref().map(|sheet| sheet.frame)));
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
                drawing(sheet, &state.says.shapes.get(), references)
            })}
            {move || doors.get().map(|doors| doors.into_iter().map(door).collect_view())}
            <HereDot frame />
            <Corners frame />
            <UnderHand hand frame />
        </svg>
        <p class="flat-credit">{t!("map-attribution")}</p>
    }
}

/// How many metres of ground lie under one pixel around a point.
pub fn note_scale(state: MapState, frame: &Frame, x: f64, y: f64) {
    if let (Some(place), Some(aside)) = (frame.position(x, y), frame.position(x + 100.0, y)) {
        state.surface.flat_scale.set(distance(place, aside) / 100.0);
    }
}

/// The reference layers that are switched on.
fn references(layers: &[(ReferenceLayer, Arc<Kept>)], sheet: &MapSheet) -> Vec<AnyView> {
    let one = |(layer, kept): &(ReferenceLayer, Arc<Kept>)| {
        let flat = flat_reference(kept.layer(), &layer.label_field, sheet);
        let colour = (layer.style.colour % 8).to_string();
        let fill = layer.style.fill.to_string();
        let name = |(x, y, name): (f64, f64, String)| view! { <text class="flat-reference-name" x=format!("{x:.1}") y=format!("{y:.1}") text-anchor="middle">{name}</text> };
        view! {
            <g class="flat-reference" data-group=colour class:flat-dashed=layer.style.dashed>
                <path class="flat-reference-areas" fill-opacity=format!("0.{fill:0>2}") d=flat.areas />
                <path class="flat-reference-lines" stroke-width=format!("{:.1}", f64::from(layer.style.line_width) / 10.0) d=flat.lines />
                <path class="flat-reference-points" d=flat.points />
                {flat.names.into_iter().map(name).collect_view()}
            </g>
        }
        .into_any()
    };
    layers.iter().map(one).collect()
}

fn land(governorates: &[Outline]) -> impl IntoView + use<> {
    governorates
        .iter()
        .cloned()
        .map(|outline| outlined("flat-land", outline))
        .collect_view()
}

fn drawing(sheet: MapSheet, findings: &FindingShapes, references: Vec<AnyView>) -> impl IntoView + use<> {
    let scale = sheet.scale;
    let finding = |shape: &FindingShape| {
        let (d, tone) = (path(&shape.geometry, &sheet.frame), code(&shape.tone));
        view! { <path class="flat-finding" class:flat-outlined=shape.tone.is_outlined() data-tone=tone d=d /> }
    };
    let findings = findings.values().map(finding).collect_view();
    view! {
        {references}
        {findings}
        {sheet.catchments.into_iter().map(|outline| outlined("flat-catchment", outline)).collect_view()}
        {sheet.marks.into_iter().map(mark).collect_view()}
        <g class="flat-scale" transform=format!("translate(16 {:.0})", sheet.frame.height - 20.0)>
            <path d=format!("M0 -8V0H{:.1}V-8", scale.length) />
            <text x=format!("{:.1}", scale.length + 10.0) y="0">{scale_text(scale.metres)}</text>
        </g>
    }
}

fn outlined(class: &'static str, outline: Outline) -> impl IntoView {
    let (x, y) = outline.label;
    view! {
        <path class=class d=outline.path />
        <text class="flat-name" x=format!("{x:.1}") y=format!("{y:.1}") text-anchor="middle">{outline.name}</text>
    }
}

/// One mark of a sheet.
pub fn mark(mark: SheetMark) -> impl IntoView {
    let SheetMark {
        place: (x, y),
        pin,
        path,
        filled,
        ..
    } = mark;
    let group = pin.colour.to_string();
    view! {
        <g class="flat-mark" data-group=group>
            <path class="flat-shape" class:flat-filled=filled d=path />
            <g transform=format!("translate({:.1} {:.1})", x - 20.0, y - 46.0)><PinShape pin /></g>
        </g>
    }
}

fn door(door: SheetService) -> impl IntoView {
    let SheetService {
        place: (x, y),
        pin,
        path,
        ..
    } = door;
    view! {
        <g class="flat-mark" data-group="8">
            <path class="flat-shape flat-filled" d=path />
            <g transform=format!("translate({:.1} {:.1})", x - 20.0, y - 46.0)><DoorShape pin /></g>
        </g>
    }
}

/// Where the device is.
#[component]
fn HereDot(frame: Signal<Option<Frame>>) -> impl IntoView {
    let state = use_map();
    move || {
        let frame = frame.get()?;
        let Place::Known(fix) = state.here.place.get() else {
            return None;
        };
        let (x, y) = frame.project(fix.place);
        let ring = circle(fix.place, fix.accuracy);
        Some(view! {
            {ring.map(|ring| view! { <path class="flat-here-ring" d=path(&ring, &frame) /> })}
            <circle class="flat-here" cx=format!("{x:.1}") cy=format!("{y:.1}") r="8" />
        })
    }
}

/// The shape that is being drawn.
#[component]
pub fn Corners(frame: Signal<Option<Frame>>) -> impl IntoView {
    let state = use_map();
    move || {
        let frame = frame.get()?;
        let sketch = state.drawing.sketch.get();
        let outline = sketch.as_ref().and_then(Sketch::outline);
        let dots: Vec<(f64, f64)> = sketch
            .iter()
            .flat_map(|sketch| &sketch.corners)
            .map(|position| frame.project(*position))
            .collect();
        let dot = |(x, y): &(f64, f64)| view! { <circle class="flat-corner" cx=format!("{x:.1}") cy=format!("{y:.1}") r="7" /> };
        Some(view! {
            {outline.map(|outline| view! { <path class="flat-drawing" d=path(&outline, &frame) /> })}
            {dots.iter().map(dot).collect_view()}
        })
    }
}

/// The mark or service whose pin is under a tap.
pub fn nearest(
    marks: &[SheetMark],
    doors: &[SheetService],
    x: f64,
    y: f64,
) -> Option<crate::domain::id::RecordId> {
    let distance = |place: (f64, f64)| (place.0 - x).hypot(place.1 - 24.0 - y);
    let marks = marks.iter().map(|mark| (mark.id, distance(mark.place)));
    let doors = doors.iter().map(|door| (door.id, distance(door.place)));
    let closest = marks.chain(doors).min_by(|a, b| a.1.total_cmp(&b.1))?;
    (closest.1 < 28.0).then_some(closest.0)
}

/// A round distance in words.
pub fn scale_text(metres: u32) -> String {
    if metres >= 1000 {
        format!("{} {}", i18n::number(metres / 1000), tr!("map-kilometres"))
    } else {
        format!("{} {}", i18n::number(metres), tr!("map-metres"))
    }
}
