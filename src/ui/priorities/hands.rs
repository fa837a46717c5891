//! The count of hands: for each group, a stepper per option. Labelled as a count, not as ballots.
//!
//! Counting goes on tap by tap; what is counted is stored when the taps pause, as one step of undo, and at the latest when the screen
//! is left.

use super::names::group_label;
use crate::analysis::deciding::ranking::open::{different_on_several, groups_of};
use crate::app::ids;
use crate::app::use_app;
use crate::domain::actions::count_hands::count_hands;
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Ballot, Group, Need, Ranking};
use crate::present::deciding::need_rows::GroupTag;
use crate::ui::widgets::{Banner, GroupChip, Icon, Stepper};
use crate::{app::Tone, t, tr};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long the taps must pause.
const PAUSE: Duration = Duration::from_millis(600);

/// A group whose hands are counted.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Counted {
    tag: GroupTag,
    people: u64,
    done: bool,
}

/// The groups that may answer, one open at a time; one for all people when there are no groups.
#[component]
pub fn CountHands(id: RecordId, ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let app = use_app();
    let groups = Memo::new(move |_| {
        let meeting = ranking.with(|ranking| ranking.as_ref().and_then(|ranking| ranking.meeting));
        let groups = app.read(|project| {
            let mut ids: Vec<_> = groups_of(project, meeting)
                .into_iter()
                .map(|(group, _)| Some(group))
                .collect();
            if ids.is_empty() {
                ids.push(None);
            }
            let again = different_on_several(project, id);
            let counted = |tag: GroupTag| {
                let record = tag.group.and_then(|group| project.get::<Group>(group));
                let own = |ballot: &Ballot| ballot.ranking == id && ballot.group == tag.group;
                Counted {
                    people: record.map_or(0, |group| group.participants.total()),
                    done: !again.contains(&tag.group)
                        && project.all::<Ballot>().any(|(_, ballot)| own(ballot)),
                    tag,
                }
            };
            GroupTag::of_all(project, &ids)
                .into_iter()
                .map(counted)
                .collect::<Vec<_>>()
        });
        groups.unwrap_or_default()
    });
    let chosen = RwSignal::new(None::<GroupTag>);
    let open = Memo::new(move |_| {
        let chosen = chosen.get();
        groups.with(|groups| {
            let open = groups
                .iter()
                .find(|group| chosen.as_ref() == Some(&group.tag))
                .or(groups.first());
            open.map(|group| (group.tag.clone(), group.people))
        })
    });
    let choice = move |group: Counted| {
        let (tag, label, colour) = (group.tag.clone(), group.tag.clone(), group.tag.colour);
        let current = group.tag.clone();
        view! {
            <button
                type="button"
                class="hands-choice"
                aria-pressed=move || open.with(|open| open.as_ref().is_some_and(|(tag, _)| *tag == current)).to_string()
                on:click=move |_| chosen.set(Some(tag.clone()))
            >
                <GroupChip colour name=Signal::derive(move || group_label(&label)) />
                {group
                    .done
                    .then(|| {
                        view! {
                            <Icon name="check" />
                            <span class="visually-hidden">{t!("priorities-hands-counted")}</span>
                        }
                    })}
            </button>
        }
    };
    view! {
        <section class="hands" aria-labelledby="hands-title">
            <h2 id="hands-title">{t!("priorities-hands-title")}</h2>
            <Banner tone=Tone::Info><p>{t!("priorities-hands-marked")}</p></Banner>
            <Show when=move || groups.with(|groups| groups.len() > 1)>
                <div class="hands-choices" role="group" aria-label=t!("priorities-hands-groups")>
                    <For each=move || groups.get() key=Clone::clone children=choice />
                </div>
            </Show>
            {move || open.get().map(|(tag, people)| view! { <GroupCount id ranking tag people /> })}
        </section>
    }
}

#[component]
fn GroupCount(id: RecordId, ranking: Memo<Option<Ranking>>, tag: GroupTag, people: u64) -> impl IntoView {
    let app = use_app();
    let group = tag.group;
    let stored = Memo::new(move |_| {
        app.read(|project| {
            let own = |ballot: &Ballot| ballot.ranking == id && ballot.group == group;
            // Different counts from several tablets: the group is counted again from 0.
            if different_on_several(project, id).contains(&group) {
                return None;
            }
            project
                .all::<Ballot>()
                .find(|(_, ballot)| own(ballot))
                .map(|(_, ballot)| match &ballot.answer {
                    Answer::Hands(hands) => hands.clone(),
                    _ => BTreeMap::new(),
                })
        })
        .flatten()
    });
    // Taps since the last pause; none when everything is stored.
    let draft = RwSignal::new(None::<BTreeMap<RecordId, u32>>);
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let store = move || {
        if let Some(hands) = draft.try_update_untracked(Option::take).flatten()
            && stored.try_get_untracked().flatten().as_ref() != Some(&hands)
        {
            app.act(|project| count_hands(project, ids::new_id(), id, group, &hands));
        }
    };
    on_cleanup(store);
    let counts = move || draft.get().or_else(|| stored.get()).unwrap_or_default();
    let count = move |option: RecordId, hands: u32| {
        let mut next = draft
            .get_untracked()
            .or_else(|| stored.get_untracked())
            .unwrap_or_default();
        next.insert(option, hands);
        draft.set(Some(next));
        timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
            *timer = set_timeout_with_handle(store, PAUSE).ok();
        });
    };
    let options =
        move || ranking.with(|ranking| ranking.as_ref().map(|r| r.options.clone()).unwrap_or_default());
    let line = move |option: RecordId| {
        let words = move || {
            app.read(|project| project.get::<Need>(option).map(|need| need.statement.clone()))
                .flatten()
                .unwrap_or_default()
        };
        let hands = Signal::derive(move || counts().get(&option).copied().unwrap_or(0));
        let too_many = move || people > 0 && u64::from(hands.get()) > people;
        view! {
            <li class="hands-line">
                <Stepper label=words value=hands max=9999 on_change=move |hands| count(option, hands) />
                <p class="field-error" role="status">
                    {move || too_many().then(|| tr!("priorities-hands-too-many", people = people))}
                </p>
            </li>
        }
    };
    let colour = tag.colour;
    let label = tag.clone();
    view! {
        <section class="card hands-group" aria-label=move || group_label(&label)>
            <h3>
                <GroupChip colour name=Signal::derive(move || group_label(&tag)) />
                <small>
                    {move || if people > 0 { tr!("priorities-people-count", count = people) } else { tr!("priorities-nobody-counted") }}
                </small>
            </h3>
            <ul class="hands-lines"><For each=options key=|option| *option children=line /></ul>
            <p class="hands-state" role="status">
                {move || if stored.with(Option::is_some) { tr!("priorities-hands-counted") } else { tr!("priorities-hands-not-counted") }}
            </p>
        </section>
    }
}
