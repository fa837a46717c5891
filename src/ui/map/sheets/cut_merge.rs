//! Cutting an area in parts and merging areas into one, from a sheet: on the map, or by keyboard alone. Deliberately absent: the acts
//! (`drawing::cut_and_merge`).

use super::place_field::{place_help, read_place};
use crate::domain::actions::cut_and_merge;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Group, Mark, MarkPlace};
use crate::present::map::picture_map::drawn_shape;
use crate::ui::map::state::{MapState, Tool, use_map};
use crate::ui::map::words::names::{catchment_name, mark_title};
use crate::ui::meetings::group_name;
use crate::ui::widgets::{Button, TextArea, Ticks};
use crate::{t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The areas that may become part of a record, with their names.
fn candidates(state: MapState, project: &Project, id: RecordId) -> Vec<(String, String)> {
    let near = |shape: &Geometry| {
        let own = state.shape_of(id).and_then(|shape| shape.bounds());
        own.zip(shape.bounds())
            .is_some_and(|(one, other)| one.meets(other))
    };
    if let Some(mark) = project.get::<Mark>(id) {
        let group = mark
            .group
            .and_then(|group| project.get::<Group>(group))
            .map(group_name);
        let alike = project
            .all::<Mark>()
            .filter(|(other, _)| *other != id)
            .filter(|(_, other)| cut_and_merge::alike(mark, other))
            .filter(|(other, _)| drawn_shape(project, *other).is_some_and(|shape| near(&shape)));
        return alike
            .map(|(other, found)| {
                let mut words = vec![mark_title(state.app, found)];
                words.extend(group.clone());
                words.extend(Some(found.note.clone()).filter(|note| !note.is_empty()));
                (other.to_string(), words.join(" · "))
            })
            .collect();
    }
    let areas = project.all::<CatchmentArea>().filter(|(other, _)| *other != id);
    areas
        .filter(|(_, area)| area.outline.as_ref().is_some_and(near))
        .map(|(other, area)| (other.to_string(), catchment_name(area)))
        .collect()
}

/// Both acts, in the sheet of an area.
#[component]
pub fn CutMerge(id: RecordId) -> impl IntoView {
    let state = use_map();
    let is_area = Memo::new(move |_| {
        state.app.project.track();
        state.shape_of(id).is_some_and(|shape| shape.is_area())
    });
    view! {
        <Show when=move || is_area.get()>
            <details class="mark-more">
                <summary>{t!("cut-merge")}</summary>
                <Cut id />
                <Merge id />
            </details>
        </Show>
    }
}

#[component]
fn Cut(id: RecordId) -> impl IntoView {
    let state = use_map();
    let line = RwSignal::new(String::new());
    let wrong = RwSignal::new(String::new());
    let board = state.own_board(id);
    let drawn = move |place: MarkPlace| match board {
        Some(board) => board.shape(&place),
        None => place.ground().cloned(),
    };
    let typed = move |()| match read_place(&line.get_untracked(), false, board).map(drawn) {
        Ok(Some(Geometry::Line(corners))) => state.cut(id, &corners),
        Ok(_) => wrong.set(tr!("map-too-few-corners", count = 2)),
        Err(fault) => wrong.set(fault),
    };
    let draw = move |()| {
        state.as_list.set(false);
        state.show_beneath(id);
        state.take(Tool::Cut(id));
    };
    view! {
        <p class="field-help">{t!("cut-rule")}</p>
        <Button label=t!("cut-draw") icon="cut" on_press=draw />
        <TextArea
            label=t!("cut-line")
            help=place_help(board)
            rows=2
            value=line
            error=wrong
            on_change=move |text| {
                wrong.set(String::new());
                line.set(text);
            }
        />
        <Button label=t!("cut-typed") icon="cut" on_press=typed />
    }
}

#[component]
fn Merge(id: RecordId) -> impl IntoView {
    let state = use_map();
    let chosen = RwSignal::new(BTreeSet::<RecordId>::new());
    let options = Signal::derive(move || {
        state
            .app
            .read(|project| candidates(state, project, id))
            .unwrap_or_default()
    });
    let none = move || options.with(Vec::is_empty);
    let why_not = Signal::derive(move || {
        if chosen.with(BTreeSet::is_empty) {
            tr!("merge-choose")
        } else {
            String::new()
        }
    });
    let press = move |()| {
        if state.merge(id, &chosen.get_untracked()) {
            chosen.set(BTreeSet::new());
        }
    };
    view! {
        <Show when=move || !none() fallback=move || view! { <p class="field-help">{t!("merge-none")}</p> }>
            <Ticks
                label=t!("merge-with")
                help=t!("merge-rule")
                options
                chosen=Signal::derive(move || chosen.with(|chosen| chosen.iter().map(ToString::to_string).collect()))
                on_change=move |(other, on): (String, bool)| {
                    if let Ok(other) = other.parse::<RecordId>() {
                        chosen.update(|chosen| {
                            if on {
                                chosen.insert(other);
                            } else {
                                chosen.remove(&other);
                            }
                        });
                    }
                }
            />
            <Button label=t!("merge-act") icon="merge" why_not on_press=press />
        </Show>
    }
}
