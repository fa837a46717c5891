//! Words on pictures that are maps of their own: the one in view has no coordinates, and a mark names the one that it lies on.
//! Deliberately absent: the picture (`picture_map`).

use crate::domain::records::Mark;
use crate::t;
use crate::ui::map::state::use_map;
use crate::ui::map::words::names::{on_picture_text, picture_name};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use leptos::prelude::*;

/// Over the picture: its name, that it claims no coordinates, and the way back.
#[component]
pub fn PictureNote() -> impl IntoView {
    let state = use_map();
    let title = move || state.picture.get().map(|id| picture_name(state.app, id));
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
            <p class="says-note"><Icon name="picture" /><bdi>{on_picture_text(state.app, id)}</bdi></p>
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
            view! { <p class="says-note"><Icon name="picture" /><bdi>{on_picture_text(state.app, id)}</bdi></p> }
        })
    }
}
