//! Bringing cards into an order: by tapping them one after the other, by dragging a handle, or with keys.
//!
//! A card that has a place moves only when it is picked up: by its handle, a drag from the handle, or Enter on it; then arrows move it and
//! Escape puts it down. There is no list to choose numbers from.

use super::frame::{CardFace, Frame, Head, Tray, card_words};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Answer;
use crate::i18n;
use crate::present::deciding::order_draft::{OrderDraft, Spot};
use crate::ui::priorities::drag::{Drag, Flying};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// The cards of one answer.
#[component]
pub fn OrderCards(head: Head, options: Vec<RecordId>, on_finish: Callback<Answer>) -> impl IntoView {
    let draft = RwSignal::new(OrderDraft::new(options));
    let dropped = move |(what, place): (String, Option<String>)| {
        if let (Ok(option), Some(spot)) = (what.parse(), place.as_deref().and_then(spot_of)) {
            draft.update(|draft| draft.place(option, spot));
        }
    };
    let drag = Drag::new(Callback::new(dropped));
    let pool = Memo::new(move |_| draft.with(OrderDraft::pool));
    let tiers = Memo::new(move |_| draft.with(|draft| draft.tiers().to_vec()));
    let unknown = Memo::new(move |_| draft.with(|draft| draft.unknown().to_vec()));
    let held = Memo::new(move |_| draft.with(OrderDraft::held));
    let message = move || {
        if held.get().is_some() {
            tr!("answers-order-held")
        } else {
            tr!("answers-order-left", count = pool.with(Vec::len))
        }
    };
    let left = move || {
        if pool.with(Vec::is_empty) {
            String::new()
        } else {
            tr!("answers-order-unplaced", count = pool.with(Vec::len))
        }
    };
    let waiting = move |option: RecordId| view! { <Waiting option draft drag /> };
    let place = move |(at, tier): (usize, Vec<RecordId>)| {
        view! {
            <Gap at draft drag />
            <Place at tier draft drag />
        }
    };
    let places = move || {
        let places = tiers.get();
        let last = places.len();
        view! {
            {places.into_iter().enumerate().map(place).collect_view()}
            <Gap at=last draft drag />
        }
    };
    view! {
        <Frame head how=Signal::derive(|| tr!("answers-order-how"))>
            <div
                class="answer-order"
                on:pointermove=move |event| drag.moved(&event)
                on:pointerup=move |event| drag.ended(&event)
                on:pointercancel=move |_| drag.cancelled()
                on:keydown=move |event| {
                    if event.key() == "Escape" {
                        draft.update(OrderDraft::put_down);
                    }
                }
            >
                <section class="answer-pool" data-drop="pool" aria-labelledby="answer-pool">
                    <h2 id="answer-pool">{t!("answers-order-pool")}</h2>
                    <ul class="answer-cards">{move || pool.get().into_iter().map(waiting).collect_view()}</ul>
                    <Show when=move || held.get().is_some() && !pool.with(|pool| held.get().is_some_and(|held| pool.contains(&held)))>
                        <Button label=t!("answers-order-back") icon="undo" on_press=move |()| draft.update(|draft| draft.put(Spot::Pool)) />
                    </Show>
                </section>
                <section class="answer-places" aria-labelledby="answer-places">
                    <h2 id="answer-places">{t!("answers-order-yours")}</h2>
                    <ol class="answer-place-list">{places}</ol>
                    <section class="answer-unknown" class:answer-drop-over=move || drag.is_over("unknown") data-drop="unknown" aria-labelledby="answer-unknown">
                        <h3 id="answer-unknown">{t!("answers-unknown")}</h3>
                        <ul class="answer-cards">
                            {move || unknown.get().into_iter().map(|option| view! { <li><Placed option draft drag /></li> }).collect_view()}
                        </ul>
                        <Show when=move || held.get().is_some()>
                            <Button label=t!("answers-order-put-unknown") on_press=move |()| draft.update(|draft| draft.put(Spot::Unknown)) />
                        </Show>
                    </section>
                </section>
                <Flying drag />
            </div>
            <Tray
                message=Signal::derive(message)
                left=Signal::derive(left)
                empty=Signal::derive(move || draft.with(OrderDraft::is_empty))
                on_clear=move |()| draft.update(OrderDraft::clear)
                on_finish=move |()| on_finish.run(draft.with_untracked(OrderDraft::answer))
            />
        </Frame>
    }
}

/// `before:2`, `with:0`, `unknown`, `pool`.
fn spot_of(place: &str) -> Option<Spot> {
    match place.split_once(':') {
        Some(("before", at)) => at.parse().ok().map(Spot::Before),
        Some(("with", at)) => at.parse().ok().map(Spot::With),
        _ if place == "unknown" => Some(Spot::Unknown),
        _ if place == "pool" => Some(Spot::Pool),
        _ => None,
    }
}

