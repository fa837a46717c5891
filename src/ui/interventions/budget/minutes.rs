//! The minutes of a budget decision as a printed page: question, ballots and groups, money, constraints, ties with their settlements, the
//! agreed set, interventions left out with reasons, every step, fingerprint.
//!
//! Black on white, with the styles of the plan's paper. Before a set is agreed the page says so and shows what each rule would fund.
//! Deliberately absent: names of people.

use super::agree::settled_text;
use super::names::named;
use super::steps::Steps;
use crate::app::{clock, use_app};
use crate::domain::id::RecordId;
use crate::domain::records::{BudgetDecision, BudgetRule, Money};
use crate::i18n::beside::Beside;
use crate::present::deciding::budget_page::{Funded, Named, Outcome, People, why_code};
use crate::present::paper::budget_minutes::{BudgetMinutes, budget_minutes};
use crate::present::paper::held_meetings::SMALL;
use crate::present::route::Place;
use crate::ui::interventions::parts::{group_text, titled};
use crate::ui::priorities::{
    fact, groups_section, held_text, left_out_words, method_name, several_tablets_words,
};
use crate::ui::widgets::{PrintBar, Printed};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The screen around the paper.
#[component]
pub fn BudgetMinutesPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let minutes = Memo::new(move |_| app.read(|project| budget_minutes(project, id)).flatten());
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Budget words="budget-minutes-back" language />
            <Printed language>{move || match minutes.get() {
                Some(minutes) => paper(minutes).into_any(),
                None => view! { <article class="paper"><h1 tabindex="-1">{t!("budget-minutes-none")}</h1></article> }.into_any(),
            }}</Printed>
        </div>
    }
    .into_any()
}

