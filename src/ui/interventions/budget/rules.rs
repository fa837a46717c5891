//! The three rules side by side: the funded set, money left, people with nothing, or the tie that must be settled first.
//!
//! Deliberately absent: an order of merit among the rules.

use super::agree::AgreeButton;
use super::names::named;
use super::steps::Steps;
use super::tie::Tie;
use crate::app::Tone;
use crate::domain::id::RecordId;
use crate::domain::records::{BudgetDecision, BudgetRule, Currency, Money};
use crate::present::deciding::budget_page::{BudgetView, Funded, Outcome, People, why_code};
use crate::present::paper::held_meetings::SMALL;
use crate::ui::interventions::parts::group_text;
use crate::ui::widgets::Banner;
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// All rules of a decision.
#[component]
pub fn Rules(id: RecordId, view: BudgetView, decision: BudgetDecision) -> impl IntoView {
    let currency = decision.money.currency;
    let open = decision.agreed.is_none();
    let has_points = view.has_points;
    let tie_rule = decision.tie_rule;
    let column = move |(rule, outcome): (BudgetRule, Outcome)| {
        let name = match rule {
            BudgetRule::EqualShares => tr!(
                "budget-rule-with-completion",
                rule = i18n::name("budget-rule", &rule),
                completion = i18n::name("budget-completion", &decision.completion)
            ),
            BudgetRule::MostVotes | BudgetRule::BestTotal => i18n::name("budget-rule", &rule),
        };
        let label = name.clone();
        let words = i18n::name("budget-rule-words", &rule);
        let body = match outcome {
            Outcome::Funded(funded) => {
                view! { <Column id rule funded=*funded currency open has_points /> }.into_any()
            }
            Outcome::Tie { tied, places } => {
                view! { <Tie id tied places currency open tie_rule /> }.into_any()
            }
            Outcome::MustAndExcluded(what) => warning(tr!("budget-must-and-excluded", what = named(&what))),
            Outcome::OverBudget => warning(tr!("budget-must-over-money")),
            Outcome::OverAreaCap(area) => warning(tr!("budget-must-over-cap", area = area)),
            Outcome::TooLarge => warning(tr!("budget-too-large")),
        };
        view! {
            <section class="budget-rule" aria-label=label>
                <h2>{name}</h2>
                <p class="quiet">{words}</p>
                {body}
            </section>
        }
    };
    view! { <div class="budget-rules">{view.outcomes.into_iter().map(column).collect_view()}</div> }
        .into_any()
}

fn warning(text: String) -> AnyView {
    view! { <Banner tone=Tone::Warning><p>{text}</p></Banner> }.into_any()
}

#[component]
fn Column(
    id: RecordId,
    rule: BudgetRule,
    funded: Funded,
    currency: Currency,
    open: bool,
    has_points: bool,
) -> impl IntoView {
    let money = move |amount: u64| i18n::money(Money { amount, currency });
    let set = funded.set.clone();
    let rows = funded.funded.iter().map(|(what, amount, part)| {
        let part = part.then(|| view! { <span class="tag">{t!("budget-part")}</span> });
        view! {
            <li>
                <bdi>{named(what)}</bdi>
                <span class="budget-amount">{part}{money(*amount)}</span>
            </li>
        }
    });
    let rows = rows.collect_view();
    let left = funded.left_out.iter().map(|(what, why)| {
        let why = i18n::text(&format!("budget-why-{}", why_code(*why)), &[]);
        view! { <li><bdi>{named(what)}</bdi><span class="quiet">{why}</span></li> }
    });
    let left = left.collect_view();
    let nothing = match funded.with_nothing {
        People::Nobody => tr!("budget-nobody"),
        People::Few => tr!("budget-fewer-than", count = SMALL),
        People::Count(count) => tr!(
            "budget-of-all",
            count = i18n::number(count),
            all = i18n::number(funded.voters)
        ),
    };
    let groups: Vec<String> = funded.groups_with_nothing.iter().map(group_text).collect();
    let groups = if groups.is_empty() {
        tr!("budget-no-group")
    } else {
        groups.join(&tr!("list-comma"))
    };
    let gini = funded
        .gini
        .map_or_else(|| "–".to_owned(), |gini| i18n::decimal(gini as f64 / 100.0, 2));
    let count_left = funded.left_out.len();
    let facts = [
        (tr!("budget-spent"), money(funded.spent)),
        (tr!("budget-left"), money(funded.money_left)),
        (tr!("budget-with-nothing"), nothing),
        (tr!("budget-groups-with-nothing"), groups),
        (tr!("budget-gini"), gini),
    ];
    let fact = |(name, value): (String, String)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    let none = funded.funded.is_empty();
    let steps = funded.steps;
    view! {
        <h3>{t!("budget-funded")}</h3>
        {none.then(|| view! { <p class="quiet">{t!("budget-funded-none")}</p> })}
        <ul class="budget-set">{rows}</ul>
        <dl class="budget-facts">{facts.map(fact).collect_view()}</dl>
        <details>
            <summary>{move || tr!("budget-left-out", count = count_left)}</summary>
            <ul class="budget-set">{left}</ul>
        </details>
        <details>
            <summary>{t!("budget-steps")}</summary>
            <Steps steps currency has_points />
        </details>
        {(open && !none).then(|| view! { <AgreeButton id rule set /> })}
    }
    .into_any()
}
