//! Everything on the map as a list, with the same actions by keyboard and screen reader. Deliberately absent: the actions (the sheets).

use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, Certainty, Group, Mark, MarkKind};
use crate::i18n;
use crate::present::map::categories::{find, name};
use crate::present::map::map_icons::Pin;
use crate::present::map::map_layers::pin;
use crate::present::map::mark_rows::{SORTS, mark_rows};
use crate::ui::map::pins::mark_pin::MarkPin;
use crate::ui::map::services::service_panel::ServiceRows;
use crate::ui::map::state::{MapState, Panel, use_map};
use crate::ui::map::words::names::{catchment_facts, catchment_name, mark_title, on_picture_text};
use crate::ui::meetings::group_name;
use crate::ui::services::parts::sector_text;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, EmptyState, GroupChip, Icon, ListHead, ListLook, LongList};
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
    let rows = Memo::new(move |_| {
        let filter = state.filter.get();
        let (app, title) = (state.app, |mark: &Mark| mark_title(state.app, mark));
        let sector = |code: &str| sector_text(app, code);
        app.read(|project| mark_rows(project, &filter, title, sector, group_name))
            .unwrap_or_default()
    });
    let look = ListLook::falling(&SORTS);
    let found = look.find(rows, || |_: &RecordId| true);
    let mark = |id: RecordId| view! { <MarkRow id /> }.into_any();
    view! {
        <div class="map-list">
            <div class="map-list-acts">
                <Button label=t!("map-add-mark") icon="add" kind=ButtonKind::Main on_press=move |()| {
                    state.select(None);
                    state.panel.set(Panel::NewMark);
                } />
                <Button label=t!("map-add-catchment") icon="catchment" on_press=move |()| add_catchment(state) />
                <Button label=t!("layer-title") icon="shapes" on_press=move |()| {
                    state.select(None);
                    state.panel.set(Panel::Layers);
                } />
                <Button label=t!("category-sets") icon="category" on_press=move |()| {
                    state.select(None);
                    state.panel.set(Panel::Categories);
                } />
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
            <ServiceRows />
            <h2>{t!("map-marks")}</h2>
            <Show
                when=move || rows.with(|rows| !rows.is_empty())
                fallback=|| view! { <EmptyState icon="place" title=t!("map-no-marks") text=t!("map-no-marks-text") /> }
            >
                <ListHead label=t!("map-search-marks") look found sorts="map-marks-sort" from=4 />
                <LongList label=t!("map-marks") found row=mark free=20 />
            </Show>
        </div>
    }
}

/// What a row shows.
#[derive(Clone, PartialEq)]
struct Row {
    pin: Pin,
    group: Option<Group>,
    mark: Mark,
}

/// An empty catchment area: its outline can be typed, drawn or taken from a file in its sheet.
fn add_catchment(state: MapState) {
    if let Some(id) = state.app.add(CatchmentArea::default()) {
        state.select(Some(id));
    }
}

#[component]
fn MarkRow(id: RecordId) -> impl IntoView {
    let state = use_map();
    let row = Memo::new(move |_| {
        let read = |project: &crate::domain::project::Project| {
            let mark = project.get::<Mark>(id)?;
            Some(Row {
                pin: pin(project, project.assessment(), mark, false),
                group: mark.group.and_then(|group| project.get::<Group>(group).cloned()),
                mark: mark.clone(),
            })
        };
        state.app.read(read).flatten()
    });
    view! {
        <button
            type="button"
            class="map-row"
            aria-pressed=move || (state.selected.get() == Some(id)).to_string()
            on:click=move |_| state.select(Some(id))
        >
            {move || row.get().map(|row| mark_words(state, row))}
        </button>
    }
}

fn mark_words(state: MapState, row: Row) -> AnyView {
    let Row { pin, group, mark } = row;
    let title = mark_title(state.app, &mark);
    let severity = mark
        .severity
        .map(|severity| i18n::text(&format!("severity-{}", severity.step()), &[]));
    let unsure = (mark.certainty == Certainty::Unsure).then(|| i18n::name("certainty", &mark.certainty));
    let category = state
        .app
        .peek(|project| find(project, &mark.category).map(|category| name(category, &i18n::language_code())))
        .flatten();
    let disputed = Some(mark.disputed_by.len()).filter(|count| *count > 0);
    let disputed = disputed.map(|count| tr!("map-disputed-count", count = count));
    let on_picture = mark.geometry.picture().map(|id| on_picture_text(state.app, id));
    let hazard = (mark.kind == MarkKind::Hazard).then(|| tr!("hazard-notice"));
    view! {
        <MarkPin pin />
        <span class="map-row-words">
            <strong>{title}</strong>
            {severity.map(|text| view! { <span>{text}</span> })}
            {unsure.map(|text| view! { <span>{text}</span> })}
            {category.map(|text| view! { <bdi>{text}</bdi> })}
            {disputed.map(|text| view! { <span>{text}</span> })}
            {on_picture.map(|text| view! { <span class="map-row-picture"><Icon name="picture" /><bdi>{text}</bdi></span> })}
            {hazard.map(|text| view! { <span class="map-row-hazard">{text}</span> })}
            <bdi class="map-row-note">{mark.note}</bdi>
        </span>
        {group.map(|group| view! { <GroupChip colour=group.colour name=group_name(&group) /> })}
    }
    .into_any()
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
