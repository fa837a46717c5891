//! An outline from a GeoJSON file. Deliberately absent: reading it (`exchange::geojson`).

use crate::app::files;
use crate::app::{Notice, Tone};
use crate::domain::id::RecordId;
use crate::exchange::geojson::read_outline;
use crate::exchange::problem::Problem;
use crate::i18n;
use crate::ui::map::state::{MapState, Tool, use_map};
use crate::ui::widgets::Button;
use crate::{t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

const ACCEPTED: &str = ".geojson,.json,application/geo+json,application/json";

/// Takes an outline for a catchment area, or makes a new one around it.
#[component]
pub fn FromFile(#[prop(optional_no_strip)] id: Option<RecordId>) -> impl IntoView {
    let state = use_map();
    let press = move |()| {
        spawn_local(async move {
            if let Some(file) = files::pick(ACCEPTED, false).await.first() {
                match files::read(file).await {
                    Some(bytes) => take(state, id, &bytes),
                    None => warn(state, tr!("map-file-unreadable")),
                }
            }
        });
    };
    view! { <Button label=t!("map-outline-from-file") icon="open" on_press=press /> }
}

fn take(state: MapState, id: Option<RecordId>, bytes: &[u8]) {
    match read_outline(bytes) {
        Ok((outline, remarks)) => {
            if let Some(bounds) = outline.bounds() {
                state.surface.fit(bounds);
            }
            state.take(Tool::Look);
            state.keep_outline(id, outline);
            if !remarks.is_empty() {
                let remarks: Vec<String> = remarks.iter().map(problem_text).collect();
                state.app.notify(Notice::new(Tone::Info, remarks.join(" ")));
            }
        }
        Err(problem) => warn(state, problem_text(&problem)),
    }
}

fn warn(state: MapState, text: String) {
    state.app.notify(Notice::new(Tone::Warning, text));
}

fn problem_text(problem: &Problem) -> String {
    i18n::name("problem", &problem.code)
}
