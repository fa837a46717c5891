//! What the committee decided beside the lines of the plan, and the lines that no decision is about.

use crate::app::use_app;
use crate::domain::records::Committee;
use crate::present::centre::committee_page::{DecisionRow, LineState, decision_rows};
use crate::present::centre::committee_rows::{DECISION_SORTS, decision_list};
use crate::present::route::Place;
use crate::ui::interventions::parts::titled;
use crate::ui::services::parts::options;
use crate::ui::widgets::{ListFilter, ListHead, ListLook, MANY, PagedList};
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
    let row = move |(_, row): (usize, DecisionRow)| {
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
            .into_any()
    };
    let rows = Memo::new(move |_| {
        let decisions = found.with(|(rows, _)| rows.clone());
        decision_list(decisions, i18n::day, |line| titled(&line.title))
    });
    let which = RwSignal::new(String::new());
    let look = ListLook::falling(&DECISION_SORTS);
    let shown = look.find(rows, move || {
        let which = which.get();
        move |(_, row): &(usize, DecisionRow)| match which.as_str() {
            "line" => row.line.is_some(),
            "no-line" => row.line.is_none(),
            _ => true,
        }
    });
    let whichs = || options("committee-decided", &["line", "no-line"]);
    let frame = |rows: AnyView| {
        view! {
            <div class="table-frame" tabindex="0" role="group" aria-label=t!("committee-decided")>
                <table class="desk-table committee-decisions">
                    <thead>
                        <tr>
                            <th scope="col">{t!("committee-sitting-day")}</th>
                            <th scope="col">{t!("committee-decision")}</th>
                            <th scope="col">{t!("committee-decision-line")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
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
                <ListHead label=t!("committee-decided-search") look found=shown sorts="committee-decided-sort" from=MANY>
                    <ListFilter label=t!("services-show") value=which all=t!("committee-decided-all") options=Signal::derive(whichs) />
                </ListHead>
                <PagedList found=shown row frame />
            </Show>
            {untold}
        </section>
    }
}
