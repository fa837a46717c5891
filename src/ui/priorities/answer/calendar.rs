//! The seasonal calendar: how strong something is in each month, 0 to 5. A description; nothing is ranked by it.
//!
//! One need after the other, twelve months with both of their names. An untouched month stays "we do not know".

use super::frame::{CardFace, Frame, Head, Tray};
use crate::domain::id::RecordId;
use crate::domain::records::Answer;
use crate::i18n;
use crate::present::deciding::answer_drafts::CalendarDraft;
use crate::ui::widgets::Icon;
use crate::{t, tr};
use leptos::prelude::*;

/// The strongest step.
const MOST: u8 = 5;

/// A month's two names in the language: that of the region and the other one.
pub fn month_names(month: usize) -> (String, String) {
    let of = |prefix: &str| i18n::text(&format!("{prefix}-{}", month + 1), &[]);
    (of("month"), of("month-other"))
}

/// The months of one answer.
#[component]
pub fn Calendar(head: Head, options: Vec<RecordId>, on_finish: Callback<Answer>) -> impl IntoView {
    let draft = RwSignal::new(CalendarDraft::default());
    let shown = RwSignal::new(options.first().copied());
    let all = options.clone();
    let open = Memo::new(move |_| draft.with(|draft| draft.open(&all)));
    let left = move || {
        if open.get() == 0 {
            String::new()
        } else {
            tr!("answers-calendar-open", count = open.get())
        }
    };
    let tab = move |option: RecordId| {
        view! {
            <button
                type="button"
                class="answer-criterion"
                aria-pressed=move || (shown.get() == Some(option)).to_string()
                on:click=move |_| shown.set(Some(option))
            >
                <CardFace option />
            </button>
        }
    };
    let months = move || {
        let option = shown.get()?;
        let months = (0..12)
            .map(|month| view! { <Month option month draft /> })
            .collect_view();
        Some(view! { <ol class="answer-months">{months}</ol> })
    };
    view! {
        <Frame head how=Signal::derive(|| tr!("answers-calendar-how"))>
            <div class="answer-calendar">
                <div class="answer-criteria" role="group" aria-label=t!("answers-calendar-which")>
                    {options.into_iter().map(tab).collect_view()}
                </div>
                {months}
            </div>
            <Tray
                message=Signal::derive(move || tr!("answers-calendar-left", count = open.get()))
                left=Signal::derive(left)
                empty=Signal::derive(move || draft.with(|draft| *draft == CalendarDraft::default()))
                on_clear=move |()| draft.set(CalendarDraft::default())
                on_finish=move |()| on_finish.run(draft.with_untracked(CalendarDraft::answer))
            />
        </Frame>
    }
}

#[component]
fn Month(option: RecordId, month: usize, draft: RwSignal<CalendarDraft>) -> impl IntoView {
    let step = Memo::new(move |_| draft.with(|draft| draft.step(option, month)));
    let set = move |step: Option<u8>| draft.update(|draft| draft.set(option, month, step));
    let name = move || month_names(month).0;
    let more = move |_| set(Some(step.get_untracked().map_or(1, |step| (step + 1).min(MOST))));
    let less = move |_| {
        set(Some(
            step.get_untracked().map_or(0, |step| step.saturating_sub(1)),
        ))
    };
    let bars = move || {
        let step = step.get().unwrap_or(0);
        (1..=MOST)
            .rev()
            .map(|at| view! { <i class:answer-bar-on=at <= step></i> })
            .collect_view()
    };
    view! {
        <li class="answer-month" class:answer-month-said=move || step.get().is_some()>
            <span class="answer-month-name">{name}<small>{move || month_names(month).1}</small></span>
            <span class="answer-bars" aria-hidden="true">{bars}</span>
            <span class="answer-month-value" role="status">
                {move || step.get().map_or_else(|| tr!("answers-unknown"), i18n::number)}
            </span>
            <span class="answer-month-acts">
                <button type="button" class="stepper-button" aria-label=move || tr!("stepper-less", what = name()) on:click=less><Icon name="remove" /></button>
                <button type="button" class="stepper-button" aria-label=move || tr!("stepper-more", what = name()) on:click=more><Icon name="add" /></button>
                <button type="button" class="stepper-button" aria-label=move || tr!("answers-unknown-of", name = name()) on:click=move |_| set(None)>"?"</button>
            </span>
        </li>
    }
}
