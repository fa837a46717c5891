//! Drawing on the flat map by finger or pen: freehand strokes, and dragging corners of a finished shape.
//!
//! Deliberately absent: taps (`flat_map`), and turning strokes into shapes (`drawing`).

use super::sheet_size::on_sheet;
use crate::app::map::MapEvent;
use crate::domain::geometry::{Geometry, Position};
use crate::present::map::projection::{Frame, path};
use crate::present::map::reshape::{Handle, handles, moved, without};
use crate::present::map::sketch::Form;
use crate::ui::map::drawing::handles::Way;
use crate::ui::map::state::{MapState, use_map};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::PointerEvent;

/// A corner answers within this many pixels.
const REACH: f64 = 28.0;
/// A middle is no handle where a corner is nearer than this many.
const CLEAR: f64 = 24.0;
/// The hand moves this many pixels before the line does.
const LEAST: f64 = 3.0;

/// Handles; copied freely.
#[derive(Clone, Copy)]
pub struct Hand {
    stroke: RwSignal<Vec<(f64, f64)>>,
    held: StoredValue<Option<Handle>>,
    spent: StoredValue<bool>,
}

impl Hand {
    /// Touches nothing.
    pub fn new() -> Self {
        Self {
            stroke: RwSignal::default(),
            held: StoredValue::new(None),
            spent: StoredValue::new(false),
        }
    }

    /// Whether the finger draws or drags, so that the browser must not scroll with it, tracked.
    pub fn is_wanted(self, state: MapState) -> bool {
        let drawn = state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map(|it| it.form));
        let freely = drawn.is_some_and(|form| form != Form::Circle) && state.drawing.way.get() == Way::Freely;
        freely || state.editing.with(Option::is_some)
    }

    /// The click that follows a stroke means nothing.
    pub fn take_spent(self) -> bool {
        self.spent.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// The finger comes down.
    pub fn down(self, state: MapState, event: &PointerEvent, frame: &Frame) {
        self.spent.set_value(false);
        if !untrack(|| self.is_wanted(state)) || !event.is_primary() {
            return;
        }
        let Some((x, y)) = on_sheet(event) else { return };
        let shape = state
            .editing
            .with_untracked(|editing| editing.as_ref().map(|(_, shape)| shape.clone()));
        if let Some(shape) = shape {
            self.held.set_value(nearest(&shape, frame, (x, y)));
        } else {
            self.stroke.set(vec![(x, y)]);
        }
        if let Some(element) = event
            .current_target()
            .and_then(|it| it.dyn_into::<web_sys::Element>().ok())
        {
            // Without it a finger that leaves the map ends the line there, which is no harm.
            let _ = element.set_pointer_capture(event.pointer_id());
        }
    }

    /// The finger moves.
    pub fn go(self, state: MapState, event: &PointerEvent, frame: &Frame) {
        let Some((x, y)) = on_sheet(event) else { return };
        if let Some(held) = self.held.get_value() {
            let change = state.editing.with_untracked(|editing| {
                let (_, shape) = editing.as_ref()?;
                moved(shape, held, frame.position(x, y)?)
            });
            if let Some((shape, held)) = change {
                self.held.set_value(Some(held));
                self.spent.set_value(true);
                state.handle(MapEvent::EditedShape(shape));
            }
        } else if self.stroke.with_untracked(|stroke| {
            stroke
                .last()
                .is_some_and(|last| (last.0 - x).hypot(last.1 - y) >= LEAST)
        }) {
            self.stroke.update(|stroke| stroke.push((x, y)));
        }
    }

    /// The finger is lifted: what it drew is a stroke.
    pub fn up(self, state: MapState, frame: &Frame) {
        self.held.set_value(None);
        let stroke = self.stroke.try_update(std::mem::take).unwrap_or_default();
        if stroke.len() > 1 {
            self.spent.set_value(true);
            let places: Vec<Position> = stroke
                .iter()
                .filter_map(|(x, y)| frame.position(*x, *y))
                .collect();
            state.handle(MapEvent::Stroke(places));
        }
    }

    /// A finger that stays on a corner takes it away.
    pub fn rest(self, state: MapState, event: &web_sys::MouseEvent, frame: &Frame) {
        let (Some(spot), true) = (on_sheet(event), untrack(|| state.editing.with(Option::is_some))) else {
            return;
        };
        event.prevent_default();
        self.lost();
        self.spent.set_value(true);
        let left = state.editing.with_untracked(|editing| {
            let (_, shape) = editing.as_ref()?;
            match nearest(shape, frame, spot)? {
                Handle::Corner(at) => without(shape, at),
                Handle::Midpoint(_) => None,
            }
        });
        if let Some(left) = left {
            state.handle(MapEvent::EditedShape(left));
        }
    }

    /// Something else took the finger.
    pub fn lost(self) {
        self.held.set_value(None);
        self.stroke.set(Vec::new());
    }
}

/// The handles and their places on the sheet; a midpoint only where it is far enough from the corners beside it.
fn in_reach(shape: &Geometry, frame: &Frame) -> Vec<(Handle, (f64, f64))> {
    let all: Vec<_> = handles(shape)
        .into_iter()
        .map(|(handle, place)| (handle, frame.project(place)))
        .collect();
    let corners: Vec<(f64, f64)> = all
        .iter()
        .filter(|(handle, _)| matches!(handle, Handle::Corner(_)))
        .map(|(_, spot)| *spot)
        .collect();
    let clear = |(handle, (x, y)): &(Handle, (f64, f64))| match handle {
        Handle::Corner(_) => true,
        Handle::Midpoint(at) => corners
            .get(*at)
            .is_some_and(|corner| (corner.0 - x).hypot(corner.1 - y) >= CLEAR),
    };
    all.into_iter().filter(clear).collect()
}

/// The handle under a finger.
fn nearest(shape: &Geometry, frame: &Frame, (x, y): (f64, f64)) -> Option<Handle> {
    let all = in_reach(shape, frame)
        .into_iter()
        .map(|(handle, (across, up))| (handle, (across - x).hypot(up - y)));
    let closest = all.min_by(|one, other| one.1.total_cmp(&other.1));
    closest.filter(|(_, far)| *far < REACH).map(|(handle, _)| handle)
}

/// The line under the finger, and the shape whose corners can be taken along.
#[component]
pub fn UnderHand(hand: Hand, frame: Signal<Option<Frame>>) -> impl IntoView {
    let state = use_map();
    move || {
        let frame = frame.get()?;
        let line = hand.stroke.with(|stroke| {
            let points: Vec<String> = stroke.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
            points.join(" ")
        });
        let shape = state
            .editing
            .with(|editing| editing.as_ref().map(|(_, shape)| shape.clone()));
        let all = shape.iter().flat_map(|shape| in_reach(shape, &frame));
        let dots = all.map(|(handle, (x, y))| {
            let (class, r) = match handle {
                Handle::Corner(_) => ("flat-corner", "9"),
                Handle::Midpoint(_) => ("flat-corner flat-middle", "6"),
            };
            view! { <circle class=class cx=format!("{x:.1}") cy=format!("{y:.1}") r=r /> }
        });
        let dots = dots.collect_view();
        Some(view! {
            {shape.map(|shape| view! { <path class="flat-drawing" d=path(&shape, &frame) /> })}
            {dots}
            <polyline class="flat-stroke" points=line />
        })
    }
}
