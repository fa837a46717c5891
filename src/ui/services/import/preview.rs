//! The preview of a table's import: new, changed and unchanged services, and problems row by row with a remedy. Nothing has changed yet.

use super::work::Work;
use crate::app::{App, use_app};
use crate::domain::id::RecordId;
use crate::domain::records::{Service, ServiceColumn, code};
use crate::exchange::service_import::{
    Difference, Draft, ImportedService, RowProblem, ServicePlan, differences,
};
use crate::present::lists::list_view::ListRow;
use crate::present::lists::table_rows::{LINE_SORTS, PROBLEM_SORTS, TableLine, line_list, problem_list};
use crate::ui::services::parts::{listed, sector_text};
use crate::ui::widgets::{Bdi, Button, ButtonKind, Icon, ListFilter, ListHead, ListLook, MANY, PagedList};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Most new organisations named; the rest is counted.
const NAMED: usize = 100;

/// Rows shown at first.
const PAGE: usize = 50;

/// What lets only rows pass that are left out.
const LEFT_OUT: &str = "left-out-rows";

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
    let app = use_app();
    let (mut new, mut changed, mut same) = (Vec::new(), Vec::new(), 0_usize);
    for imported in &made.services {
        let (list, draft, changes) = match imported {
            ImportedService::New(draft) => (&mut new, draft, Vec::new()),
            ImportedService::Changed(id, draft) => (&mut changed, draft, changes_of(app, *id, draft)),
            ImportedService::Same(_) => {
                same += 1;
                continue;
            }
        };
        list.push((draft, changes));
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
    let [new, changed] = [new, changed].map(|drafts| line_list(drafts, |sector| sector_text(app, sector)));
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

/// What the table would change in this service.
fn changes_of(app: App, id: RecordId, draft: &Draft) -> Vec<Difference> {
    let changes = app.peek(|project| {
        let known = project.get::<Service>(id)?;
        Some(differences(project, known, &draft.service, &draft.provider.name))
    });
    changes.flatten().unwrap_or_default()
}

/// One field with its value before and after.
fn change_line(change: &Difference) -> impl IntoView + use<> {
    let value = |text: &str| match (change.column, text) {
        (_, "") => tr!("table-value-none"),
        (ServiceColumn::State, code) => i18n::text(&format!("service-state-{code}"), &[]),
        (ServiceColumn::Cost, code) => i18n::text(&format!("cost-{code}"), &[]),
        (_, text) => text.to_owned(),
    };
    let (before, after) = (value(&change.before), value(&change.after));
    view! {
        <br />
        <span class="quiet">{i18n::name("service-column", &change.column)}": "{tr!("table-before-after", before = before, after = after)}</span>
    }
}

/// Services that would be new, or would change.
#[component]
fn Lines(title: String, icon: &'static str, lines: Vec<ListRow<TableLine>>) -> impl IntoView {
    let app = use_app();
    let count = lines.len();
    let sectors: BTreeMap<String, String> = lines
        .iter()
        .map(|line| (line.item.sector.clone(), sector_text(app, &line.item.sector)))
        .collect();
    let sectors: Vec<(String, String)> = sectors.into_iter().filter(|(code, _)| !code.is_empty()).collect();
    let lines = StoredValue::new(lines);
    let rows = Memo::new(move |_| lines.get_value());
    let sector = RwSignal::new(String::new());
    let look = ListLook::new(&LINE_SORTS);
    let found = look.find(rows, move || {
        let sector = sector.get();
        move |line: &TableLine| sector.is_empty() || line.sector == sector
    });
    let line = move |line: TableLine| {
        view! {
            <li>
                <span class="data-kind">{tr!("table-row", row = i18n::number(line.row))}</span>
                <span><bdi>{line.title}</bdi>" · "<bdi>{line.who}</bdi>" · "<bdi>{sector_text(app, &line.sector)}</bdi>{line.changes.iter().map(change_line).collect_view()}</span>
            </li>
        }
        .into_any()
    };
    let frame = |rows: AnyView| view! { <ul class="data-names">{rows}</ul> }.into_any();
    let search = tr!("list-search-of", what = title.clone());
    (count > 0).then(|| {
        view! {
            <details class="data-part" open=count <= 5>
                <summary><Icon name=icon />{tr!("data-part", what = title, count = count)}</summary>
                <ListHead label=search look found sorts="table-sort" from=MANY>
                    <ListFilter label=t!("services-sector") value=sector all=t!("services-all-sectors") options=Signal::stored(sectors) />
                </ListHead>
                <PagedList found row=line frame page=PAGE />
            </details>
        }
    })
}

/// What is wrong, row by row.
#[component]
fn Problems(work: Work, problems: Vec<RowProblem>) -> impl IntoView {
    let count = problems.len();
    let header = move |field: ServiceColumn| {
        let of = |it: &crate::domain::records::ColumnMatching| {
            let mut all = it.columns.iter();
            all.find(|(_, known)| **known == field)
                .map(|(header, _)| header.clone())
        };
        work.matching.with_untracked(of).unwrap_or_default()
    };
    let column_text = move |field: ServiceColumn| (i18n::name("service-column", &field), header(field));
    let faults: BTreeMap<String, String> = problems
        .iter()
        .map(|it| (code(&it.fault), i18n::name("fault", &it.fault)))
        .collect();
    let faults: Vec<(String, String)> = std::iter::once((LEFT_OUT.to_owned(), tr!("table-left-out")))
        .chain(faults)
        .collect();
    let listed = problem_list(&problems, |problem| {
        let column = problem.column.map(column_text);
        let column = column.map(|(name, header)| format!("{name} {header}"));
        [column.unwrap_or_default(), i18n::name("fault", &problem.fault)]
    });
    let listed = StoredValue::new(listed);
    let rows = Memo::new(move |_| listed.get_value());
    let which = RwSignal::new(String::new());
    let look = ListLook::new(&PROBLEM_SORTS);
    let found = look.find(rows, move || {
        let which = which.get();
        move |(_, it): &(usize, RowProblem)| match which.as_str() {
            "" => true,
            LEFT_OUT => it.fault.leaves_row_out(),
            which => code(&it.fault) == which,
        }
    });
    let row = move |(_, problem): (usize, RowProblem)| {
        let fault = code(&problem.fault);
        let column = problem.column.map(column_text).map(|(name, header)| {
            view! { {name}<br /><span class="quiet"><bdi>{header}</bdi></span> }
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
        .into_any()
    };
    let frame = move |rows: AnyView| {
        view! {
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
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    (count > 0).then(|| {
        view! {
            <h3>{tr!("table-problems", count = count)}</h3>
            <ListHead label=t!("table-problems-search") look found sorts="table-problems-sort" from=MANY>
                <ListFilter label=t!("services-show") value=which all=t!("table-problems-all") options=Signal::stored(faults) />
            </ListHead>
            <PagedList found row frame page=PAGE />
        }
    })
}
