//! The pictures of this assessment: adding, opacity, georeference, removal. Deliberately absent: georeferencing (`board`).

use super::as_map::{AsMap, MarksOnIt, marks_on_it};
use super::board::Board;
use super::handles::NotTaken;
use super::points::fit_text;
use crate::app::files;
use crate::domain::id::RecordId;
use crate::domain::records::Underlay;
use crate::present::map::underlay_picture::georeference;
use crate::present::route::Place;
use crate::ui::map::state::{Panel, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, LinkButton, Sheet, TextField, unique_id};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The list, or the picture that is being placed.
#[component]
pub fn UnderlayPanel() -> impl IntoView {
    let state = use_map();
    let underlays = state.underlays;
    let close = move |()| {
        underlays.place(None);
        state.panel.set(Panel::Selected);
    };
    on_cleanup(move || {
        let _ = underlays.placing.try_set(None);
    });
    view! {
        <Sheet title=t!("underlay-title") open=true on_close=close>
            {move || match underlays.placing.get() {
                Some(id) => view! { <Board id /> }.into_any(),
                None => view! { <List /> }.into_any(),
            }}
        </Sheet>
    }
}

#[component]
fn List() -> impl IntoView {
    let state = use_map();
    let underlays = state.underlays;
    let ids = Memo::new(move |_| {
        let read = state
            .app
            .read(|project| project.all::<Underlay>().map(|(id, _)| id).collect::<Vec<_>>());
        read.unwrap_or_default()
    });
    let pick = move |()| {
        spawn_local(async move {
            if let Some(file) = files::pick("image/*", false).await.pop() {
                state.show_ground();
                let bounds = underlays.take(state.app, file).await;
                if let Some(bounds) = bounds {
                    state.surface.fit(bounds);
                }
            }
        });
    };
    let fault = move || {
        underlays.fault.get().map(|fault| match fault {
            NotTaken::NoPicture => tr!("underlay-no-picture"),
            NotTaken::NotKept => tr!("picture-not-kept"),
        })
    };
    view! {
        <p class="field-help">{t!("underlay-lead")}</p>
        <ul class="underlay-rows">
            <For each=move || ids.get() key=|id| *id let:id>
                <Row id />
            </For>
        </ul>
        <Show when=move || underlays.busy.get()>
            <p class="says-note" role="status"><Icon name="info" />{t!("underlay-taking")}</p>
        </Show>
        {move || fault().map(|text| view! { <p class="says-note" role="alert"><Icon name="error" />{text}</p> })}
        <div class="says-acts">
            <Button label=t!("underlay-add") icon="picture" kind=ButtonKind::Main on_press=pick />
            <LinkButton label=t!("sheets-title") icon="print" href=Signal::derive(move || state.app.href(Place::PrintSheets)) />
        </div>
    }
}

#[component]
fn Row(id: RecordId) -> impl IntoView {
    let state = use_map();
    let underlays = state.underlays;
    let record = Memo::new(move |_| {
        state
            .app
            .read(|project| project.get::<Underlay>(id).cloned())
            .flatten()
    });
    let title =
        Signal::derive(move || record.with(|it| it.as_ref().map(|it| it.title.clone()).unwrap_or_default()));
    let standing = move || {
        if underlays.missing.with(|missing| missing.contains(&id)) {
            return tr!("underlay-missing");
        }
        record.with(|it| match it.as_ref().map(georeference) {
            Some(Ok(georeference)) => fit_text(&georeference),
            _ => tr!("underlay-unplaced"),
        })
    };
    let why_not = Signal::derive(move || match marks_on_it(state, id) {
        0 => String::new(),
        count => tr!("picture-keeps-marks", count = count),
    });
    let placed = move || underlays.laid.with(|laid| laid.contains_key(&id));
    let go = move |()| {
        if let Some(bounds) = underlays.bounds(id) {
            state.surface.fit(bounds);
        }
    };
    view! {
        <li class="underlay-row">
            <TextField
                label=t!("underlay-name")
                value=title
                on_change=move |title: String| {
                    state.app.change::<Underlay>(id, |underlay| underlay.title = title);
                }
            />
            <p class="underlay-standing">{standing}</p>
            <Opacity id record title />
            <div class="says-acts">
                <AsMap id />
                <Button
                    label=t!("underlay-place")
                    icon="target"
                    on_press=move |()| {
                        state.show_ground();
                        underlays.place(Some(id));
                    }
                />
                <Show when=placed>
                    <Button label=t!("underlay-go") icon="fit" kind=ButtonKind::Quiet on_press=go />
                </Show>
                <Button label=t!("underlay-remove") icon="delete" kind=ButtonKind::Quiet why_not on_press=move |()| underlays.remove(state.app, id) />
            </div>
            <MarksOnIt id />
        </li>
    }
}

/// How much of the picture is seen.
#[component]
fn Opacity(id: RecordId, record: Memo<Option<Underlay>>, title: Signal<String>) -> impl IntoView {
    let state = use_map();
    let underlays = state.underlays;
    let field = unique_id();
    let kept = move || record.with(|it| it.as_ref().map_or(0, |it| it.opacity));
    let shown = move || match underlays.preview.get() {
        Some((other, opacity)) if other == id => opacity,
        _ => kept(),
    };
    let read = |event: &web_sys::Event| event_target_value(event).parse::<u8>().unwrap_or(0).min(100);
    view! {
        <div class="field">
            <label class="field-label" for=field.clone()>{t!("underlay-opacity")}<span class="visually-hidden">" "<bdi>{title}</bdi></span></label>
            <input
                id=field
                class="underlay-opacity"
                type="range"
                min="0"
                max="100"
                step="10"
                prop:value=move || shown().to_string()
                aria-valuetext=move || tr!("underlay-per-cent", share = i18n::number(shown()))
                on:input=move |event| underlays.preview.set(Some((id, read(&event))))
                on:change=move |event| {
                    let opacity = read(&event);
                    state.app.change::<Underlay>(id, |underlay| underlay.opacity = opacity);
                    underlays.preview.set(None);
                }
            />
        </div>
    }
}
