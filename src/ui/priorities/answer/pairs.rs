//! The pairwise grid: two big cards at a time, the triangle of answers beside them, and at the end the circular triads of a group's grid.

use super::frame::{CardFace, Frame, Head, Tray, card_words};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Answer;
use crate::i18n;
use crate::present::deciding::pairs_draft::{PairsDraft, Settled, TriangleCell};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button};
use crate::{t, tr};
use leptos::prelude::*;

/// The pairs of one answer.
#[component]
pub fn PairCards(
    head: Head,
    options: Vec<RecordId>,
    seed: u64,
    alone: bool,
    on_finish: Callback<Answer>,
) -> impl IntoView {
    let draft = RwSignal::new(PairsDraft::new(options.clone(), seed));
    let needed = draft.with_untracked(PairsDraft::only_needed);
    let current = Memo::new(move |_| draft.with(PairsDraft::current));
    let progress = Memo::new(move |_| draft.with(PairsDraft::progress));
    let settle = move |settled: Settled| draft.update(|draft| draft.settle(settled));
    let message = move || {
        let (done, all) = progress.get();
        if needed && current.get().is_some() {
            tr!("answers-pairs-needed-done", done = done, all = all)
        } else {
            tr!("answers-pairs-done", done = done, all = all)
        }
    };
    let left = move || {
        if current.get().is_some() {
            tr!("answers-pairs-open")
        } else {
            String::new()
        }
    };
    let both = move |(first, second): (RecordId, RecordId)| {
        view! {
            <div class="answer-pair" role="group" aria-label=t!("answers-pairs-which")>
                <button type="button" class="answer-big-card" on:click=move |_| settle(Settled::FirstCard)><CardFace option=first /></button>
                <button type="button" class="answer-big-card" on:click=move |_| settle(Settled::SecondCard)><CardFace option=second /></button>
            </div>
            <div class="answer-pair-acts">
                <Button label=t!("answers-pairs-equal") on_press=move |()| settle(Settled::Equal) />
                <Button label=t!("answers-unknown") on_press=move |()| settle(Settled::Unknown) />
                <Button
                    label=t!("answers-pairs-back")
                    icon="back"
                    kind=ButtonKind::Quiet
                    why_not=Signal::derive(move || if progress.get().0 == 0 { tr!("answers-nothing-yet") } else { String::new() })
                    on_press=move |()| draft.update(PairsDraft::back)
                />
            </div>
        }
    };
    let again = options.clone();
    let done = move || {
        view! {
            <div class="answer-pair-end">
                <p class="answer-end-words">{if needed { tr!("answers-pairs-needed-all") } else { tr!("answers-pairs-all") }}</p>
                <Circles draft alone />
                <Button label=t!("answers-pairs-back") icon="back" kind=ButtonKind::Quiet on_press=move |()| draft.update(PairsDraft::back) />
            </div>
        }
    };
    view! {
        <Frame head how=Signal::derive(|| tr!("answers-pairs-how"))>
            <div class="answer-pairs" class:answer-pairs-many=needed>
                <div class="answer-pair-desk">
                    {move || match current.get() {
                        Some(pair) => both(pair).into_any(),
                        None => done().into_any(),
                    }}
                    {needed.then(|| view! { <p class="field-help">{t!("answers-pairs-needed")}</p> })}
                </div>
                <Triangle draft />
            </div>
            <Tray
                message=Signal::derive(message)
                left=Signal::derive(left)
                empty=Signal::derive(move || draft.with(PairsDraft::is_empty))
                on_clear=move |()| draft.set(PairsDraft::new(again.clone(), seed))
                on_finish=move |()| on_finish.run(draft.with_untracked(PairsDraft::answer))
            />
        </Frame>
    }
}

/// What the group said in a circle, without blame: it shows where the cards are close.
#[component]
fn Circles(draft: RwSignal<PairsDraft>, alone: bool) -> impl IntoView {
    let app = use_app();
    let circles = draft.with_untracked(PairsDraft::circles);
    let line = move |circle: [RecordId; 3]| {
        let [a, b, c] = circle.map(|card| card_words(app, card));
        view! { <li>{move || tr!("answers-circle", a = a.get(), b = b.get(), c = c.get())}</li> }
    };
    (!alone && !circles.is_empty()).then(|| {
        view! {
            <p>{t!("answers-circles")}</p>
            <ul class="answer-circles">{circles.into_iter().map(line).collect_view()}</ul>
        }
    })
}

/// The grid as a triangle: which card goes first in each pair.
#[component]
fn Triangle(draft: RwSignal<PairsDraft>) -> impl IntoView {
    let app = use_app();
    let cards = draft.with_untracked(|draft| draft.cards().to_vec());
    let last = cards.len().saturating_sub(1);
    let heads = (1..=last)
        .map(|number| view! { <th scope="col">{move || i18n::number(number)}</th> })
        .collect_view();
    let rows = Memo::new(move |_| draft.with(PairsDraft::triangle));
    let first = cards.first().copied();
    let row = move |(at, cells): (usize, Vec<TriangleCell>)| {
        let card = cards.get(at + 1).copied();
        let blank = last - cells.len();
        let cells = cells.into_iter().map(cell).collect_view();
        view! {
            <tr>
                <th scope="row">
                    <span class="triangle-number">{move || i18n::number(at + 2)}</span>
                    {card.map(|card| view! { <Bdi text=card_words(app, card) /> })}
                </th>
                {cells}
                {(0..blank).map(|_| view! { <td class="triangle-blank"></td> }).collect_view()}
            </tr>
        }
    };
    view! {
        <section class="answer-triangle">
            <h2>{t!("answers-triangle")}</h2>
            <div class="table-frame" tabindex="0" role="region" aria-label=t!("answers-triangle")>
                <table class="triangle">
                    <thead>
                        <tr>
                            <th scope="col">
                                <span class="triangle-number">{move || i18n::number(1_u32)}</span>
                                {first.map(|card| view! { <Bdi text=card_words(app, card) /> })}
                            </th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{move || rows.get().into_iter().enumerate().map(row.clone()).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

fn cell(cell: TriangleCell) -> impl IntoView {
    let words = move || match cell {
        TriangleCell::Open => String::new(),
        TriangleCell::Winner(number) => i18n::number(number),
        TriangleCell::Equal => "=".to_owned(),
        TriangleCell::Unknown => "?".to_owned(),
        TriangleCell::Follows(number) => format!("({})", i18n::number(number)),
    };
    view! { <td>{words}</td> }
}
