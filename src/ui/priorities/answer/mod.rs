//! Giving one answer, full screen, for every method: one person alone behind the curtain, or one group together.
//!
//! Every method starts empty, shows what is not placed, and asks once before it takes an incomplete answer. Deliberately absent: other
//! answers, and storing.

mod approval;
mod calendar;
mod order;
mod pairs;
mod piles;

pub use calendar::month_names;

use super::ballot::BallotCards;
use super::names::{group_label, sector_icon};
use crate::app::{App, ids, use_app};
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Method, Need, Ranking};
use crate::present::deciding::answer_drafts::PilesDraft;
use crate::present::deciding::dot_ballot::DotBallot;
use crate::present::deciding::need_rows::GroupTag;
use crate::ui::election::names::{candidate_icon, candidate_words};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, GroupChip, Icon};
use crate::{t, tr};
use leptos::html;
use leptos::prelude::*;

/// The screen on which one answer is given. `alone` says that it is one person's, so that nothing about it is commented.
pub fn answer_screen(
    ranking: Memo<Option<Ranking>>,
    group: RwSignal<Option<Option<RecordId>>>,
    alone: bool,
    on_finish: Callback<Answer>,
    on_back: Callback<()>,
) -> AnyView {
    let Some(asked) = ranking.get_untracked() else {
        return ().into_any();
    };
    let head = Head {
        question: asked.question.clone(),
        group: group.get_untracked().flatten(),
        on_back,
    };
    let options = asked.options.clone();
    match asked.method {
        Method::Dots { per_person, cap } => {
            let finish = move |ballot: DotBallot| on_finish.run(Answer::Dots(ballot.dots().clone()));
            view! { <BallotCards ranking group per_person cap on_finish=finish on_back /> }.into_any()
        }
        Method::Approval { most } => view! { <approval::Approval head options most on_finish /> }.into_any(),
        Method::Order => view! { <order::OrderCards head options on_finish /> }.into_any(),
        Method::Pairs => {
            view! { <pairs::PairCards head options seed=ids::new_seed() alone on_finish /> }.into_any()
        }
        Method::Piling { counters } => {
            let draft = PilesDraft::single(counters);
            view! { <piles::Piles head options criteria=Vec::new() counters draft on_finish /> }.into_any()
        }
        Method::Matrix { counters } => {
            let criteria = asked.criteria.clone();
            let draft = PilesDraft::matrix(counters, criteria.len());
            view! { <piles::Piles head options criteria counters draft on_finish /> }.into_any()
        }
        Method::Calendar => view! { <calendar::Calendar head options on_finish /> }.into_any(),
        Method::Hands => ().into_any(),
    }
}

/// The head of every answer.
#[derive(Clone)]
pub struct Head {
    question: String,
    group: Option<RecordId>,
    on_back: Callback<()>,
}

/// The frame: the question, one sentence how to answer, the group, the way back; the answer itself as children.
#[component]
fn Frame(head: Head, #[prop(into)] how: Signal<String>, children: Children) -> impl IntoView {
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
fn Tray(
    #[prop(into)] message: Signal<String>,
    #[prop(into)] left: Signal<String>,
    #[prop(into)] empty: Signal<bool>,
    #[prop(into)] on_clear: Callback<()>,
    #[prop(into)] on_finish: Callback<()>,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    Effect::new(move |_| {
        message.track();
        left.track();
        asked.set(false);
    });
    let finish = move |()| {
        if !asked.get_untracked() && !left.with_untracked(String::is_empty) {
            asked.set(true);
        } else {
            on_finish.run(());
        }
    };
    let label = move || {
        if asked.get() {
            tr!("priorities-ballot-finish-anyway")
        } else {
            tr!("priorities-ballot-finish")
        }
    };
    view! {
        <footer class="ballot-tray answer-tray">
            <p class="ballot-message" class:ballot-message-asks=move || asked.get() role="status">
                {move || if asked.get() { left.get() } else { message.get() }}
            </p>
            <div class="ballot-acts">
                <Button
                    label=t!("priorities-ballot-clear")
                    icon="undo"
                    kind=ButtonKind::Quiet
                    why_not=Signal::derive(move || if empty.get() { tr!("answers-nothing-yet") } else { String::new() })
                    on_press=on_clear
                />
                <Button label icon="check" kind=ButtonKind::Main class="ballot-finish" on_press=finish />
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
