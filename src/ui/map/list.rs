//! Everything on the map as a list: the same acts by keyboard and screen reader. Deliberately absent: the acts (the sheets).

use super::mark_pin::MarkPin;
use super::sheets::mark_title;
use super::state::{Panel, use_map};
use crate::analysis::surface::square_metres;
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, Certainty, Group, Mark, MarkKind};
use crate::i18n;
use crate::present::map_icons::Pin;
use crate::present::map_layers::pin;
use crate::ui::meetings::group_name;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, EmptyState, GroupChip, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// Catchment areas, then marks, newest first.
#[component]
pub fn List() -> impl IntoView {
    let state = use_map();
    let catchments = move || {
        let read = |project: &crate::domain::project::Project| {
            project
                .all::<CatchmentArea>()
                .map(|(id, area)| (id, area.clone()))
                .collect::<Vec<_>>()
        };
        state.app.read(read).unwrap_or_default()
    };
    let marks = Memo::new(move |_| {
        let filter = state.filter.get();
        let rows = state.app.read(|project| {
            let shown = project.all::<Mark>().filter(|(_, mark)| filter.accepts(mark));
            let row = |(id, mark): (RecordId, &Mark)| Row {
                id,
                pin: pin(project, project.assessment(), mark, false),
                group: mark.group.and_then(|group| project.get::<Group>(group).cloned()),
                mark: mark.clone(),
            };
            let mut rows: Vec<Row> = shown.map(row).collect();
            rows.reverse();
            rows
        });
        rows.unwrap_or_default()
    });
    view! {
        <div class="map-list">
            <div class="map-list-acts">
                <Button label=t!("map-add-mark") icon="add" kind=ButtonKind::Main on_press=move |()| {
                    state.select(None);
                    state.panel.set(Panel::NewMark);
                } />
                <Button label=t!("map-add-catchment") icon="catchment" on_press=move |()| add_catchment(state) />
            </div>
            <h2>{t!("map-catchments")}</h2>
            <Show
                when=move || !catchments().is_empty()
                fallback=|| view! { <p class="map-list-none">{t!("map-no-catchments")}</p> }
            >
                <ul class="map-rows">
                    {move || catchments().into_iter().map(|(id, area)| view! { <CatchmentRow id area /> }).collect_view()}
                </ul>
            </Show>
            <h2>{t!("map-marks")}</h2>
            <Show
                when=move || marks.with(|rows| !rows.is_empty())
                fallback=|| view! { <EmptyState icon="place" title=t!("map-no-marks") text=t!("map-no-marks-text") /> }
            >
                <ul class="map-rows">
                    {move || marks.get().into_iter().map(|row| view! { <MarkRow row /> }).collect_view()}
                </ul>
            </Show>
        </div>
    }
}

#[derive(Clone, PartialEq)]
struct Row {
    id: RecordId,
    pin: Pin,
    group: Option<Group>,
    mark: Mark,
}

/// An empty catchment area: its outline can be typed, drawn or taken from a file in its sheet.
fn add_catchment(state: super::state::MapState) {
    let id = crate::app::ids::new_id();
    let edit = crate::domain::edit::Edit::add(id, CatchmentArea::default());
    if state.app.dispatch(edit) {
        state.select(Some(id));
    }
}

#[component]
fn MarkRow(row: Row) -> impl IntoView {
    let state = use_map();
    let Row { id, pin, group, mark } = row;
    let title = mark_title(state.app, &mark);
    let severity = mark
        .severity
        .map(|severity| i18n::text(&format!("severity-{}", severity.step()), &[]));
    let unsure = (mark.certainty == Certainty::Unsure).then(|| i18n::name("certainty", &mark.certainty));
    let hazard = (mark.kind == MarkKind::Hazard).then(|| tr!("hazard-notice"));
    view! {
        <li>
            <button
                type="button"
                class="map-row"
                aria-pressed=move || (state.selected.get() == Some(id)).to_string()
                on:click=move |_| state.select(Some(id))
            >
                <MarkPin pin />
                <span class="map-row-words">
                    <strong>{title}</strong>
                    {severity.map(|text| view! { <span>{text}</span> })}
                    {unsure.map(|text| view! { <span>{text}</span> })}
                    {hazard.map(|text| view! { <span class="map-row-hazard">{text}</span> })}
                    <bdi class="map-row-note">{mark.note}</bdi>
                </span>
                {group.map(|group| view! { <GroupChip colour=group.colour name=group_name(&group) /> })}
            </button>
        </li>
    }
}

#[component]
fn CatchmentRow(id: RecordId, area: CatchmentArea) -> impl IntoView {
    let state = use_map();
    let facts = catchment_facts(&area);
    view! {
        <li>
            <button
                type="button"
                class="map-row"
                aria-pressed=move || (state.selected.get() == Some(id)).to_string()
                on:click=move |_| state.select(Some(id))
            >
                <span class="map-row-icon"><Icon name="catchment" /></span>
                <span class="map-row-words">
                    <strong><bdi>{catchment_name(&area)}</bdi></strong>
                    <span>{facts}</span>
                </span>
            </button>
        </li>
    }
}

/// What a catchment area is called while it has no name.
pub fn catchment_name(area: &CatchmentArea) -> String {
    if area.name.is_empty() {
        tr!("map-catchment-unnamed")
    } else {
        area.name.clone()
    }
}

/// "4.2 km² · 12,400 people".
pub fn catchment_facts(area: &CatchmentArea) -> String {
    let mut facts = Vec::new();
    match &area.outline {
        Some(outline) => facts.push(area_text(square_metres(outline))),
        None => facts.push(tr!("map-not-drawn")),
    }
    if area.population.total() > 0 {
        facts.push(tr!("headcount-total", count = area.population.total()));
    }
    facts.join(" · ")
}

/// Square metres in words of square kilometres: two places below ten, one below a hundred.
pub fn area_text(square_metres: u64) -> String {
    let square_kilometres = square_metres as f64 / 1e6;
    let places = match square_metres {
        0..10_000_000 => 2,
        10_000_000..100_000_000 => 1,
        _ => 0,
    };
    tr!(
        "map-square-kilometres",
        area = i18n::decimal(square_kilometres, places)
    )
}
