//! What taking in the table would do: new, changed, unchanged; and row by row what is wrong and what to do. Nothing has changed yet.

use super::Work;
use crate::app::use_app;
use crate::domain::records::{ServiceColumn, code};
use crate::exchange::service_import::{ImportedService, RowProblem, ServicePlan};
use crate::ui::services::parts::{listed, sector_text};
use crate::ui::widgets::{Bdi, Button, ButtonKind, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Most lines named; the rest is counted.
const NAMED: usize = 100;

struct Line {
    row: usize,
    title: String,
    who: String,
    sector: String,
}

/// The preview. It comes into view by itself, because it is what the person waits for.
#[component]
pub fn Preview(work: Work, made: Arc<ServicePlan>, #[prop(into)] on_accept: Callback<()>) -> impl IntoView {
    let section: NodeRef<leptos::html::Section> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(section) = section.get() {
            section.scroll_into_view();
            let _ = section.focus();
        }
    });
    let (mut new, mut changed, mut same) = (Vec::new(), Vec::new(), 0_usize);
    for imported in &made.services {
        let (list, draft) = match imported {
            ImportedService::New(draft) => (&mut new, draft),
            ImportedService::Changed(_, draft) => (&mut changed, draft),
            ImportedService::Same(_) => {
                same += 1;
                continue;
            }
        };
        list.push(Line {
            row: draft.row,
            title: draft.service.title.clone(),
            who: draft.provider.name.clone(),
            sector: draft.service.sector.clone(),
        });
    }
    let left_out: BTreeSet<usize> = (made.problems.iter())
        .filter(|it| it.fault.leaves_row_out())
        .map(|it| it.row)
        .collect();
    let nothing = new.is_empty() && changed.is_empty();
    let organisations = (!made.new_providers.is_empty()).then(|| {
        let names = listed(made.new_providers.iter().take(NAMED).cloned());
        let count = made.new_providers.len();
        view! { <p>{tr!("table-new-organisations", count = count)}" "<Bdi text=names /></p> }
    });
    let tile = |icon: &'static str, count: usize, words: String| {
        view! { <li class="due-tile"><Icon name=icon /><strong>{i18n::number(count)}</strong><span>{words}</span></li> }
    };
    let problems = made.problems.clone();
    let counts = [new.len(), changed.len(), same, left_out.len()];
    view! {
        <section class="card table-preview" aria-labelledby="table-preview" tabindex="-1" node_ref=section>
            <h2 id="table-preview">{t!("table-preview")}</h2>
            <p class="card-lead">{t!("table-preview-lead")}</p>
            <ul class="due-tiles">
                {tile("add", counts[0], tr!("table-new"))}
                {tile("edit", counts[1], tr!("table-changed"))}
                {tile("check", counts[2], tr!("table-same"))}
                {tile("warning", counts[3], tr!("table-left-out"))}
            </ul>
            {organisations}
            <Lines title=tr!("table-new") icon="add" lines=new />
            <Lines title=tr!("table-changed") icon="edit" lines=changed />
            <Problems work problems />
            <div class="page-end">
                <Button
                    label=t!("table-accept")
                    icon="check"
                    kind=ButtonKind::Main
                    why_not=Signal::derive(move || if nothing { tr!("table-nothing") } else { String::new() })
                    on_press=on_accept
                />
            </div>
        </section>
    }
}

#[component]
fn Lines(title: String, icon: &'static str, lines: Vec<Line>) -> impl IntoView {
    let app = use_app();
    let count = lines.len();
    let more = count.saturating_sub(NAMED);
    let line = move |line: Line| {
        view! {
            <li>
                <span class="data-kind">{tr!("table-row", row = i18n::number(line.row))}</span>
                <span><bdi>{line.title}</bdi>" · "<bdi>{line.who}</bdi>" · "<bdi>{sector_text(app, &line.sector)}</bdi></span>
            </li>
        }
    };
    (count > 0).then(|| {
        view! {
            <details class="data-part" open=count <= 5>
                <summary><Icon name=icon />{tr!("data-part", what = title, count = count)}</summary>
                <ul class="data-names">{lines.into_iter().take(NAMED).map(line).collect_view()}</ul>
                {(more > 0).then(|| view! { <p class="field-help">{tr!("data-and-more", count = more)}</p> })}
            </details>
        }
    })
}

#[component]
fn Problems(work: Work, problems: Vec<RowProblem>) -> impl IntoView {
    let count = problems.len();
    let more = count.saturating_sub(NAMED);
    let header = move |field: ServiceColumn| {
        let of = |it: &crate::domain::records::ColumnMatching| {
            let mut all = it.columns.iter();
            all.find(|(_, known)| **known == field)
                .map(|(header, _)| header.clone())
        };
        work.matching.with_untracked(of).unwrap_or_default()
    };
    let row = move |problem: RowProblem| {
        let fault = code(&problem.fault);
        let column = problem.column.map(|field| {
            view! { {i18n::name("service-column", &field)}<br /><span class="quiet"><bdi>{header(field)}</bdi></span> }
        });
        let out = problem.fault.leaves_row_out().then(
            || view! { <span class="tag tag-open"><Icon name="warning" />{tr!("table-row-left-out")}</span> },
        );
        view! {
            <tr data-fault=fault.clone()>
                <th scope="row">{i18n::number(problem.row)}</th>
                <td>{column}</td>
                <td>
                    {i18n::name("fault", &problem.fault)}" "
                    {(!problem.found.is_empty()).then(|| view! { <q><bdi>{problem.found.clone()}</bdi></q> })}
                    {out}
                </td>
                <td>{i18n::text(&format!("fault-remedy-{fault}"), &[])}</td>
            </tr>
        }
    };
    (count > 0).then(|| {
        view! {
            <h3>{tr!("table-problems", count = count)}</h3>
            <div class="table-frame" tabindex="0" role="group" aria-label=tr!("table-problems", count = count)>
                <table class="desk-table row-problems">
                    <thead>
                        <tr>
                            <th scope="col">{t!("table-row-head")}</th>
                            <th scope="col">{t!("table-column-head")}</th>
                            <th scope="col">{t!("table-wrong")}</th>
                            <th scope="col">{t!("table-remedy")}</th>
                        </tr>
                    </thead>
                    <tbody>{problems.into_iter().take(NAMED).map(row).collect_view()}</tbody>
                </table>
            </div>
            {(more > 0).then(|| view! { <p class="field-help">{tr!("data-and-more", count = more)}</p> })}
        }
    })
}
