//! The swipe map: a divider with one group on either side. It is dragged, or moved by arrow keys, and lies over the moving and the flat map
//! alike.
//!
//! Deliberately absent: choosing the two (`says`), and which marks are theirs (`present::map::swipe`).

use crate::i18n;
use crate::present::map::projection::Frame;
use crate::present::map::swipe::{SwipeSide, side};
use crate::ui::map::flat::on_sheet;
use crate::ui::map::flat::sheet_size::sheet_size;
use crate::ui::map::says::{Says, count_text, side_of, use_says};
use crate::ui::map::state::surface::Readiness;
use crate::ui::map::state::{MapState, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, Icon};
use crate::{t, tr};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// How far one press of an arrow key moves the divider, per cent.
const STEP: f64 = 5.0;

/// Both sides and the divider, while the comparison is on.
#[component]
pub fn Swipe() -> impl IntoView {
    let state = use_map();
    view! {
        <Show when=move || state.comparing.get()>
            <Compared />
        </Show>
    }
}

#[component]
fn Compared() -> impl IntoView {
    let state = use_map();
    let says = use_says();
    let stage: NodeRef<html::Div> = NodeRef::new();
    let size = sheet_size(stage, (1.0, 1.0));
    Effect::new(move |_| {
        stage.track();
        // The engine tells where it looks only when it moves; it may have stood still until now, or opened only just now.
        state.surface.readiness.track();
        if let Some(engine) = state.surface.engine()
            && let Some(view) = engine.view()
        {
            state.surface.moving_view.set(Some(view));
        }
    });
    let frame = Memo::new(move |_| {
        let (width, height) = size.get();
        if state.surface.readiness.get() == Readiness::Moving {
            Some(Frame::exactly(state.surface.moving_view.get()?, width, height))
        } else {
            Some(Frame::around(state.surface.flat_view.get()?, width, height))
        }
    });
    let sides = [0, 1].map(|at: usize| Memo::new(move |_| found(state, says, at, frame.get()?)));
    let ready = Memo::new(move |_| frame.get().is_some());
    // Per cent of the width, from the edge where lines begin.
    let place = RwSignal::new(50.0_f64);
    let clip = move |first: bool| {
        let (width, _) = size.get();
        let edge = width * place.get() / 100.0;
        // The first side is where lines begin: on the right in Arabic and Sorani.
        let from_origin = first != rtl();
        let cut = if rtl() { width - edge } else { edge };
        if from_origin {
            (0.0, cut)
        } else {
            (cut, (width - cut).max(0.0))
        }
    };
    let drag = move |event: &web_sys::PointerEvent| {
        let Some(stage) = stage.get_untracked() else {
            return;
        };
        let frame = stage.get_bounding_client_rect();
        let share = (f64::from(event.client_x()) - frame.x()) / frame.width().max(1.0) * 100.0;
        place.set((if rtl() { 100.0 - share } else { share }).clamp(0.0, 100.0));
    };
    let dragging = RwSignal::new(false);
    let pressed = move |event: web_sys::PointerEvent| {
        if let Some(element) = event
            .current_target()
            .and_then(|it| it.dyn_into::<web_sys::Element>().ok())
        {
            // Without capture the divider follows only while the finger is on it, which still works.
            let _ = element.set_pointer_capture(event.pointer_id());
        }
        dragging.set(true);
        drag(&event);
    };
    let keyed = move |event: web_sys::KeyboardEvent| {
        if let Some(next) = after_key(&event.key(), place.get_untracked()) {
            event.prevent_default();
            place.set(next.clamp(0.0, 100.0));
        }
    };
    let name = move |at: usize| says.side_name(state.app, at);
    let value_text = move || {
        tr!(
            "swipe-value",
            who = name(0),
            share = i18n::number(place.get().round() as u64)
        )
    };
    view! {
        <div class="swipe" node_ref=stage>
            <svg
                class="swipe-sheet"
                viewBox=move || format!("0 0 {} {}", size.get().0, size.get().1)
                aria-hidden="true"
            >
                <clipPath id="swipe-first"><rect y="0" height="100%" x=move || format!("{:.1}", clip(true).0) width=move || format!("{:.1}", clip(true).1) /></clipPath>
                <clipPath id="swipe-second"><rect y="0" height="100%" x=move || format!("{:.1}", clip(false).0) width=move || format!("{:.1}", clip(false).1) /></clipPath>
                <g clip-path="url(#swipe-first)">{move || drawn(&sides[0].get())}</g>
                <g clip-path="url(#swipe-second)">{move || drawn(&sides[1].get())}</g>
            </svg>
            <div class="swipe-line" style:inset-inline-start=move || format!("{:.2}%", place.get())>
                <div
                    class="swipe-handle"
                    class:swipe-dragging=move || dragging.get()
                    role="slider"
                    tabindex="0"
                    aria-label=move || tr!("swipe-divider", first = name(0), second = name(1))
                    aria-orientation="horizontal"
                    aria-valuemin="0"
                    aria-valuemax="100"
                    aria-valuenow=move || (place.get().round() as u64).to_string()
                    aria-valuetext=value_text
                    on:pointerdown=pressed
                    on:pointermove=move |event| {
                        if dragging.get_untracked() {
                            drag(&event);
                        }
                    }
                    on:pointerup=move |_| dragging.set(false)
                    on:pointercancel=move |_| dragging.set(false)
                    on:keydown=keyed
                >
                    <Icon name="swipe" />
                </div>
            </div>
            <div class="swipe-names">
                {[0_usize, 1].map(|at| view! { <SideName at side=sides[at] ready /> }).collect_view()}
                <Button label=t!("swipe-close") icon="close" icon_only=true kind=ButtonKind::Quiet on_press=move |()| state.comparing.set(false) />
            </div>
        </div>
    }
}

/// Where the divider goes by a key, in per cent from the edge where lines begin; none for other keys.
fn after_key(key: &str, place: f64) -> Option<f64> {
    let onward = if rtl() { -STEP } else { STEP };
    match key {
        "ArrowRight" | "ArrowUp" => Some(place + onward),
        "ArrowLeft" | "ArrowDown" => Some(place - onward),
        "Home" => Some(0.0),
        "End" => Some(100.0),
        _ => None,
    }
}

/// The name of this side's group, and how much it marked.
#[component]
fn SideName(at: usize, side: Memo<Option<SwipeSide>>, ready: Memo<bool>) -> impl IntoView {
    let (state, says) = (use_map(), use_says());
    let count = move || {
        side.with(|side| match side {
            Some(side) => tr!("swipe-marks", count = count_text(side.count)),
            // Nothing was counted yet, which is not the same as too few.
            None if !ready.get() => String::new(),
            None => tr!("swipe-too-small"),
        })
    };
    view! {
        <p class="swipe-name">
            <strong><Bdi text=Signal::derive(move || says.side_name(state.app, at)) /></strong>
            <span>{count}</span>
        </p>
    }
}

fn found(state: MapState, says: Says, at: usize, frame: Frame) -> Option<SwipeSide> {
    let chosen = side_of(&says.sides[at].get())?;
    let (filter, view) = (state.filter.get(), says.view.get());
    state
        .app
        .read(|project| side(project, chosen, &filter, view, frame))
        .flatten()
}

fn drawn(side: &Option<SwipeSide>) -> impl IntoView + use<> {
    let marks = side.iter().flat_map(|side| side.marks.clone());
    marks.map(on_sheet::mark).collect_view()
}

fn rtl() -> bool {
    i18n::direction() == "rtl"
}