fn paper(minutes: BudgetMinutes) -> impl IntoView {
    let BudgetMinutes {
        title,
        illustrative,
        question,
        method,
        groups,
        needs,
        meeting,
        decision,
        view,
        left_out,
        several_tablets,
        agreed,
        allocation,
        differs,
        few_secret,
        fingerprint,
    } = minutes;
    let currency = decision.money.currency;
    let money = move |amount: u64| i18n::money(Money { amount, currency });
    let held = meeting.map(held_text);
    let on = decision.agreed.as_ref().and_then(|it| it.on).map(i18n::day);
    let facts = [
        (tr!("answers-minutes-assessment"), Some(titled(&title))),
        (tr!("priorities-meeting"), held),
        (tr!("budget-money"), Some(money(decision.money.amount))),
        (tr!("budget-minutes-on"), on),
        (tr!("plan-paper-printed"), clock::today().map(i18n::day)),
    ];
    let left = left_out_words(&left_out);
    let several = several_tablets_words(&several_tablets).into_iter();
    let several = several.map(|words| view! { <p>{words}</p> }).collect_view();
    let names: BTreeMap<RecordId, Named> = view
        .candidates
        .iter()
        .map(|row| (row.named.id, row.named.clone()))
        .collect();
    let settled: Vec<_> = decision
        .settlements
        .iter()
        .map(|it| view! { <li>{settled_text(it, &names)}</li> })
        .collect();
    let no_ties = settled.is_empty();
    let limits = conditions(&decision, &names, &view.areas)
        .into_iter()
        .map(|text| view! { <li>{text}</li> })
        .collect::<Vec<_>>();
    let free = limits.is_empty();
    let rule = decision.agreed.as_ref().map(|it| it.rule);
    let without = (!view.without_cost.is_empty())
        .then(|| tr!("budget-without-cost", names = list(view.without_cost.iter())));
    let beside = view
        .outcomes
        .iter()
        .map(|(rule, outcome)| {
            let name = rule_text(*rule, &decision);
            view! { <tr><td class="paper-strong">{name}</td><td>{outcome_text(outcome)}</td></tr> }
        })
        .collect_view();
    let steps = allocation
        .as_ref()
        .filter(|_| !few_secret)
        .map(|it| it.steps.clone());
    let has_points = view.has_points;
    view! {
        <article class="paper minutes">
            {illustrative.then(|| view! { <p class="paper-illustrative">{t!("plan-paper-illustrative")}</p> })}
            <header class="paper-head">
                <p class="paper-kind">{t!("budget-minutes")}</p>
                <h1 tabindex="-1"><bdi>{question}</bdi></h1>
                <dl>{facts.into_iter().map(fact).collect_view()}</dl>
            </header>
            <section>
                <h2>{t!("answers-minutes-how")}</h2>
                {rule.map(|rule| {
                    view! { <p><strong>{rule_text(rule, &decision)}</strong>". "{i18n::name("budget-rule-words", &rule)}</p> }
                })}
                <p><strong>{method_name(method)}</strong></p>
                <p>{tr!("budget-ballots-count", count = view.ballots)}" "{t!("budget-links-note")}</p>
                <p>{t!("priorities-left-out")}": "{left}</p>
                {several}
                {without.map(|text| view! { <p>{text}</p> })}
            </section>
            {groups_section(groups, needs)}
            <section>
                <h2>{t!("budget-constraints")}</h2>
                {free.then(|| view! { <p>{t!("budget-minutes-free")}</p> })}
                <ul>{limits}</ul>
            </section>
            <section>
                <h2>{t!("budget-settled")}</h2>
                <p>{t!("tie-rule-title")}": "{i18n::name("tie-rule", &decision.tie_rule)}</p>
                {no_ties.then(|| view! { <p>{t!("budget-minutes-no-ties")}</p> })}
                <ul>{settled}</ul>
            </section>
            {rule.is_none().then(|| view! { <section><h2>{t!("budget-minutes-open")}</h2></section> })}
            {rule.map(|_| view! { <Set agreed allocation=allocation.clone() money=Callback::new(money) /> })}
            {differs.then(|| view! { <p class="paper-strong">{t!("budget-minutes-differs")}</p> })}
            <section>
                <h2>{t!("budget-minutes-beside")}</h2>
                <table class="paper-table">
                    <tbody>{beside}</tbody>
                </table>
            </section>
            {few_secret.then(|| view! { <p>{t!("budget-minutes-few")}</p> })}
            {steps.map(|steps| {
                view! {
                    <section>
                        <h2>{t!("budget-steps")}</h2>
                        <Steps steps currency has_points />
                    </section>
                }
            })}
            <section class="paper-signatures">
                <h2>{t!("plan-paper-signatures")}</h2>
                <div class="paper-signature-grid">{["answers-sign-facilitator", "answers-sign-women", "answers-sign-men"].map(signature)}</div>
            </section>
            <footer class="paper-foot">
                <p><span>{t!("budget-minutes-fingerprint")}</span>" "<code dir="ltr">{fingerprint}</code></p>
                <p>{t!("answers-fingerprint-help")}</p>
            </footer>
        </article>
    }
}

/// The agreed set, what is left out and why, and who gets nothing.
#[component]
fn Set(agreed: Vec<(Named, u64)>, allocation: Option<Funded>, money: Callback<u64, String>) -> impl IntoView {
    let spent: u64 = agreed.iter().map(|(_, amount)| amount).sum();
    let row = move |(what, amount): (Named, u64)| {
        view! { <tr><td class="paper-strong"><bdi>{named(&what)}</bdi></td><td class="number">{money.run(amount)}</td></tr> }
    };
    let rest = allocation.map(|allocation| {
        let left = |(what, why): &(Named, _)| {
            let why = i18n::text(&format!("budget-why-{}", why_code(*why)), &[]);
            view! { <tr><td><bdi>{named(what)}</bdi></td><td>{why}</td></tr> }
        };
        let nothing = match allocation.with_nothing {
            People::Nobody => tr!("budget-nobody"),
            People::Few => tr!("budget-fewer-than", count = SMALL),
            People::Count(count) => tr!(
                "budget-of-all",
                count = i18n::number(count),
                all = i18n::number(allocation.voters)
            ),
        };
        let groups: Vec<String> = allocation.groups_with_nothing.iter().map(group_text).collect();
        let groups = if groups.is_empty() {
            tr!("budget-no-group")
        } else {
            groups.join(&tr!("list-comma"))
        };
        let gini = allocation
            .gini
            .map_or_else(|| "–".to_owned(), |gini| i18n::decimal(gini as f64 / 100.0, 2));
        let facts = [
            (tr!("budget-left"), money.run(allocation.money_left)),
            (tr!("budget-with-nothing"), nothing),
            (tr!("budget-groups-with-nothing"), groups),
            (tr!("budget-gini"), gini),
        ];
        let fact = |(name, value): (String, String)| view! { <li>{name}": "{value}</li> };
        let count = allocation.left_out.len();
        view! {
            <ul>{facts.map(fact).collect_view()}</ul>
            <h3>{tr!("budget-left-out", count = count)}</h3>
            <table class="paper-table">
                <tbody>{allocation.left_out.iter().map(left).collect_view()}</tbody>
            </table>
        }
    });
    view! {
        <section>
            <h2>{t!("budget-minutes-agreed")}</h2>
            <table class="paper-table">
                <tbody>{agreed.into_iter().map(row).collect_view()}</tbody>
                <tfoot><tr><th scope="row">{t!("budget-spent")}</th><td class="number">{money.run(spent)}</td></tr></tfoot>
            </table>
            {rest}
        </section>
    }
    .into_any()
}

