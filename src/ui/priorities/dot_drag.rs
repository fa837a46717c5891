//! Dragging a dot with finger, pen or mouse: from the tray onto a card, from a card to another one or back to the tray.
//!
//! A dot flies only after the pointer has moved a little, so that a tap stays a tap. Deliberately absent: what dots may do
//! (`present::dot_ballot`).

use crate::domain::id::RecordId;
use crate::present::dot_ballot::{DotBallot, Put};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::PointerEvent;

/// Movement in CSS pixels below which it is a tap.
const SLACK: i32 = 8;

#[derive(Clone, Copy, PartialEq, Eq)]
struct Flight {
    /// The card it comes from; none from the tray.
    from: Option<RecordId>,
    pointer: i32,
    start: (i32, i32),
    at: (i32, i32),
    flying: bool,
    over: Option<RecordId>,
}

/// The dot in the air, if any.
#[derive(Clone, Copy)]
pub struct DotDrag {
    ballot: RwSignal<DotBallot>,
    said: RwSignal<Option<Put>>,
    flight: RwSignal<Option<Flight>>,
    dropped: StoredValue<bool>,
}

impl DotDrag {
    /// No dot in the air.
    pub fn new(ballot: RwSignal<DotBallot>, said: RwSignal<Option<Put>>) -> Self {
        Self {
            ballot,
            said,
            flight: RwSignal::new(None),
            dropped: StoredValue::new(false),
        }
    }

    /// A pointer went down on a dot.
    pub fn started(&self, from: Option<RecordId>, event: &PointerEvent) {
        let at = (event.client_x(), event.client_y());
        self.dropped.set_value(false);
        self.flight.set(Some(Flight {
            from,
            pointer: event.pointer_id(),
            start: at,
            at,
            flying: false,
            over: None,
        }));
    }

    /// The pointer moved.
    pub fn moved(&self, event: &PointerEvent) {
        let Some(mut flight) = self.mine(event) else {
            return;
        };
        flight.at = (event.client_x(), event.client_y());
        let (dx, dy) = (flight.at.0 - flight.start.0, flight.at.1 - flight.start.1);
        flight.flying |= dx.abs().max(dy.abs()) > SLACK;
        if flight.flying {
            event.prevent_default();
            flight.over = card_at(flight.at);
        }
        self.flight.set(Some(flight));
    }

    /// The pointer went up: the dot lands on the card under it, or back in the tray.
    pub fn ended(&self, event: &PointerEvent) {
        let Some(flight) = self.mine(event) else {
            return;
        };
        self.flight.set(None);
        if !flight.flying {
            return;
        }
        self.dropped.set_value(true);
        let land = |ballot: &mut DotBallot| match (flight.from, flight.over) {
            (None, Some(to)) => Some(ballot.put(to)),
            (Some(from), Some(to)) => Some(ballot.shift(from, to)),
            (Some(from), None) => {
                ballot.take(from);
                None
            }
            (None, None) => None,
        };
        self.said.set(self.ballot.try_update(land).flatten());
    }

    /// The browser took the pointer away: nothing happens.
    pub fn cancelled(&self) {
        self.flight.set(None);
    }

    /// True once after a drag, for the click that the browser may send behind it.
    pub fn was_a_drag(&self) -> bool {
        self.dropped.try_update_value(std::mem::take).unwrap_or(false)
    }

    /// A dot hangs over this card.
    pub fn is_over(&self, option: RecordId) -> bool {
        self.flight
            .with(|flight| flight.is_some_and(|flight| flight.flying && flight.over == Some(option)))
    }

    fn mine(&self, event: &PointerEvent) -> Option<Flight> {
        self.flight
            .get_untracked()
            .filter(|flight| flight.pointer == event.pointer_id())
    }
}

/// The card under a point of the window.
fn card_at((x, y): (i32, i32)) -> Option<RecordId> {
    let page = web_sys::window()?.document()?;
    let card = page
        .element_from_point(x as f32, y as f32)?
        .closest("[data-option]")
        .ok()??;
    let card: web_sys::Element = card.unchecked_into();
    card.get_attribute("data-option")?.parse().ok()
}

/// The dot under the finger.
#[component]
pub fn FlyingDot(drag: DotDrag) -> impl IntoView {
    let at = move || {
        drag.flight
            .get()
            .filter(|flight| flight.flying)
            .map(|flight| flight.at)
    };
    view! {
        <Show when=move || at().is_some()>
            <i
                class="dot dot-flying"
                aria-hidden="true"
                style:transform=move || at().map(|(x, y)| format!("translate({x}px, {y}px)")).unwrap_or_default()
            ></i>
        </Show>
    }
}
