//! Counters on cards: one pile, or one for each criterion of a matrix, one after the other.
//!
//! Three buttons per card: one counter, five, and one back. Counters in the hand are shown as not placed.

use super::frame::{CardFace, Frame, Head, Tray, card_words};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Answer;
use crate::i18n;
use crate::present::deciding::answer_drafts::PilesDraft;
use crate::ui::priorities::drag::{Drag, Flying};
use crate::ui::widgets::{Bdi, Icon};
use crate::{t, tr};
use leptos::prelude::*;

/// How many counters are drawn; the number beside them says how many there are.
const DRAWN: u32 = 20;
/// Counters that are drawn on a card, so that a pile is seen and not only read.
const HEAP: u32 = 40;
/// Counters of the larger step.
const MANY: u32 = 5;

/// The piles of one answer.
#[component]
pub fn Piles(
    head: Head,
    options: Vec<RecordId>,
    criteria: Vec<String>,
    counters: u32,
    draft: PilesDraft,
    on_finish: Callback<Answer>,
) -> impl IntoView {
    let empty = draft.clone();
    let draft = RwSignal::new(draft);
    let row = RwSignal::new(0_usize);
    let rows = criteria.len().max(1);
    let dropped = move |(_, place): (String, Option<String>)| {
        if let Some(Ok(option)) = place.map(|place| place.parse()) {
            draft.update(|draft| draft.put(row.get_untracked(), option, 1));
        }
    };
    let drag = Drag::new(Callback::new(dropped));
    let unplaced = Memo::new(move |_| draft.with(|draft| draft.unplaced(row.get())));
    let still = Memo::new(move |_| draft.with(|draft| (0..rows).map(|row| draft.unplaced(row)).sum::<u32>()));
    let left = move || {
        if still.get() == 0 {
            String::new()
        } else {
            tr!("answers-piles-unplaced", count = still.get())
        }
    };
    let criterion = move |(at, text): (usize, String)| {
        view! {
            <button type="button" class="answer-criterion" aria-pressed=move || (row.get() == at).to_string() on:click=move |_| row.set(at)>
                <Bdi text=text />
                <small>{move || tr!("answers-piles-in-hand", count = draft.with(|draft| draft.unplaced(at)))}</small>
            </button>
        }
    };
    let several = !criteria.is_empty();
    let how = move || tr!("answers-piles-how", count = counters);
    let cards = options
        .into_iter()
        .map(|option| view! { <Pile option row draft drag /> })
        .collect_view();
    view! {
        <Frame head how=Signal::derive(how)>
            <div
                class="answer-piles"
                on:pointermove=move |event| drag.moved(&event)
                on:pointerup=move |event| drag.ended(&event)
                on:pointercancel=move |_| drag.cancelled()
            >
                {several
                    .then(|| {
                        view! {
                            <div class="answer-criteria" role="group" aria-label=t!("answers-criteria")>
                                {criteria.into_iter().enumerate().map(criterion).collect_view()}
                            </div>
                        }
                    })}
                <div class="answer-stock">
                    <span class="dots" aria-hidden="true">
                        {move || {
                            (0..unplaced.get().min(DRAWN))
                                .map(|_| {
                                    view! { <i class="dot answer-counter" on:pointerdown=move |event| drag.started(String::new(), &event)></i> }
                                })
                                .collect_view()
                        }}
                    </span>
                    <strong>{move || tr!("answers-piles-in-hand", count = unplaced.get())}</strong>
                </div>
                <ul class="ballot-cards">{cards}</ul>
                <Flying drag />
            </div>
            <Tray
                message=Signal::derive(move || tr!("answers-piles-in-hand", count = still.get()))
                left=Signal::derive(left)
                empty=Signal::derive({
                    let empty = empty.clone();
                    move || draft.with(|draft| *draft == empty)
                })
                on_clear=move |()| draft.update(|draft| draft.clear(row.get_untracked()))
                on_finish=move |()| on_finish.run(draft.with_untracked(PilesDraft::answer))
            />
        </Frame>
    }
}

/// One card with what lies on it.
#[component]
fn Pile(option: RecordId, row: RwSignal<usize>, draft: RwSignal<PilesDraft>, drag: Drag) -> impl IntoView {
    let app = use_app();
    let words = card_words(app, option);
    let place = option.to_string();
    let over = place.clone();
    let on = Memo::new(move |_| draft.with(|draft| draft.on(row.get(), option)));
    let put = move |count: u32| draft.update(|draft| draft.put(row.get_untracked(), option, count));
    let take = move || draft.update(|draft| draft.take(row.get_untracked(), option, 1));
    view! {
        <li
            class="ballot-card answer-pile"
            class:ballot-card-chosen=move || { on.get() > 0 }
            class:ballot-card-over=move || drag.is_over(&over)
            data-drop=place
        >
            <button
                type="button"
                class="ballot-put"
                on:click=move |_| put(1)
                on:keydown=move |event| {
                    if matches!(event.key().as_str(), "Backspace" | "Delete" | "-") {
                        event.prevent_default();
                        take();
                    }
                }
            >
                <CardFace option />
                <span class="answer-count">
                    <span aria-hidden="true">{move || i18n::number(on.get())}</span>
                    <span class="visually-hidden">{move || tr!("answers-counters-on-it", count = on.get())}</span>
                </span>
            </button>
            <span class="answer-heap" aria-hidden="true">
                {move || (0..on.get().min(HEAP)).map(|_| view! { <i></i> }).collect_view()}
            </span>
            <div class="answer-pile-acts">
                <button type="button" class="stepper-button" aria-label=move || tr!("answers-counter-back", name = words.get()) on:click=move |_| take()>
                    <Icon name="remove" />
                </button>
                <button type="button" class="stepper-button answer-five" on:click=move |_| put(MANY)>
                    <span aria-hidden="true">{move || format!("+{}", i18n::number(MANY))}</span>
                    <span class="visually-hidden">{move || tr!("answers-counters-five", name = words.get())}</span>
                </button>
            </div>
        </li>
    }
}
