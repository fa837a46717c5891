//! Answers of whole groups: choose the group, check its participants, let it answer together, go on to the next.
//!
//! A group's answer stays one answer with its head count. Deliberately absent: the answers of other groups; only that they exist.

use super::answer::answer_screen;
use super::names::group_label;
use crate::analysis::deciding::ranking::open::{different_on_several, groups_of};
use crate::app::{ids, use_app};
use crate::domain::actions::cast_for_group::cast_for_group;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Group, Ranking};
use crate::present::deciding::need_rows::GroupTag;
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, GroupChip, Icon, LinkButton, Stepper};
use crate::{t, tr};
use leptos::prelude::*;

/// A group that can answer.
#[derive(Clone, PartialEq, Eq)]
struct Asked {
    id: RecordId,
    tag: GroupTag,
    women: u64,
    men: u64,
    people: u32,
    done: bool,
}

/// The groups of a ranking. A group with different answers from several tablets is not done.
fn asked_groups(project: &Project, id: RecordId, meeting: Option<RecordId>) -> Vec<Asked> {
    let groups = groups_of(project, meeting);
    let ids: Vec<_> = groups.iter().map(|(group, _)| Some(*group)).collect();
    let again = different_on_several(project, id);
    let answered = |group: Option<RecordId>| {
        let own = |ballot: &Ballot| ballot.ranking == id && ballot.group == group;
        project.all::<Ballot>().any(|(_, ballot)| own(ballot))
    };
    let asked = |(tag, (group, record)): (GroupTag, (RecordId, &Group))| Asked {
        id: group,
        tag,
        women: record.participants.of_sex(Sex::Female),
        men: record.participants.of_sex(Sex::Male),
        people: u32::try_from(record.participants.total()).unwrap_or(u32::MAX),
        done: answered(Some(group)) && !again.contains(&Some(group)),
    };
    let tags = GroupTag::of_all(project, &ids).into_iter();
    tags.zip(groups).map(asked).collect()
}

/// The whole screen.
#[component]
pub fn GroupVote(id: RecordId, ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let app = use_app();
    let group = RwSignal::new(None::<Option<RecordId>>);
    let people = RwSignal::new(0_u32);
    let answering = RwSignal::new(false);
    let groups = Memo::new(move |_| {
        let meeting = ranking.with(|ranking| ranking.as_ref().and_then(|ranking| ranking.meeting));
        app.read(|project| asked_groups(project, id, meeting))
            .unwrap_or_default()
    });
    let chosen = Memo::new(move |_| {
        let chosen = group.get().flatten();
        groups.with(|groups| groups.iter().find(|asked| Some(asked.id) == chosen).cloned())
    });
    let why_not = Signal::derive(move || {
        if chosen.with(Option::is_none) {
            tr!("answers-group-choose")
        } else if people.get() == 0 {
            tr!("answers-group-people-missing")
        } else {
            String::new()
        }
    });
    let finish = move |answer: Answer| {
        let (Some(group), new) = (group.get_untracked().flatten(), ids::new_secret_id()) else {
            return;
        };
        if app.act(|project| cast_for_group(project, new, id, group, people.get_untracked(), answer)) {
            answering.set(false);
        }
    };
    let back = move |()| answering.set(false);
    let choice = move |asked: Asked| {
        let (own, count, colour, done) = (asked.id, asked.people, asked.tag.colour, asked.done);
        view! {
            <label class="curtain-group">
                <input
                    type="radio"
                    class="visually-hidden"
                    name="vote-group"
                    prop:checked=move || group.get() == Some(Some(own))
                    on:change=move |_| {
                        group.set(Some(Some(own)));
                        people.set(count);
                    }
                />
                <span class="curtain-group-face">
                    <GroupChip colour name=Signal::derive(move || group_label(&asked.tag)) />
                    {done.then(|| view! { <small class="group-done"><Icon name="check" />{t!("answers-group-done")}</small> })}
                </span>
            </label>
        }
    };
    let composition = move || {
        chosen.get().map(|asked| {
            let counted = asked.women + asked.men > 0;
            view! {
                <div class="group-composition">
                    <h2><Bdi text=Signal::derive(move || group_label(&asked.tag)) /></h2>
                    {counted
                        .then(|| {
                            view! {
                                <p>
                                    {tr!("people-women", count = asked.women)}{tr!("priorities-list-separator")}{tr!("people-men", count = asked.men)}
                                </p>
                            }
                        })}
                    <Stepper label=t!("answers-group-people") value=people max=9999 on_change=move |count| people.set(count) />
                </div>
            }
        })
    };
    let board = move || {
        view! {
            <section class="group-vote" aria-labelledby="group-vote">
                <p class="group-vote-question">
                    <Bdi text=Signal::derive(move || ranking.with(|ranking| ranking.as_ref().map(|it| it.question.clone()).unwrap_or_default())) />
                </p>
                <h1 id="group-vote" tabindex="-1">{t!("answers-group-title")}</h1>
                <p class="group-vote-lead">{t!("answers-group-lead")}</p>
                <Show
                    when=move || groups.with(|groups| !groups.is_empty())
                    fallback=|| view! { <p class="need-unbacked">{t!("answers-group-none")}</p> }
                >
                    <fieldset class="curtain-groups">
                        <legend class="visually-hidden">{t!("answers-group-choose")}</legend>
                        <div class="curtain-group-list">{move || groups.get().into_iter().map(choice).collect_view()}</div>
                    </fieldset>
                </Show>
                {composition}
                <div class="form-acts">
                    <LinkButton label=t!("priorities-to-ranking") icon="back" href=Signal::derive(move || app.href(Place::Ranking(id))) />
                    <Button
                        label=move || if chosen.with(|it| it.as_ref().is_some_and(|it| it.done)) { tr!("answers-group-again") } else { tr!("answers-group-begin") }
                        icon="forward"
                        kind=ButtonKind::Main
                        why_not
                        on_press=move |()| answering.set(true)
                    />
                </div>
            </section>
        }
    };
    move || {
        if answering.get() {
            answer_screen(ranking, group, false, Callback::new(finish), Callback::new(back))
        } else {
            board().into_any()
        }
    }
}
