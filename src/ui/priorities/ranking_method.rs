//! Choosing the method and the respondents of a ranking: every method with one plain sentence, and its few numbers.
//!
//! Deliberately absent: counting rules; the ballots of one method can be counted under several.

use crate::domain::actions::draft_ranking::{USUAL_DOTS, choose_method};
use crate::domain::actions::set_up_ranking::{MOST_DOTS, MOST_GRID_CARDS, MOST_SORTED_CARDS};
use crate::domain::records::{Method, Ranking, Respondents};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, Icon, Segmented, Stepper, TextField, unique_id};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Numbers of counters that a group can lay and count.
const COUNTERS: [u32; 3] = [20, 50, 100];

/// Each method with its icon, in the order in which a team learns them.
const METHODS: [(Method, &str); 8] = [
    (USUAL_DOTS, "dot"),
    (Method::Hands, "hand"),
    (Method::Approval { most: u32::MAX }, "check"),
    (Method::Order, "list"),
    (Method::Pairs, "split"),
    (Method::Piling { counters: 20 }, "layers"),
    (Method::Matrix { counters: 20 }, "table"),
    (Method::Calendar, "calendar"),
];

/// The icon of a method.
pub fn method_icon(method: Method) -> &'static str {
    let known = METHODS.iter().find(|(known, _)| known.code() == method.code());
    known.map_or("dot", |(_, icon)| icon)
}

/// The name of a method.
pub fn method_name(method: Method) -> String {
    i18n::text(&format!("ranking-method-{}", method.code()), &[])
}

/// Why the ranking cannot be saved with this method; empty when it can.
pub fn why_not(draft: &Ranking) -> String {
    match draft.method {
        Method::Pairs if draft.options.len() > MOST_SORTED_CARDS => {
            tr!("answers-grid-too-many", count = MOST_SORTED_CARDS)
        }
        Method::Matrix { .. } if draft.criteria.iter().all(|row| row.trim().is_empty()) => {
            tr!("answers-criteria-missing")
        }
        _ => String::new(),
    }
}

