//! The committee compared with the people of its catchment: missing groups in words, a pair of bars for each group, and the table behind.

use super::parts::{division_code, division_name, group_name};
use crate::app::{Tone, use_app};
use crate::domain::records::Committee;
use crate::present::centre::committee_page::{CommitteeChart, DivisionChart, PairedBar, committee_chart};
use crate::ui::services::parts::{listed, read_today};
use crate::ui::widgets::{Banner, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// A length as CSS.
fn per_mille(length: u64) -> String {
    format!("{}%", length as f64 / 10.0)
}

/// The missing groups, "none is missing", or the reason why the comparison is not possible.
pub fn finding(chart: Option<&CommitteeChart>) -> String {
    match chart {
        None => tr!("committee-finding-no-area"),
        Some(chart) if chart.seats == 0 => tr!("committee-finding-no-seats"),
        Some(chart) if chart.divisions.is_empty() => tr!("committee-finding-no-people"),
        Some(chart) if chart.missing.is_empty() => tr!("committee-finding-none"),
        Some(chart) => {
            let who = listed(chart.missing.iter().map(|group| group_name(*group)));
            tr!(
                "committee-finding-missing",
                count = chart.missing.len(),
                who = who
            )
        }
    }
}

/// What the distance of a division means.
pub fn distance_text(chart: &DivisionChart) -> String {
    tr!(
        "committee-distance",
        percent = i18n::number(chart.distance),
        least = i18n::number(chart.least),
        count = chart.seats
    )
}

/// The comparison.
#[component]
pub fn Comparison(committee: Memo<Committee>) -> impl IntoView {
    let app = use_app();
    let chart = Memo::new(move |_| {
        read_today(app, |project, today| {
            committee.with(|committee| committee_chart(project, committee, today))
        })
        .flatten()
    });
    let tone = move || {
        chart.with(|chart| match chart {
            Some(chart) if chart.divisions.is_empty() => Tone::Info,
            Some(chart) if chart.missing.is_empty() => Tone::Success,
            Some(_) => Tone::Warning,
            None => Tone::Info,
        })
    };
    let rest = move || {
        chart.get().map(|chart| {
            let minority = tr!(
                "committee-minority-seats",
                count = chart.minority,
                all = i18n::number(chart.seats)
            );
            let younger =
                (chart.younger > 0).then(|| view! { <p>{tr!("committee-younger", count = chart.younger)}</p> });
            let some = !chart.divisions.is_empty();
            let charts = chart
                .divisions
                .into_iter()
                .map(|chart| view! { <Division chart /> })
                .collect_view();
            view! {
                <Show when=move || some>
                    <p class="pair-key" aria-hidden="true">
                        <span><i class="pair-seats"></i>{t!("committee-key-seats")}</span>
                        <span><i class="pair-people"></i>{t!("committee-key-people")}</span>
                    </p>
                </Show>
                <div class="pair-charts">{charts}</div>
                <div class="quiet stack-small"><p>{minority}</p>{younger}<p>{t!("committee-distance-help")}</p></div>
            }
        })
    };
    view! {
        <section class="card" aria-labelledby="committee-compared">
            <h2 id="committee-compared">{t!("committee-compared")}</h2>
            <Banner tone=Signal::derive(tone)><p><strong>{move || chart.with(|chart| finding(chart.as_ref()))}</strong></p></Banner>
            {rest}
        </section>
    }
}

#[component]
fn Division(chart: DivisionChart) -> impl IntoView {
    let name = division_name(chart.division);
    let id = format!("pairs-{}", division_code(chart.division));
    let closeness = chart.closeness.code();
    let icon = if closeness == "close" { "check" } else { "warning" };
    let bars = chart.bars.iter().map(|bar| pair(*bar)).collect_view();
    let told = distance_text(&chart);
    view! {
        <section class="pair-chart" aria-labelledby=id.clone()>
            <header class="pair-head">
                <h3 id=id.clone()>{name}</h3>
                <span class="tag" data-closeness=closeness><Icon name=icon />{i18n::text(&format!("closeness-{closeness}"), &[])}</span>
            </header>
            <p class="quiet">{told}</p>
            <div class="pairs" aria-hidden="true">{bars}</div>
            <details class="disclosure">
                <summary>{t!("committee-table")}</summary>
                <div class="disclosure-body"><Table chart /></div>
            </details>
        </section>
    }
}

fn pair(bar: PairedBar) -> impl IntoView {
    let percent = |value: u64| tr!("answers-percent", percent = i18n::number(value));
    let missing = bar.missing.then(
        || view! { <span class="pair-missing"><Icon name="warning" />{tr!("committee-no-seat")}</span> },
    );
    view! {
        <div class="pair" class:is-missing=bar.missing>
            <span class="pair-name">{group_name(bar.group)}{missing}</span>
            <span class="pair-track"><i class="pair-seats" style:inline-size=per_mille(bar.seats_length)></i></span>
            <span class="pair-value"><strong>{percent(bar.seats_percent)}</strong></span>
            <span class="pair-track"><i class="pair-people" style:inline-size=per_mille(bar.people_length)></i></span>
            <span class="pair-value">{percent(bar.people_percent)}</span>
        </div>
    }
}

/// The numbers behind the bars.
#[component]
pub fn Table(chart: DivisionChart) -> impl IntoView {
    let (seats, people) = (chart.seats, chart.people);
    let share = |percent: u64, part: u64, whole: u64| {
        tr!(
            "figures-share",
            percent = i18n::number(percent),
            part = i18n::number(part),
            whole = i18n::number(whole)
        )
    };
    let row = move |bar: PairedBar| {
        let missing = bar.missing.then(
            || view! { <span class="pair-missing"><Icon name="warning" />{tr!("committee-no-seat")}</span> },
        );
        view! {
            <tr>
                <th scope="row">{group_name(bar.group)}" "{missing}</th>
                <td>{share(bar.seats_percent, bar.seats, seats)}</td>
                <td>{share(bar.people_percent, bar.people, people)}</td>
            </tr>
        }
    };
    view! {
        <table class="desk-table">
            <thead>
                <tr>
                    <th scope="col">{t!("committee-group")}</th>
                    <th scope="col">{t!("committee-key-seats")}</th>
                    <th scope="col">{t!("committee-key-people")}</th>
                </tr>
            </thead>
            <tbody>{chart.bars.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}
