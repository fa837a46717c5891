//! The line above the tool bar that describes the next tap, with a button to cancel. Deliberately absent: handling taps (`state`).

use super::drawing_hint::{Acts, Progress, Radius, Shapes, Ways};
use crate::analysis::map::geodesic_area::square_metres;
use crate::analysis::map::measure::along;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::records::{MarkKind, code};
use crate::i18n;
use crate::present::map::unfinished::Unfinished;
use crate::ui::map::here::panel::MarkHere;
use crate::ui::map::sheets::from_file::FromFile;
use crate::ui::map::state::{MapState, Panel, Tool, use_map};
use crate::ui::map::words::measures::{ground_text, length_text};
use crate::ui::map::words::names::{self, record_name};
use crate::ui::services::parts::{sector_text, service_text};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// What is going on, if anything.
#[component]
pub fn Hint() -> impl IntoView {
    let state = use_map();
    // Never in front of an open sheet.
    let offered = move || {
        let free = state.selected.with(Option::is_none) && state.panel.get() == Panel::Selected;
        let open = state.surface.is_open();
        free && open && state.drawing.offers.with(|offers| !offers.is_empty())
    };
    let doing = Memo::new(move |_| {
        if state.editing.with(Option::is_some) {
            return Some(Doing::Editing);
        }
        state.tool.with(|tool| match tool {
            Tool::Mark(kind, Some(sector)) => Some(Doing::Marking(*kind, sector.clone())),
            Tool::Catchment(_) => Some(Doing::Catchment),
            Tool::Cut(_) => Some(Doing::Cutting),
            Tool::Look if offered() => Some(Doing::Offer),
            Tool::Point(Some(sector)) => Some(Doing::Pointing(sector.clone())),
            Tool::Place(id) => Some(Doing::Placing(*id)),
            _ => None,
        })
    });
    view! {
        {move || {
            doing
                .get()
                .map(|doing| match doing {
                    Doing::Editing => view! { <Editing /> }.into_any(),
                    Doing::Marking(kind, sector) => view! { <Marking kind sector /> }.into_any(),
                    Doing::Catchment => view! { <Catchment /> }.into_any(),
                    Doing::Cutting => view! { <Cutting /> }.into_any(),
                    Doing::Offer => view! { <Offer /> }.into_any(),
                    Doing::Pointing(sector) => view! { <Pointing sector /> }.into_any(),
                    Doing::Placing(id) => view! { <Placing id /> }.into_any(),
                })
        }}
    }
}

#[derive(Clone, PartialEq)]
enum Doing {
    Editing,
    Marking(MarkKind, String),
    Catchment,
    Cutting,
    Offer,
    Pointing(String),
    Placing(RecordId),
}

/// The next tap records a service point of this sector.
#[component]
fn Pointing(sector: String) -> impl IntoView {
    let state = use_map();
    let words = move || tr!("map-service-point-of", sector = sector_text(state.app, &sector));
    view! {
        <div class="hint" data-kind="service-point">
            <div class="hint-words" role="status">
                <strong>{words}</strong>
                <span>{t!("map-tap-place")}</span>
            </div>
            <div class="hint-acts">
                <MarkHere />
                <Button label=t!("map-stop") icon="close" kind=ButtonKind::Quiet on_press=move |()| state.take(Tool::Look) />
            </div>
        </div>
    }
}

/// The next tap, or a drawn area, is one more place of a service.
#[component]
fn Placing(id: RecordId) -> impl IntoView {
    let state = use_map();
    let title = move || service_text(state.app, Some(id));
    view! {
        <div class="hint" data-kind="service-point">
            <div class="hint-words" role="status">
                <strong><bdi>{title}</bdi></strong>
                <Progress />
            </div>
            <div class="hint-acts">
                <Shapes place=true />
                <Ways />
                <Radius />
                <MarkHere />
                <Acts />
                <Stop />
            </div>
        </div>
    }
}

#[component]
fn Marking(kind: MarkKind, sector: String) -> impl IntoView {
    let state = use_map();
    let words = move || {
        let name = names::sector_text(state.app, &sector);
        format!("{} · {name}", i18n::name("mark-kind", &kind))
    };
    view! {
        <div class="hint" data-kind=code(&kind)>
            <div class="hint-words" role="status">
                <strong>{words}</strong>
                <Progress />
            </div>
            {(kind == MarkKind::Hazard).then(|| view! { <p class="hazard-notice"><Icon name="warning" />{t!("hazard-notice")}</p> })}
            <div class="hint-acts">
                <Shapes />
                <Ways />
                <Radius />
                <MarkHere />
                <Acts />
                <Stop />
            </div>
        </div>
    }
}

