//! The flat map: the same places as SVG, for a device that cannot draw the moving one. A tap selects or puts a corner; keys and
//! buttons move it.
//!
//! Deliberately absent: projecting (`present::print_map`), dragging.

use super::mark_pin::PinShape;
use super::state::use_map;
use crate::app::map::Basemap;
use crate::domain::geometry::Bounds;
use crate::i18n;
use crate::present::print_map::{Frame, MapSheet, Outline, SheetMark, extent, map_sheet, moved};
use crate::{t, tr};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The sheet before the element has been measured.
const UNMEASURED: (f64, f64) = (1000.0, 800.0);

/// How far one press of an arrow key moves the map, in its own sizes.
const STEP: f64 = 0.25;

/// The map of the open project as a drawing.
#[component]
pub fn FlatMap(basemap: RwSignal<Option<Basemap>>) -> impl IntoView {
    let state = use_map();
    let element: NodeRef<leptos::svg::Svg> = NodeRef::new();
    let size = RwSignal::new(UNMEASURED);
    let measure = move || {
        if let Some(svg) = element.get_untracked() {
            let frame = svg.get_bounding_client_rect();
            if frame.width() > 0.0 && frame.height() > 0.0 {
                size.set((frame.width(), frame.height()));
            }
        }
    };
    Effect::new(move |_| {
        element.track();
        measure();
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
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
        state.app.read(|project| {
            map_sheet(
                project,
                &boundaries.unwrap_or_default(),
                &state.filter.get(),
                state.selected.get(),
                &i18n::language_code(),
                frame,
            )
        })
    });
    let tapped = move |event: web_sys::MouseEvent| {
        let Some(sheet) = sheet.get_untracked() else {
            return;
        };
        if let Some((x, y)) = on_sheet(&event)
            && let Some(place) = sheet.frame.position(x, y)
        {
            state.handle(state.surface.flat_tap(place, nearest(&sheet, x, y)));
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
            node_ref=element
            viewBox=move || format!("0 0 {} {}", size.get().0, size.get().1)
            role="application"
            aria-label=t!("map-title")
            tabindex="0"
            on:click=tapped
            on:keydown=pressed
        >
            {move || sheet.get().map(drawing)}
            <Corners sheet />
        </svg>
        <p class="flat-credit">{t!("map-attribution")}</p>
    }
}

fn drawing(sheet: MapSheet) -> impl IntoView {
    let scale = sheet.scale;
    view! {
        {sheet.governorates.into_iter().map(|outline| outlined("flat-land", outline)).collect_view()}
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

fn mark(mark: SheetMark) -> impl IntoView {
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

/// The corners set so far.
#[component]
fn Corners(sheet: Memo<Option<MapSheet>>) -> impl IntoView {
    let state = use_map();
    move || {
        let frame = sheet.with(|sheet| sheet.as_ref().map(|sheet| sheet.frame))?;
        let corners = state.surface.flat_corners.get();
        let places: Vec<(f64, f64)> = corners.iter().map(|position| frame.project(*position)).collect();
        let line: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        let dot = |(x, y): &(f64, f64)| view! { <circle class="flat-corner" cx=format!("{x:.1}") cy=format!("{y:.1}") r="7" /> };
        Some(view! {
            <polyline class="flat-drawing" points=line.join(" ") />
            {places.iter().map(dot).collect_view()}
        })
    }
}

/// Where on the sheet a tap was: sheet and element are equally large.
fn on_sheet(event: &web_sys::MouseEvent) -> Option<(f64, f64)> {
    let svg: web_sys::SvgsvgElement = event.current_target()?.dyn_into().ok()?;
    let frame = svg.get_bounding_client_rect();
    Some((
        f64::from(event.client_x()) - frame.x(),
        f64::from(event.client_y()) - frame.y(),
    ))
}

/// The mark whose pin is under a tap.
fn nearest(sheet: &MapSheet, x: f64, y: f64) -> Option<crate::domain::id::RecordId> {
    let distance = |mark: &SheetMark| (mark.place.0 - x).hypot(mark.place.1 - 24.0 - y);
    let closest = sheet
        .marks
        .iter()
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    (distance(closest) < 28.0).then_some(closest.id)
}

/// A round distance in words.
pub fn scale_text(metres: u32) -> String {
    if metres >= 1000 {
        format!("{} {}", i18n::number(metres / 1000), tr!("map-kilometres"))
    } else {
        format!("{} {}", i18n::number(metres), tr!("map-metres"))
    }
}
