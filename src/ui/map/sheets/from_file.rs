//! An outline from a GeoJSON file; of several areas a person chooses one, or takes all. Deliberately absent: reading it
//! (`exchange::geojson`).

use crate::app::files;
use crate::app::problem_words::{problem_text, refusal_text};
use crate::app::{Notice, Tone};
use crate::domain::geometry::{Bounds, Geometry};
use crate::domain::id::RecordId;
use crate::domain::records::CatchmentArea;
use crate::exchange::geojson::{Candidate, read_outlines, together};
use crate::exchange::problem::{FileKind, Problem};
use crate::i18n;
use crate::ui::map::state::{MapState, Tool, use_map};
use crate::ui::map::words::measures::area_text;
use crate::ui::widgets::{Button, ButtonKind};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

const ACCEPTED: &str = ".geojson,.json,application/geo+json,application/json";
/// Areas that are listed; a file with more is no file of catchments.
const LISTED: usize = 500;

/// Takes an outline for a catchment area, or makes a new one around it.
#[component]
pub fn FromFile(#[prop(optional_no_strip)] id: Option<RecordId>) -> impl IntoView {
    let state = use_map();
    let choices = RwSignal::new(Vec::<Candidate>::new());
    let press = move |()| {
        spawn_local(async move {
            if let Some(file) = files::pick(ACCEPTED, false).await.first() {
                match files::read(file).await {
                    Some(bytes) => look(state, id, choices, &bytes),
                    None => warn(state, tr!("map-file-unreadable")),
                }
            }
        });
    };
    view! {
        <Button label=t!("map-outline-from-file") icon="open" on_press=press />
        {move || choices.with(|all| (!all.is_empty()).then(|| choice(state, id, choices, all)))}
    }
}

/// A lone area that is neither far nor huge is the outline; else a person is asked.
fn look(state: MapState, id: Option<RecordId>, choices: RwSignal<Vec<Candidate>>, bytes: &[u8]) {
    choices.set(Vec::new());
    match read_outlines(bytes, around(state, id)) {
        Ok((candidates, remarks)) => {
            if !remarks.is_empty() {
                let remarks: Vec<String> = remarks.iter().map(problem_text).collect();
                state.app.notify(Notice::new(Tone::Info, remarks.join(" ")));
            }
            match candidates.as_slice() {
                [only] if !only.far && !only.huge() => take(state, id, only.outline.clone()),
                _ => choices.set(candidates),
            }
        }
        Err(problem) => refuse(state, &problem),
    }
}

/// Each area with its name, its size and what looks odd about it, and all together.
fn choice(
    state: MapState,
    id: Option<RecordId>,
    choices: RwSignal<Vec<Candidate>>,
    all: &[Candidate],
) -> impl IntoView + use<> {
    let one = |(at, candidate): (usize, &Candidate)| {
        let name = match candidate.name.as_str() {
            "" => tr!("map-outline-unnamed", number = i18n::number(at + 1)),
            name => name.to_owned(),
        };
        let mut facts = vec![name, area_text(candidate.square_metres)];
        facts.extend(candidate.far.then(|| tr!("map-outline-far")));
        facts.extend(candidate.huge().then(|| tr!("map-outline-huge")));
        let label = facts.join(" · ");
        let press = move |()| {
            let chosen = choices.with_untracked(|all| all.get(at).map(|it| together([it])));
            settle(state, id, choices, chosen);
        };
        view! { <li><Button label=move || label.clone() icon="area" kind=ButtonKind::Quiet on_press=press /></li> }
    };
    let rows = all.iter().take(LISTED).enumerate().map(one).collect_view();
    let count = all.len();
    let take_all = move |()| {
        let chosen = choices.with_untracked(|all| Some(together(all)));
        settle(state, id, choices, chosen);
    };
    view! {
        <p role="status">{tr!("map-outline-which", count = count)}</p>
        <ul class="data-names">
            {rows}
            {(count > 1).then(|| view! { <li><Button label=t!("map-outline-all") icon="area" kind=ButtonKind::Quiet on_press=take_all /></li> })}
        </ul>
    }
}

fn settle(
    state: MapState,
    id: Option<RecordId>,
    choices: RwSignal<Vec<Candidate>>,
    chosen: Option<Result<Geometry, Problem>>,
) {
    match chosen {
        Some(Ok(outline)) => {
            choices.set(Vec::new());
            take(state, id, outline);
        }
        Some(Err(problem)) => refuse(state, &problem),
        None => {}
    }
}

fn take(state: MapState, id: Option<RecordId>, outline: Geometry) {
    if let Some(bounds) = outline.bounds() {
        state.surface.fit(bounds);
    }
    state.take(Tool::Look);
    state.keep_outline(id, outline);
}

/// The box around the other catchments.
fn around(state: MapState, id: Option<RecordId>) -> Option<Bounds> {
    let around = state.app.peek(|project| {
        let others = project
            .all::<CatchmentArea>()
            .filter(|(other, _)| Some(*other) != id);
        let outlines = others.filter_map(|(_, area)| area.outline.as_ref()?.bounds());
        outlines.reduce(Bounds::union)
    });
    around.flatten()
}

fn refuse(state: MapState, problem: &Problem) {
    warn(state, refusal_text(problem, FileKind::Outline));
}

fn warn(state: MapState, text: String) {
    state.app.notify(Notice::new(Tone::Warning, text));
}
