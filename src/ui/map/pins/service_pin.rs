//! The pin of a service beside words, as on the map. Deliberately absent: the words.

use crate::domain::records::code;
use crate::present::icons;
use crate::present::map::service_pins::{DOOR, DOOR_ICON, ServicePin};
use leptos::prelude::*;

/// Draws a pin as inline SVG; what it says stands in words beside it.
#[component]
pub fn DoorPin(pin: ServicePin) -> impl IntoView {
    view! {
        <svg class="mark-pin" viewBox="-4 -4 48 56" aria-hidden="true" focusable="false">
            <DoorShape pin />
        </svg>
    }
}

/// The parts of a pin, for a drawing that has its own frame. The tip is at (20, 46).
#[component]
pub fn DoorShape(pin: ServicePin) -> impl IntoView {
    let (x, y, size) = DOOR_ICON;
    let icon = icons::path(&pin.icon)
        .or_else(|| icons::path("service"))
        .unwrap_or_default();
    let place = format!(
        "translate({} {}) scale({})",
        x - size / 2.0,
        y - size / 2.0,
        size / 24.0
    );
    let sign = pin.standing.sign().map(|sign| {
        view! {
            <g class="pin-badge">
                <circle cx="34" cy="6" r="8.5" />
                <text x="34" y="10.5" text-anchor="middle">{sign}</text>
            </g>
        }
    });
    view! {
        <g class="pin door" class:pin-selected=pin.selected data-standing=code(&pin.standing)>
            <path class="pin-edge" d=DOOR />
            <path class="pin-body" d=DOOR />
            <g transform=place><path class="pin-icon" d=icon /></g>
            {sign}
        </g>
    }
}
