//! Dragging an element onto one with `data-drop`, with finger, pen or mouse.
//!
//! Only a handle begins a drag, and only after the pointer has moved a little: a tap stays a tap, and a resting hand moves nothing.
//! Deliberately absent: the rules of allowed targets.

use leptos::prelude::*;
use web_sys::PointerEvent;

/// Movement in CSS pixels below which it is a tap.
const SLACK: i32 = 8;

#[derive(Clone, PartialEq, Eq)]
struct Flight {
    what: String,
    pointer: i32,
    start: (i32, i32),
    at: (i32, i32),
    flying: bool,
    over: Option<String>,
}

/// The element being dragged, if any.
#[derive(Clone, Copy)]
pub struct Drag {
    flight: RwSignal<Option<Flight>>,
    dropped: StoredValue<bool>,
    on_drop: Callback<(String, Option<String>)>,
}

impl Drag {
    /// Nothing in the air. `on_drop` is told what was dropped and on which `data-drop`; none for beside all of them.
    pub fn new(on_drop: Callback<(String, Option<String>)>) -> Self {
        Self {
            flight: RwSignal::new(None),
            dropped: StoredValue::new(false),
            on_drop,
        }
    }

    /// A pointer went down on a handle.
    pub fn started(self, what: String, event: &PointerEvent) {
        let at = (event.client_x(), event.client_y());
        self.dropped.set_value(false);
        self.flight.set(Some(Flight {
            what,
            pointer: event.pointer_id(),
            start: at,
            at,
            flying: false,
            over: None,
        }));
    }

    /// The pointer moved.
    pub fn moved(self, event: &PointerEvent) {
        let Some(mut flight) = self.mine(event) else {
            return;
        };
        flight.at = (event.client_x(), event.client_y());
        let (dx, dy) = (flight.at.0 - flight.start.0, flight.at.1 - flight.start.1);
        flight.flying |= dx.abs().max(dy.abs()) > SLACK;
        if flight.flying {
            event.prevent_default();
            flight.over = place_at(flight.at);
        }
        self.flight.set(Some(flight));
    }

    /// The pointer went up.
    pub fn ended(self, event: &PointerEvent) {
        let Some(flight) = self.mine(event) else {
            return;
        };
        self.flight.set(None);
        if flight.flying {
            self.dropped.set_value(true);
            self.on_drop.run((flight.what, flight.over));
        }
    }

    /// The browser took the pointer away: nothing happens.
    pub fn cancelled(self) {
        self.flight.set(None);
    }

    /// True once after a drag, for the click that the browser may send behind it.
    pub fn was_a_drag(self) -> bool {
        self.dropped.try_update_value(std::mem::take).unwrap_or(false)
    }

    /// Something hangs over this place.
    pub fn is_over(self, place: &str) -> bool {
        self.flight.with(|flight| {
            flight
                .as_ref()
                .is_some_and(|flight| flight.flying && flight.over.as_deref() == Some(place))
        })
    }

    /// Something is in the air.
    pub fn is_flying(self) -> bool {
        self.flight
            .with(|flight| flight.as_ref().is_some_and(|flight| flight.flying))
    }

    fn mine(self, event: &PointerEvent) -> Option<Flight> {
        self.flight
            .get_untracked()
            .filter(|flight| flight.pointer == event.pointer_id())
    }

    fn at(self) -> Option<(i32, i32)> {
        self.flight.with(|flight| {
            let flying = flight.as_ref().filter(|flight| flight.flying);
            flying.map(|flight| flight.at)
        })
    }
}

/// The place under a point of the window.
fn place_at((x, y): (i32, i32)) -> Option<String> {
    let page = web_sys::window()?.document()?;
    let place = page.element_from_point(x as f32, y as f32)?;
    place.closest("[data-drop]").ok()??.get_attribute("data-drop")
}

/// The copy that follows the finger.
#[component]
pub fn Flying(drag: Drag) -> impl IntoView {
    view! {
        <Show when=move || drag.is_flying()>
            <i
                class="dot dot-flying"
                aria-hidden="true"
                style:transform=move || drag.at().map(|(x, y)| format!("translate({x}px, {y}px)")).unwrap_or_default()
            ></i>
        </Show>
    }
}
