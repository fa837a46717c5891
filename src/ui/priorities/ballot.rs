//! One person's ballot: one question, cards, and dots to tap or drag onto them.
//!
//! The whole card is the target. Enter and Space put a dot, Backspace and Delete take one back, and every change is said. Deliberately
//! absent: anything of other ballots.

use super::drag::{Drag, Flying};
use super::names::{group_label, sector_icon};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::{Need, Ranking};
use crate::present::deciding::dot_ballot::{DotBallot, Put};
use crate::present::deciding::need_rows::GroupTag;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, Deliberate, GroupChip, Icon};
use crate::{t, tr};
use leptos::html;
use leptos::prelude::*;

/// The ballot of one person, from empty to finished.
#[component]
pub fn BallotCards(
    ranking: Memo<Option<Ranking>>,
    group: RwSignal<Option<Option<RecordId>>>,
    per_person: u32,
    cap: u32,
    #[prop(into)] on_finish: Callback<DotBallot>,
    #[prop(into)] on_back: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let ballot = RwSignal::new(DotBallot::new(per_person, cap));
    let said = RwSignal::new(None::<Put>);
    // From the tray, which has no name, onto a card; from a card to another one, or back to the tray.
    let dropped = move |(from, to): (String, Option<String>)| {
        let to = to.and_then(|to| to.parse().ok());
        let land = |ballot: &mut DotBallot| match (from.parse().ok(), to) {
            (None, Some(to)) => Some(ballot.put(to)),
            (Some(from), Some(to)) => Some(ballot.shift(from, to)),
            (Some(from), None) => {
                ballot.take(from);
                None
            }
            (None, None) => None,
        };
        said.set(ballot.try_update(land).flatten());
    };
    let drag = Drag::new(Callback::new(dropped));
    let heading: NodeRef<html::H1> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            let _ = heading.focus();
        }
    });
    let question =
        move || ranking.with(|ranking| ranking.as_ref().map(|r| r.question.clone()).unwrap_or_default());
    let options =
        move || ranking.with(|ranking| ranking.as_ref().map(|r| r.options.clone()).unwrap_or_default());
    let tag = app.peek(|project| GroupTag::of(project, group.get_untracked().flatten()));
    let chip = tag.filter(|tag| tag.preset.is_some()).map(|tag| {
        let colour = tag.colour;
        view! { <GroupChip colour name=Signal::derive(move || group_label(&tag)) /> }
    });
    view! {
        <section
            class="ballot"
            aria-labelledby="ballot-question"
            on:pointermove=move |event| drag.moved(&event)
            on:pointerup=move |event| drag.ended(&event)
            on:pointercancel=move |_| drag.cancelled()
        >
            <header class="ballot-head">
                <h1 id="ballot-question" tabindex="-1" node_ref=heading><Bdi text=Signal::derive(question) /></h1>
                <p class="ballot-how">
                    {move || if cap == 1 {
                        tr!("priorities-ballot-how-one", count = per_person)
                    } else {
                        tr!("priorities-ballot-how", count = per_person, cap = cap)
                    }}
                </p>
                <div class="ballot-group">
                    {chip}
                    <Button label=t!("priorities-ballot-back") kind=ButtonKind::Quiet on_press=on_back />
                </div>
            </header>
            <ul class="ballot-cards">
                <For each=options key=|option| *option let:option>
                    <Card option ballot said drag />
                </For>
            </ul>
            <Tray ballot said drag on_finish />
            <Flying drag />
        </section>
    }
}

