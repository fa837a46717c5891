//! What the committee decided beside the lines of the plan, and the lines that no decision is about.

use crate::app::use_app;
use crate::domain::records::Committee;
use crate::present::committee_page::{DecisionRow, LineState, decision_rows};
use crate::present::route::Place;
use crate::ui::interventions::parts::titled;
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// How far a line of the plan is.
pub fn line_text(line: &LineState) -> String {
    let steps = tr!(
        "committee-milestones",
        done = i18n::number(line.done),
        count = line.milestones
    );
    match line.ends {
        Some(day) => tr!(
            "committee-line-until",
            lead = line.lead.clone(),
            day = i18n::day(day),
            steps = steps
        ),
        None => tr!("committee-line-open", lead = line.lead.clone(), steps = steps),
    }
}

/// The card.
#[component]
pub fn Decisions(committee: Memo<Committee>) -> impl IntoView {
    let app = use_app();
    let found = Memo::new(move |_| {
        app.read(|project| committee.with(|it| decision_rows(project, it)))
            .unwrap_or_default()
    });
    let row = move |row: DecisionRow| {
        let line = match row.line {
            Some(line) => view! {
                <a href=move || app.href(Place::Plan)>
                    <bdi>{tr!("committee-line-name", number = i18n::number(line.number), title = titled(&line.title))}</bdi>
                </a>
                <p class="quiet"><bdi>{line_text(&line)}</bdi></p>
            }
            .into_any(),
            None if row.line_gone => tr!("committee-line-gone").into_any(),
            None => "–".into_any(),
        };
        view! { <tr><td>{i18n::day(row.on)}</td><td><bdi>{row.text}</bdi></td><td>{line}</td></tr> }
    };
    let untold = move || {
        let lines = found.with(|(_, lines)| lines.clone());
        (!lines.is_empty()).then(|| {
            let count = lines.len();
            let item = |line: LineState| {
                view! {
                    <li>
                        <bdi>{tr!("committee-line-name", number = i18n::number(line.number), title = titled(&line.title))}</bdi>
                        " "<span class="quiet"><bdi>{line_text(&line)}</bdi></span>
                    </li>
                }
            };
            view! {
                <details class="disclosure">
                    <summary>{tr!("committee-untold", count = count)}</summary>
                    <div class="disclosure-body"><ul class="reasons">{lines.into_iter().map(item).collect_view()}</ul></div>
                </details>
            }
        })
    };
    view! {
        <section class="card" aria-labelledby="committee-decided">
            <h2 id="committee-decided">{t!("committee-decided")}</h2>
            <Show
                when=move || found.with(|(rows, _)| !rows.is_empty())
                fallback=|| view! { <p class="quiet">{t!("committee-nothing-decided")}</p> }
            >
                <div class="table-frame" tabindex="0" role="group" aria-label=t!("committee-decided")>
                    <table class="desk-table committee-decisions">
                        <thead>
                            <tr>
                                <th scope="col">{t!("committee-sitting-day")}</th>
                                <th scope="col">{t!("committee-decision")}</th>
                                <th scope="col">{t!("committee-decision-line")}</th>
                            </tr>
                        </thead>
                        <tbody>{move || found.with(|(rows, _)| rows.clone()).into_iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
            </Show>
            {untold}
        </section>
    }
}
