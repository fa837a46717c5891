//! The parts of a flat sheet as SVG: land, reference layers, areas, marks, services, the device, the unfinished shape; and the mark under a
//! tap.
//!
//! Deliberately absent: their geometry (`present::map::flat_sheet`).

use crate::analysis::map::circle::circle;
use crate::analysis::map::measure::distance;
use crate::app::reference_layers::Kept;
use crate::domain::id::RecordId;
use crate::domain::records::{ReferenceLayer, code};
use crate::present::map::flat_reference::flat_reference;
use crate::present::map::flat_sheet::{MapSheet, Outline, SheetMark, SheetService};
use crate::present::map::map_findings::{FindingShape, FindingShapes};
use crate::present::map::projection::{Frame, path};
use crate::present::map::sketch::Sketch;
use crate::ui::map::here::handles::Place;
use crate::ui::map::pins::mark_pin::PinShape;
use crate::ui::map::pins::service_pin::DoorShape;
use crate::ui::map::state::{MapState, use_map};
use crate::ui::map::words::measures::scale_text;
use leptos::prelude::*;
use std::sync::Arc;

/// How many metres of ground lie under one pixel around a point.
pub fn note_scale(state: MapState, frame: &Frame, x: f64, y: f64) {
    if let (Some(place), Some(aside)) = (frame.position(x, y), frame.position(x + 100.0, y)) {
        state.surface.flat_scale.set(distance(place, aside) / 100.0);
    }
}

/// The reference layers that are switched on.
pub fn references(layers: &[(ReferenceLayer, Arc<Kept>)], sheet: &MapSheet) -> Vec<AnyView> {
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

/// The governorates, under everything.
pub fn land(governorates: &[Outline]) -> impl IntoView + use<> {
    governorates
        .iter()
        .cloned()
        .map(|outline| outlined("flat-land", outline))
        .collect_view()
}

/// Reference layers, what the map says, catchment areas, marks and the scale, from below.
pub fn drawing(sheet: MapSheet, findings: &FindingShapes, references: Vec<AnyView>) -> impl IntoView + use<> {
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

/// One service of a sheet.
pub fn door(door: SheetService) -> impl IntoView {
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
pub fn HereDot(frame: Signal<Option<Frame>>) -> impl IntoView {
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
pub fn nearest(marks: &[SheetMark], doors: &[SheetService], x: f64, y: f64) -> Option<RecordId> {
    let distance = |place: (f64, f64)| (place.0 - x).hypot(place.1 - 24.0 - y);
    let marks = marks.iter().map(|mark| (mark.id, distance(mark.place)));
    let doors = doors.iter().map(|door| (door.id, distance(door.place)));
    let closest = marks.chain(doors).min_by(|a, b| a.1.total_cmp(&b.1))?;
    (closest.1 < 28.0).then_some(closest.0)
}