#[component]
fn Card(
    option: RecordId,
    ballot: RwSignal<DotBallot>,
    said: RwSignal<Option<Put>>,
    drag: Drag,
) -> impl IntoView {
    let app = use_app();
    let need = Memo::new(move |_| app.read(|project| project.get::<Need>(option).cloned()).flatten());
    let words = Signal::derive(move || match need.get() {
        Some(need) => need.statement,
        None => tr!("priorities-need-gone"),
    });
    let icon = Signal::derive(move || {
        let sector = need.with(|need| need.as_ref().map(|need| need.sector.clone()).unwrap_or_default());
        sector_icon(app, &sector)
    });
    let dots = Memo::new(move |_| ballot.with(|ballot| ballot.on(option)));
    let place = option.to_string();
    let full = move || ballot.with(|ballot| ballot.is_full(option) || ballot.left() == 0);
    let put = move || said.set(ballot.try_update(|ballot| ballot.put(option)));
    let take = move || {
        said.set(None);
        ballot.update(|ballot| ballot.take(option));
    };
    view! {
        <li class="ballot-card" class:ballot-card-chosen=move || { dots.get() > 0 } class:ballot-card-over=move || drag.is_over(&place) data-drop=option.to_string()>
            <button
                type="button"
                class="ballot-put"
                aria-disabled=move || full().to_string()
                on:click=move |_| put()
                on:keydown=move |event| {
                    if matches!(event.key().as_str(), "Backspace" | "Delete" | "-") {
                        event.prevent_default();
                        take();
                    }
                }
            >
                <span class="ballot-icon"><Icon name=icon /></span>
                <span class="ballot-words"><Bdi text=words /></span>
                <span class="visually-hidden">{move || tr!("priorities-dots-on-it", count = dots.get())}</span>
            </button>
            <div class="ballot-dots">
                <Show when=move || { dots.get() > 0 }>
                    <button
                        type="button"
                        class="ballot-take"
                        aria-label=move || tr!("priorities-take-dot-from", name = words.get())
                        on:pointerdown=move |event| drag.started(option.to_string(), &event)
                        on:click=move |event| {
                            // A key's click has no detail; a pointer's may be the end of a drag.
                            if event.detail() == 0 || !drag.was_a_drag() {
                                take();
                            }
                        }
                    >
                        <span class="dots" aria-hidden="true">
                            {move || (0..dots.get()).map(|_| view! { <i class="dot"></i> }).collect_view()}
                        </span>
                        <Icon name="remove" />
                    </button>
                </Show>
            </div>
        </li>
    }
}

/// Dots that are left, what just happened, and finishing.
#[component]
fn Tray(
    ballot: RwSignal<DotBallot>,
    said: RwSignal<Option<Put>>,
    drag: Drag,
    on_finish: Callback<DotBallot>,
) -> impl IntoView {
    let question = Deliberate::new();
    let left = Memo::new(move |_| ballot.with(DotBallot::left));
    Effect::new(move |_| {
        left.track();
        question.withdraw();
    });
    let finish = move |()| {
        if left.get_untracked() > 0 && !untrack(|| question.is_asked()) {
            question.ask();
        } else {
            on_finish.run(ballot.get_untracked());
        }
    };
    let message = move || match (question.is_asked(), said.get()) {
        (true, _) => tr!("priorities-ballot-dots-unused", count = left.get()),
        (false, Some(Put::Full)) => tr!("priorities-ballot-full"),
        (false, Some(Put::NoneLeft)) => tr!("priorities-ballot-none-left"),
        _ => tr!("priorities-ballot-left", count = left.get()),
    };
    let finish_label = move || {
        if question.is_asked() {
            tr!("priorities-ballot-finish-anyway")
        } else {
            tr!("priorities-ballot-finish")
        }
    };
    view! {
        <footer class="ballot-tray">
            <div class="ballot-stock" aria-hidden="true">
                {move || {
                    (0..left.get())
                        .map(|_| {
                            view! { <i class="dot dot-loose" on:pointerdown=move |event| drag.started(String::new(), &event)></i> }
                        })
                        .collect_view()
                }}
            </div>
            <p class="ballot-message" class:ballot-message-asks=move || question.is_asked() role="status">{message}</p>
            <div class="ballot-acts">
                <Button
                    label=t!("priorities-ballot-clear")
                    icon="undo"
                    kind=ButtonKind::Quiet
                    why_not=Signal::derive(move || {
                        if ballot.with(DotBallot::is_empty) { tr!("priorities-ballot-nothing-to-clear") } else { String::new() }
                    })
                    on_press=move |()| {
                        said.set(None);
                        ballot.update(DotBallot::clear);
                    }
                />
                <Button
                    label=finish_label
                    icon="check"
                    kind=ButtonKind::Main
                    class="ballot-finish"
                    why_not=Signal::derive(move || if question.is_fresh() { tr!("look-first") } else { String::new() })
                    on_press=finish
                />
            </div>
        </footer>
    }
}
