//! The plan as a Gantt chart: one row a line, bars and milestones, today as a line. It runs in the reading direction of the language.
//!
//! Deliberately absent: dragging; days are changed in the line's form.

use crate::app::{clock, use_app};
use crate::i18n;
use crate::present::plan::gantt::{Gantt as Chart, Point, Row, Tick, gantt};
use crate::ui::interventions::parts::{NumberDisc, titled};
use crate::{t, tr};
use leptos::prelude::*;

/// The view with its heading; nothing while no line has a day.
#[component]
pub fn Gantt() -> impl IntoView {
    let app = use_app();
    let chart = Memo::new(move |_| app.read(|project| gantt(project, clock::today())).flatten());
    move || {
        chart.get().map(|chart| {
            view! {
                <section class="gantt-section">
                    <h2>{t!("gantt-title")}</h2>
                    {drawn(chart)}
                </section>
            }
        })
    }
}

fn along(at: u32) -> String {
    format!("{}%", f64::from(at) / 10.0)
}

/// The rows.
pub fn drawn(chart: Chart) -> AnyView {
    let month = |tick: &Tick| {
        let name = i18n::text(&format!("month-{}", tick.day.month()), &[]);
        view! { <span class="gantt-tick" style:inset-inline-start=along(tick.at)>{name}</span> }
    };
    let ticks = chart.ticks.iter().map(month).collect_view();
    let grid: Vec<u32> = chart.ticks.iter().map(|tick| tick.at).collect();
    let today = chart.today;
    let rows = chart
        .rows
        .into_iter()
        .map(|row| one(row, &grid, today))
        .collect_view();
    view! {
        <div class="gantt">
            <div class="gantt-head" aria-hidden="true">
                <span></span>
                <span class="gantt-lane">{ticks}</span>
            </div>
            <ol class="gantt-rows">{rows}</ol>
            <ul class="gantt-legend">
                <li><i class="gantt-point" data-state="done"></i>{t!("gantt-done")}</li>
                <li><i class="gantt-point" data-state="late"></i>{t!("gantt-late")}</li>
                <li><i class="gantt-point" data-state="ahead"></i>{t!("gantt-ahead")}</li>
                {today.map(|_| view! { <li><i class="gantt-today-key"></i>{t!("gantt-today")}</li> })}
            </ul>
        </div>
    }
    .into_any()
}

fn one(row: Row, grid: &[u32], today: Option<u32>) -> impl IntoView + use<> {
    let days = match (row.starts, row.ends) {
        (Some(from), Some(to)) => tr!("plan-from-to", from = i18n::day(from), to = i18n::day(to)),
        (Some(day), None) => tr!("plan-from", day = i18n::day(day)),
        (None, Some(day)) => tr!("plan-until", day = i18n::day(day)),
        (None, None) => tr!("gantt-no-days"),
    };
    let lines = grid
        .iter()
        .map(|at| view! { <i class="gantt-grid" style:inset-inline-start=along(*at)></i> })
        .collect_view();
    let bar = row.bar.map(|(from, to)| {
        view! { <i class="gantt-bar" style:inset-inline-start=along(from) style:inline-size=along(to - from)></i> }
    });
    let state = |point: &Point| i18n::text(&format!("gantt-{}", point.state.code()), &[]);
    let drawn = |point: &Point| {
        let code = point.state.code();
        view! { <i class="gantt-point" data-state=code style:inset-inline-start=along(point.at)></i> }
    };
    let told = |point: &Point| {
        let text = tr!(
            "gantt-milestone",
            what = point.what.as_str(),
            day = i18n::day(point.due),
            state = state(point)
        );
        view! { <li data-state=point.state.code()><bdi>{text}</bdi></li> }
    };
    let points = row.points.iter().map(drawn).collect_view();
    let words = row.points.iter().map(told).collect_view();
    let today = today.map(|at| view! { <i class="gantt-today" style:inset-inline-start=along(at)></i> });
    view! {
        <li class="gantt-row">
            <div class="gantt-name">
                <NumberDisc number=row.number />
                <span>
                    <strong><bdi>{titled(&row.title)}</bdi></strong>
                    <span class="quiet">{days}</span>
                    <ul class="gantt-words">{words}</ul>
                </span>
            </div>
            <div class="gantt-lane" aria-hidden="true">{lines} {today} {bar} {points}</div>
        </li>
    }
}
