//! The map: where groups put marks and teams draw catchment areas, by finger, mouse or from a list.
//!
//! Deliberately absent: how maps are drawn (`map`), what lies on them (`present::map::map_layers`).

// Words and pins.
mod words;
mod pins;

// What the screen is doing.
mod state;
mod drawing;
mod here;
mod pictures;

// The map, and what lies on it.
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

pub use pins::mark_pin::MarkPin;
pub use print_sheets::PrintSheets;
pub use sheets::place_field::PlaceField;
pub use words::measures::scale_text;

use crate::app::basemaps::Basemaps;
use crate::app::reference_layers::ReferenceLayers;
use crate::app::use_app;
use crate::t;
use leptos::prelude::*;
use says::Says;
use state::MapState;

/// The whole screen.
#[component]
pub fn MapScreen() -> impl IntoView {
    let app = use_app();
    let state = MapState::new(app);
    provide_context(state);
    provide_context(Says::new());
    provide_context(Basemaps::new());
    provide_context(ReferenceLayers::new(app));
    drawing::corners::follow(state);
    drawing::unfinished::follow(state);
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
