//! A picture as a map of its own: showing it instead of the map, and putting its marks on the ground once it is georeferenced.
//!
//! Deliberately absent: the places of the marks (`present::map::picture_map`), and the edit (`domain::actions::place_marks`).

use crate::app::Notice;
use crate::domain::actions::place_marks::{marks_on, place_marks};
use crate::domain::id::RecordId;
use crate::domain::records::Underlay;
use crate::present::map::picture_map::on_the_ground;
use crate::present::map::underlay_picture::georeference;
use crate::ui::map::state::{MapState, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// How many marks lie on a picture, tracked.
pub fn marks_on_it(state: MapState, id: RecordId) -> usize {
    state
        .app
        .read(|project| marks_on(project, id).count())
        .unwrap_or_default()
}

/// Shows the picture in the map's place. A picture that lies on the ground is no map of its own, unless marks are still on it.
#[component]
pub fn AsMap(id: RecordId) -> impl IntoView {
    let state = use_map();
    let offered = Memo::new(move |_| {
        let unplaced = state
            .app
            .read(|project| project.get::<Underlay>(id).map(|it| georeference(it).is_err()));
        unplaced.flatten().unwrap_or(false) || marks_on_it(state, id) > 0
    });
    let show = move |()| {
        state.underlays.place(None);
        state.as_list.set(false);
        state.show_picture(Some(id));
        state.select(None);
    };
    view! {
        <Show when=move || offered.get()>
            <Button label=t!("picture-use") icon="map" on_press=show />
        </Show>
    }
}

/// How many marks lie on the picture, and the offer to put them on the ground.
#[component]
pub fn MarksOnIt(id: RecordId) -> impl IntoView {
    let state = use_map();
    let count = Memo::new(move |_| marks_on_it(state, id));
    let places = Memo::new(move |_| state.app.read(|project| on_the_ground(project, id)).flatten());
    let put = move |()| {
        let Some(places) = places.get_untracked() else {
            return;
        };
        let count = places.len();
        if state.app.act(|project| place_marks(project, places)) {
            state.show_ground();
            state
                .app
                .notify(Notice::undoable(tr!("picture-marks-placed", count = count)));
        }
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <p class="says-note"><Icon name="place" />{move || tr!("picture-has-marks", count = count.get())}</p>
            <Show when=move || places.with(Option::is_some)>
                <p class="field-help">{t!("picture-place-marks-help")}</p>
                <Button label=t!("picture-place-marks") icon="target" kind=ButtonKind::Main on_press=put />
            </Show>
        </Show>
    }
}
