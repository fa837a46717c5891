//! Notes about pictures that are maps of their own: the one in view and that it has no coordinates, the picture of a mark, and the number
//! of marks that an answer about the ground leaves out. Deliberately absent: the picture (`picture_map`).

use crate::analysis::map::on_pictures::left_out;
use crate::analysis::protection::public_view::Count;
use crate::domain::id::RecordId;
use crate::domain::records::{Mark, Underlay};
use crate::ui::map::state::{MapState, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// The name of a picture, tracked.
pub fn picture_name(state: MapState, id: RecordId) -> String {
    let title = state
        .app
        .read(|project| project.get::<Underlay>(id).map(|it| it.title.clone()))
        .flatten();
    match title {
        None => tr!("mark-picture-gone"),
        Some(title) if title.trim().is_empty() => tr!("picture-unnamed"),
        Some(title) => title,
    }
}

/// "On the picture “Sketch”", tracked.
pub fn on_picture_text(state: MapState, id: RecordId) -> String {
    tr!("mark-on-picture", title = picture_name(state, id))
}

/// Over the picture: its name, that it claims no coordinates, and the way back.
#[component]
pub fn PictureNote() -> impl IntoView {
    let state = use_map();
    let title = move || state.picture.get().map(|id| picture_name(state, id));
    let missing = move || {
        let id = state.picture.get();
        state
            .underlays
            .missing
            .with(|missing| id.is_some_and(|id| missing.contains(&id)))
    };
    view! {
        <div class="picture-bar">
            <p class="picture-words" id="picture-note">
                <strong><bdi>{title}</bdi></strong>
                <span>{t!("picture-no-coordinates")}</span>
                <Show when=missing>
                    <span class="picture-missing"><Icon name="warning" />{t!("underlay-missing")}</span>
                </Show>
            </p>
            <Button label=t!("picture-back") icon="map" kind=ButtonKind::Quiet on_press=move |()| state.show_picture(None) />
        </div>
    }
}

/// In the sheet of a mark: on which picture it lies, and the way there.
#[component]
pub fn OnItsPicture(mark: Memo<Option<Mark>>) -> impl IntoView {
    let state = use_map();
    let picture =
        Memo::new(move |_| mark.with(|mark| mark.as_ref().and_then(|mark| mark.geometry.picture())));
    let elsewhere = move || {
        let picture = picture.get();
        state.as_list.get() || state.picture.get() != picture
    };
    let there = move || picture.get().is_none_or(|id| state.has_picture(id));
    let go = move |()| {
        let selected = state.selected.get_untracked();
        state.as_list.set(false);
        state.show_picture(picture.get_untracked());
        state.select(selected);
    };
    let on_ground = move || picture.get().is_none() && state.picture.get().is_some();
    view! {
        {move || picture.get().map(|id| view! {
            <p class="says-note"><Icon name="picture" /><bdi>{on_picture_text(state, id)}</bdi></p>
        })}
        <Show when=move || picture.get().is_some() && elsewhere() && there()>
            <Button label=t!("mark-show-on-picture") icon="picture" on_press=go />
        </Show>
        <Show when=on_ground>
            <Button label=t!("mark-show-on-map") icon="map" on_press=go />
        </Show>
    }
}

/// In the form of a new mark: on what it will lie.
#[component]
pub fn WhichPlane() -> impl IntoView {
    let state = use_map();
    move || {
        state.picture.get().map(|id| {
            view! { <p class="says-note"><Icon name="picture" /><bdi>{on_picture_text(state, id)}</bdi></p> }
        })
    }
}

/// Beside an answer about the ground: how many marks it leaves out because they lie on a picture.
#[component]
pub fn LeftOut() -> impl IntoView {
    let state = use_map();
    let count = Memo::new(move |_| {
        let all = state
            .says
            .wanted()
            .is_some_and(crate::analysis::map::map_question::Ask::is_about_all);
        let (filter, view) = (state.filter.get(), state.says.view.get());
        let read = state.app.read(|project| {
            let marks = project.all::<Mark>().map(|(_, mark)| mark);
            left_out(marks.filter(|mark| all || filter.accepts(mark)), view)
        });
        read.unwrap_or_default()
    });
    let text = move || match count.get() {
        Count::Exactly(0) => None,
        Count::Exactly(count) => Some(tr!("says-on-pictures", count = count)),
        Count::Hidden => Some(tr!("says-on-pictures-few")),
    };
    move || text().map(|text| view! { <p class="says-note"><Icon name="picture" />{text}</p> })
}
