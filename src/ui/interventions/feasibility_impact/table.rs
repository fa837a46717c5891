//! The table behind the chart: every number that is drawn, and those that are not placed.
//!
//! Deliberately absent: sorting; the rows carry the numbers of the chart.

use crate::analysis::feasibility_impact::{Axis, Standing};
use crate::app::use_app;
use crate::present::feasibility_impact::{Row, rows};
use crate::ui::interventions::parts::{scale_text, titled};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The table, folded away until asked for.
#[component]
pub fn Table() -> impl IntoView {
    let app = use_app();
    let body = move || {
        let rows = app.read(rows).unwrap_or_default();
        rows.into_iter().map(row).collect_view()
    };
    view! {
        <details class="feasibility-impact-table">
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
