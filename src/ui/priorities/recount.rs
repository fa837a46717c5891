//! The result of a closed ranking by approval, order, pairs, piling or matrix, and a recount under another rule as a view of its own.

use super::bar_length::per_mille;
use super::group_table::GroupTable;
use super::names::{group_label, quoted, sector_icon};
use super::ranking_method::method_name;
use super::result_voices::{RowFlags, Voices};
use super::result_words::{
    cycle_text, left_out_text, missing_words, place_text, rule_name, rule_words, score_text,
    several_tablets_words, size_text,
};
use crate::analysis::deciding::ranking::document::ResultDocument;
use crate::analysis::deciding::ranking::rule::Rule;
use crate::app::use_app;
use crate::domain::actions::set_up_ranking::MOST_GRID_CARDS;
use crate::domain::id::RecordId;
use crate::domain::records::{Method, code};
use crate::present::deciding::recount_view::{
    FLOOR, GroupColumn, MajorityView, Place, RecountView, Row, recount_view, recount_view_of,
};
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Bdi, Icon, Later, Segmented, painted};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The whole result; other rules that fit the method are a choice above it.
#[component]
pub fn Recount(id: RecordId, method: Method, document: Memo<Option<ResultDocument>>) -> impl IntoView {
    let app = use_app();
    let rules = Rule::of(method);
    let first = rules.first().copied();
    let due = painted();
    let rule = RwSignal::new(first);
    let view = Memo::new(move |_| {
        let rule = rule.get()?;
        app.read(|project| {
            if Some(rule) == first {
                document.with(|document| recount_view_of(project, document.as_ref()?))
            } else {
                recount_view(project, id, rule)
            }
        })
        .flatten()
    });
    let choices = Signal::derive(move || {
        rules
            .iter()
            .map(|rule| Choice::new(code(rule), rule_name(*rule)))
            .collect()
    });
    view! {
        <article class="results">
            {(rules.len() > 1)
                .then(|| {
                    view! {
                        <Segmented
                            label=t!("answers-count-by")
                            value=Signal::derive(move || rule.get().map(|rule| code(&rule)).unwrap_or_default())
                            choices
                            on_change=move |value: String| rule.set(rules.iter().copied().find(|rule| code(rule) == value).or(first))
                        />
                    }
                })}
            {move || view.get().map(|view| view! { <Shown id view due /> })}
        </article>
    }
}

