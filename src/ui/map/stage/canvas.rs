//! The canvas: opens the engine on an element, feeds it differences, passes on its events; or shows the flat map instead.
//!
//! Deliberately absent: handling events (`state`).

use crate::app::basemaps::Basemaps;
use crate::app::clock;
use crate::app::map::{Basemap, MapEngine, MapFault, MapOptions, MapTexts, MapTheme};
use crate::app::preferences::Theme;
use crate::app::reference_layers::ReferenceLayers;
use crate::app::settings::Settings;
use crate::i18n;
use crate::present::map::flat_sheet::extent;
use crate::present::map::map_findings::{FindingDiff, FindingShapes};
use crate::present::map::map_layers::{Gathering, MapFeatures, Showing, diff, is_crowd};
use crate::present::map::mark_filter::MarkFilter;
use crate::ui::map::flat::flat_map::FlatMap;
use crate::ui::map::layers::on_map;
use crate::ui::map::says::{Says, use_says};
use crate::ui::map::state::surface::{RESERVED, Readiness};
use crate::ui::map::state::{MapState, provided, use_map};
use crate::ui::map::underlays::feed_underlays;
use crate::{t, tr};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;

/// The map of the open project.
#[component]
pub fn Canvas() -> impl IntoView {
    let (state, says) = (use_map(), use_says());
    let (basemaps, reference_layers): (Basemaps, ReferenceLayers) = (provided(), provided());
    let settings: Option<Settings> = use_context();
    let element: NodeRef<html::Div> = NodeRef::new();
    let basemap = RwSignal::new(None::<Basemap>);
    let theme = Memo::new(move |_| {
        settings
            .map(|settings| map_theme(settings.theme.get()))
            .unwrap_or_default()
    });
    let gone = StoredValue::new(false);

    Effect::new(move |_| {
        let Some(container) = element.get() else {
            return;
        };
        let theme = theme.get_untracked();
        spawn_local(async move {
            let known = Basemap::load().await;
            if gone.try_get_value() != Some(false) {
                return;
            }
            let loaded = known.clone().ok();
            basemap.set(loaded.clone());
            match open(state, container.into(), loaded, theme).await {
                Ok(engine) => {
                    // The engine tells its view only when it has moved.
                    let _ = state.surface.view.try_set(engine.view());
                    state.surface.set_engine(engine);
                }
                Err(fault) => {
                    if !matches!(fault, MapFault::NoWebGl) {
                        leptos::logging::warn!("map: {fault:?}");
                    }
                    let _ = state.surface.readiness.try_set(Readiness::Flat);
                }
            }
        });
    });
    on_cleanup(move || {
        gone.try_set_value(true);
        state.surface.close();
    });

    feed(state);
    feed_findings(state, says);
    feed_underlays(state);
    Effect::new(move |_| {
        let theme = theme.get();
        if state.surface.readiness.get() == Readiness::Moving
            && let Some(engine) = state.surface.engine()
        {
            // A colour that the engine refuses leaves the layer as it was.
            let _ = engine.set_theme(theme);
        }
    });

    let shown = Memo::new(move |_| basemaps.shown());
    Effect::new(move |_| {
        let (basemap, theme) = (shown.get(), theme.get());
        if state.surface.readiness.get() == Readiness::Moving
            && let Some(engine) = state.surface.engine()
            && let Err(fault) = engine.set_basemap(basemap.as_ref(), theme)
        {
            leptos::logging::warn!("map: {fault:?}");
        }
    });

    // After the basemap, which stands below: both put their layers on the map in one order.
    Effect::new(move |_| {
        let (layers, theme) = (on_map(state.app, reference_layers), theme.get());
        if state.surface.readiness.get() == Readiness::Moving
            && let Some(engine) = state.surface.engine()
            && let Err(fault) = engine.set_references(&layers, theme)
        {
            leptos::logging::warn!("map: {fault:?}");
        }
    });

    let flat = move || state.surface.readiness.get() == Readiness::Flat;
    view! {
        <Show when=move || !flat()>
            <div class="map-canvas" node_ref=element></div>
        </Show>
        <Show when=move || state.surface.readiness.get() == Readiness::Opening>
            <p class="map-opening" role="status">{t!("map-opening")}</p>
        </Show>
        <Show when=move || state.surface.lost.get()>
            <p class="map-opening" role="status">{t!("map-lost")}</p>
        </Show>
        <Show when=flat>
            <FlatMap basemap=basemap />
        </Show>
    }
}

