//! The pin of a mark beside words: the same shape, icon and number as on the map. Deliberately absent: the words.

use crate::domain::records::{Certainty, code};
use crate::i18n;
use crate::present::icons;
use crate::present::map::map_icons::{DISPUTED, Pin, icon_place, outline};
use leptos::prelude::*;

/// Draws a pin as inline SVG; what it says stands in words beside it.
#[component]
pub fn MarkPin(pin: Pin) -> impl IntoView {
    view! {
        <svg class="mark-pin" viewBox="-4 -4 48 56" aria-hidden="true" focusable="false">
            <PinShape pin=pin />
        </svg>
    }
}

/// The parts of a pin, for a drawing that has its own frame. The tip is at (20, 46).
#[component]
pub fn PinShape(pin: Pin) -> impl IntoView {
    let (x, y, size) = icon_place(pin.kind);
    let kind = code(&pin.kind);
    let icon = icons::path(&pin.icon)
        .or_else(|| icons::path(&kind))
        .unwrap_or_default();
    let unsure = pin.certainty == Certainty::Unsure;
    let place = format!(
        "translate({} {}) scale({})",
        x - size / 2.0,
        y - size / 2.0,
        size / 24.0
    );
    let number = pin.severity.map(|severity| {
        let step = severity.step();
        view! {
            <g class="pin-badge" data-severity=step.to_string()>
                <circle cx="34" cy="6" r="8.5" />
                <text x="34" y="10.5" text-anchor="middle">{i18n::number(step)}</text>
            </g>
        }
    });
    let question = unsure.then(|| {
        view! {
            <g class="pin-badge">
                <circle cx="6" cy="6" r="8.5" />
                <text x="6" y="10.5" text-anchor="middle">"?"</text>
            </g>
        }
    });
    let (x, y) = DISPUTED;
    let disputed = pin.disputed.then(|| {
        view! {
            <g class="pin-badge pin-disputed">
                <circle cx=x.to_string() cy=y.to_string() r="8.5" />
                <text x=x.to_string() y=(y + 4.5).to_string() text-anchor="middle">"≠"</text>
            </g>
        }
    });
    view! {
        <g class="pin" class:pin-selected=pin.selected class:pin-unsure=unsure data-group=pin.colour.to_string()>
            <path class="pin-edge" d=outline(pin.kind) />
            <path class="pin-body" d=outline(pin.kind) />
            <g transform=place><path class="pin-icon" d=icon /></g>
            {number}
            {question}
            {disputed}
        </g>
    }
}
