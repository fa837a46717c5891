//! A tie that changes what is funded: the rule stops and asks. A declared rule, an agreement or a lottery in front of witnesses settles it.
//!
//! Deliberately absent: settling it by order of entry.

use super::names::named;
use crate::app::{ids, use_app};
use crate::domain::actions::settle_budget::settle_budget_tie;
use crate::domain::id::RecordId;
use crate::domain::lottery::draw_lottery;
use crate::domain::records::{Currency, DeclaredRule, Money, SettledBy, TieRule, TieSettlement};
use crate::present::deciding::budget_page::{CandidateRow, ordered_by};
use crate::ui::widgets::{Button, ButtonKind, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Asks how the tie is settled.
#[component]
pub fn Tie(
    id: RecordId,
    tied: Vec<CandidateRow>,
    places: usize,
    currency: Currency,
    open: bool,
    tie_rule: TieRule,
) -> impl IntoView {
    let app = use_app();
    let count = tied.len();
    let agreed = RwSignal::new(Vec::<RecordId>::new());
    let settle = Callback::new(move |(order, by): (Vec<RecordId>, SettledBy)| {
        app.act(|project| settle_budget_tie(project, id, TieSettlement { order, by }));
    });
    let cheapest = ordered_by(&tied, |row| row.cost);
    let most = ordered_by(&tied, |row| Reverse(row.supporters));
    let rule = move |order: Option<Vec<RecordId>>, rule: DeclaredRule, label: &'static str| {
        order.map(|order| {
            view! {
                <Button
                    label=move || i18n::text(label, &[])
                    on_press=move |()| settle.run((order.clone(), SettledBy::Rule(rule)))
                />
            }
        })
    };
    let row = move |row: CandidateRow, asked: bool| {
        let option = row.named.id;
        let text = named(&row.named);
        let name = text.clone();
        let money = i18n::money(Money {
            amount: row.cost,
            currency,
        });
        let place = move || agreed.with(|order| order.iter().position(|known| *known == option));
        view! {
            <li>
                <span><bdi>{text}</bdi>" "<span class="quiet">{money}</span></span>
                {asked.then(|| view! {
                <button
                    type="button"
                    class="button"
                    disabled=!open
                    aria-pressed=move || place().is_some().to_string()
                    aria-label=move || tr!("budget-tie-next", what = name.as_str())
                    on:click=move |_| {
                        agreed
                            .update(|order| {
                                match order.iter().position(|known| *known == option) {
                                    Some(at) => drop(order.remove(at)),
                                    None => order.push(option),
                                }
                            });
                    }
                >
                    {move || place().map_or_else(|| "–".to_owned(), |at| i18n::number(at + 1))}
                </button>
                })}
            </li>
        }
    };
    let whole = move || agreed.with(Vec::len) == count;
    let declared = match tie_rule {
        TieRule::LowestCost => cheapest.clone(),
        TieRule::MostSupporters => most.clone(),
        _ => None,
    };
    // What was declared comes first; other ways open only where nothing was, or it does not tell the tied apart.
    let (asked, lottery) = match (tie_rule, declared.is_some()) {
        (TieRule::Lottery, _) => (false, true),
        (_, true) => (false, false),
        _ => (true, true),
    };
    let fails = tie_rule.rule().is_some() && declared.is_none();
    let acts = asked.then(|| {
        view! {
            <p class="field-help">{t!("budget-tie-agree-help")}</p>
            <div class="budget-tie-acts">
                {rule(cheapest, DeclaredRule::LowestCost, "budget-tie-lowest-cost")}
                {rule(most, DeclaredRule::MostSupporters, "budget-tie-most-supporters")}
                <Button
                    label=t!("budget-tie-agree")
                    why_not=Signal::derive(move || if whole() { String::new() } else { tr!("budget-tie-agree-first") })
                    on_press=move |()| settle.run((agreed.get_untracked(), SettledBy::Rule(DeclaredRule::Agreement)))
                />
            </div>
        }
    });
    let apply = tie_rule.rule().zip(declared).map(|(rule, order)| {
        view! {
            <Button
                label=t!("tie-rule-apply")
                icon="check"
                kind=ButtonKind::Main
                on_press=move |()| settle.run((order.clone(), SettledBy::Rule(rule)))
            />
        }
    });
    let names: Vec<(RecordId, String)> = tied.iter().map(|row| (row.named.id, named(&row.named))).collect();
    view! {
        <div class="budget-tie" role="group" aria-label=tr!("budget-tie-title", count = count)>
            <h3>{tr!("budget-tie-title", count = count)}</h3>
            <p>{tr!("budget-tie-text", count = count, places = places)}</p>
            {(tie_rule != TieRule::Ask)
                .then(|| view! { <p class="tie-declared">{t!("tie-rule-title")}": "{i18n::name("tie-rule", &tie_rule)}</p> })}
            <ul class="budget-set">{tied.into_iter().map(|tied| row(tied, asked)).collect_view()}</ul>
            {apply}
            {fails.then(|| view! { <p class="field-error" role="status">{t!("answers-tie-rule-fails")}</p> })}
            {acts}
            {lottery.then(|| view! { <Lottery names settle /> })}
        </div>
    }
    .into_any()
}

/// A lottery in front of witnesses: the seed and the order that follows from it are shown, then recorded.
#[component]
fn Lottery(names: Vec<(RecordId, String)>, settle: Callback<(Vec<RecordId>, SettledBy)>) -> impl IntoView {
    let witnesses = RwSignal::new(String::new());
    let seed = RwSignal::new(None::<u64>);
    let tied: BTreeSet<RecordId> = names.iter().map(|(id, _)| *id).collect();
    let order = Memo::new(move |_| seed.get().map(|seed| draw_lottery(seed, &tied)));
    let why_not = Signal::derive(move || {
        if witnesses.with(|text| text.trim().is_empty()) {
            tr!("budget-tie-lot-first")
        } else {
            String::new()
        }
    });
    let drawn = move || {
        let (seed, order) = (seed.get()?, order.get()?);
        let name = |id: RecordId| {
            names
                .iter()
                .find(|(known, _)| *known == id)
                .map(|(_, name)| name.clone())
        };
        let line = |name: String| view! { <li><bdi>{name}</bdi></li> };
        let lines = order.into_iter().filter_map(name).map(line).collect_view();
        Some(view! {
            <div class="lot" role="status">
                <p>{t!("answers-lot-seed")}" "<code dir="ltr">{format!("{seed:016x}")}</code></p>
                <ol class="go-on">{lines}</ol>
            </div>
        })
    };
    let record = move |()| {
        if let (Some(seed), Some(order)) = (seed.get_untracked(), order.get_untracked()) {
            let witnesses = witnesses.get_untracked().trim().to_owned();
            settle.run((order, SettledBy::Lottery { seed, witnesses }));
        }
    };
    view! {
        <TextField
            label=t!("budget-tie-witnesses")
            help=t!("budget-tie-witnesses-help")
            value=witnesses
            instant=true
            on_change=move |text: String| witnesses.set(text)
        />
        {drawn}
        <Show
            when=move || seed.with(Option::is_some)
            fallback=move || {
                view! {
                    <Button label=t!("budget-tie-lot") icon="dot" kind=ButtonKind::Main why_not on_press=move |()| seed.set(Some(ids::new_seed())) />
                }
            }
        >
            <Button label=t!("answers-lot-record") icon="check" kind=ButtonKind::Main on_press=record />
        </Show>
        <p class="field-help">{t!("answers-lot-help")}</p>
    }
    .into_any()
}