#[component]
fn Stop() -> impl IntoView {
    let state = use_map();
    view! { <Button label=t!("map-stop") icon="close" kind=ButtonKind::Quiet on_press=move |()| state.take(Tool::Look) /> }
}

#[component]
fn Catchment() -> impl IntoView {
    let state = use_map();
    let drawn_for = move || {
        state.tool.with_untracked(|tool| match tool {
            Tool::Catchment(id) => *id,
            _ => None,
        })
    };
    view! {
        <div class="hint" data-kind="catchment">
            <div class="hint-words" role="status">
                <strong>{t!("map-catchment")}</strong>
                <Progress />
            </div>
            <div class="hint-acts">
                <Shapes outline=true />
                <Ways />
                <Radius />
                <Show when=move || state.drawing.corners() == 0>
                    <FromFile id=drawn_for() />
                </Show>
                <Acts />
                <Stop />
            </div>
        </div>
    }
}

#[component]
fn Cutting() -> impl IntoView {
    view! {
        <div class="hint">
            <div class="hint-words" role="status">
                <strong>{t!("cut-title")}</strong>
                <Progress />
            </div>
            <div class="hint-acts">
                <Ways />
                <Acts />
                <Stop />
            </div>
        </div>
    }
}

/// What was begun and left: to go on with, or to throw away.
#[component]
fn Offer() -> impl IntoView {
    let state = use_map();
    let text = move || {
        let last = state.drawing.offers.with(|offers| offers.last().cloned());
        last.map(|last| offer_text(state, &last)).unwrap_or_default()
    };
    view! {
        <div class="hint">
            <p class="hint-words" role="status">{text}</p>
            <div class="hint-acts">
                <Button label=t!("map-discard") icon="delete" kind=ButtonKind::Quiet on_press=move |()| state.discard_offer() />
                <Button label=t!("map-go-on") icon="pen" kind=ButtonKind::Main on_press=move |()| state.go_on() />
            </div>
        </div>
    }
}

fn offer_text(state: MapState, unfinished: &Unfinished) -> String {
    let named = |id: RecordId| record_name(state.app, id);
    match unfinished {
        Unfinished::Mark { kind, sector, .. } => {
            let sector = names::sector_text(state.app, sector);
            tr!(
                "map-unfinished",
                what = format!("{} · {sector}", i18n::name("mark-kind", kind))
            )
        }
        Unfinished::Catchment { .. } => tr!("map-unfinished", what = tr!("map-catchment")),
        Unfinished::Cut { .. } => tr!("map-unfinished", what = tr!("cut-title")),
        Unfinished::Place { id, .. } => tr!("map-unfinished", what = service_text(state.app, Some(*id))),
        Unfinished::Reshape { id, .. } => tr!("map-unfinished-shape", what = named(*id)),
    }
}

#[component]
fn Editing() -> impl IntoView {
    let state = use_map();
    let cancel = move |()| {
        state.surface.cancel();
        state.editing.set(None);
    };
    let size = move || {
        let shape = state
            .editing
            .with(|editing| editing.as_ref().map(|(_, shape)| shape.clone()));
        // A picture has no metres.
        let shape = shape.filter(|_| state.picture.get().is_none());
        shape.map(|shape| size_text(&shape)).unwrap_or_default()
    };
    let text = move || {
        let point = state.editing.with(|editing| {
            editing
                .as_ref()
                .is_some_and(|(_, shape)| matches!(shape, Geometry::Point(_)))
        });
        if point {
            tr!("map-drag-point")
        } else {
            tr!("map-drag-corners")
        }
    };
    view! {
        <div class="hint">
            <div class="hint-words" role="status">
                <span>{text}</span>
                <span class="hint-figures">{size}</span>
            </div>
            <div class="hint-acts">
                <Button label=t!("map-discard") kind=ButtonKind::Quiet icon="close" on_press=cancel />
                <Button label=t!("map-keep-shape") icon="check" kind=ButtonKind::Main on_press=move |()| state.keep_shape() />
            </div>
        </div>
    }
}

/// How long or how large a shape is; nothing for a point.
fn size_text(shape: &Geometry) -> String {
    match shape {
        Geometry::Point(_) => String::new(),
        Geometry::Line(line) => length_text(along(line)),
        Geometry::Area(_) | Geometry::Areas(_) => ground_text(square_metres(shape)),
    }
}
