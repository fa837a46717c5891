//! The table behind the chart: every drawn number, and the interventions without a placement.
//!
//! Deliberately absent: sorting; the rows carry the numbers of the chart.

use crate::analysis::deciding::feasibility_impact::{Axis, Standing};
use crate::app::use_app;
use crate::domain::records::{Intervention, Layer};
use crate::present::deciding::feasibility_impact::{Row, numbers, rows};
use crate::present::deciding::voice_points::{VoiceRow, voice_rows};
use crate::ui::interventions::parts::{scale_text, titled};
use crate::ui::priorities::group_label;
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The table, folded away until asked for.
#[component]
pub fn Table(
    /// Unfolded from the start.
    open: bool,
) -> impl IntoView {
    let app = use_app();
    let body = move || {
        let rows = app.read(rows).unwrap_or_default();
        rows.into_iter().map(row).collect_view()
    };
    view! {
        <details class="feasibility-impact-table" open=open>
            <summary>{t!("feasibility-impact-table")}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=t!("feasibility-impact-table")>
                <table>
                    <thead>
                        <tr>
                            <th rowspan="2" scope="col">{t!("feasibility-impact-column-number")}</th>
                            <th rowspan="2" scope="col">{t!("feasibility-impact-column-title")}</th>
                            <th rowspan="2" scope="col">{t!("feasibility-impact-column-people")}</th>
                            <th colspan="4" scope="colgroup">{t!("feasibility-impact-column-community")}</th>
                            <th colspan="2" scope="colgroup">{t!("feasibility-impact-voice-directorate")}</th>
                        </tr>
                        <tr>
                            <th scope="col">{t!("feasibility-impact-feasibility-name")}</th>
                            <th scope="col">{t!("feasibility-impact-impact-name")}</th>
                            <th scope="col">{t!("feasibility-impact-column-placements")}</th>
                            <th scope="col">{t!("feasibility-impact-column-quarter")}</th>
                            <th scope="col">{t!("feasibility-impact-feasibility-name")}</th>
                            <th scope="col">{t!("feasibility-impact-impact-name")}</th>
                        </tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
            <p class="field-help">{t!("feasibility-impact-table-note")}</p>
        </details>
    }
}

fn row(row: Row) -> impl IntoView {
    let value = |standing: Option<Standing>, axis: fn(&Standing) -> Axis| {
        standing
            .map(|standing| axis_text(axis(&standing)))
            .unwrap_or_else(|| "–".to_owned())
    };
    let quarter = row.community.map_or_else(
        || tr!("feasibility-impact-unscored"),
        |standing| i18n::text(&format!("feasibility-impact-{}", standing.quarter().code()), &[]),
    );
    view! {
        <tr>
            <td class="number">{i18n::number(row.number)}</td>
            <th scope="row"><bdi>{titled(&row.title)}</bdi></th>
            <td class="number">{row.people.map_or_else(|| "–".to_owned(), i18n::number)}</td>
            <td class="number">{value(row.community, |it| it.feasibility)}</td>
            <td class="number">{value(row.community, |it| it.impact)}</td>
            <td class="number">{i18n::number(row.community.map_or(0, |it| it.placements))}</td>
            <td>{quarter}</td>
            <td class="number">{value(row.directorate, |it| it.feasibility)}</td>
            <td class="number">{value(row.directorate, |it| it.impact)}</td>
        </tr>
    }
}

/// Every voice in numbers, folded away until asked for.
#[component]
pub fn Voices() -> impl IntoView {
    let app = use_app();
    let body = move || {
        app.read(|project| {
            let numbers = numbers(project);
            let row = |row: VoiceRow| {
                let title = project.get::<Intervention>(row.id).map(|it| titled(&it.title));
                let number = numbers.get(&row.id).copied().map(i18n::number);
                view! {
                    <tr>
                        <td class="number">{number}</td>
                        <th scope="row"><bdi>{title}</bdi></th>
                        <td><bdi>{voice_name(&row)}</bdi>{voice_note(&row).map(|note| view! { <small>" "{note}</small> })}</td>
                        <td class="number">{scale_text(row.feasibility)}</td>
                        <td class="number">{scale_text(row.impact)}</td>
                    </tr>
                }
            };
            voice_rows(project).into_iter().map(row).collect_view()
        })
    };
    view! {
        <details class="feasibility-impact-table no-print">
            <summary>{t!("feasibility-impact-voices-table")}</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label=t!("feasibility-impact-voices-table")>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t!("feasibility-impact-column-number")}</th>
                            <th scope="col">{t!("feasibility-impact-column-title")}</th>
                            <th scope="col">{t!("feasibility-impact-column-voice")}</th>
                            <th scope="col">{t!("feasibility-impact-feasibility-name")}</th>
                            <th scope="col">{t!("feasibility-impact-impact-name")}</th>
                        </tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
        </details>
    }
}

/// The name of a voice.
pub fn voice_name(row: &VoiceRow) -> String {
    match (row.layer, &row.tag) {
        (Layer::Directorate, _) => tr!("feasibility-impact-voice-directorate"),
        (Layer::Community, Some(tag)) => group_label(tag),
        (Layer::Community, None) => tr!("feasibility-impact-voice-committee"),
    }
}

/// What its view rests on, where it is not simply what it said as one.
pub fn voice_note(row: &VoiceRow) -> Option<String> {
    match (row.as_one, row.persons) {
        (true, Some(0)) => None,
        (true, Some(persons)) => Some(tr!("feasibility-impact-of-one-and-persons", count = persons)),
        (true, None) => Some(tr!("feasibility-impact-of-one-and-few")),
        (false, Some(persons)) => Some(tr!("feasibility-impact-of-persons", count = persons)),
        (false, None) => Some(tr!("feasibility-impact-of-few")),
    }
}

/// The median, and the quartiles where several placed it.
fn axis_text(axis: Axis) -> String {
    let median = scale_text(axis.median);
    match axis.quartiles {
        Some((low, high)) => {
            tr!(
                "feasibility-impact-median-spread",
                median = median,
                low = scale_text(low),
                high = scale_text(high)
            )
        }
        None => median,
    }
}
