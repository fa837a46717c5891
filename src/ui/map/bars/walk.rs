//! A running service point mapping: the number of recorded points, and the last of them for correcting mistakes. Deliberately absent:
//! recording (`state`).

use crate::app::clock;
use crate::domain::id::RecordId;
use crate::domain::records::Service;
use crate::present::map::service_pins::{service_pin, walk};
use crate::t;
use crate::ui::map::pins::service_pin::DoorPin;
use crate::ui::map::state::use_map;
use crate::ui::services::parts::service_text;
use leptos::prelude::*;

/// How many are listed.
const LISTED: usize = 3;

/// The card of the walk, while one goes on.
#[component]
pub fn Walk() -> impl IntoView {
    let state = use_map();
    let app = state.app;
    let done = Memo::new(move |_| {
        let meeting = state.mapping()?;
        app.read(|project| walk(project, meeting))
    });
    let seen = move || done.with(|done| done.as_ref().map_or(0, |done| done.seen.len()));
    let closed = move || done.with(|done| done.as_ref().map_or(0, |done| done.closed));
    let last = move || {
        done.get()
            .map(|done| done.seen.into_iter().rev().take(LISTED).collect::<Vec<_>>())
            .unwrap_or_default()
    };
    let row = move |id: RecordId| {
        let pin = move || {
            let today = clock::today()?;
            let pin = app.read(|project| {
                let service = project.get::<Service>(id)?;
                Some(service_pin(project, service, today, false))
            });
            Some(view! { <DoorPin pin=pin.flatten()? /> })
        };
        view! {
            <li>
                <button type="button" class="recent-mark" on:click=move |_| state.select(Some(id))>
                    {pin}
                    <span class="recent-words"><bdi>{move || service_text(app, Some(id))}</bdi></span>
                </button>
            </li>
        }
    };
    let drawing = move || state.drawing.sketch.with(Option::is_some) || state.editing.with(Option::is_some);
    view! {
        <Show when=move || done.with(Option::is_some) && !drawing()>
            <div class="recent walk">
                <h2 class="recent-title">{t!("meeting-kind-service-point-mapping")}</h2>
                <p class="walk-count" role="status">
                    <strong>{move || crate::tr!("map-walk-seen", count = seen())}</strong>
                    <span class="quiet">{move || (closed() > 0).then(|| crate::tr!("map-walk-closed", count = closed()))}</span>
                </p>
                <ol><For each=last key=|id| *id children=row /></ol>
            </div>
        </Show>
    }
}
