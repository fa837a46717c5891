//! The map: where groups put marks and teams draw catchment areas, by finger, mouse or from a list.
//!
//! Deliberately absent: how maps are drawn (`map`), what lies on them (`present::map_layers`).

mod canvas;
mod catchment_sheet;
mod filter_panel;
mod flat_map;
mod from_file;
mod hint;
mod list;
mod mark_pin;
mod mark_sheet;
mod new_mark;
mod place_field;
mod recent;
mod sheets;
mod state;
mod surface;
mod tool_bar;
mod view_bar;

pub use flat_map::scale_text;
pub use mark_pin::MarkPin;

use crate::app::use_app;
use crate::t;
use leptos::prelude::*;
use state::MapState;

/// The whole screen.
#[component]
pub fn MapScreen() -> impl IntoView {
    let state = MapState::new(use_app());
    provide_context(state);
    view! {
        <section class="map-screen" class:map-as-list=move || state.as_list.get() aria-label=t!("area-map")>
            <h1 class="visually-hidden" tabindex="-1">{t!("area-map")}</h1>
            <div class="map-stage">
                <canvas::Canvas />
            </div>
            <view_bar::ViewBar />
            <Show when=move || state.as_list.get()>
                <list::List />
            </Show>
            <Show when=move || !state.as_list.get()>
                <recent::Recent />
                <hint::Hint />
                <tool_bar::ToolBar />
            </Show>
            <sheets::Sheets />
        </section>
    }
}
