//! The map: where groups put marks and teams draw catchment areas, by finger, mouse or from a list.
//!
//! Deliberately absent: how maps are drawn (`map`), what lies on them (`present::map::map_layers`).

mod basemap_panel;
mod canvas;
mod catchment_sheet;
mod categories;
mod cut_merge;
mod drawing;
mod drawing_hint;
mod filter_panel;
mod fingers;
mod flat_hand;
mod flat_map;
mod from_file;
mod here;
mod here_panel;
mod hint;
mod layers;
mod list;
mod mark_more;
mod mark_pin;
mod mark_sheet;
mod new_mark;
mod online_panel;
mod print_sheets;
mod picture_map;
mod picture_note;
mod picture_plane;
mod place_field;
mod recent;
mod says;
mod scale_bar;
mod service_panel;
mod service_pin;
mod service_sheet;
mod sheet_size;
mod sheets;
mod state;
mod surface;
mod swipe;
mod tool_bar;
mod underlays;
mod view_bar;
mod walk;

pub use flat_map::scale_text;
pub use mark_pin::MarkPin;
pub use place_field::PlaceField;
pub use print_sheets::PrintSheets;

use crate::app::use_app;
use crate::t;
use leptos::prelude::*;
use state::MapState;

/// The whole screen.
#[component]
pub fn MapScreen() -> impl IntoView {
    let state = MapState::new(use_app());
    provide_context(state);
    drawing::follow(state);
    here::follow(state);
    picture_plane::follow(state);
    view! {
        <section class="map-screen" class:map-as-list=move || state.as_list.get() class:map-on-picture=move || state.picture.get().is_some() aria-label=t!("area-map")>
            <h1 class="visually-hidden" tabindex="-1">{t!("area-map")}</h1>
            <div class="map-stage">
                <canvas::Canvas />
                <scale_bar::ScaleBar />
                <swipe::Swipe />
                <picture_map::PictureMap />
            </div>
            <view_bar::ViewBar />
            <Show when=move || state.as_list.get()>
                <list::List />
            </Show>
            <Show when=move || !state.as_list.get()>
                <recent::Recent />
                <walk::Walk />
                <hint::Hint />
                <tool_bar::ToolBar />
            </Show>
            <sheets::Sheets />
        </section>
    }
}
