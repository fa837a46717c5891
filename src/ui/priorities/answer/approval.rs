//! Approval: a tap marks a card, another one takes the mark back. No mark at all is an answer, too.

use super::frame::{CardFace, Frame, Head, Tray};
use crate::domain::id::RecordId;
use crate::domain::records::Answer;
use crate::present::deciding::answer_drafts::ApprovalDraft;
use crate::tr;
use crate::ui::widgets::Icon;
use leptos::prelude::*;

/// The cards of one answer.
#[component]
pub fn Approval(head: Head, options: Vec<RecordId>, most: u32, on_finish: Callback<Answer>) -> impl IntoView {
    let draft = RwSignal::new(ApprovalDraft::new(most));
    let full = RwSignal::new(false);
    let free = options.len() <= most as usize;
    let how = move || {
        if free {
            tr!("answers-approval-how")
        } else {
            tr!("answers-approval-how-most", most = most)
        }
    };
    let message = move || {
        if full.get() {
            tr!("answers-approval-full")
        } else {
            tr!("answers-marked", count = draft.with(ApprovalDraft::count))
        }
    };
    let left = move || {
        if draft.with(ApprovalDraft::count) == 0 {
            tr!("answers-approval-none")
        } else {
            String::new()
        }
    };
    let card = move |option: RecordId| {
        let chosen = Memo::new(move |_| draft.with(|draft| draft.has(option)));
        view! {
            <li class="ballot-card answer-approve" class:ballot-card-chosen=move || chosen.get()>
                <button
                    type="button"
                    class="ballot-put"
                    aria-pressed=move || chosen.get().to_string()
                    on:click=move |_| full.set(!draft.try_update(|draft| draft.toggle(option)).unwrap_or(true))
                >
                    <CardFace option />
                    <span class="answer-tick" aria-hidden="true">{move || chosen.get().then(|| view! { <Icon name="check" /> })}</span>
                </button>
            </li>
        }
    };
    view! {
        <Frame head how=Signal::derive(how)>
            <ul class="ballot-cards">{options.into_iter().map(card).collect_view()}</ul>
            <Tray
                message=Signal::derive(message)
                left=Signal::derive(left)
                empty=Signal::derive(move || draft.with(ApprovalDraft::count) == 0)
                on_clear=move |()| {
                    full.set(false);
                    draft.set(ApprovalDraft::new(most));
                }
                on_finish=move |()| on_finish.run(draft.with_untracked(ApprovalDraft::answer))
            />
        </Frame>
    }
}
