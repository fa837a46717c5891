//! The frame of every answer: question, group and way back above, the tray below, and the cards. Deliberately absent: ways to answer.

use crate::app::{App, use_app};
use crate::domain::id::RecordId;
use crate::domain::records::Need;
use crate::present::deciding::need_rows::GroupTag;
use crate::ui::election::names::{candidate_icon, candidate_words};
use crate::ui::priorities::names::{group_label, sector_icon};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, Deliberate, GroupChip, Icon};
use crate::{t, tr};
use leptos::html;
use leptos::prelude::*;

/// The head of every answer.
#[derive(Clone)]
pub struct Head {
    /// The question of the ranking.
    pub question: String,
    /// The group that answers.
    pub group: Option<RecordId>,
    /// The way back.
    pub on_back: Callback<()>,
}

/// The frame: the question, one sentence how to answer, the group, the way back; the answer itself as children.
#[component]
pub fn Frame(head: Head, #[prop(into)] how: Signal<String>, children: Children) -> impl IntoView {
    let app = use_app();
    let heading: NodeRef<html::H1> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            let _ = heading.focus();
        }
    });
    let tag = app.peek(|project| GroupTag::of(project, head.group));
    let chip = tag.filter(|tag| tag.preset.is_some()).map(|tag| {
        let colour = tag.colour;
        view! { <GroupChip colour name=Signal::derive(move || group_label(&tag)) /> }
    });
    view! {
        <section class="ballot answer" aria-labelledby="ballot-question">
            <header class="ballot-head">
                <h1 id="ballot-question" tabindex="-1" node_ref=heading><Bdi text=head.question /></h1>
                <p class="ballot-how">{how}</p>
                <div class="ballot-group">
                    {chip}
                    <Button label=t!("priorities-ballot-back") kind=ButtonKind::Quiet on_press=head.on_back />
                </div>
            </header>
            {children()}
        </section>
    }
}

/// What is left to do, taking all back, and finishing; what is not placed asks once more. `left` is empty when nothing is.
#[component]
pub fn Tray(
    #[prop(into)] message: Signal<String>,
    #[prop(into)] left: Signal<String>,
    #[prop(into)] empty: Signal<bool>,
    #[prop(into)] on_clear: Callback<()>,
    #[prop(into)] on_finish: Callback<()>,
) -> impl IntoView {
    let question = Deliberate::new();
    Effect::new(move |_| {
        message.track();
        left.track();
        question.withdraw();
    });
    let finish = move |()| {
        if !untrack(|| question.is_asked()) && !left.with_untracked(String::is_empty) {
            question.ask();
        } else {
            on_finish.run(());
        }
    };
    let label = move || {
        if question.is_asked() {
            tr!("priorities-ballot-finish-anyway")
        } else {
            tr!("priorities-ballot-finish")
        }
    };
    view! {
        <footer class="ballot-tray answer-tray">
            <p class="ballot-message" class:ballot-message-asks=move || question.is_asked() role="status">
                {move || if question.is_asked() { left.get() } else { message.get() }}
            </p>
            <div class="ballot-acts">
                <Button
                    label=t!("priorities-ballot-clear")
                    icon="undo"
                    kind=ButtonKind::Quiet
                    why_not=Signal::derive(move || if empty.get() { tr!("answers-nothing-yet") } else { String::new() })
                    on_press=on_clear
                />
                <Button
                    label
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

/// What is on a card: its words.
pub fn card_words(app: App, option: RecordId) -> Signal<String> {
    Signal::derive(move || {
        let words = app.read(|project| project.get::<Need>(option).map(|need| need.statement.clone()));
        words
            .flatten()
            .or_else(|| candidate_words(app, option))
            .unwrap_or_else(|| tr!("priorities-need-gone"))
    })
}

/// The face of a card: picture and words.
#[component]
pub fn CardFace(option: RecordId) -> impl IntoView {
    let app = use_app();
    let icon = Signal::derive(move || {
        let sector = app.read(|project| project.get::<Need>(option).map(|need| need.sector.clone()));
        let sector = sector.flatten().map(|sector| sector_icon(app, &sector));
        sector.or_else(|| candidate_icon(app, option)).unwrap_or_default()
    });
    view! {
        <span class="ballot-icon"><Icon name=icon /></span>
        <span class="ballot-words"><Bdi text=card_words(app, option) /></span>
    }
}