#[component]
fn Shown(id: RecordId, view: RecountView, due: ReadSignal<bool>) -> impl IntoView {
    let columns = view.groups.clone();
    let several = columns.len() > 1;
    let facts = view.clone();
    let recount = (!view.usual).then(|| {
        view! { <p class="recount-label"><Icon name="retry" />{t!("answers-recount-label", rule = rule_name(view.rule))}</p> }
    });
    let sentences = sentences(&view);
    let names: Vec<String> = view
        .places
        .iter()
        .flat_map(|place| &place.rows)
        .map(|row| row.name.clone())
        .collect();
    let places = view.places.clone();
    let method = view.method;
    view! {
        {recount}
        <section class="finding" class:finding-clear=view.places.first().is_some_and(|place| place.rows.len() == 1) aria-labelledby="finding">
            <h2 id="finding">{finding(&view)}</h2>
            <ul class="finding-notes">{sentences.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
        </section>
        <section class="result-bars" aria-labelledby="result-bars">
            <header class="result-bars-head"><h3 id="result-bars">{t!("priorities-order")}</h3></header>
            <ol class="tiers">{places.into_iter().map(|place| view! { <Tier place method /> }).collect_view()}</ol>
        </section>
        <Later due>
            {several.then(|| view! { <Beside columns names /> })}
            {view.majority.clone().map(|majority| view! { <Majority majority /> })}
            <Voices view=view.clone() id />
            <Facts view=facts />
        </Later>
    }
}

fn finding(view: &RecountView) -> String {
    let first: Vec<String> = view.places.first().map_or(Vec::new(), |place| {
        place.rows.iter().map(|row| row.name.clone()).collect()
    });
    if view.ballots == 0 {
        tr!("priorities-finding-no-ballots")
    } else if view.places.len() == 1 {
        tr!("priorities-finding-all-tied")
    } else if first.len() > 1 {
        tr!("answers-finding-tied", names = quoted(&first))
    } else {
        tr!("answers-finding-first", name = first.concat())
    }
}

fn sentences(view: &RecountView) -> Vec<String> {
    let mut out = Vec::new();
    if let Some(majority) = &view.majority {
        out.push(match &majority.winner {
            Some(winner) => tr!("answers-condorcet", name = winner.as_str()),
            None => tr!("answers-condorcet-none"),
        });
        out.extend(majority.cycles.iter().map(|cycle| cycle_text(cycle)));
    }
    if let Some(voice) = view.equal_voice.as_ref().filter(|voice| voice.turns) {
        out.push(tr!("priorities-note-equal-voice", names = quoted(&voice.first)));
    }
    out
}

#[component]
fn Tier(place: Place, method: Method) -> impl IntoView {
    let Place { place, rows } = place;
    let tied = rows.len() > 1;
    view! {
        <li class="tier" class:tier-tied=tied>
            <span class="tier-place">
                <span class="visually-hidden">{t!("priorities-place", place = place)}</span>
                <span aria-hidden="true">{move || i18n::number(place)}</span>
                {tied.then(|| view! { <span class="tier-word">{t!("priorities-tied")}</span> })}
            </span>
            <ul class="tier-bars">{rows.into_iter().map(|row| view! { <Bar row method /> }).collect_view()}</ul>
        </li>
    }
}

#[component]
fn Bar(row: Row, method: Method) -> impl IntoView {
    let app = use_app();
    let Row {
        name,
        sector,
        score,
        length,
        ..
    } = &row;
    let (name, sector, score, length) = (name.clone(), sector.clone(), *score, *length);
    view! {
        <li class="bar-row">
            <span class="bar-name">
                <Icon name=Signal::derive(move || sector_icon(app, &sector)) />
                <Bdi text=Signal::derive(move || if name.is_empty() { tr!("priorities-need-gone") } else { name.clone() }) />
            </span>
            <span class="bar-track"><span class="bar-fill" style:inline-size=per_mille(length)></span></span>
            <span class="bar-value">
                {score.map(|score| view! { <strong>{move || score_text(score, method)}</strong> })}
            </span>
            <RowFlags row />
        </li>
    }
}

/// Each group's own places beside the total.
#[component]
fn Beside(columns: Vec<GroupColumn>, names: Vec<String>) -> impl IntoView {
    let hidden = columns.iter().any(|column| column.places.is_none());
    let heads = columns
        .iter()
        .map(|column| {
            let tag = column.tag.clone();
            Signal::derive(move || group_label(&tag))
        })
        .collect();
    let cell = |at: usize, column: &GroupColumn| {
        let place = column.places.as_ref().map(|places| places.get(at).copied());
        view! { {move || place_text(place)} }.into_any()
    };
    let rows = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| (name, columns.iter().map(|column| cell(at, column)).collect()))
        .collect();
    view! {
        <section class="result-groups">
            <h3>{t!("priorities-by-group")}</h3>
            <GroupTable label=t!("priorities-by-group") heads rows />
            {hidden.then(|| view! { <p class="small-hidden"><Icon name="lock" /><span>{t!("priorities-not-shown-apart")}</span></p> })}
        </section>
    }
}

