//! Importing a partner's who-does-what-where table: choose the file, match its columns once, look at the preview, take it in.
//!
//! Deliberately absent: reading bytes (`app/service_table`), and parsing cells (`exchange/service_import`).

mod columns;
mod constants;
mod preview;
mod sectors;
mod work;

use super::parts::{ServiceTabs, options};
use crate::app::files::pick;
use crate::app::problem_words::{problem_text, remedy_text};
use crate::app::service_table::{ServiceTable, TableStage};
use crate::app::{Notice, Tone, ids, use_app};
use crate::domain::records::{DateOrder, code};
use crate::exchange::problem::{FileKind, Problem};
use crate::exchange::service_import::{
    Grid, TABLE_PROBLEMS, fitting, import_and_keep, missing_fields, plan, suggested_matching,
};
use crate::present::route::Place;
use crate::ui::widgets::{
    Banner, Bdi, Button, ButtonKind, LinkButton, PageHead, Segmented, SelectField, TextField,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use work::Work;

/// The screen.
#[component]
pub fn ServiceImportPage() -> impl IntoView {
    let app = use_app();
    let table = ServiceTable::new();
    let choose = move |()| {
        spawn_local(async move {
            let accept = ".csv,.tsv,.txt,.xlsx,.ods,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            if let Some(file) = pick(accept, false).await.into_iter().next() {
                table.start(file);
            }
        });
    };
    let refused = move || {
        table.stage.with(|stage| match stage {
            TableStage::Refused(problem) => Some(problem.clone()),
            _ => None,
        })
    };
    let reading = move || table.stage.with(|stage| matches!(stage, TableStage::Reading));
    let grid = move || {
        table.stage.with(|stage| match stage {
            TableStage::Read(grid) => Some(grid.clone()),
            _ => None,
        })
    };
    view! {
        <div class="page services-page">
            <ServiceTabs />
            <PageHead title=t!("table-title") lead=t!("table-lead")>
                <LinkButton label=t!("services-all") icon="list" kind=ButtonKind::Quiet href=Signal::derive(move || app.href(Place::Services)) />
            </PageHead>
            <section class="card" aria-labelledby="table-file">
                <h2 id="table-file">{t!("table-file")}</h2>
                <p class="card-lead">{t!("table-file-help")}</p>
                <div class="data-acts">
                    <Button label=t!("table-choose") icon="open" on_press=choose />
                    <Show when=move || !table.name.with(String::is_empty)><strong><Bdi text=table.name /></strong></Show>
                </div>
                <div class="data-progress" aria-live="polite">
                    <Show when=reading>
                        <p>{t!("table-reading")}</p>
                        <progress aria-label=t!("table-reading")></progress>
                    </Show>
                </div>
                <Show when=reading>
                    <div class="data-acts"><Button label=t!("data-stop") icon="close" on_press=move |()| table.cancel() /></div>
                </Show>
                <div role="alert">
                    {move || refused().map(|problem| view! { <Banner tone=Tone::Danger><p><strong>{refusal_text(&problem)}</strong>" "{remedy_text(&problem, FileKind::Table)}</p></Banner> })}
                </div>
            </section>
            {move || grid().map(|grid| view! { <Match table grid /> })}
        </div>
    }
    .into_any()
}

/// What is wrong with the table as a whole.
fn refusal_text(problem: &Problem) -> String {
    let own = TABLE_PROBLEMS.contains(&problem.code);
    let what = i18n::name(if own { "table-problem" } else { "problem" }, &problem.code);
    match problem.place.line_column {
        Some((line, _)) => tr!("table-problem-line", what = what, line = i18n::number(line)),
        None => what,
    }
}

