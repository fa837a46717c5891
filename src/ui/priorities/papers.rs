//! Paper ballots, typed in fast, twice, and compared before anything is kept.
//!
//! One line per paper, cards by their numbers; the answer is shown in words at once. The second entry is typed without seeing the first;
//! every difference is listed by the number of its paper. Half an entry is not stored: papers stay at hand until all are in.

use super::answer::card_words;
use super::names::group_label;
use crate::analysis::deciding::ranking::open::groups_of;
use crate::app::{App, Notice, Tone, ids, use_app};
use crate::domain::actions::cast_ballot::misfit;
use crate::domain::actions::enter_paper_ballots::{
    Difference, PaperEntry, PaperRefusal, differences, enter_paper_ballots,
};
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Ranking, RankingState};
use crate::present::deciding::need_rows::GroupTag;
use crate::present::deciding::paper_line::read_line;
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::present::route::Place;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{
    Banner, Bdi, Button, LinkButton, ListHead, ListLook, MANY, PagedList, PickField, unique_id,
};
use crate::{i18n, t, tr};
use leptos::html;
use leptos::prelude::*;

/// A typed paper: its number and its line, with what it says.
#[derive(Clone, PartialEq, Eq)]
struct Paper {
    entry: PaperEntry,
    line: String,
}

