//! The line above the tool bar that says what the next tap does, with the ways out. Deliberately absent: doing it (`state`).

use super::state::{Tool, use_map};
use crate::app::map::DrawTool;
use crate::domain::records::{MarkKind, code};
use crate::i18n;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// Fewest corners of a line and of an area.
fn enough(tool: DrawTool) -> u32 {
    match tool {
        DrawTool::Point => 1,
        DrawTool::Line => 2,
        DrawTool::Area => 3,
    }
}

/// What is going on, if anything.
#[component]
pub fn Hint() -> impl IntoView {
    let state = use_map();
    let doing = Memo::new(move |_| {
        if state.editing.with(Option::is_some) {
            return Some(Doing::Editing);
        }
        state.tool.with(|tool| match tool {
            Tool::Mark(kind, Some(sector)) => Some(Doing::Marking(*kind, sector.clone())),
            Tool::Catchment(_) => Some(Doing::Catchment),
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
                })
        }}
    }
}

#[derive(Clone, PartialEq)]
enum Doing {
    Editing,
    Marking(MarkKind, String),
    Catchment,
}

#[component]
fn Marking(kind: MarkKind, sector: String) -> impl IntoView {
    let state = use_map();
    let words = move || {
        let name = super::sheets::sector_text(state.app, &sector);
        format!("{} · {name}", i18n::name("mark-kind", &kind))
    };
    let shape = move || state.shape.get();
    let shape_button = move |tool: DrawTool, icon: &'static str, key: &'static str| {
        view! {
            <button
                type="button"
                class="hint-shape"
                aria-pressed=move || (shape() == tool).to_string()
                on:click=move |_| state.choose_shape(tool)
            >
                <Icon name=icon />
                <span>{move || i18n::text(key, &[])}</span>
            </button>
        }
    };
    let next = move || match (shape(), state.corners.get()) {
        (DrawTool::Point, _) => tr!("map-tap-place"),
        (DrawTool::Line, None | Some(0)) => tr!("map-tap-line"),
        (DrawTool::Area, None | Some(0)) => tr!("map-tap-area"),
        (_, Some(count)) => tr!("map-corners", count = count),
    };
    view! {
        <div class="hint" data-kind=code(&kind)>
            <div class="hint-words" role="status">
                <strong>{words}</strong>
                <span>{next}</span>
            </div>
            {(kind == MarkKind::Hazard).then(|| view! { <p class="hazard-notice"><Icon name="warning" />{t!("hazard-notice")}</p> })}
            <div class="hint-acts">
                <Show when=move || state.corners.get().unwrap_or(0) == 0>
                    <div class="hint-shapes" role="group" aria-label=t!("map-shape")>
                        {shape_button(DrawTool::Point, "place", "map-shape-point")}
                        {shape_button(DrawTool::Line, "line", "map-shape-line")}
                        {shape_button(DrawTool::Area, "area", "map-shape-area")}
                    </div>
                </Show>
                <Drawing />
                <Button label=t!("map-stop") icon="close" kind=ButtonKind::Quiet on_press=move |()| state.take(Tool::Look) />
            </div>
        </div>
    }
}

#[component]
fn Catchment() -> impl IntoView {
    let state = use_map();
    let next = move || match state.corners.get() {
        None | Some(0) => tr!("map-tap-catchment"),
        Some(count) => tr!("map-corners", count = count),
    };
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
                <span>{next}</span>
            </div>
            <div class="hint-acts">
                <super::from_file::FromFile id=drawn_for() />
                <Drawing />
                <Button label=t!("map-stop") icon="close" kind=ButtonKind::Quiet on_press=move |()| state.take(Tool::Look) />
            </div>
        </div>
    }
}

/// Taking back a corner and ending the shape, while corners are being set.
#[component]
fn Drawing() -> impl IntoView {
    let state = use_map();
    let corners = move || state.corners.get().unwrap_or(0);
    let wanted = move || match state.tool.get() {
        Tool::Catchment(_) => enough(DrawTool::Area),
        _ => enough(state.shape.get()),
    };
    let why_not = Signal::derive(move || {
        if corners() < wanted() {
            tr!("map-too-few-corners", count = wanted())
        } else {
            String::new()
        }
    });
    view! {
        <Show when=move || { corners() > 0 }>
            <Button label=t!("map-undo-corner") icon="undo" icon_only=true on_press=move |()| state.undo_corner() />
            <Button label=t!("map-done") icon="check" kind=ButtonKind::Main why_not on_press=move |()| state.finish_drawing() />
        </Show>
    }
}

#[component]
fn Editing() -> impl IntoView {
    let state = use_map();
    let cancel = move |()| {
        state.surface.cancel();
        state.editing.set(None);
    };
    let text = move || {
        let point = state.editing.with(|editing| {
            editing
                .as_ref()
                .is_some_and(|(_, shape)| matches!(shape, crate::domain::geometry::Geometry::Point(_)))
        });
        if point {
            tr!("map-drag-point")
        } else {
            tr!("map-drag-corners")
        }
    };
    view! {
        <div class="hint">
            <p class="hint-words" role="status">{text}</p>
            <div class="hint-acts">
                <Button label=t!("map-discard") kind=ButtonKind::Quiet icon="close" on_press=cancel />
                <Button label=t!("map-keep-shape") icon="check" kind=ButtonKind::Main on_press=move |()| state.keep_shape() />
            </div>
        </div>
    }
}
