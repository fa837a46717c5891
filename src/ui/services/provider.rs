//! One provider: an organisation or department, reached through a role. Deliberately absent: names of people.

use super::list::service_row;
use super::parts::{ServiceTabs, of_code, options, read_today, sector_text};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::{Provider, ProviderKind, ServiceState, code};
use crate::present::centre::service_rows::{SORTS, ServiceRow, services_of};
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::existing::{Gone, existing};
use crate::ui::widgets::{
    Button, ButtonKind, LinkButton, ListFilter, ListHead, ListLook, LongList, PageHead, SelectField,
    TextField,
};
use crate::{t, tr};
use leptos::prelude::*;

/// Up to so many services the list has no search and no frame to scroll in.
const FEW: usize = 8;

/// The form of one provider, with its services.
#[component]
pub fn ProviderPage(id: RecordId) -> impl IntoView {
    view! {
        <div class="page services-page">
            <ServiceTabs />
            {existing::<Provider>(id, Gone::to(Place::Services), move |fields| view! {
                <Form id fields />
            }.into_any())}
        </div>
    }
    .into_any()
}

#[component]
fn Form(id: RecordId, fields: Memo<Provider>) -> impl IntoView {
    let app = use_app();
    let services = Memo::new(move |_| {
        read_today(app, |project, today| {
            services_of(project, id, today, |sector| sector_text(app, sector))
        })
        .unwrap_or_default()
    });
    let state = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let found = look.find(services, move || {
        let state = of_code(&ServiceState::ALL, &state.get());
        move |row: &ServiceRow| state.is_none_or(|state| row.state == state)
    });
    let states = || options("service-state", &ServiceState::ALL);
    let set = move |edit: Box<dyn FnOnce(&mut Provider)>| {
        app.change(id, edit);
    };
    let text =
        move |read: fn(&Provider) -> &String| Signal::derive(move || fields.with(|it| read(it).clone()));
    let title = move || {
        let name = fields.with(|fields| fields.name.clone());
        if name.trim().is_empty() {
            tr!("provider-unnamed")
        } else {
            name
        }
    };
    view! {
        <PageHead title=title lead=t!("provider-lead") />
        <div class="form">
            <TextField
                label=t!("provider-name")
                value=text(|it| &it.name)
                on_change=move |text: String| set(Box::new(move |it| it.name = text))
            />
            <TextField
                label=t!("provider-short")
                value=text(|it| &it.short_name)
                on_change=move |text: String| set(Box::new(move |it| it.short_name = text))
            />
            <SelectField
                label=t!("provider-kind")
                value=Signal::derive(move || code(&fields.get().kind))
                options=Signal::derive(|| options("provider-kind", &ProviderKind::ALL))
                on_change=move |text: String| {
                    let kind = of_code(&ProviderKind::ALL, &text).unwrap_or_default();
                    set(Box::new(move |it| it.kind = kind));
                }
            />
            <TextField
                label=t!("provider-role")
                look=careful
                help=t!("provider-role-help")
                value=text(|it| &it.focal_point_role)
                on_change=move |text: String| set(Box::new(move |it| it.focal_point_role = text))
            />
            <TextField
                label=t!("provider-contact")
                help=t!("provider-contact-help")
                value=text(|it| &it.contact)
                on_change=move |text: String| set(Box::new(move |it| it.contact = text))
            />
            <section class="stack" aria-labelledby="provider-services">
                <h2 id="provider-services">{t!("provider-services")}</h2>
                <Show
                    when=move || !services.with(Vec::is_empty)
                    fallback=|| view! { <p class="quiet">{t!("provider-no-services")}</p> }
                >
                    <ListHead label=t!("services-search") look found sorts="services-sort" from={FEW + 1}>
                        <ListFilter label=t!("services-show") value=state all=t!("services-flag-all") options=Signal::derive(states) />
                    </ListHead>
                    <LongList label=t!("provider-services") found row=service_row free=FEW />
                </Show>
            </section>
        </div>
        <div class="form-bar">
            <Show when=move || services.with(Vec::is_empty)>
                <Button
                    label=t!("provider-delete")
                    icon="delete"
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        if app.delete(id) {
                            app.go_to(Place::Services);
                        }
                    }
                />
            </Show>
            <span class="form-bar-gap"></span>
            <LinkButton label=t!("services-all") icon="list" href=Signal::derive(move || app.href(Place::Services)) />
        </div>
    }
}