/// All of it.
#[component]
pub fn HowToAnswer(draft: RwSignal<Ranking>) -> impl IntoView {
    let code = Memo::new(move |_| draft.with(|draft| draft.method.code()));
    let name = unique_id();
    let choose = move |method: Method| {
        draft.update(|draft| choose_method(draft, method));
    };
    let card = move |(method, icon): (Method, &'static str)| {
        let own = method.code();
        view! {
            <label class="method-card">
                <input
                    type="radio"
                    class="visually-hidden"
                    name=name.clone()
                    value=own
                    prop:checked=move || code.get() == own
                    on:change=move |_| choose(method)
                />
                <span class="method-face">
                    <Icon name=icon />
                    <span class="method-words">
                        <strong>{method_name(method)}</strong>
                        <small>{i18n::text(&format!("answers-about-{own}"), &[])}</small>
                    </span>
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="methods">
            <legend class="field-label">{t!("priorities-method")}</legend>
            <div class="method-cards">{METHODS.into_iter().map(card).collect_view()}</div>
        </fieldset>
        {move || match code.get() {
            "dots" => view! { <Dots draft /> }.into_any(),
            "pairs" => view! { <NeededPairs draft /> }.into_any(),
            "approval" => view! { <Marks draft /> }.into_any(),
            "piling" => view! { <Counters draft /> }.into_any(),
            "matrix" => view! { <Counters draft /><Criteria draft /> }.into_any(),
            _ => ().into_any(),
        }}
        <Show when=move || code.get() != "hands"><WhoAnswers draft /></Show>
    }
}

#[component]
fn WhoAnswers(draft: RwSignal<Ranking>) -> impl IntoView {
    let choices = Signal::derive(move || {
        let mut choices = vec![
            Choice::new("persons", tr!("answers-by-persons")),
            Choice::new("groups", tr!("answers-by-groups")),
        ];
        if draft.with(|draft| draft.method != Method::Calendar) {
            choices.push(Choice::new("paper", tr!("answers-by-paper")));
        }
        choices
    });
    let by = Memo::new(move |_| draft.with(|draft| draft.answered_by));
    let help = move || match by.get() {
        Respondents::Persons => tr!("answers-by-persons-help"),
        Respondents::Groups => tr!("answers-by-groups-help"),
        Respondents::Paper => tr!("answers-by-paper-help"),
    };
    view! {
        <Segmented
            label=t!("answers-by")
            value=Signal::derive(move || crate::domain::records::code(&by.get()))
            choices
            help=help
            on_change=move |value: String| {
                draft.update(|draft| {
                    draft.answered_by = match value.as_str() {
                        "groups" => Respondents::Groups,
                        "paper" => Respondents::Paper,
                        _ => Respondents::Persons,
                    };
                });
            }
        />
    }
}

/// Said before the ranking is saved: beyond a whole grid only the needed pairs are asked.
#[component]
fn NeededPairs(draft: RwSignal<Ranking>) -> impl IntoView {
    let many = Memo::new(move |_| draft.with(|draft| draft.options.len() > MOST_GRID_CARDS));
    view! {
        <Show when=move || many.get()>
            <p class="field-help">{t!("answers-pairs-needed")}</p>
        </Show>
    }
}

#[component]
fn Dots(draft: RwSignal<Ranking>) -> impl IntoView {
    let limits = Memo::new(move |_| match draft.with(|draft| draft.method) {
        Method::Dots { per_person, cap } => (per_person, cap),
        _ => (1, 1),
    });
    let set = move |per_person: u32, cap: u32| {
        let per_person = per_person.clamp(1, MOST_DOTS);
        let cap = cap.clamp(1, per_person);
        draft.update(|draft| draft.method = Method::Dots { per_person, cap });
    };
    view! {
        <div class="ranking-dots">
            <Stepper
                label=t!("priorities-dots-per-person")
                value=Signal::derive(move || limits.get().0)
                max=MOST_DOTS
                on_change=move |per_person| set(per_person, limits.get_untracked().1)
            />
            <Stepper
                label=t!("priorities-dots-cap")
                value=Signal::derive(move || limits.get().1)
                max=MOST_DOTS
                on_change=move |cap| set(limits.get_untracked().0, cap)
            />
        </div>
    }
}

#[component]
fn Marks(draft: RwSignal<Ranking>) -> impl IntoView {
    let options =
        Memo::new(move |_| draft.with(|draft| u32::try_from(draft.options.len()).unwrap_or(u32::MAX)));
    let most = Memo::new(move |_| match draft.with(|draft| draft.method) {
        Method::Approval { most } => most.min(options.get()),
        _ => 1,
    });
    let set = move |most: u32| draft.update(|draft| draft.method = Method::Approval { most: most.max(1) });
    view! {
        <div class="ranking-dots">
            <Stepper label=t!("answers-most-marks") value=most on_change=set />
        </div>
        <p class="field-help">{t!("answers-most-marks-help")}</p>
    }
}

#[component]
fn Counters(draft: RwSignal<Ranking>) -> impl IntoView {
    let counters = Memo::new(move |_| match draft.with(|draft| draft.method) {
        Method::Piling { counters } | Method::Matrix { counters } => counters,
        _ => COUNTERS[0],
    });
    let choices = Signal::derive(|| {
        COUNTERS
            .iter()
            .map(|count| Choice::new(count.to_string(), i18n::number(*count)))
            .collect()
    });
    let set = move |value: String| {
        let Ok(count) = value.parse() else { return };
        draft.update(|draft| match &mut draft.method {
            Method::Piling { counters } | Method::Matrix { counters } => *counters = count,
            _ => {}
        });
    };
    view! {
        <Segmented
            label=t!("answers-counters")
            value=Signal::derive(move || counters.get().to_string())
            choices
            help=t!("answers-counters-help")
            on_change=set
        />
    }
}

#[component]
fn Criteria(draft: RwSignal<Ranking>) -> impl IntoView {
    let rows = Memo::new(move |_| draft.with(|draft| draft.criteria.len()));
    let row = move |at: usize| {
        let text =
            Memo::new(move |_| draft.with(|draft| draft.criteria.get(at).cloned().unwrap_or_default()));
        view! {
            <TextField
                label=move || tr!("answers-criterion", number = at + 1)
                value=text
                instant=true
                max=120
                on_change=move |text: String| {
                    draft.update(|draft| {
                        if let Some(row) = draft.criteria.get_mut(at) {
                            *row = text;
                        }
                    });
                }
            />
        }
    };
    view! {
        <fieldset class="criteria-rows">
            <legend class="field-label">{t!("answers-criteria")}</legend>
            <p class="field-help">{t!("answers-criteria-help")}</p>
            {move || (0..rows.get()).map(row).collect_view()}
            <Button
                label=t!("answers-criterion-add")
                icon="add"
                kind=ButtonKind::Quiet
                on_press=move |()| draft.update(|draft| draft.criteria.push(String::new()))
            />
        </fieldset>
    }
}
