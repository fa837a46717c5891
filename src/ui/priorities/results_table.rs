//! The table behind the bars, and the basis of the result: the rule, ballots counted and left out, equal voices.

use super::group_table::GroupTable;
use super::names::{of_people, who_label};
use super::result_words::{left_out_text, rule_text, several_tablets_words};
use crate::analysis::deciding::ranking::parts::Base;
use crate::domain::records::{Method, TieRule};
use crate::present::deciding::ranking_results::{Cell, Column, RankingView};
use crate::present::deciding::recount_view::FLOOR;
use crate::ui::widgets::Bdi;
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Options × parts, with counts, shares and places.
#[component]
pub fn ResultTable(result: RankingView) -> impl IntoView {
    let RankingView { tiers, columns, .. } = result;
    let names: Vec<String> = tiers
        .into_iter()
        .flat_map(|tier| tier.bars)
        .map(|bar| bar.statement)
        .collect();
    let heads = columns
        .iter()
        .map(|column| {
            let who = column.who.clone();
            Signal::derive(move || who_label(&who))
        })
        .collect();
    let cell = |at: usize, column: &Column| {
        let cell = column.cells.as_ref().and_then(|cells| cells.get(at).cloned());
        cell.map(|cell| view! { <CellWords cell /> }).into_any()
    };
    let rows = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| (name, columns.iter().map(|column| cell(at, column)).collect()))
        .collect();
    view! {
        <details class="result-details">
            <summary>{t!("priorities-table")}</summary>
            <GroupTable label=t!("priorities-table") heads rows />
        </details>
    }
}

#[component]
fn CellWords(cell: Cell) -> impl IntoView {
    let Cell {
        score,
        percent,
        place,
        tied,
        ..
    } = cell;
    let place = move || {
        if tied {
            tr!("priorities-place-tied", place = place)
        } else {
            tr!("priorities-place", place = place)
        }
    };
    view! {
        <span class="cell-score">{move || i18n::number(score)}</span>
        {percent.map(|percent| view! { <span class="cell-share">{t!("priorities-percent", percent = percent)}</span> })}
        <span class="cell-place">{place}</span>
    }
}

/// What the result rests on, in plain words.
#[component]
pub fn ResultFacts(result: RankingView, tie_rule: TieRule) -> impl IntoView {
    let RankingView {
        method,
        base,
        columns,
        ballots,
        left_out,
        several_tablets,
        ..
    } = result;
    let counted = move || match method {
        Method::Hands => tr!("priorities-groups-counted", count = ballots),
        _ => tr!("priorities-ballots-count", count = ballots),
    };
    let base = move || match base {
        Base::Dots => tr!("priorities-base-dots"),
        Base::People => tr!("priorities-base-people"),
        Base::Hands => tr!("priorities-base-hands"),
    };
    let none_left_out = left_out.is_empty();
    let left_out = left_out
        .into_iter()
        .map(|(reason, count)| view! { <li>{move || left_out_text(reason, count)}</li> })
        .collect_view();
    let several = move || {
        let words = several_tablets_words(&several_tablets).into_iter();
        words.map(|words| view! { <li>{words}</li> }).collect_view()
    };
    let sizes = columns
        .into_iter()
        .skip(1)
        .map(|column| view! { <GroupSize column method /> })
        .collect_view();
    view! {
        <section class="result-facts" aria-labelledby="result-facts">
            <h3 id="result-facts">{t!("priorities-facts")}</h3>
            <dl>
                <dt>{t!("priorities-rule")}</dt>
                <dd>{move || rule_text(Some(method))}" "{base}</dd>
                <dt>{t!("answers-missing")}</dt>
                <dd>{t!("answers-missing-marks")}</dd>
                <dt>{t!("tie-rule-title")}</dt>
                <dd>{i18n::name("tie-rule", &tie_rule)}</dd>
                <dt>{t!("priorities-counted")}</dt>
                <dd>{counted}</dd>
                <dt>{t!("priorities-left-out")}</dt>
                <dd>
                    {none_left_out.then(|| view! { <span>{t!("priorities-left-out-none")}</span> })}
                    <ul>{left_out}{several}</ul>
                </dd>
                <dt>{t!("priorities-group-sizes")}</dt>
                <dd><ul>{sizes}</ul></dd>
                <dt>{t!("answers-least-title")}</dt>
                <dd>{t!("answers-least-help", percent = FLOOR)}</dd>
                <dt>{t!("answers-first-pick")}</dt>
                <dd>{t!("answers-first-pick-help")}</dd>
            </dl>
        </section>
    }
}

#[component]
fn GroupSize(column: Column, method: Method) -> impl IntoView {
    let Column {
        who,
        ballots,
        participants,
        ..
    } = column;
    let size = move || match (method, participants) {
        (Method::Hands, 0) => tr!("priorities-nobody-counted"),
        (Method::Hands, people) => tr!("priorities-people-count", count = people),
        (_, people) => of_people(ballots, people),
    };
    view! { <li><Bdi text=Signal::derive(move || who_label(&who)) />": "{size}</li> }
}