#[component]
fn Match(table: ServiceTable, grid: Arc<Grid>) -> impl IntoView {
    let app = use_app();
    let known = app
        .peek(|project| fitting(project, &grid.headers))
        .unwrap_or_default();
    let (kept, matching) = match known.into_iter().next() {
        Some((id, matching)) => (Some(id), matching),
        None => (None, suggested_matching(&grid, table.name.get_untracked())),
    };
    let from_before = kept.is_some();
    let work = Work {
        grid: StoredValue::new(grid.clone()),
        matching: RwSignal::new(matching),
        kept: RwSignal::new(kept),
        plan: RwSignal::new(None),
    };
    let sheets = grid.sheets.clone();
    work.matching
        .update_untracked(|it| it.sheet = table.sheet.get_untracked());
    let sheet_field = (sheets.len() > 1).then(|| {
        let listed: Vec<(String, String)> = sheets.iter().map(|it| (it.clone(), it.clone())).collect();
        let first = sheets.first().cloned().unwrap_or_default();
        let shown = move || {
            Some(table.sheet.get())
                .filter(|it| !it.is_empty())
                .unwrap_or_else(|| first.clone())
        };
        view! {
            <SelectField
                label=t!("table-sheet")
                value=Signal::derive(shown)
                options=Signal::derive(move || listed.clone())
                on_change=move |name: String| table.read_sheet(name)
            />
        }
    });
    let missing = move || {
        let missing = work.matching.with(missing_fields);
        if missing.is_empty() {
            String::new()
        } else {
            let fields = super::parts::listed(missing.iter().map(|it| i18n::name("service-column", it)));
            tr!("table-missing", fields = fields)
        }
    };
    let show = move |()| {
        let made = app.peek(|project| {
            work.matching
                .with_untracked(|it| work.grid.with_value(|grid| plan(project, grid, it)))
        });
        work.plan.set(made.map(Arc::new));
    };
    let rows = grid.rows.len();
    let remarks = grid.remarks.iter().map(problem_text);
    let remarks = remarks
        .map(|text| view! { <Banner tone=Tone::Info><p>{text}</p></Banner> })
        .collect_view();
    let header_field = header_field(table, &grid);
    view! {
        <section class="card" aria-labelledby="table-match">
            <h2 id="table-match">{t!("table-match")}</h2>
            <p class="card-lead">{tr!("table-rows", count = rows)}</p>
            {from_before.then(|| view! { <Banner tone=Tone::Success><p>{t!("table-kept-offered")}" "<strong><Bdi text=Signal::derive(move || work.matching.with(|it| it.name.clone())) /></strong></p></Banner> })}
            {remarks}
            <div class="field-pair">
                {sheet_field}
                {header_field}
                <TextField
                    label=t!("table-whose")
                    help=t!("table-whose-help")
                    value=Signal::derive(move || work.matching.with(|it| it.name.clone()))
                    on_change=move |text: String| work.matching.update(|it| it.name = text)
                />
            </div>
            <Segmented
                label=t!("table-dates")
                value=Signal::derive(move || code(&work.matching.with(|it| it.dates)))
                choices=Signal::derive(|| options("date-order", &DateOrder::ALL).into_iter().map(|(value, text)| crate::ui::widgets::segmented::Choice::new(value, text)).collect::<Vec<_>>())
                on_change=move |text: String| work.change(|it| it.dates = super::parts::of_code(&DateOrder::ALL, &text).unwrap_or_default())
            />
            <columns::Columns work />
            <constants::Constants work />
            <sectors::Sectors work />
            <p class="need-unbacked" role="status">{missing}</p>
            <div class="page-end">
                <Button label=t!("table-show") icon="forward" kind=ButtonKind::Main why_not=Signal::derive(missing) on_press=show />
            </div>
        </section>
        {move || work.plan.get().map(|made| view! { <preview::Preview work made on_accept=move |()| take_in(work, table) /> })}
    }
}

/// Which row holds the headers. Another one reads the same cells anew.
fn header_field(table: ServiceTable, grid: &Arc<Grid>) -> impl IntoView + use<> {
    let words = |cells: &[String]| {
        let filled = cells.iter().filter(|cell| !cell.is_empty());
        super::parts::listed(filled.take(4).cloned())
    };
    let listed: Vec<(String, String)> = grid
        .header_choices()
        .map(|row| {
            let text = tr!(
                "table-header-row-is",
                row = i18n::number(row.number),
                words = words(&row.cells)
            );
            (row.number.to_string(), text)
        })
        .collect();
    let chosen = grid.header_row.to_string();
    let grid = grid.clone();
    let change = move |row: String| {
        let chosen = row.parse().ok().and_then(|row| grid.with_header(row));
        if let Some(grid) = chosen {
            table.stage.set(TableStage::Read(Arc::new(grid)));
        }
    };
    view! {
        <SelectField
            label=t!("table-header-row")
            value=Signal::stored(chosen)
            options=Signal::stored(listed)
            on_change=change
        />
    }
}

/// One edit: the services, their organisations, and the matching.
fn take_in(work: Work, table: ServiceTable) {
    let app = use_app();
    let Some(made) = work.plan.get_untracked() else {
        return;
    };
    let chosen = (work.kept.get_untracked(), work.matching.get_untracked());
    let edit = app
        .peek(|project| import_and_keep(project, &made, chosen, ids::new_id))
        .flatten();
    if edit.is_some_and(|edit| app.act(|_| Ok(edit))) {
        table.cancel();
        app.go_to(Place::Services);
        app.notify(Notice::undoable(tr!("table-taken-in")));
    }
}
