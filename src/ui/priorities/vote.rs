//! The passed-round secret ballot: curtain, ballot, curtain, ballot …
//!
//! Between two people a closed curtain is shown: it hides earlier ballots and any running result, and shows only their number. A ballot is
//! stored the moment it is finished. Leaving takes two actions of the facilitator. Deliberately absent: undo, which would let one person
//! take back the ballot of another; its keys are disabled here.

use super::answer::answer_screen;
use super::group_vote::GroupVote;
use super::names::{group_label, of_people};
use super::papers::Papers;
use crate::analysis::deciding::ranking::open::{ballots_in, groups_of};
use crate::app::ids;
use crate::app::use_app;
use crate::domain::actions::cast_ballot::cast_answer;
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Ballot, Group, Method, Ranking, RankingState, Respondents};
use crate::present::deciding::need_rows::GroupTag;
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, GroupChip, LinkButton};
use crate::{t, tr};
use leptos::html;
use leptos::prelude::*;

/// Whose turn it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Between two people; `after` when a ballot was just finished.
    Curtain { after: bool },
    /// A ballot is being filled in.
    Ballot,
}

/// A group that can be chosen on the curtain.
#[derive(Clone, PartialEq, Eq)]
struct Voters {
    group: Option<RecordId>,
    tag: GroupTag,
    ballots: u64,
    people: u64,
}

/// The whole screen of a vote.
#[component]
pub fn Vote(id: RecordId) -> impl IntoView {
    let app = use_app();
    let ranking = Memo::new(move |_| app.read(|project| project.get::<Ranking>(id).cloned()).flatten());
    let answered_by = Memo::new(move |_| {
        ranking.with(|ranking| match ranking.as_ref() {
            Some(ranking) if ranking.state == RankingState::Open && ranking.method != Method::Hands => {
                Some(ranking.answered_by)
            }
            _ => None,
        })
    });
    let stage = RwSignal::new(Stage::Curtain { after: false });
    // No group is preselected: the first choice must be made, later ones stay until they are changed.
    let group = RwSignal::new(None::<Option<RecordId>>);
    let finish = move |answer: Answer| {
        let chosen = group.get_untracked().flatten();
        let ballot_id = ids::new_secret_id();
        if app.act(|project| cast_answer(project, ballot_id, id, chosen, answer)) {
            stage.set(Stage::Curtain { after: true });
        }
    };
    let alone = move || match stage.get() {
        Stage::Curtain { after } => view! { <Curtain id ranking group stage after /> }.into_any(),
        Stage::Ballot => {
            let back = move |()| stage.set(Stage::Curtain { after: false });
            answer_screen(ranking, group, true, Callback::new(finish), Callback::new(back))
        }
    };
    view! {
        <div
            class="vote"
            tabindex="-1"
            on:keydown=|event| {
                if event.ctrl_key() || event.meta_key() {
                    event.stop_propagation();
                }
            }
        >
            {move || match answered_by.get() {
                Some(Respondents::Persons) => view! { {alone} }.into_any(),
                Some(Respondents::Groups) => view! { <GroupVote id ranking /> }.into_any(),
                Some(Respondents::Paper) => view! { <Papers id /> }.into_any(),
                None => view! { <NoVote id /> }.into_any(),
            }}
        </div>
    }
    .into_any()
}

#[component]
fn NoVote(id: RecordId) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="curtain">
            <h1>{t!("priorities-vote-closed")}</h1>
            <LinkButton
                label=t!("priorities-to-ranking")
                kind=ButtonKind::Main
                href=Signal::derive(move || app.href(Place::Ranking(id)))
            />
        </div>
    }
}

