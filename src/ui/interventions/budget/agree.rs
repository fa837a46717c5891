//! Agreeing on a set, which takes all of it into the plan at once; and the agreed set, with the settlements of ties.

use super::names::named;
use crate::app::{Tone, clock, use_app};
use crate::domain::actions::settle_budget::agree_on_budget;
use crate::domain::id::RecordId;
use crate::domain::records::{BudgetDecision, BudgetRule, DeclaredRule, SettledBy, TieSettlement};
use crate::present::deciding::budget_page::{BudgetView, Named};
use crate::present::route::Place;
use crate::ui::widgets::{Banner, Button, ButtonKind, LinkButton};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Takes the set of one rule into the plan.
#[component]
pub fn AgreeButton(id: RecordId, rule: BudgetRule, set: BTreeMap<RecordId, u64>) -> impl IntoView {
    let app = use_app();
    view! {
        <Button
            label=t!("budget-agree")
            icon="plan"
            on_press=move |()| {
                app.act(|project| agree_on_budget(project, id, rule, &set, clock::today()));
            }
        />
    }
}

/// What is settled and agreed so far; nothing while nothing is.
#[component]
pub fn Agreed(decision: Memo<Option<BudgetDecision>>, view: Memo<Option<BudgetView>>) -> impl IntoView {
    let app = use_app();
    let agreed = move || {
        let agreed = decision.get()?.agreed?;
        let rule = i18n::name("budget-rule", &agreed.rule);
        let count = agreed.funded.len();
        Some(match agreed.on {
            Some(day) => tr!(
                "budget-agreed-on",
                count = count,
                rule = rule,
                day = i18n::day(day)
            ),
            None => tr!("budget-agreed", count = count, rule = rule),
        })
    };
    let is_agreed = move || decision.with(|it| it.as_ref().is_some_and(|it| it.agreed.is_some()));
    let settled = move || {
        let settlements = decision.get().map(|it| it.settlements).unwrap_or_default();
        let names: BTreeMap<RecordId, Named> = view
            .get()
            .map(|view| view.candidates)
            .unwrap_or_default()
            .into_iter()
            .map(|row| (row.named.id, row.named))
            .collect();
        let row = move |it: TieSettlement| view! { <li>{settled_text(&it, &names)}</li> };
        settlements.into_iter().map(row).collect_view()
    };
    let any = move || decision.with(|it| it.as_ref().is_some_and(|it| !it.settlements.is_empty()));
    view! {
        <Show when=is_agreed>
            <Banner tone=Tone::Success>
                <p>{agreed}</p>
                <LinkButton
                    label=t!("budget-to-plan")
                    icon="forward"
                    kind=ButtonKind::Main
                    href=Signal::derive(move || app.href(Place::Plan))
                />
            </Banner>
        </Show>
        <Show when=any>
            <section class="budget-settled">
                <h2>{t!("budget-settled")}</h2>
                <ul>{settled}</ul>
            </section>
        </Show>
    }
    .into_any()
}

/// How a tie came to be settled, in words.
pub fn settled_text(it: &TieSettlement, names: &BTreeMap<RecordId, Named>) -> String {
    let order: Vec<String> = it
        .order
        .iter()
        .filter_map(|id| names.get(id))
        .map(named)
        .collect();
    let order = order.join(&tr!("list-comma"));
    match &it.by {
        SettledBy::Rule(DeclaredRule::LowestCost) => tr!("budget-settled-lowest-cost", order = order),
        SettledBy::Rule(DeclaredRule::MostSupporters) => tr!("budget-settled-most-supporters", order = order),
        SettledBy::Rule(_) => tr!("budget-settled-agreement", order = order),
        SettledBy::Lottery { seed, witnesses } => tr!(
            "budget-settled-lot",
            order = order,
            seed = format!("{seed:016x}"),
            witnesses = witnesses.as_str()
        ),
    }
}
