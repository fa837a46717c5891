//! The position of the device in words: a sheet, the buttons of a walk, and a mark at the place. Deliberately absent: asking the device
//! (`watching`).

use super::handles::{GATES, Place};
use crate::app::position::Missing;
use crate::domain::geometry::{Bounds, Geometry};
use crate::ui::map::drawing::handles::Way;
use crate::ui::map::state::{MapState, Panel, Tool, use_map};
use crate::ui::map::words::measures::length_text;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, Icon, Segmented, Sheet};
use crate::{t, tr};
use leptos::prelude::*;

/// How much of its surroundings is shown around the place, in degrees: some 200 metres.
const AROUND: f64 = 0.002;

/// How well the place is known, or why it is not, and what to do.
pub fn here_text(state: MapState) -> String {
    match state.here.place.get() {
        Place::Off => tr!("here-off"),
        Place::Waiting => tr!("here-waiting"),
        Place::Known(fix) if state.here.good().is_some() => {
            tr!("here-good", accuracy = length_text(fix.accuracy))
        }
        Place::Known(fix) => tr!(
            "here-coarse",
            accuracy = length_text(fix.accuracy),
            gate = length_text(state.here.gate.get().into())
        ),
        Place::Missing(Missing::Denied) => tr!("here-denied"),
        Place::Missing(Missing::Unavailable) => tr!("here-unavailable"),
        Place::Missing(Missing::Late) => tr!("here-late"),
    }
}

/// The sheet: state, how good it must be, and the acts.
#[component]
pub fn HerePanel() -> impl IntoView {
    let state = use_map();
    let missing = move || matches!(state.here.place.get(), Place::Missing(_) | Place::Off);
    let watching = move || {
        let place = state.here.place.get();
        matches!(
            place,
            Place::Waiting | Place::Known(_) | Place::Missing(Missing::Late)
        )
    };
    let known = move || match state.here.place.get() {
        Place::Known(fix) => Some(fix.place),
        _ => None,
    };
    let gates = Signal::derive(move || {
        let mut gates = GATES;
        gates.sort_unstable();
        let choice = |metres: u32| Choice::new(metres.to_string(), length_text(metres.into()));
        gates.map(choice).to_vec()
    });
    let show = move |()| {
        if let Some(place) = known() {
            let spot = Bounds {
                south_west: place,
                north_east: place,
            };
            state.surface.fit(spot.grown(AROUND));
        }
    };
    let stop = move |()| {
        state.here.stop();
        state.panel.set(Panel::Selected);
    };
    view! {
        <Sheet title=t!("here-title") open=true on_close=move |()| state.panel.set(Panel::Selected)>
            <p class="here-state" role="status" class:here-missing=missing><Icon name="here" /><span>{move || here_text(state)}</span></p>
            <p class="field-help">{t!("here-stays")}</p>
            <Segmented
                label=t!("here-gate")
                help=t!("here-gate-help")
                value=Signal::derive(move || state.here.gate.get().to_string())
                choices=gates
                on_change=move |value: String| {
                    if let Ok(metres) = value.parse() {
                        state.here.gate.set(metres);
                    }
                }
            />
            <div class="sheet-acts">
                <Show when=missing>
                    <Button label=t!("here-try") icon="retry" kind=ButtonKind::Main on_press=move |()| state.watch_here() />
                </Show>
                <Show when=move || known().is_some()>
                    <Button label=t!("here-show") icon="target" kind=ButtonKind::Main on_press=show />
                </Show>
                <Show when=watching>
                    <Button label=t!("here-stop") icon="close" on_press=stop />
                </Show>
            </div>
        </Sheet>
    }
}

/// Puts a point where the device is, when that is known well enough.
#[component]
pub fn MarkHere() -> impl IntoView {
    let state = use_map();
    let off = move || matches!(state.here.place.get(), Place::Off | Place::Missing(_));
    let why_not = Signal::derive(move || {
        if off() || state.here.good().is_some() {
            String::new()
        } else {
            here_text(state)
        }
    });
    let press = move |()| match (state.here.good(), state.tool.get_untracked()) {
        (Some(place), Tool::Mark(kind, Some(sector))) => {
            state.put(kind, sector, &Geometry::Point(place));
        }
        (Some(place), Tool::Point(Some(sector))) => state.add_point(sector, place),
        (Some(place), Tool::Place(service)) => state.add_place(service, Geometry::Point(place)),
        _ => state.watch_here(),
    };
    let asked = move || state.here.place.get() != Place::Off;
    view! {
        // Where the device is says nothing about a picture.
        <Show when=move || state.drawing.sketch.with(Option::is_none) && state.picture.get().is_none()>
            <Button label=t!("here-mark") icon="here" why_not on_press=press />
            <Show when=asked>
                <span class="hint-here" role="status">{move || here_text(state)}</span>
            </Show>
        </Show>
    }
}

/// Start, pause and go on, while a shape is walked.
#[component]
pub fn WalkActs() -> impl IntoView {
    let state = use_map();
    let walking = state.here.walking;
    let begun = move || state.drawing.corners() > 0;
    let label = move || match (walking.get(), begun()) {
        (true, _) => tr!("walk-pause"),
        (false, true) => tr!("walk-go-on"),
        (false, false) => tr!("walk-start"),
    };
    let steps = move || match (walking.get(), begun()) {
        (true, _) => tr!("walk-steps", count = state.drawing.corners()),
        (false, true) => tr!("walk-paused", count = state.drawing.corners()),
        (false, false) => String::new(),
    };
    let icon = Signal::derive(move || {
        if walking.get() {
            "pause".to_owned()
        } else {
            "walk".to_owned()
        }
    });
    view! {
        <Show when=move || state.drawing.way.get() == Way::Walking>
            <span class="hint-here">{steps}</span>
            <Button label icon on_press=move |()| state.walk(!walking.get_untracked()) />
        </Show>
    }
}
