//! The steps of a budget rule in words, complete enough to repeat the count by hand.

use super::names::named;
use crate::domain::records::{Currency, Money};
use crate::i18n;
use crate::present::deciding::budget_page::{StepRow, why_code};
use crate::tr;
use leptos::prelude::*;

/// All steps as a numbered list.
#[component]
pub fn Steps(steps: Vec<StepRow>, currency: Currency, has_points: bool) -> impl IntoView {
    if steps.is_empty() {
        return view! { <p class="quiet">{tr!("budget-steps-none")}</p> }.into_any();
    }
    let row = |step: &StepRow| view! { <li>{sentence(step, currency, has_points)}</li> };
    view! { <ol class="budget-steps">{steps.iter().map(row).collect_view()}</ol> }.into_any()
}

fn sentence(step: &StepRow, currency: Currency, has_points: bool) -> String {
    let money = |amount: u64| i18n::money(Money { amount, currency });
    let whole = |amount: i64| money(u64::try_from(amount).unwrap_or_default());
    match step {
        StepRow::MustFund { what } => tr!("budget-step-must", what = named(what)),
        StepRow::Funded {
            what,
            score,
            money_left,
        } => tr!(
            "budget-step-funded",
            what = named(what),
            score = *score,
            left = money(*money_left)
        ),
        StepRow::Skipped { what, score, why } => tr!(
            "budget-step-skipped",
            what = named(what),
            score = *score,
            why = i18n::text(&format!("budget-why-{}", why_code(*why)), &[])
        ),
        StepRow::PartFunded { what, money: part } => {
            tr!("budget-step-part", what = named(what), money = money(*part))
        }
        StepRow::Bought {
            what,
            supporters,
            payment,
            paid_all,
            equal,
        } => {
            let mut text = if has_points {
                tr!(
                    "budget-step-bought-points",
                    what = named(what),
                    count = *supporters + *paid_all,
                    money = whole(*payment)
                )
            } else {
                tr!(
                    "budget-step-bought",
                    what = named(what),
                    count = *supporters + *paid_all,
                    money = whole(*payment)
                )
            };
            if *paid_all > 0 {
                text.push(' ');
                text.push_str(&tr!("budget-step-paid-all", count = *paid_all));
            }
            if !equal.is_empty() {
                let names: Vec<String> = equal.iter().map(named).collect();
                text.push(' ');
                text.push_str(&tr!("budget-step-equal", names = names.join(&tr!("list-comma"))));
            }
            text
        }
        StepRow::RaisedTo { share, step } => {
            tr!("budget-step-raised", money = whole(*share), step = whole(*step))
        }
    }
}
