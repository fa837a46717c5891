//! The view bar: zoom in and out, show all; the filter; the list instead of the map. Deliberately absent: filtering.

use crate::present::map::map_layers::{Showing, extent, features};
use crate::ui::map::here::handles::Place;
use crate::ui::map::state::{Panel, Tool, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Small buttons along the edges of the map.
#[component]
pub fn ViewBar() -> impl IntoView {
    let state = use_map();
    let on_ground = move || state.picture.get().is_none();
    let fit = move |()| {
        if let Some(board) = untrack(|| state.board()) {
            if let Some(bounds) = board.bounds() {
                state.surface.fit(bounds);
            }
            return;
        }
        let showing = Showing {
            filter: state.filter.get_untracked(),
            services: untrack(|| state.services_shown()),
            ..Showing::default()
        };
        let bounds = state
            .app
            .peek(|project| extent(&features(project, &showing)))
            .flatten();
        if let Some(bounds) = bounds {
            state.surface.fit(bounds);
        }
    };
    // What is being drawn goes on beside some panels; others take its place.
    let beside = move |panel| {
        state.select(None);
        state.panel.set(panel);
    };
    let instead = move |panel| {
        state.take(Tool::Look);
        state.panel.set(panel);
    };
    let filters = move || state.filter.with(|filter| filter.count());
    let filter_name = move || match filters() {
        0 => tr!("map-filter"),
        count => tr!("map-filter-count", count = count),
    };
    view! {
        <div class="view-bar">
            <div class="view-switch" role="group" aria-label=t!("map-view")>
                <button
                    type="button"
                    aria-pressed=move || (!state.as_list.get()).to_string()
                    on:click=move |_| state.as_list.set(false)
                >
                    <Icon name="map" />
                    <span>{t!("map-as-map")}</span>
                </button>
                <button
                    type="button"
                    aria-pressed=move || state.as_list.get().to_string()
                    on:click=move |_| {
                        state.take(Tool::Look);
                        state.as_list.set(true);
                    }
                >
                    <Icon name="list" />
                    <span>{t!("map-as-list")}</span>
                </button>
            </div>
            // Answers and services are about the ground.
            <Show when=on_ground>
                <Button
                    label=t!("says-title")
                    icon="layers"
                    class="view-filter"
                    pressed=Signal::derive(move || state.panel.get() == Panel::Says)
                    on_press=move |()| {
                        let open = state.panel.get_untracked() == Panel::Says;
                        instead(if open { Panel::Selected } else { Panel::Says });
                    }
                />
                <Button
                    label=t!("area-services")
                    icon="services"
                    class="view-filter"
                    pressed=Signal::derive(move || state.app.with_services.get())
                    on_press=move |()| {
                        let open = state.panel.get_untracked() == Panel::Services;
                        if !open {
                            state.app.with_services.set(true);
                        }
                        instead(if open { Panel::Selected } else { Panel::Services });
                    }
                />
            </Show>
            <Button
                label=filter_name
                icon="filter"
                class="view-filter"
                pressed=Signal::derive(move || filters() > 0)
                on_press=move |()| beside(Panel::Filter)
            />
        </div>
        <Show when=move || !state.as_list.get()>
            <div class="zoom-bar" role="group" aria-label=t!("map-zoom")>
                <MapButton label=t!("map-zoom-in") icon="add" on_press=move |()| state.surface.zoom(true) />
                <MapButton label=t!("map-zoom-out") icon="remove" on_press=move |()| state.surface.zoom(false) />
                <MapButton label=t!("map-show-all") icon="fit" on_press=fit />
                <Show when=on_ground>
                    <MapButton
                        label=t!("here-title")
                        icon="here"
                        on_press=move |()| {
                            beside(Panel::Here);
                            if matches!(state.here.place.get_untracked(), Place::Off) {
                                state.watch_here();
                            }
                        }
                    />
                    <MapButton label=t!("basemap-title") icon="map" on_press=move |()| beside(Panel::Basemaps) />
                    <MapButton label=t!("layer-title") icon="shapes" on_press=move |()| beside(Panel::Layers) />
                </Show>
                <MapButton label=t!("underlay-title") icon="picture" on_press=move |()| instead(Panel::Underlays) />
                <MapButton label=t!("category-sets") icon="category" on_press=move |()| instead(Panel::Categories) />
            </div>
        </Show>
    }
}

/// A button of the column beside the map: an icon whose words are heard.
#[component]
fn MapButton(
    #[prop(into)] label: TextProp,
    icon: &'static str,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! { <Button label icon icon_only=true kind=ButtonKind::Quiet on_press /> }
}
