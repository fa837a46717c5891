//! The canvas: opens the engine on an element, feeds it differences, passes on its events; or shows the flat map in its place.
//!
//! Deliberately absent: what events mean (`state`).

use super::flat_map::FlatMap;
use super::state::{MapState, use_map};
use super::surface::{RESERVED, Readiness};
use crate::app::map::{Basemap, MapEngine, MapFault, MapOptions, MapTexts, MapTheme};
use crate::app::preferences::Theme;
use crate::app::settings::Settings;
use crate::i18n;
use crate::present::map_layers::{MapFeatures, Showing, diff, extent, features};
use crate::{t, tr};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// The map of the open project.
#[component]
pub fn Canvas() -> impl IntoView {
    let state = use_map();
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
                Ok(engine) => state.surface.set_engine(engine),
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
    Effect::new(move |_| {
        let theme = theme.get();
        if state.surface.readiness.get() == Readiness::Moving
            && let Some(engine) = state.surface.engine()
        {
            // A colour that the engine refuses leaves the layer as it was.
            let _ = engine.set_theme(theme);
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
        <Show when=move || state.lost.get()>
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
        .peek(|project| extent(&features(project, &Showing::default())))
        .flatten();
    let view = state
        .view
        .get_untracked()
        .or(shown)
        .or_else(|| basemap.boundaries.bounds())
        .ok_or(MapFault::NotLoaded)?;
    let texts = MapTexts {
        title: tr!("map-title"),
        attribution: tr!("map-attribution"),
        metres: tr!("map-metres"),
        kilometres: tr!("map-kilometres"),
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
    MapEngine::open(container, &basemap, options, handle).await
}

/// Sends the engine what has changed since the last time, and all of it when it has just opened.
fn feed(state: MapState) {
    let shown = Memo::new(move |_| {
        let showing = Showing {
            filter: state.filter.get(),
            selected: state.selected.get(),
            editing: state.editing.with(|editing| editing.as_ref().map(|(id, _)| *id)),
        };
        Shown(
            state
                .app
                .read(|project| features(project, &showing))
                .unwrap_or_default(),
        )
    });
    Effect::new(move |before: Option<MapFeatures>| {
        let moving = state.surface.readiness.get() == Readiness::Moving;
        let now = shown.get().0;
        let Some(engine) = state.surface.engine().filter(|_| moving) else {
            return MapFeatures::new();
        };
        if let Err(fault) = engine.render(&diff(&before.unwrap_or_default(), &now)) {
            leptos::logging::warn!("map: {fault:?}");
        }
        now
    });
}

#[derive(Clone, PartialEq)]
struct Shown(MapFeatures);

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
