//! Looking around: closer, away, everything; the filter; the list in place of the map. Deliberately absent: what is filtered.

use super::state::{Panel, use_map};
use crate::present::map_layers::{Showing, extent, features};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// Small buttons along the edges of the map.
#[component]
pub fn ViewBar() -> impl IntoView {
    let state = use_map();
    let fit = move |()| {
        let showing = Showing {
            filter: state.filter.get_untracked(),
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
                        state.take(super::state::Tool::Look);
                        state.as_list.set(true);
                    }
                >
                    <Icon name="list" />
                    <span>{t!("map-as-list")}</span>
                </button>
            </div>
            <Button
                label=filter_name
                icon="filter"
                class="view-filter"
                pressed=Signal::derive(move || filters() > 0)
                on_press=move |()| {
                    state.select(None);
                    state.panel.set(Panel::Filter);
                }
            />
        </div>
        <Show when=move || !state.as_list.get()>
            <div class="zoom-bar" role="group" aria-label=t!("map-zoom")>
                <Button label=t!("map-zoom-in") icon="add" icon_only=true kind=ButtonKind::Quiet on_press=move |()| state.surface.zoom(true) />
                <Button label=t!("map-zoom-out") icon="remove" icon_only=true kind=ButtonKind::Quiet on_press=move |()| state.surface.zoom(false) />
                <Button label=t!("map-show-all") icon="fit" icon_only=true kind=ButtonKind::Quiet on_press=fit />
            </div>
        </Show>
    }
}