/// The whole screen.
#[component]
pub fn Papers(id: RecordId) -> impl IntoView {
    let app = use_app();
    let ranking = Memo::new(move |_| app.read(|project| project.get::<Ranking>(id).cloned()).flatten());
    let open =
        Memo::new(move |_| ranking.with(|it| it.as_ref().is_some_and(|it| it.state == RankingState::Open)));
    view! {
        <div class="vote papers">
            <Show
                when=move || open.get()
                fallback=move || {
                    view! {
                        <section class="group-vote">
                            <h1 tabindex="-1">{t!("priorities-vote-closed")}</h1>
                            <LinkButton label=t!("priorities-to-ranking") href=Signal::derive(move || app.href(Place::Ranking(id))) />
                        </section>
                    }
                }
            >
                <Entry id ranking />
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn Entry(id: RecordId, ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let app = use_app();
    let group = RwSignal::new(String::new());
    let first = RwSignal::new(Vec::<Paper>::new());
    let second = RwSignal::new(Vec::<Paper>::new());
    let round = RwSignal::new(1_u8);
    let papers = move || if round.get() == 1 { first } else { second };
    let entries = |papers: RwSignal<Vec<Paper>>| -> Vec<PaperEntry> {
        papers.with(|papers| papers.iter().map(|paper| paper.entry.clone()).collect())
    };
    let differ = Memo::new(move |_| {
        if round.get() == 2 {
            differences(&entries(first), &entries(second))
        } else {
            Vec::new()
        }
    });
    let keep = move |()| {
        let (one, two) = (entries(first), entries(second));
        let new: Vec<RecordId> = one.iter().map(|_| ids::new_secret_id()).collect();
        let group = group.get_untracked().parse().ok();
        match app.peek(|project| enter_paper_ballots(project, &new, id, group, &one, &two)) {
            Some(Ok(edit)) => {
                if app.act(|_| Ok(edit)) {
                    app.notify(Notice::new(
                        Tone::Success,
                        tr!("answers-papers-kept", count = new.len()),
                    ));
                    first.set(Vec::new());
                    second.set(Vec::new());
                    round.set(1);
                }
            }
            Some(Err(PaperRefusal::Refused(refusal))) => {
                app.act(|_| Err(refusal));
            }
            Some(Err(PaperRefusal::Differ(_) | PaperRefusal::Misfit(..))) | None => {}
        }
    };
    let groups = Signal::derive(move || {
        let meeting = ranking.with(|ranking| ranking.as_ref().and_then(|it| it.meeting));
        group_choices(app, meeting)
    });
    let why_not_second = Signal::derive(move || {
        if first.with(Vec::is_empty) {
            tr!("answers-papers-none")
        } else {
            String::new()
        }
    });
    let why_not_keep = Signal::derive(move || {
        if second.with(Vec::is_empty) {
            tr!("answers-papers-none")
        } else if !differ.with(Vec::is_empty) {
            tr!("answers-papers-differ")
        } else {
            String::new()
        }
    });
    let difference = move |found: Difference| view! { <li>{move || difference_text(&found, ranking)}</li> };
    view! {
        <section class="paper-entry" aria-labelledby="papers-title">
            <header class="ballot-head">
                <h1 id="papers-title" tabindex="-1">
                    {move || if round.get() == 1 { tr!("answers-papers-first") } else { tr!("answers-papers-second") }}
                </h1>
                <p class="ballot-how">
                    <Bdi text=Signal::derive(move || ranking.with(|it| it.as_ref().map(|it| it.question.clone()).unwrap_or_default())) />
                </p>
                <div class="ballot-group">
                    <LinkButton label=t!("priorities-to-ranking") icon="back" kind=ButtonKind::Quiet href=Signal::derive(move || app.href(Place::Ranking(id))) />
                </div>
            </header>
            <div class="paper-desk">
                <div class="paper-type">
                    <PickField
                        label=t!("answers-papers-group")
                        value=group
                        options=groups
                        on_change=move |value: String| group.set(value)
                    />
                    {move || view! { <TypeLine ranking papers=papers() /> }}
                    <Typed papers=Signal::derive(move || papers().get()) on_drop=move |number: u32| papers().update(|papers| papers.retain(|paper| paper.entry.number != number)) ranking />
                </div>
                <Numbers ranking />
            </div>
            <Show when=move || round.get() == 2 && !second.with(Vec::is_empty) && !differ.with(Vec::is_empty)>
                <div class="paper-differences">
                    <Banner tone=Tone::Warning>
                        <p>{t!("answers-papers-differ")}</p>
                        <ul>{move || differ.get().into_iter().map(difference).collect_view()}</ul>
                    </Banner>
                </div>
            </Show>
            <footer class="ballot-tray answer-tray">
                <p class="ballot-message" role="status">
                    {move || tr!("answers-papers-count", first = first.with(Vec::len), second = second.with(Vec::len))}
                </p>
                <div class="ballot-acts">
                    <Show
                        when=move || round.get() == 2
                        fallback=move || {
                            view! {
                                <Button label=t!("answers-papers-to-second") icon="forward" kind=ButtonKind::Main why_not=why_not_second on_press=move |()| round.set(2) />
                            }
                        }
                    >
                        <Button label=t!("answers-papers-to-first") icon="back" kind=ButtonKind::Quiet on_press=move |()| round.set(1) />
                        <Button label=t!("answers-papers-keep") icon="check" kind=ButtonKind::Main why_not=why_not_keep on_press=keep />
                    </Show>
                </div>
            </footer>
        </section>
    }
}

/// "No group", then the groups that may answer a ranking of this meeting.
fn group_choices(app: App, meeting: Option<RecordId>) -> Vec<(String, String)> {
    let known = app.read(|project| {
        let ids: Vec<_> = groups_of(project, meeting)
            .into_iter()
            .map(|(id, _)| Some(id))
            .collect();
        GroupTag::of_all(project, &ids)
    });
    let choice = |tag: GroupTag| Some((tag.group?.to_string(), group_label(&tag)));
    let none = (String::new(), tr!("priorities-vote-no-group"));
    std::iter::once(none)
        .chain(known.unwrap_or_default().into_iter().filter_map(choice))
        .collect()
}

/// The line of one paper, with its answer in words.
#[component]
fn TypeLine(ranking: Memo<Option<Ranking>>, papers: RwSignal<Vec<Paper>>) -> impl IntoView {
    let app = use_app();
    let id = unique_id();
    let help = format!("{id}-help");
    let input: NodeRef<html::Input> = NodeRef::new();
    let line = RwSignal::new(String::new());
    let next = Memo::new(move |_| {
        papers.with(|papers| papers.iter().map(|it| it.entry.number).max().unwrap_or(0) + 1)
    });
    let read = Memo::new(move |_| {
        let ranking = ranking.get()?;
        let answer = line.with(|line| read_line(&ranking, line));
        Some(answer.and_then(|answer| match misfit(&ranking, &answer) {
            None => Ok(answer),
            Some(_) => Err(String::new()),
        }))
    });
    let said = move || match read.get() {
        Some(Ok(answer)) => app.read(|_| answer_text(&answer, ranking)).unwrap_or_default(),
        Some(Err(word)) if word.is_empty() && line.with(|line| line.trim().is_empty()) => {
            tr!("answers-papers-zero")
        }
        Some(Err(word)) if word.is_empty() => tr!("refusal-broken-answer"),
        Some(Err(word)) => tr!("answers-papers-unread", word = word),
        None => String::new(),
    };
    let add = move || {
        if let Some(Ok(answer)) = read.get_untracked() {
            let paper = Paper {
                entry: PaperEntry {
                    number: next.get_untracked(),
                    answer,
                },
                line: line.get_untracked(),
            };
            line.set(String::new());
            papers.update(|papers| papers.push(paper));
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
        }
    };
    let why_not = Signal::derive(move || match read.get() {
        Some(Ok(_)) => String::new(),
        _ => said(),
    });
    view! {
        <form
            class="paper-line"
            on:submit=move |event| {
                event.prevent_default();
                add();
            }
        >
            <label class="field-label" for=id.clone()>{move || tr!("answers-papers-line", number = next.get())}</label>
            <div class="paper-line-row">
                <input
                    class="input"
                    type="text"
                    dir="ltr"
                    inputmode="text"
                    autocomplete="off"
                    id=id
                    aria-describedby=help.clone()
                    node_ref=input
                    prop:value=line
                    on:input=move |event| line.set(event_target_value(&event))
                />
                <Button label=t!("answers-papers-next") icon="add" kind=ButtonKind::Main why_not on_press=move |()| add() />
            </div>
            <p class="paper-read" role="status">{said}</p>
            <p class="field-help" id=help>
                {move || ranking.with(|it| it.as_ref().map(|it| i18n::text(&format!("answers-line-{}", it.method.code()), &[])))}
            </p>
        </form>
    }
}

/// The sort keys of the papers.
const SORTS: [&str; 1] = ["number"];

/// The papers typed so far, the last first.
#[component]
fn Typed(
    #[prop(into)] papers: Signal<Vec<Paper>>,
    #[prop(into)] on_drop: Callback<u32>,
    ranking: Memo<Option<Ranking>>,
) -> impl IntoView {
    let rows = Memo::new(move |_| {
        let row = |paper: &Paper| {
            let number = paper.entry.number;
            let texts = [
                number.to_string(),
                paper.line.clone(),
                answer_text(&paper.entry.answer, ranking),
            ];
            let keys = vec![SortKey::Number(number.into())];
            // The second reading has papers of the same numbers: the line tells them apart.
            ListRow::new(
                (number, paper.line.clone()),
                texts.iter().map(String::as_str),
                keys,
            )
        };
        papers.with(|papers| papers.iter().map(row).collect::<Vec<_>>())
    });
    let look = ListLook::falling(&SORTS);
    let found = look.find(rows, || |_: &(u32, String)| true);
    let row = move |(number, line): (u32, String)| {
        let paper = papers.with_untracked(|all| {
            all.iter()
                .find(|it| it.entry.number == number && it.line == line)
                .cloned()
        });
        paper
            .map(|paper| {
                let answer = paper.entry.answer;
                view! {
                    <li class="paper-row">
                        <strong>{i18n::number(number)}</strong>
                        <code dir="ltr">{paper.line}</code>
                        <span>{move || answer_text(&answer, ranking)}</span>
                        <Button
                            label=move || tr!("answers-papers-drop", number = number)
                            icon="delete"
                            icon_only=true
                            kind=ButtonKind::Quiet
                            on_press=move |()| on_drop.run(number)
                        />
                    </li>
                }
            })
            .into_any()
    };
    let frame = |rows: AnyView| view! { <ol class="paper-rows">{rows}</ol> }.into_any();
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <ListHead label=t!("answers-papers-search") look found sorts="answers-papers-sort" from=MANY />
            <PagedList found row frame />
        </Show>
    }
}

/// The number of each card, as it is printed on the papers.
#[component]
fn Numbers(ranking: Memo<Option<Ranking>>) -> impl IntoView {
    let app = use_app();
    let line = move |(at, option): (usize, RecordId)| {
        view! { <li><strong>{i18n::number(at + 1)}</strong><Bdi text=card_words(app, option) /></li> }
    };
    view! {
        <section class="paper-numbers" aria-labelledby="paper-numbers">
            <h2 id="paper-numbers">{t!("answers-papers-numbers")}</h2>
            <ol>{move || ranking.get().map(|it| it.options.into_iter().enumerate().map(line).collect_view())}</ol>
        </section>
    }
}

/// An answer by the numbers of its cards: short enough to check at a glance.
fn answer_text(answer: &Answer, ranking: Memo<Option<Ranking>>) -> String {
    let options = ranking.with(|it| it.as_ref().map(|it| it.options.clone()).unwrap_or_default());
    let app = use_app();
    let words = |option: &RecordId| card_words(app, *option).get();
    let counted =
        |option: &RecordId, count: u32| tr!("answers-read-count", name = words(option), count = count);
    let comma = tr!("priorities-list-separator");
    let list = |parts: Vec<String>| {
        if parts.is_empty() {
            tr!("answers-read-empty")
        } else {
            parts.join(&comma)
        }
    };
    match answer {
        Answer::Dots(counts) | Answer::Hands(counts) => list(
            counts
                .iter()
                .map(|(option, count)| counted(option, *count))
                .collect(),
        ),
        Answer::Approval(chosen) => list(
            options
                .iter()
                .filter(|option| chosen.contains(option))
                .map(words)
                .collect(),
        ),
        Answer::Order(order) => {
            let tier = |tier: &std::collections::BTreeSet<RecordId>| {
                tier.iter().map(words).collect::<Vec<_>>().join(" = ")
            };
            let mut parts: Vec<String> = order.tiers.iter().map(tier).collect();
            parts.extend(order.unknown.iter().map(|option| format!("{} ?", words(option))));
            list(parts)
        }
        Answer::Pairs(pairs) => tr!("answers-read-pairs", count = pairs.len()),
        Answer::Piling(pile) => {
            let placed = pile.placed.iter().map(|(option, count)| counted(option, *count));
            let rest = (pile.unplaced > 0).then(|| tr!("answers-piles-in-hand", count = pile.unplaced));
            list(placed.chain(rest).collect())
        }
        Answer::Matrix(piles) => {
            let unplaced: u32 = piles.iter().map(|pile| pile.unplaced).sum();
            tr!("answers-piles-in-hand", count = unplaced)
        }
        Answer::Calendar(_) => String::new(),
    }
}

fn difference_text(found: &Difference, ranking: Memo<Option<Ranking>>) -> String {
    let app = use_app();
    match found {
        Difference::Twice { entry, number } => tr!("answers-papers-twice", entry = *entry, number = *number),
        Difference::Missing { entry, number } => {
            tr!("answers-papers-missing", entry = *entry, number = *number)
        }
        Difference::Differs { number, options } => {
            let order = ranking.with(|it| it.as_ref().map(|it| it.options.clone()).unwrap_or_default());
            let names: Vec<String> = order
                .iter()
                .filter(|option| options.contains(option))
                .map(|option| tr!("priorities-quoted", name = card_words(app, *option).get()))
                .collect();
            tr!(
                "answers-papers-differs",
                number = *number,
                names = names.join(&tr!("priorities-list-separator"))
            )
        }
    }
}
