//! The count of hands: for each group, a stepper per option. Labelled as what it is, a count.
//!
//! Counting goes on tap by tap; what is counted is stored when the taps pause, as one step of undo, and at the latest when the screen
//! is left.

use super::attempt;
use super::names::group_label;
use crate::analysis::group_results::groups_of;
use crate::app::ids;
use crate::app::use_app;
use crate::domain::actions::count_hands::count_hands;
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Ballot, Need, Ranking};
use crate::present::need_rows::GroupTag;
use crate::ui::widgets::{Banner, GroupChip, Stepper};
use crate::{app::Tone, t, tr};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::time::Duration;

/// How long the taps must pause.
const PAUSE: Duration = Duration::from_millis(600);

/// All groups that may answer; one for everybody when nobody was grouped.
#[component]
pub fn CountHands(id: RecordId, ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let app = use_app();
    let groups = Memo::new(move |_| {
        let meeting = ranking.with(|ranking| ranking.as_ref().and_then(|ranking| ranking.meeting));
        let groups = app.read(|project| {
            let tag = |(group, record): (RecordId, &crate::domain::records::Group)| {
                (GroupTag::of(project, Some(group)), record.participants.total())
            };
            let mut groups: Vec<_> = groups_of(project, meeting).into_iter().map(tag).collect();
            if groups.is_empty() {
                groups.push((GroupTag::of(project, None), 0));
            }
            groups
        });
        groups.unwrap_or_default()
    });
    view! {
        <section class="hands" aria-labelledby="hands-title">
            <h2 id="hands-title">{t!("priorities-hands-title")}</h2>
            <Banner tone=Tone::Info><p>{t!("priorities-hands-marked")}</p></Banner>
            <div class="hands-groups">
                <For each=move || groups.get() key=Clone::clone let:group>
                    <GroupCount id ranking tag=group.0 people=group.1 />
                </For>
            </div>
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
            project
                .all::<Ballot>()
                .find(|(_, ballot)| own(ballot))
                .map(|(_, ballot)| match &ballot.answer {
                    Answer::Hands(hands) | Answer::Dots(hands) => hands.clone(),
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
            attempt(app, |project| {
                count_hands(project, ids::new_id(), id, group, &hands)
            });
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
