//! The list of services: search that folds Arabic letters, filters, sorting, and a sign on out-of-date entries.
//!
//! Deliberately absent: deciding what is out of date (`analysis/centre/service_state`), and windowing (`widgets/long_list`).

use super::parts::{ServiceTabs, read_today, sector_icon, sector_options, sector_text};
use crate::app::{ids, use_app};
use crate::domain::actions::add_service::add_service;
use crate::domain::records::{ServiceState, code};
use crate::present::centre::service_rows::{SORTS, ServiceRow, service_rows};
use crate::present::route::Place;
use crate::ui::widgets::{
    Button, ButtonKind, EmptyState, Icon, LinkButton, ListFilter, ListHead, ListLook, LongList, PageHead,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// What the filter of states lets pass.
const FLAGS: [&str; 5] = ["all", "takes-referrals", "out-of-date", "running", "closed"];

fn passes(row: &ServiceRow, sector: &str, flag: &str) -> bool {
    let flagged = match flag {
        "takes-referrals" => row.takes_referrals && row.state == ServiceState::Running,
        "out-of-date" => row.out_of_date || row.ended,
        "running" => row.state == ServiceState::Running,
        "closed" => row.state == ServiceState::Closed,
        _ => true,
    };
    flagged && (sector.is_empty() || row.sector == sector)
}

/// All services of the open assessment.
#[component]
pub fn ServicesPage() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        read_today(app, |project, today| {
            service_rows(project, today, |sector| sector_text(app, sector))
        })
        .unwrap_or_default()
    });
    let sector = RwSignal::new(String::new());
    let flag = RwSignal::new("all".to_owned());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let (sector, flag) = (sector.get(), flag.get());
        move |row: &ServiceRow| passes(row, &sector, &flag)
    });
    let nothing = Memo::new(move |_| rows.with(Vec::is_empty));
    let old = Memo::new(move |_| {
        rows.with(|rows| {
            rows.iter()
                .filter(|row| row.item.out_of_date || row.item.ended)
                .count()
        })
    });
    let add = move |()| {
        let id = ids::new_id();
        if app.act(|_| Ok(add_service(id))) {
            app.go_to(Place::Service(id));
        }
    };
    let empty = move || {
        view! {
            <EmptyState icon="services" title=t!("services-empty-title") text=t!("services-empty-text")>
                <Button label=t!("services-new") icon="add" kind=ButtonKind::Main on_press=add />
            </EmptyState>
        }
    };
    let sectors = move || sector_options(app, "");
    let flags = || {
        FLAGS
            .map(|code| (code.to_owned(), i18n::text(&format!("services-flag-{code}"), &[])))
            .to_vec()
    };
    let old_text = move || {
        if old.get() > 0 {
            tr!("services-old-count", count = old.get())
        } else {
            String::new()
        }
    };
    view! {
        <div class="page services-page">
            <ServiceTabs />
            <PageHead title=t!("services-title") lead=t!("services-lead")>
                <LinkButton
                    label=t!("table-import")
                    icon="open"
                    href=Signal::derive(move || app.href(Place::ServiceImport))
                />
                <LinkButton
                    label=t!("services-directory")
                    icon="print"
                    href=Signal::derive(move || app.href(Place::Directory))
                />
                <Show when=move || !nothing.get()>
                    <Button label=t!("services-new") icon="add" kind=ButtonKind::Main on_press=add />
                </Show>
            </PageHead>
            <Show when=move || !nothing.get() fallback=empty>
                <ListHead
                    label=t!("services-search")
                    look
                    found
                    sorts="services-sort"
                    also=Signal::derive(old_text)
                >
                    <ListFilter label=t!("services-sector") value=sector all=t!("services-all-sectors") options=Signal::derive(sectors) />
                    <ListFilter label=t!("services-show") value=flag options=Signal::derive(flags) />
                </ListHead>
                <LongList label=t!("services-title") found row=service_row />
            </Show>
        </div>
    }
    .into_any()
}

/// One service as a row that leads to it.
pub fn service_row(row: ServiceRow) -> AnyView {
    let app = use_app();
    let id = row.id;
    let icon = sector_icon(app, &row.sector);
    let title = if row.title.trim().is_empty() {
        tr!("services-untitled")
    } else {
        row.title
    };
    let state = (row.state != ServiceState::Running).then(|| {
        view! { <span class="tag" data-state=code(&row.state)>{i18n::name("service-state", &row.state)}</span> }
    });
    let old = (row.out_of_date || row.ended).then(|| {
        let words = if row.ended {
            tr!("services-ended")
        } else {
            tr!("services-out-of-date")
        };
        view! { <span class="tag tag-open"><Icon name="warning" />{words}</span> }
    });
    let takes = (row.takes_referrals && row.state == ServiceState::Running)
        .then(|| view! { <span class="tag tag-taken"><Icon name="check" />{tr!("services-takes")}</span> });
    let until = row
        .ends
        .map(|day| view! { <span class="quiet">{tr!("services-until", day = i18n::day(day))}</span> });
    let sector = sector_text(app, &row.sector);
    let on_map = (row.on_map > 0).then(|| {
        view! { <span class="row-mark"><Icon name="place" />{tr!("services-places-short", count = row.on_map)}</span> }
    });
    let mobile = row
        .mobile
        .then(|| view! { <span class="row-mark"><Icon name="calendar" />{tr!("services-mobile")}</span> });
    view! {
        <a class="desk-row" href=move || app.href(Place::Service(id))>
            <Icon name=icon />
            <span class="desk-row-words">
                <strong><bdi>{title}</bdi></strong>
                <span class="quiet"><bdi>{row.provider}</bdi>" · "<bdi>{sector}</bdi></span>
                <span class="quiet row-where"><bdi>{row.place}</bdi>{on_map}{mobile}</span>
            </span>
            <span class="desk-row-state">{takes}{state}{old}{until}</span>
        </a>
    }
    .into_any()
}
