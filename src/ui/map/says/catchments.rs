//! The check of catchment areas: overlaps, other actors, needs outside, marks by place code. Deliberately absent: a verdict.

use super::found_marks::FoundMarks;
use super::parts::{LegendLine, count_text, doubtful_text};
use crate::analysis::map::map_question::Catchments;
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, Mark};
use crate::present::map::map_findings::Tone;
use crate::ui::map::state::use_map;
use crate::ui::map::words::measures::area_text;
use crate::ui::map::words::names::{catchment_name, mark_title};
use crate::ui::widgets::{Button, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Marks that are listed; the table has all.
const LISTED: usize = 200;

/// The check.
#[component]
pub fn CatchmentsPart(check: Catchments) -> impl IntoView {
    let state = use_map();
    let name = move |id: RecordId| {
        state
            .app
            .peek(|project| project.get::<CatchmentArea>(id).map(catchment_name))
            .flatten()
            .unwrap_or_default()
    };
    if check.counts.is_empty() {
        return view! { <p class="says-note">{t!("says-no-catchment")}</p> }.into_any();
    }
    let overlaps = check
        .overlaps
        .iter()
        .map(|overlap| {
            let [one, other] = overlap.areas.map(name);
            let what = tr!("says-overlap", one = one, other = other);
            view! { <LegendLine tone=Tone::Overlap what figure=area_text(overlap.square_metres) /> }
        })
        .collect_view();
    let areas = check
        .counts
        .iter()
        .map(|(id, needs)| {
            let others = check.actors.get(id).cloned().unwrap_or_default();
            let alone = others.is_empty();
            let others: Vec<String> = others.into_iter().collect();
            let others = if alone {
                tr!("says-nobody-else")
            } else {
                tr!("says-others", who = others.join(&tr!("list-comma")))
            };
            view! {
                <li class="says-row">
                    <strong><bdi>{name(*id)}</bdi></strong>
                    <span class="says-facts">{tr!("says-needs-inside", count = count_text(*needs))}</span>
                    <span class="says-facts" class:says-warning=alone>
                        {alone.then(|| view! { <Icon name="warning" /> })}
                        {others}
                    </span>
                </li>
            }
        })
        .collect_view();
    let outside: Vec<RecordId> = check.needs.outside.iter().copied().collect();
    let codes = check
        .codes
        .iter()
        .map(|(code, count)| view! { <tr><th scope="row"><bdi>{code.clone()}</bdi></th><td>{count_text(*count)}</td></tr> })
        .collect_view();
    let counted = tr!(
        "says-counted-catchments",
        areas = i18n::number(check.counts.len()),
        marks = i18n::number(check.by_mark.len())
    );
    let by_mark = check.by_mark.clone();
    let has_marks = !by_mark.is_empty();
    let rows = by_mark
        .iter()
        .take(LISTED)
        .filter_map(|(id, codes)| {
            let mark = state.app.peek(|project| project.get::<Mark>(*id).cloned()).flatten()?;
            let title = untrack(|| mark_title(state.app, &mark));
            Some(view! { <tr><th scope="row">{title}" "<bdi>{mark.note}</bdi></th><td><bdi>{codes.join(" / ")}</bdi></td></tr> })
        })
        .collect_view();
    let download = move |()| state.app.download_mark_codes(&by_mark);
    let no_overlap = check.overlaps.is_empty();
    let no_codes = check.codes.is_empty();
    view! {
        <h3>{t!("says-overlaps")}</h3>
        {no_overlap.then(|| view! { <p class="says-counted">{t!("says-no-overlap")}</p> })}
        <ul class="says-legend">{overlaps}</ul>
        <h3>{t!("says-areas-title")}</h3>
        <ul class="says-rows">{areas}</ul>
        <h3>{tr!("says-outside", count = count_text(check.outside))}</h3>
        <FoundMarks marks=outside label=t!("says-outside-list") search=t!("says-outside-search") told=|_| None />
        {doubtful_text(check.doubtful).map(|text| view! { <p class="says-counted">{text}</p> })}
        <h3>{t!("says-codes")}</h3>
        {if no_codes {
            view! { <p class="says-counted">{t!("says-no-codes")}</p> }.into_any()
        } else {
            view! {
                <table class="says-table">
                    <thead><tr><th scope="col">{t!("says-code")}</th><th scope="col">{t!("map-marks")}</th></tr></thead>
                    <tbody>
                        {codes}
                        <tr><th scope="row">{t!("says-code-several")}</th><td>{count_text(check.ambiguous)}</td></tr>
                        <tr><th scope="row">{t!("says-code-none")}</th><td>{count_text(check.without_code)}</td></tr>
                    </tbody>
                </table>
            }
            .into_any()
        }}
        {has_marks.then(|| view! {
            <details class="mark-more">
                <summary>{t!("says-codes-by-mark")}</summary>
                <table class="says-table">
                    <thead><tr><th scope="col">{t!("map-marks")}</th><th scope="col">{t!("says-code")}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
            <Button label=t!("says-codes-csv") icon="data" on_press=download />
        })}
        <p class="says-counted">{counted}</p>
    }
    .into_any()
}