fn list<'a>(all: impl Iterator<Item = &'a Named>) -> String {
    let names: Vec<String> = all.map(named).collect();
    names.join(&tr!("list-comma"))
}

fn rule_text(rule: BudgetRule, decision: &BudgetDecision) -> String {
    match rule {
        BudgetRule::EqualShares => tr!(
            "budget-rule-with-completion",
            rule = i18n::name("budget-rule", &rule),
            completion = i18n::name("budget-completion", &decision.completion)
        ),
        BudgetRule::MostVotes | BudgetRule::BestTotal => i18n::name("budget-rule", &rule),
    }
}

fn outcome_text(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Funded(funded) if funded.funded.is_empty() => tr!("budget-funded-none"),
        Outcome::Funded(funded) => list(funded.funded.iter().map(|(what, _, _)| what)),
        Outcome::Tie { tied, .. } => {
            tr!(
                "budget-minutes-tied",
                names = list(tied.iter().map(|row| &row.named))
            )
        }
        Outcome::MustAndExcluded(what) => tr!("budget-must-and-excluded", what = named(what)),
        Outcome::OverBudget => tr!("budget-must-over-money"),
        Outcome::OverAreaCap(area) => tr!("budget-must-over-cap", area = area.as_str()),
        Outcome::TooLarge => tr!("budget-too-large"),
    }
}

/// What held before any rule, a line each.
fn conditions(
    decision: &BudgetDecision,
    names: &BTreeMap<RecordId, Named>,
    areas: &[(RecordId, String)],
) -> Vec<String> {
    let known = |id: &RecordId| names.get(id);
    let currency = decision.money.currency;
    let money = move |amount: u64| i18n::money(Money { amount, currency });
    let mut out = Vec::new();
    let mut say = |label: String, names: String| {
        if !names.is_empty() {
            out.push(tr!("budget-minutes-held", what = label, names = names));
        }
    };
    say(
        tr!("budget-hold-must"),
        list(decision.must_fund.iter().filter_map(known)),
    );
    say(
        tr!("budget-hold-excluded"),
        list(decision.excluded.iter().filter_map(known)),
    );
    for (id, least) in &decision.part_funding {
        if let Some(what) = known(id) {
            let least = tr!(
                "budget-minutes-held",
                what = tr!("budget-part-least"),
                names = money(*least)
            );
            say(tr!("budget-hold-part"), format!("{} ({least})", named(what)));
        }
    }
    if decision.fewest_supporters > 0 {
        say(tr!("budget-fewest"), i18n::number(decision.fewest_supporters));
    }
    for (id, cap) in &decision.area_caps {
        if let Some((_, area)) = areas.iter().find(|(known, _)| known == id) {
            say(tr!("budget-area-cap", area = area.as_str()), money(*cap));
        }
    }
    out
}

fn signature(role: &'static str) -> impl IntoView {
    view! {
        <div class="paper-signature">
            <p class="paper-strong">{i18n::text(role, &[])}</p>
            <p class="paper-line"><span>{t!("plan-paper-name")}</span></p>
            <p class="paper-line"><span>{t!("plan-paper-signature")}</span></p>
            <p class="paper-line"><span>{t!("plan-paper-date")}</span></p>
        </div>
    }
}
