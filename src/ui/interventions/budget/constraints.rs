//! The constraints on every rule: must, may not, part of the cost, fewest supporters, caps per area, and the completion of equal shares.
//!
//! Deliberately absent: changes once a set is agreed; the form is folded and locked then.

use super::names::named;
use crate::app::use_app;
use crate::domain::actions::constrain_budget::{
    Hold, cap_area, change_budget, hold_candidate, hold_of, set_least,
};
use crate::domain::id::RecordId;
use crate::domain::records::{BudgetDecision, Money, ShareCompletion, code};
use crate::present::deciding::budget_page::{BudgetView, CandidateRow};
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{NumberField, Segmented, SelectField, Stepper};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The form; every change counts at once.
#[component]
pub fn ConstraintsForm(id: RecordId, view: Memo<Option<BudgetView>>, open: Memo<bool>) -> impl IntoView {
    let app = use_app();
    let decision = Memo::new(move |_| {
        app.read(|project| project.get::<BudgetDecision>(id).cloned())
            .flatten()
    });
    let change = move |edit: Change| {
        if open.get_untracked() {
            app.act(|project| change_budget(project, id, edit));
        }
    };
    let completions = || {
        let option = |it: &ShareCompletion| (code(it), i18n::name("budget-completion", it));
        ShareCompletion::ALL.iter().map(option).collect::<Vec<_>>()
    };
    let completion =
        move || decision.with(|it| it.as_ref().map(|it| code(&it.completion)).unwrap_or_default());
    let candidates = Memo::new(move |_| {
        view.with(|view| view.as_ref().map(|it| it.candidates.clone()))
            .unwrap_or_default()
    });
    let areas = Memo::new(move |_| {
        view.with(|view| view.as_ref().map(|it| it.areas.clone()))
            .unwrap_or_default()
    });
    let without = Memo::new(move |_| {
        view.with(|view| view.as_ref().map(|it| it.without_cost.clone()))
            .unwrap_or_default()
    });
    let area = move |(area, name): (RecordId, String)| {
        view! {
            <NumberField
                label=move || tr!("budget-area-cap", area = name.as_str())
                value=Signal::derive(move || decision.with(|it| it.as_ref().and_then(|it| it.area_caps.get(&area).copied())))
                on_change=move |cap| change(Box::new(move |it| cap_area(it, area, cap)))
            />
        }
    };
    view! {
        <details class="budget-constraints">
            <summary>{t!("budget-constraints")}</summary>
            <fieldset class="budget-constraints-body" prop:disabled=move || !open.get()>
                <legend class="visually-hidden">{t!("budget-constraints")}</legend>
                <div class="budget-constraints-fields">
                    <Stepper
                        label=t!("budget-fewest")
                        value=Signal::derive(move || decision.with(|it| it.as_ref().map_or(0, |it| it.fewest_supporters)))
                        on_change=move |count| change(Box::new(move |it| it.fewest_supporters = count))
                    />
                    <SelectField
                        label=t!("budget-completion")
                        help=t!("budget-completion-help")
                        value=Signal::derive(completion)
                        options=Signal::derive(completions)
                        on_change=move |text: String| {
                            let chosen = ShareCompletion::ALL.into_iter().find(|it| code(it) == text);
                            change(Box::new(move |it| it.completion = chosen.unwrap_or_default()));
                        }
                    />
                    {move || areas.get().into_iter().map(area).collect_view()}
                </div>
                <ul class="budget-candidates">
                    <For each=move || candidates.get() key=|row| row.named.clone() let:row>
                        <Candidate row decision change=Callback::new(change) />
                    </For>
                </ul>
                <Show when=move || !without.with(Vec::is_empty)>
                    <p class="quiet">
                        {move || {
                            let names: Vec<String> = without.get().iter().map(named).collect();
                            tr!("budget-without-cost", names = names.join(&tr!("list-comma")))
                        }}
                    </p>
                </Show>
            </fieldset>
        </details>
    }
    .into_any()
}

/// A change of the decision on its way.
type Change = Box<dyn FnOnce(&mut BudgetDecision)>;

#[component]
fn Candidate(
    row: CandidateRow,
    decision: Memo<Option<BudgetDecision>>,
    change: Callback<Change>,
) -> impl IntoView {
    let id = row.named.id;
    let cost = row.cost;
    let name = StoredValue::new(row.named.clone());
    let state = move || decision.with(|it| it.as_ref().map_or(Hold::Open, |it| hold_of(it, id)));
    let choices = || {
        vec![
            Choice::new("open", tr!("budget-hold-open")),
            Choice::new("must", tr!("budget-hold-must")),
            Choice::new("excluded", tr!("budget-hold-excluded")),
            Choice::new("part", tr!("budget-hold-part")),
        ]
    };
    let set_least = move |least: Option<u64>| change.run(Box::new(move |it| set_least(it, id, least)));
    let money = move || {
        let currency = decision.with(|it| it.as_ref().map(|it| it.money.currency));
        i18n::money(Money {
            amount: cost,
            currency: currency.unwrap_or_default(),
        })
    };
    view! {
        <li class="budget-candidate">
            <p>
                <strong><bdi>{move || name.with_value(named)}</bdi></strong>
                <span class="quiet">{money}</span>
            </p>
            <Segmented
                label=move || tr!("budget-hold", what = name.with_value(named))
                label_hidden=true
                value=Signal::derive(move || state().code().to_owned())
                choices=Signal::derive(choices)
                on_change=move |text: String| {
                    let hold = Hold::ALL.into_iter().find(|it| it.code() == text).unwrap_or(Hold::Open);
                    change.run(Box::new(move |it| hold_candidate(it, id, hold, cost)));
                }
            />
            <Show when=move || state() == Hold::Part>
                <NumberField
                    label=t!("budget-part-least")
                    value=Signal::derive(move || decision.with(|it| it.as_ref().and_then(|it| it.part_funding.get(&id).copied())))
                    on_change=set_least
                />
            </Show>
        </li>
    }
}
