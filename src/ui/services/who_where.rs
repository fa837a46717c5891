//! The who-does-what-where matrix: sectors or organisations against catchment areas, end dates, and gaps.

use super::parts::{ServiceTabs, area_name, read_today, sector_icon, sector_text, service_text};
use crate::analysis::centre::who_does_what_where::{Matrix, RowKey, Rows, Until, WhereCell, matrix};
use crate::app::{App, use_app};
use crate::domain::id::RecordId;
use crate::domain::records::Provider;
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::present::route::Place;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{
    Button, ButtonKind, EmptyState, Icon, LinkButton, ListHead, ListLook, MANY, PageHead, PagedList,
    Segmented,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Help that ends within so many days opens a gap soon.
const SOON: u16 = 60;

/// The sort keys of the rows.
const SORTS: [&str; 3] = ["order", "name", "gaps"];

/// One row of the matrix: its sector or organisation, and a cell for each column.
type MatrixRow = (RowKey, Vec<WhereCell>);

/// The screen.
#[component]
pub fn WhoWherePage() -> impl IntoView {
    let app = use_app();
    let rows = RwSignal::new(Rows::Sectors);
    let table =
        Memo::new(move |_| read_today(app, |project, today| matrix(project, rows.get(), today, SOON)));
    let look = ListLook::new(&SORTS);
    let nothing = move || table.with(|table| table.as_ref().is_none_or(|table| table.rows.is_empty()));
    let choices = || {
        vec![
            Choice::new("sectors", tr!("who-where-sectors")),
            Choice::new("organisations", tr!("who-where-organisations")),
        ]
    };
    view! {
        <div class="page services-page">
            <ServiceTabs />
            <PageHead title=t!("who-where-title") lead=t!("who-where-lead")>
                <Button
                    label=t!("who-where-map")
                    icon="map"
                    on_press=move |()| {
                        app.with_services.set(true);
                        app.go_to(Place::Map);
                    }
                />
                <LinkButton
                    label=t!("services-directory")
                    icon="print"
                    href=Signal::derive(move || app.href(Place::Directory))
                />
                <LinkButton
                    label=t!("services-poster")
                    icon="print"
                    href=Signal::derive(move || app.href(Place::Poster))
                />
            </PageHead>
            <Segmented
                label=t!("who-where-rows")
                value=Signal::derive(move || {
                    if rows.get() == Rows::Sectors { "sectors" } else { "organisations" }.to_owned()
                })
                choices=Signal::derive(choices)
                on_change=move |text: String| {
                    rows.set(if text == "sectors" { Rows::Sectors } else { Rows::Organisations });
                }
            />
            <Show
                when=move || !nothing()
                fallback=move || view! {
                    <EmptyState icon="table" title=t!("who-where-empty-title") text=t!("services-empty-text")>
                        <LinkButton
                            label=t!("services-title")
                            kind=ButtonKind::Main
                            href=Signal::derive(move || app.href(Place::Services))
                        />
                    </EmptyState>
                }
            >
                {move || table.get().map(|table| shown(app, table, rows.get(), look))}
            </Show>
        </div>
    }
    .into_any()
}

fn row_name(app: App, key: &RowKey) -> (String, String) {
    match key {
        RowKey::Sector(code) if code.is_empty() => ("service".to_owned(), tr!("interventions-sector-none")),
        RowKey::Sector(code) => (sector_icon(app, code), sector_text(app, code)),
        RowKey::Organisation(id) => {
            let name = id.and_then(|id| {
                app.read(|project| project.get::<Provider>(id).map(|it| it.name.clone()))
                    .flatten()
            });
            (
                "people".to_owned(),
                name.unwrap_or_else(|| tr!("service-provider-none")),
            )
        }
    }
}

/// What a row is found and ordered by: its name, and the services in its cells.
fn list_row(app: App, place: usize, row: &MatrixRow) -> ListRow<MatrixRow> {
    let (key, cells) = row;
    let (_, name) = row_name(app, key);
    let services = cells
        .iter()
        .flat_map(|cell| cell.running.iter().chain(&cell.coming));
    let titles: Vec<String> = services.map(|id| service_text(app, Some(*id))).collect();
    let gaps = cells.iter().filter(|cell| cell.is_gap()).count();
    let keys = vec![
        SortKey::Number(place as i64),
        SortKey::text(&name),
        SortKey::Number(gaps as i64),
    ];
    let texts = std::iter::once(name.as_str()).chain(titles.iter().map(String::as_str));
    ListRow::new(row.clone(), texts, keys)
}

fn shown(app: App, table: Matrix, rows: Rows, look: ListLook) -> AnyView {
    let gaps = (rows == Rows::Sectors).then(|| {
        let line = |(key, area, cell): (&RowKey, RecordId, &WhereCell)| {
            let (_, name) = row_name(app, key);
            let area = area_name(app, area);
            let text = match cell.until {
                Some(Until::Day(day)) if !cell.is_gap() => {
                    tr!(
                        "who-where-gap-soon",
                        sector = name,
                        area = area,
                        day = i18n::day(day)
                    )
                }
                _ => tr!("who-where-gap", sector = name, area = area),
            };
            view! { <li>{text}</li> }
        };
        let lines = table.gaps().map(line).collect_view();
        let count = table.gaps().count();
        view! {
            <details class="disclosure card">
                <summary>{tr!("who-where-gaps", count = count)}</summary>
                <ul class="reasons disclosure-body">{lines}</ul>
            </details>
        }
    });
    let areas = StoredValue::new(table.areas);
    let head = move |area: &Option<RecordId>| {
        let name = area.map_or_else(|| tr!("who-where-no-area"), |area| area_name(app, area));
        view! { <th scope="col"><bdi>{name}</bdi></th> }
    };
    let heads = move || areas.with_value(|areas| areas.iter().map(head).collect_view());
    let row = move |(key, cells): MatrixRow| {
        let (icon, name) = row_name(app, &key);
        let judged = rows == Rows::Sectors;
        let cells = areas.with_value(|areas| {
            let cells = cells.into_iter().zip(areas);
            cells
                .map(|(cell, area)| where_cell(app, cell, judged && area.is_some()))
                .collect_view()
        });
        view! { <tr><th scope="row"><span class="row-head"><Icon name=icon /><bdi>{name}</bdi></span></th>{cells}</tr> }.into_any()
    };
    let frame = move |rows: AnyView| {
        view! {
            <div class="table-frame" tabindex="0" role="region" aria-label=tr!("who-where-title")>
                <table class="desk-table who-where">
                    <thead><tr><th scope="col">{t!("who-where-row")}</th>{heads()}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    let lines = table.rows;
    let listed = Memo::new(move |_| {
        lines
            .iter()
            .enumerate()
            .map(|(at, row)| list_row(app, at, row))
            .collect::<Vec<_>>()
    });
    let found = look.find(listed, || |_: &MatrixRow| true);
    view! {
        {gaps}
        <ListHead label=t!("who-where-search") look found sorts="who-where-sort" from=MANY />
        <PagedList found row frame />
    }
    .into_any()
}

fn where_cell(app: App, cell: WhereCell, judged: bool) -> AnyView {
    let gap = cell.is_gap();
    let link = move |id: RecordId| {
        view! { <li><a href=move || app.href(Place::Service(id))><bdi>{service_text(app, Some(id))}</bdi></a></li> }
    };
    let until = cell.until.map(|until| match until {
        Until::Open => tr!("who-where-open-end"),
        Until::Day(day) => tr!("services-until", day = i18n::day(day)),
    });
    let soon = cell.ends_soon;
    let until = until.map(|text| view! { <p class="quiet" class:is-soon=soon>{text}</p> });
    let coming = (!cell.coming.is_empty()).then(|| {
        view! { <p class="quiet">{tr!("who-where-coming")}</p><ul>{cell.coming.into_iter().map(link).collect_view()}</ul> }
    });
    let empty = gap.then(|| {
        let text = if judged {
            tr!("who-where-nobody")
        } else {
            "–".to_owned()
        };
        view! { <p class="gap-word">{text}</p> }
    });
    let running = (!gap).then(|| view! { <ul>{cell.running.into_iter().map(link).collect_view()}</ul> });
    view! { <td class:is-gap=gap && judged>{empty}{running}{until}{coming}</td> }.into_any()
}