/// A card without a place: a tap makes it the next one.
#[component]
fn Waiting(option: RecordId, draft: RwSignal<OrderDraft>, drag: Drag) -> impl IntoView {
    let app = use_app();
    let words = card_words(app, option);
    view! {
        <li class="answer-card">
            <button
                type="button"
                class="ballot-put"
                on:pointerdown=move |event| drag.started(option.to_string(), &event)
                on:click=move |event| {
                    if event.detail() == 0 || !drag.was_a_drag() {
                        draft.update(|draft| draft.append(option));
                    }
                }
            >
                <CardFace option />
            </button>
            <Button
                label=move || tr!("answers-unknown-of", name = words.get())
                icon="info"
                icon_only=true
                kind=ButtonKind::Quiet
                on_press=move |()| draft.update(|draft| draft.place(option, Spot::Unknown))
            />
        </li>
    }
}

/// Room between two places, seen while a card is in the hand.
#[component]
fn Gap(at: usize, draft: RwSignal<OrderDraft>, drag: Drag) -> impl IntoView {
    let held = Memo::new(move |_| draft.with(|draft| draft.held().is_some()));
    let place = format!("before:{at}");
    let over = place.clone();
    view! {
        <li class="answer-gap" class:answer-gap-open=move || held.get() || drag.is_flying() class:answer-drop-over=move || drag.is_over(&over) data-drop=place>
            <Show when=move || held.get()>
                <button type="button" class="answer-gap-button" on:click=move |_| draft.update(|draft| draft.put(Spot::Before(at)))>
                    {t!("answers-order-put-at", place = at + 1)}
                </button>
            </Show>
        </li>
    }
}

/// One place with the cards that share it.
#[component]
fn Place(at: usize, tier: Vec<RecordId>, draft: RwSignal<OrderDraft>, drag: Drag) -> impl IntoView {
    let own = tier.clone();
    let joinable =
        Memo::new(move |_| draft.with(|draft| draft.held().is_some_and(|held| !own.contains(&held))));
    let place = format!("with:{at}");
    let over = place.clone();
    let cards = tier
        .into_iter()
        .map(|option| view! { <Placed option draft drag /> })
        .collect_view();
    view! {
        <li class="answer-place" class:answer-drop-over=move || drag.is_over(&over) data-drop=place>
            <span class="answer-place-number">
                <span class="visually-hidden">{t!("priorities-place", place = at + 1)}</span>
                <span aria-hidden="true">{move || i18n::number(at + 1)}</span>
            </span>
            <div class="answer-place-cards">
                {cards}
                <Show when=move || joinable.get()>
                    <button type="button" class="answer-gap-button" on:click=move |_| draft.update(|draft| draft.put(Spot::With(at)))>
                        {t!("answers-order-put-with", place = at + 1)}
                    </button>
                </Show>
            </div>
        </li>
    }
}

/// A card that has its place, with the handle that picks it up.
#[component]
fn Placed(option: RecordId, draft: RwSignal<OrderDraft>, drag: Drag) -> impl IntoView {
    let app = use_app();
    let words = card_words(app, option);
    let held = Memo::new(move |_| draft.with(|draft| draft.held() == Some(option)));
    view! {
        <div class="answer-placed" class:answer-placed-held=move || held.get()>
            <CardFace option />
            <button
                type="button"
                class="answer-handle"
                aria-pressed=move || held.get().to_string()
                aria-label=move || tr!("answers-order-pick-up", name = words.get())
                on:pointerdown=move |event| drag.started(option.to_string(), &event)
                on:click=move |event| {
                    if event.detail() == 0 || !drag.was_a_drag() {
                        draft.update(|draft| draft.pick_up(option));
                    }
                }
                on:keydown=move |event| {
                    let earlier = match event.key().as_str() {
                        "ArrowUp" => true,
                        "ArrowDown" => false,
                        _ => return,
                    };
                    if held.get_untracked() {
                        event.prevent_default();
                        draft.update(|draft| draft.shift(earlier));
                        refocus(option);
                    }
                }
                data-handle=option.to_string()
            >
                <Icon name="menu" />
            </button>
        </div>
    }
}

/// Moving a card builds its row anew; the handle keeps the focus.
fn refocus(option: RecordId) {
    request_animation_frame(move || {
        let page = web_sys::window().and_then(|window| window.document());
        let handle = page.and_then(|page| {
            page.query_selector(&format!("[data-handle='{option}']"))
                .ok()
                .flatten()
        });
        if let Some(handle) = handle {
            use wasm_bindgen::JsCast;
            let _ = handle.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    });
}
