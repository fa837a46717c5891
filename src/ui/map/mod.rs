//! The map: where groups put marks and teams draw catchment areas, by finger, mouse or from a list.
//!
//! Deliberately absent: how maps are drawn (`map`), what lies on them (`present::map::map_layers`).

// What the screen is doing.
mod state;
mod drawing;
mod here;
mod pictures;

// The map, and what lies on it.
mod pins;
mod flat;
mod stage;
mod basemaps;
mod layers;
mod underlays;

// Beside and over it.
mod bars;
mod sheets;
mod services;
mod says;
mod list;

// On paper.
mod print_sheets;

pub use flat::flat_map::scale_text;
pub use pins::mark_pin::MarkPin;
pub use print_sheets::PrintSheets;
pub use sheets::place_field::PlaceField;

use crate::app::use_app;
use crate::t;
use leptos::prelude::*;
use state::MapState;

/// The whole screen.
#[component]
pub fn MapScreen() -> impl IntoView {
    let state = MapState::new(use_app());
    provide_context(state);
    drawing::corners::follow(state);
    here::watching::follow(state);
    pictures::picture_plane::follow(state);
    view! {
        <section class="map-screen" class:map-as-list=move || state.as_list.get() class:map-on-picture=move || state.picture.get().is_some() aria-label=t!("area-map")>
            <h1 class="visually-hidden" tabindex="-1">{t!("area-map")}</h1>
            <div class="map-stage">
                <stage::canvas::Canvas />
                <stage::scale_bar::ScaleBar />
                <stage::swipe::Swipe />
                <pictures::picture_map::PictureMap />
            </div>
            <bars::view_bar::ViewBar />
            <Show when=move || state.as_list.get()>
                <list::List />
            </Show>
            <Show when=move || !state.as_list.get()>
                <bars::recent::Recent />
                <bars::walk::Walk />
                <bars::hint::Hint />
                <bars::tool_bar::ToolBar />
            </Show>
            <sheets::open_sheet::Sheets />
        </section>
    }
}
