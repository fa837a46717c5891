//! Each group's result beside the total, as small bars in the order of the total, so that differences are easy to see.

use super::bar_length::per_mille;
use super::names::{of_people, who_label};
use crate::domain::records::Method;
use crate::present::deciding::ranking_results::{Cell, Column, RankingView};
use crate::ui::widgets::{Bdi, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Total, women, men and each group as small charts.
#[component]
pub fn ResultGroups(result: RankingView) -> impl IntoView {
    let names: Vec<String> = result
        .tiers
        .iter()
        .flat_map(|tier| &tier.bars)
        .map(|bar| bar.statement.clone())
        .collect();
    let hands = result.method == Method::Hands;
    let several = result.columns.len() > 2;
    let charts = result
        .columns
        .into_iter()
        .map(|column| view! { <SmallChart column names=names.clone() hands /> })
        .collect_view();
    several.then(|| {
        view! {
            <section class="result-groups" aria-labelledby="result-groups">
                <h3 id="result-groups">{t!("priorities-by-group")}</h3>
                <ul class="small-charts">{charts}</ul>
            </section>
        }
    })
}

#[component]
fn SmallChart(column: Column, names: Vec<String>, hands: bool) -> impl IntoView {
    let Column {
        who,
        ballots,
        participants,
        cells,
    } = column;
    let base = move || match (hands, participants) {
        (true, 0) => tr!("priorities-nobody-counted"),
        (true, people) => tr!("priorities-people-count", count = people),
        (false, people) => of_people(ballots, people),
    };
    let body = match cells {
        Some(cells) => {
            let rows = names
                .into_iter()
                .zip(cells)
                .map(|(name, cell)| view! { <SmallBar name cell /> })
                .collect_view();
            view! { <ul class="small-bars">{rows}</ul> }.into_any()
        }
        None => view! { <p class="small-hidden"><Icon name="lock" /><span>{t!("priorities-not-shown-apart")}</span></p> }.into_any(),
    };
    view! {
        <li class="small-chart">
            <h4><Bdi text=Signal::derive(move || who_label(&who)) /></h4>
            <p class="small-base">{base}</p>
            {body}
        </li>
    }
}

#[component]
fn SmallBar(name: String, cell: Cell) -> impl IntoView {
    let Cell {
        score,
        percent,
        length,
        place,
        own_priority,
        ..
    } = cell;
    let value = move || {
        percent.map_or_else(
            || i18n::number(score),
            |percent| tr!("priorities-percent", percent = percent),
        )
    };
    view! {
        <li class="small-bar" class:small-bar-first={place == 1 && score > 0}>
            <span class="small-name"><Bdi text=name /></span>
            {own_priority.then(|| view! { <span class="small-own">{t!("priorities-own-priority")}</span> })}
            <span class="small-track"><span class="small-fill" style:inline-size=per_mille(length)></span></span>
            <span class="small-value">{value}</span>
        </li>
    }
}