#[component]
fn Curtain(
    id: RecordId,
    ranking: Memo<Option<Ranking>>,
    group: RwSignal<Option<Option<RecordId>>>,
    stage: RwSignal<Stage>,
    after: bool,
) -> impl IntoView {
    let app = use_app();
    let heading: NodeRef<html::H1> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            let _ = heading.focus();
        }
    });
    let voters = Memo::new(move |_| {
        let meeting = ranking.with(|ranking| ranking.as_ref().and_then(|ranking| ranking.meeting));
        app.read(|project| {
            let count = |group: RecordId| {
                let of_group = |ballot: &Ballot| ballot.ranking == id && ballot.group == Some(group);
                project
                    .all::<Ballot>()
                    .filter(|(_, ballot)| of_group(ballot))
                    .count() as u64
            };
            let groups = groups_of(project, meeting);
            let ids: Vec<_> = groups.iter().map(|(group, _)| Some(*group)).collect();
            let voters = |(tag, (group, record)): (GroupTag, (RecordId, &Group))| Voters {
                group: Some(group),
                tag,
                ballots: count(group),
                people: record.participants.total(),
            };
            GroupTag::of_all(project, &ids)
                .into_iter()
                .zip(groups)
                .map(voters)
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    let needs_group = move || voters.with(|voters| !voters.is_empty()) && group.with(Option::is_none);
    let why_not = Signal::derive(move || {
        if needs_group() {
            tr!("priorities-vote-choose-group")
        } else {
            String::new()
        }
    });
    let cast = move || app.read(|project| ballots_in(project, id)).unwrap_or_default();
    let title = if after {
        t!("priorities-vote-thanks").into_any()
    } else {
        t!("priorities-vote-ready").into_any()
    };
    view! {
        <section class="curtain" aria-labelledby="curtain-title">
            <div class="curtain-dots" aria-hidden="true"><i></i><i></i><i></i></div>
            <h1 id="curtain-title" tabindex="-1" node_ref=heading>{title}</h1>
            <p class="curtain-lead">
                {if after { t!("priorities-vote-hand-over").into_any() } else { t!("priorities-vote-secret").into_any() }}
            </p>
            <Show when=move || voters.with(|voters| !voters.is_empty())>
                <fieldset class="curtain-groups">
                    <legend>{t!("priorities-vote-which-group")}</legend>
                    <div class="curtain-group-list">
                        {move || voters.get().into_iter().map(|voters| view! { <GroupChoice voters group /> }).collect_view()}
                        <NoGroupChoice group />
                    </div>
                </fieldset>
            </Show>
            <Button
                label=t!("priorities-vote-begin")
                kind=ButtonKind::Main
                class="curtain-begin"
                why_not
                on_press=move |()| stage.set(Stage::Ballot)
            />
            <p class="curtain-why" aria-hidden="true">{move || why_not.get()}</p>
            <footer class="curtain-foot">
                <span>{move || tr!("priorities-ballots-so-far", count = cast())}</span>
                <Leave id />
            </footer>
        </section>
    }
}

#[component]
fn GroupChoice(voters: Voters, group: RwSignal<Option<Option<RecordId>>>) -> impl IntoView {
    let Voters {
        group: own,
        tag,
        ballots,
        people,
    } = voters;
    let colour = tag.colour;
    view! {
        <label class="curtain-group">
            <input
                type="radio"
                class="visually-hidden"
                name="vote-group"
                prop:checked=move || group.get() == Some(own)
                on:change=move |_| group.set(Some(own))
            />
            <span class="curtain-group-face">
                <GroupChip colour name=Signal::derive(move || group_label(&tag)) />
                <small>{move || of_people(ballots, people)}</small>
            </span>
        </label>
    }
}

#[component]
fn NoGroupChoice(group: RwSignal<Option<Option<RecordId>>>) -> impl IntoView {
    view! {
        <label class="curtain-group">
            <input
                type="radio"
                class="visually-hidden"
                name="vote-group"
                prop:checked=move || group.get() == Some(None)
                on:change=move |_| group.set(Some(None))
            />
            <span class="curtain-group-face"><span class="chip">{t!("priorities-vote-no-group")}</span></span>
        </label>
    }
}

/// The way out, in two deliberate steps.
#[component]
fn Leave(id: RecordId) -> impl IntoView {
    let app = use_app();
    let asked = RwSignal::new(false);
    view! {
        <Show
            when=move || asked.get()
            fallback=move || {
                view! {
                    <Button
                        label=t!("priorities-vote-facilitator")
                        icon="lock"
                        kind=ButtonKind::Quiet
                        on_press=move |()| asked.set(true)
                    />
                }
            }
        >
            <div class="curtain-leave" role="group" aria-label=t!("priorities-vote-leave-question")>
                <span>{t!("priorities-vote-leave-question")}</span>
                <Button label=t!("priorities-vote-stay") on_press=move |()| asked.set(false) />
                <LinkButton
                    label=t!("priorities-vote-leave")
                    href=Signal::derive(move || app.href(Place::Ranking(id)))
                />
            </div>
        </Show>
    }
}
