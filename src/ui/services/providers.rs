//! The list of providers: name, number of services, contact role. Deliberately absent: people.

use super::parts::{ServiceTabs, of_code, options, read_today};
use crate::app::use_app;
use crate::domain::records::{Provider, ProviderKind};
use crate::present::centre::provider_rows::{ProviderRow, SORTS, provider_rows};
use crate::present::route::Place;
use crate::ui::widgets::{
    Button, ButtonKind, EmptyState, Icon, ListFilter, ListHead, ListLook, LongList, PageHead,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// All providers of the open assessment.
#[component]
pub fn ProvidersPage() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| {
        read_today(app, |project, today| {
            provider_rows(project, today, |kind| i18n::name("provider-kind", &kind))
        })
        .unwrap_or_default()
    });
    let kind = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let found = look.find(rows, move || {
        let wanted = of_code(&ProviderKind::ALL, &kind.get());
        move |row: &ProviderRow| wanted.is_none_or(|kind| row.kind == kind)
    });
    let nothing = Memo::new(move |_| rows.with(Vec::is_empty));
    let add = move |()| {
        if let Some(id) = app.add(Provider::default()) {
            app.go_to(Place::Provider(id));
        }
    };
    let new = move || {
        view! { <Button label=t!("service-provider-new") icon="add" kind=ButtonKind::Main on_press=add /> }
    };
    let kinds = || options("provider-kind", &ProviderKind::ALL);
    view! {
        <div class="page services-page">
            <ServiceTabs />
            <PageHead title=t!("providers-title") lead=t!("providers-lead")>
                <Show when=move || !nothing.get()>{new()}</Show>
            </PageHead>
            <Show
                when=move || !nothing.get()
                fallback=move || view! {
                    <EmptyState icon="people" title=t!("providers-empty-title") text=t!("providers-empty-text")>
                        {new()}
                    </EmptyState>
                }
            >
                <ListHead label=t!("providers-search") look found sorts="providers-sort">
                    <ListFilter label=t!("provider-kind") value=kind all=t!("services-flag-all") options=Signal::derive(kinds) />
                </ListHead>
                <LongList label=t!("providers-title") found row=provider_row />
            </Show>
        </div>
    }
    .into_any()
}

fn provider_row(row: ProviderRow) -> AnyView {
    let app = use_app();
    let id = row.id;
    let name = if row.name.trim().is_empty() {
        tr!("provider-unnamed")
    } else {
        row.name
    };
    let said = |text: String| (!text.trim().is_empty()).then_some(text);
    let reached: Vec<String> = [said(row.role), said(row.contact)]
        .into_iter()
        .flatten()
        .collect();
    view! {
        <a class="desk-row" href=move || app.href(Place::Provider(id))>
            <Icon name="people" />
            <span class="desk-row-words">
                <strong><bdi>{name}</bdi></strong>
                <span class="quiet">{i18n::name("provider-kind", &row.kind)}</span>
                <span class="quiet"><bdi>{reached.join(" · ")}</bdi></span>
            </span>
            <span class="desk-row-state">
                <span class="tag">{tr!("providers-services", count = row.services)}</span>
                <span class="quiet">{tr!("providers-running", count = row.running)}</span>
            </span>
        </a>
    }
    .into_any()
}