async fn open(
    state: MapState,
    container: web_sys::HtmlElement,
    basemap: Option<Basemap>,
    theme: MapTheme,
) -> Result<MapEngine, MapFault> {
    let basemap = basemap.ok_or(MapFault::NotLoaded)?;
    let shown = state
        .app
        .peek(|project| extent(project, &MarkFilter::default()))
        .flatten();
    let view = state
        .surface
        .view
        .get_untracked()
        .or(shown)
        .or_else(|| basemap.boundaries.bounds())
        .ok_or(MapFault::NotLoaded)?;
    let texts = MapTexts {
        title: tr!("map-title"),
        attribution: tr!("map-attribution"),
        digits: i18n::digits(),
        language: i18n::language_code(),
        right_to_left: i18n::direction() == "rtl",
    };
    let options = MapOptions {
        view,
        reserved: RESERVED,
        theme,
        texts,
    };
    let handle = Rc::new(move |event| state.handle(event));
    let snap = Rc::new(move |place| state.snapped(place));
    MapEngine::open(container, &basemap, options, handle, snap).await
}

/// Sends the engine what has changed since the last time, and all of it when it has just opened.
fn feed(state: MapState) {
    let told = StoredValue::new(Arc::new(MapFeatures::new()));
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let own = turn.get_value().wrapping_add(1);
        turn.set_value(own);
        let moving = state.surface.readiness.get() == Readiness::Moving;
        let Some(project) = state.app.project.get().filter(|_| moving) else {
            return told.set_value(Arc::default());
        };
        let showing = Showing {
            filter: state.filter.get(),
            services: state.services_shown(),
            selected: state.selected.get(),
            editing: state.editing.with(|editing| editing.as_ref().map(|(id, _)| *id)),
            without_marks: state.comparing.get(),
        };
        let mut points = MapFeatures::new();
        state.underlays.mark_points(state.app, &mut points);
        let mut gathering = Gathering::begin(&project, &showing);
        gathering.features.append(&mut points);
        if gathering.remaining() <= STEP {
            gathering.step(&project, STEP);
            return tell(state, told, gathering.features);
        }
        spawn_local(async move {
            let is_wanted = || turn.try_get_value() == Some(own);
            while gathering.remaining() > 0 && is_wanted() {
                clock::sleep(0).await;
                gathering.step(&project, STEP);
            }
            clock::sleep(0).await;
            if is_wanted() {
                tell(state, told, gathering.features);
            }
        });
    });
}

/// So many marks are looked at in one go.
const STEP: usize = 1_000;

fn tell(state: MapState, told: StoredValue<Arc<MapFeatures>>, now: MapFeatures) {
    let Some(engine) = state.surface.engine() else {
        return;
    };
    let outcome = engine
        .set_crowded(is_crowd(&now))
        .and_then(|()| engine.render(told.with_value(|before| diff(before, &now))));
    if let Err(fault) = outcome {
        leptos::logging::warn!("map: {fault:?}");
    }
    told.set_value(Arc::new(now));
}

/// The same for what the map says.
fn feed_findings(state: MapState, says: Says) {
    Effect::new(move |before: Option<FindingShapes>| {
        let moving = state.surface.readiness.get() == Readiness::Moving;
        let now = says.shapes.get();
        let Some(engine) = state.surface.engine().filter(|_| moving) else {
            return FindingShapes::new();
        };
        if let Err(fault) = engine.render_findings(FindingDiff::between(&before.unwrap_or_default(), &now)) {
            leptos::logging::warn!("map: {fault:?}");
        }
        now
    });
}

fn map_theme(theme: Theme) -> MapTheme {
    match theme {
        Theme::Light => MapTheme::Light,
        Theme::Dark => MapTheme::Dark,
        Theme::Projector => MapTheme::Projector,
        Theme::Device => {
            let dark = web_sys::window()
                .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten())
                .is_some_and(|query| query.matches());
            if dark { MapTheme::Dark } else { MapTheme::Light }
        }
    }
}
