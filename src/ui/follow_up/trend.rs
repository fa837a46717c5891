//! The trend of each indicator in one area: last value, change in words, and a sparkline beside them.
//!
//! Deliberately absent: a sum over indicators; water does not make up for safety.

use super::round::indicator_icon;
use crate::analysis::centre::monitoring_trend::{RoundValue, Series, groups_asked, series};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, GroupPreset, Indicator, MonitoringRound, code};
use crate::ui::services::parts::{area_name, of_code, options};
use crate::ui::widgets::{Icon, PickField, SelectField};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A change in half steps, in words.
pub fn change_text(change: Option<i64>) -> String {
    let Some(change) = change else {
        return tr!("trend-first");
    };
    let steps = i18n::Arg::Tenths(change.saturating_abs().saturating_mul(5));
    match change {
        0 => tr!("moved-none"),
        1.. => tr!("moved-up", steps = steps),
        _ => tr!("moved-down", steps = steps),
    }
}

/// A value with the groups behind it.
pub fn value_text(value: RoundValue) -> String {
    let (number, places) = value.value.decimal();
    tr!(
        "trend-value",
        value = i18n::decimal(number, places),
        count = value.value.base
    )
}

/// The table.
#[component]
pub fn TrendTable() -> impl IntoView {
    let app = use_app();
    let areas = Memo::new(move |_| {
        app.read(|project| {
            let asked: BTreeSet<Option<RecordId>> = project
                .all::<MonitoringRound>()
                .map(|(_, it)| it.catchment_area)
                .collect();
            asked
                .into_iter()
                .map(|area| {
                    area.filter(|id| project.get::<CatchmentArea>(*id).is_some())
                        .or(area)
                })
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    let chosen = RwSignal::new(None::<String>);
    let area = move || match chosen.get() {
        Some(text) => text.parse::<RecordId>().ok(),
        None => areas.with(|areas| areas.last().copied().flatten()),
    };
    let group = RwSignal::new(String::new());
    let area_options = move || {
        let named = |area: Option<RecordId>| match area {
            Some(id) => (id.to_string(), area_name(app, id)),
            None => (String::new(), tr!("desk-not-known")),
        };
        areas.get().into_iter().map(named).collect::<Vec<_>>()
    };
    let group_options = move || {
        let asked = app
            .read(|project| groups_asked(project, area()))
            .unwrap_or_default();
        std::iter::once((String::new(), tr!("trend-all-groups")))
            .chain(options("group-preset", &asked))
            .collect::<Vec<_>>()
    };
    let all = Memo::new(move |_| {
        let (area, group) = (area(), of_code(&GroupPreset::ALL, &group.get()));
        app.read(|project| Indicator::ALL.map(|it| (it, Shown(series(project, area, it, group)))))
    });
    let finding = move || {
        let changes = all
            .get()
            .into_iter()
            .flatten()
            .filter_map(|(_, it)| it.0.change());
        finding_text(changes)
    };
    view! {
        <section class="card" aria-labelledby="rounds-trend">
            <h2 id="rounds-trend">{finding}</h2>
            <p class="card-lead">{t!("trend-lead")}</p>
            <div class="field-pair">
                <PickField
                    label=t!("round-area")
                    value=Signal::derive(move || area().map(|id| id.to_string()).unwrap_or_default())
                    options=Signal::derive(area_options)
                    on_change=move |text| chosen.set(Some(text))
                />
                <SelectField
                    label=t!("round-group")
                    value=group
                    options=Signal::derive(group_options)
                    on_change=move |text| group.set(text)
                />
            </div>
            <div class="table-frame" tabindex="0" role="region" aria-label=t!("trend-table")>
                <table class="desk-table trend-table">
                    <thead>
                        <tr>
                            <th scope="col">{t!("round-indicators")}</th>
                            <th scope="col">{t!("trend-before")}</th>
                            <th scope="col">{t!("trend-last")}</th>
                            <th scope="col">{t!("trend-change")}</th>
                            <th scope="col">{t!("trend-line")}</th>
                            <th scope="col">{t!("trend-over-all")}</th>
                        </tr>
                    </thead>
                    <tbody>{move || all.get().into_iter().flatten().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

/// How many indicators rose, stayed and fell between the last two rounds.
fn finding_text(changes: impl Iterator<Item = i64>) -> String {
    let (mut up, mut down, mut same) = (0_usize, 0_usize, 0_usize);
    for change in changes {
        match change {
            1.. => up += 1,
            0 => same += 1,
            _ => down += 1,
        }
    }
    if up + down + same == 0 {
        return tr!("trend-one-round");
    }
    tr!(
        "trend-finding",
        up = i18n::number(up),
        down = i18n::number(down),
        same = i18n::number(same)
    )
}

/// The row of one indicator.
fn row((indicator, Shown(series)): (Indicator, Shown)) -> impl IntoView {
    let last = series.values.last().copied();
    let before = series.values.len().checked_sub(2).map(|at| series.values[at]);
    let change = series.change();
    let (way, icon) = match change {
        Some(1..) => ("up", "up"),
        Some(0) | None => ("same", "remove"),
        Some(_) => ("down", "down"),
    };
    let trend = series
        .trend()
        .map(|trend| i18n::text(&format!("trend-{}", trend.code()), &[]));
    let dash = || "–".to_owned();
    view! {
        <tr>
            <th scope="row"><span class="row-head"><Icon name=indicator_icon(indicator) />{i18n::name("indicator", &indicator)}</span></th>
            <td>{before.map_or_else(dash, value_text)}</td>
            <td>{last.map_or_else(dash, value_text)}</td>
            <td>
                {last.map(|_| view! {
                    <span class="change" data-way=way>
                        {change.map(|_| view! { <Icon name=icon /> })}{change_text(change)}
                    </span>
                })}
            </td>
            <td>{sparkline(&series)}</td>
            <td>{trend.unwrap_or_else(dash)}</td>
        </tr>
    }
}

/// A series that a memo can hold.
#[derive(Clone, PartialEq)]
struct Shown(Series);

/// The values as a line between the lowest and the highest step; time runs as people read.
fn sparkline(series: &Series) -> impl IntoView + use<> {
    let count = series.values.len();
    let place = |(at, value): (usize, &RoundValue)| {
        let x = if count < 2 {
            50.0
        } else {
            8.0 + 84.0 * at as f64 / (count - 1) as f64
        };
        let y = 34.0 - 3.5 * (value.value.halves - 2) as f64;
        (x, y)
    };
    let places: Vec<(f64, f64)> = series.values.iter().enumerate().map(place).collect();
    let line: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let dot = |(x, y): &(f64, f64)| view! { <circle cx=format!("{x:.1}") cy=format!("{y:.1}") r="4" /> };
    view! {
        <svg class="spark" viewBox="0 0 100 40" aria-hidden="true">
            <path d="M4 34H96M4 6H96" class="spark-bounds" />
            <polyline points=line.join(" ") />
            {places.iter().map(dot).collect_view()}
        </svg>
    }
}

/// The indicators as options.
pub fn indicator_options() -> Vec<(String, String)> {
    Indicator::ALL
        .iter()
        .map(|it| (code(it), i18n::name("indicator", it)))
        .collect()
}