/// The pairwise table: how many prefer the row to the column, and the strengths of the strongest ways.
#[component]
fn Majority(majority: MajorityView) -> impl IntoView {
    let table = |cells: Vec<Vec<u64>>, names: &[String], label: String| {
        let heads = (1..=names.len())
            .map(|at| view! { <th scope="col">{i18n::number(at)}</th> })
            .collect_view();
        let other = cells.clone();
        let rows = cells
            .into_iter()
            .enumerate()
            .map(|(row, cells)| {
                let name = names.get(row).cloned().unwrap_or_default();
                let cells = cells
                    .into_iter()
                    .enumerate()
                    .map(|(column, count)| {
                        let wins = other.get(column).and_then(|line| line.get(row)).is_some_and(|other| count > *other);
                        let text = if row == column { "–".to_owned() } else { i18n::number(count) };
                        view! { <td class="number" class:majority-wins=wins>{text}</td> }
                    })
                    .collect_view();
                view! { <tr><th scope="row"><span class="triangle-number">{i18n::number(row + 1)}</span><Bdi text=name /></th>{cells}</tr> }
            })
            .collect_view();
        let aria = label.clone();
        view! {
            <div class="table-frame" tabindex="0" role="region" aria-label=aria>
                <table class="result-table majority">
                    <caption>{label}</caption>
                    <thead><tr><th scope="col">{t!("priorities-need")}</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    };
    let cells = table(majority.cells, &majority.names, tr!("answers-majority-help"));
    let ways = table(majority.ways, &majority.names, tr!("answers-ways-help"));
    view! {
        <details class="result-details">
            <summary>{t!("answers-majority")}</summary>
            <div class="majority-tables">{cells}{ways}</div>
        </details>
    }
}

/// What the result rests on.
#[component]
fn Facts(view: RecountView) -> impl IntoView {
    let RecountView {
        method,
        rule,
        ballots,
        left_out,
        several_tablets,
        groups,
        tie_rule: view_tie_rule,
        places,
        ..
    } = view;
    let view_places = places.iter().map(|place| place.rows.len()).sum::<usize>();
    let needed = method == Method::Pairs && view_places > MOST_GRID_CARDS;
    let approval = matches!(method, Method::Approval { .. });
    let left = left_out
        .into_iter()
        .map(|(reason, count)| view! { <li>{left_out_text(reason, count)}</li> })
        .collect::<Vec<_>>();
    let none = left.is_empty();
    let several = several_tablets_words(&several_tablets)
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .collect_view();
    let size = |column: GroupColumn| view! { <li><Bdi text=group_label(&column.tag) />": "{size_text(&column)}</li> };
    let picks = groups.len() > 1;
    view! {
        <section class="result-facts" aria-labelledby="result-facts">
            <h3 id="result-facts">{t!("priorities-facts")}</h3>
            <dl>
                <dt>{t!("priorities-method")}</dt>
                <dd>{method_name(method)}</dd>
                <dt>{t!("priorities-rule")}</dt>
                <dd>{rule_words(rule)}{needed.then(|| view! { " "{t!("answers-pairs-needed")} })}</dd>
                <dt>{t!("answers-missing")}</dt>
                <dd>{missing_words(method, rule)}</dd>
                <dt>{t!("tie-rule-title")}</dt>
                <dd>{i18n::name("tie-rule", &view_tie_rule)}</dd>
                <dt>{t!("priorities-counted")}</dt>
                <dd>{tr!("priorities-ballots-count", count = ballots)}</dd>
                <dt>{t!("priorities-left-out")}</dt>
                <dd>{none.then(|| view! { <span>{t!("priorities-left-out-none")}</span> })}<ul>{left}{several}</ul></dd>
                <dt>{t!("priorities-group-sizes")}</dt>
                <dd><ul>{groups.into_iter().map(size).collect_view()}</ul></dd>
                {approval.then(|| view! { <dt>{t!("answers-least-title")}</dt><dd>{t!("answers-least-help", percent = FLOOR)}</dd> })}
                {picks.then(|| view! { <dt>{t!("answers-first-pick")}</dt><dd>{t!("answers-first-pick-help")}</dd> })}
            </dl>
        </section>
    }
}
