//! The form of one service: content, places, eligibility, dates, referrals. Every change is saved when its field is left.
//!
//! Deliberately absent: services for sensitive needs, which are refused with a pointer to the desk settings.

use super::eligibility::EligibilityFields;
use super::hours::HoursFields;
use super::parts::{
    ServiceTabs, area_options, choices, of_code, options, provider_options, read_today, sector_options,
};
use super::places::PlacesFields;
use crate::analysis::centre::service_state::{has_ended, is_out_of_date};
use crate::app::{Tone, clock, use_app};
use crate::domain::actions::fields::tick;
use crate::domain::actions::verify_service::{close_service, seen, verify_service};
use crate::domain::id::RecordId;
use crate::domain::records::{Accessibility, Cost, Provider, Service, ServiceState, code};
use crate::domain::sensitive::is_sensitive;
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::existing::{Gone, existing};
use crate::ui::widgets::{
    Banner, Button, ButtonKind, CheckField, DayField, LinkButton, NumberField, PageHead, PickField,
    Segmented, SelectField, TextArea, TextField, Ticks,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The form of one service.
#[component]
pub fn ServicePage(id: RecordId) -> impl IntoView {
    view! {
        <div class="page services-page">
            <ServiceTabs />
            {existing::<Service>(id, Gone::to(Place::Services), move |fields| view! {
                <Form id fields />
            }.into_any())}
        </div>
    }
    .into_any()
}

type Change = Box<dyn FnOnce(&mut Service)>;

#[component]
fn Form(id: RecordId, fields: Memo<Service>) -> impl IntoView {
    let app = use_app();
    let set = move |edit: Change| {
        app.change(id, edit);
    };
    let text =
        move |read: fn(&Service) -> &String| Signal::derive(move || fields.with(|it| read(it).clone()));
    let title = move || fields.with(title_of);
    let sensitive = move || fields.with(|it| is_sensitive(&it.sector, &[&it.sub_sector, &it.title]));
    let providers = move || {
        let none = (String::new(), tr!("service-provider-none"));
        std::iter::once(none)
            .chain(provider_options(app))
            .collect::<Vec<_>>()
    };
    let new_provider = move |()| {
        if let Some(provider) = app.add(Provider::default()) {
            set(Box::new(move |it| it.provider = Some(provider)));
            app.go_to(Place::Provider(provider));
        }
    };
    view! {
        <PageHead title=title lead=t!("service-lead") />
        <Show when=sensitive>
            <Banner tone=Tone::Danger><p>{t!("service-sensitive")}</p></Banner>
        </Show>
        <Verifying id fields />
        <div class="columns">
            <section class="card" aria-labelledby="service-what">
                <h2 id="service-what">{t!("service-what")}</h2>
                <TextField
                    label=t!("service-title")
                    look=careful
                    value=text(|it| &it.title)
                    on_change=move |text: String| set(Box::new(move |it| it.title = text))
                />
                <PickField
                    label=t!("service-provider")
                    value=Signal::derive(move || fields.get().provider.map(|id| id.to_string()).unwrap_or_default())
                    options=Signal::derive(providers)
                    on_change=move |text: String| {
                        let provider = text.parse().ok();
                        set(Box::new(move |it| it.provider = provider));
                    }
                />
                <div class="field-row">
                    {move || fields.get().provider.map(|provider| {
                        view! {
                            <LinkButton
                                label=t!("service-provider-open")
                                icon="edit"
                                kind=ButtonKind::Quiet
                                href=Signal::derive(move || app.href(Place::Provider(provider)))
                            />
                        }
                    })}
                    <Button label=t!("service-provider-new") icon="add" kind=ButtonKind::Quiet on_press=new_provider />
                </div>
                <Content id fields />
                <Ticks
                    label=t!("service-areas")
                    help=t!("service-areas-help")
                    options=Signal::derive(move || area_options(app))
                    chosen=Signal::derive(move || fields.get().areas.iter().map(ToString::to_string).collect::<Vec<_>>())
                    on_change=move |(text, on): (String, bool)| {
                        if let Ok(area) = text.parse::<RecordId>() {
                            set(Box::new(move |it| tick(&mut it.areas, area, on)));
                        }
                    }
                />
            </section>
            <section class="card" aria-labelledby="service-now">
                <h2 id="service-now">{t!("service-now")}</h2>
                <Now id fields />
                <Ticks
                    label=t!("service-languages")
                    options=Signal::derive(languages)
                    chosen=Signal::derive(move || fields.get().languages.into_iter().collect::<Vec<_>>())
                    on_change=move |(text, on): (String, bool)| {
                        set(Box::new(move |it| tick(&mut it.languages, text, on)));
                    }
                />
            </section>
            <PlacesFields id fields />
            <EligibilityFields id fields />
            <HoursFields id fields />
        </div>
        <div class="form-bar">
            <Button
                label=t!("service-delete")
                icon="delete"
                kind=ButtonKind::Quiet
                on_press=move |()| {
                    if app.delete(id) {
                        app.go_to(Place::Services);
                    }
                }
            />
            <span class="form-bar-gap"></span>
            <LinkButton
                label=t!("services-all")
                icon="list"
                href=Signal::derive(move || app.href(Place::Services))
            />
        </div>
    }
}

/// The title of a service, or the text for a missing one.
fn title_of(service: &Service) -> String {
    if service.title.trim().is_empty() {
        tr!("services-untitled")
    } else {
        service.title.clone()
    }
}

/// The languages that can be ticked.
fn languages() -> Vec<(String, String)> {
    ["ar", "ckb", "ku", "en"]
        .map(|code| {
            (
                code.to_owned(),
                i18n::text(&format!("meeting-language-{code}"), &[]),
            )
        })
        .to_vec()
}

/// Sector, content and the place in words.
#[component]
fn Content(id: RecordId, fields: Memo<Service>) -> impl IntoView {
    let app = use_app();
    let set = move |edit: Change| {
        app.change(id, edit);
    };
    let text =
        move |read: fn(&Service) -> &String| Signal::derive(move || fields.with(|it| read(it).clone()));
    let sectors = move || {
        let none = (String::new(), tr!("interventions-sector-none"));
        let chosen = fields.with(|fields| fields.sector.clone());
        std::iter::once(none)
            .chain(sector_options(app, &chosen))
            .collect::<Vec<_>>()
    };
    view! {
        <SelectField
            label=t!("services-sector")
            value=text(|it| &it.sector)
            options=Signal::derive(sectors)
            on_change=move |text: String| set(Box::new(move |it| it.sector = text))
        />
        <TextField
            label=t!("service-sub-sector")
            value=text(|it| &it.sub_sector)
            on_change=move |text: String| set(Box::new(move |it| it.sub_sector = text))
        />
        <TextArea
            label=t!("service-gives")
            look=careful
            value=text(|it| &it.gives)
            on_change=move |text: String| set(Box::new(move |it| it.gives = text))
        />
        <TextField
            label=t!("service-place")
            look=careful
            help=t!("service-place-help")
            value=text(|it| &it.place)
            on_change=move |text: String| set(Box::new(move |it| it.place = text))
        />
    }
}

/// State, referrals, dates, cost, access and capacity.
#[component]
fn Now(id: RecordId, fields: Memo<Service>) -> impl IntoView {
    let app = use_app();
    let set = move |edit: Change| {
        app.change(id, edit);
    };
    let set_capacity = move |count: Option<u64>| {
        let count = count.and_then(|count| u32::try_from(count).ok());
        set(Box::new(move |it| it.capacity = count));
    };
    view! {
        <Segmented
            label=t!("service-state")
            value=Signal::derive(move || code(&fields.get().state))
            choices=Signal::derive(|| choices("service-state", &ServiceState::ALL))
            on_change=move |text: String| {
                let state = of_code(&ServiceState::ALL, &text).unwrap_or_default();
                set(Box::new(move |it| it.state = state));
            }
        />
        <CheckField
            label=t!("service-takes-referrals")
            checked=Signal::derive(move || fields.get().takes_referrals)
            on_change=move |on| set(Box::new(move |it| it.takes_referrals = on))
        />
        <div class="field-pair">
            <DayField
                label=t!("service-starts")
                value=Signal::derive(move || fields.get().starts)
                on_change=move |day| set(Box::new(move |it| it.starts = day))
            />
            <DayField
                label=t!("service-ends")
                value=Signal::derive(move || fields.get().ends)
                on_change=move |day| set(Box::new(move |it| it.ends = day))
            />
        </div>
        <SelectField
            label=t!("service-cost")
            value=Signal::derive(move || code(&fields.get().cost))
            options=Signal::derive(|| options("cost", &Cost::ALL))
            on_change=move |text: String| {
                let cost = of_code(&Cost::ALL, &text).unwrap_or_default();
                set(Box::new(move |it| it.cost = cost));
            }
        />
        <SelectField
            label=t!("service-access")
            value=Signal::derive(move || code(&fields.get().access))
            options=Signal::derive(|| options("access", &Accessibility::ALL))
            on_change=move |text: String| {
                let access = of_code(&Accessibility::ALL, &text).unwrap_or_default();
                set(Box::new(move |it| it.access = access));
            }
        />
        <NumberField
            label=t!("service-capacity")
            max=9_999_999
            value=Signal::derive(move || fields.get().capacity.map(u64::from))
            on_change=set_capacity
        />
    }
}

/// Whether the entry can be trusted, and the two acts at the door: still true, or closed.
#[component]
fn Verifying(id: RecordId, #[prop(into)] fields: Signal<Service>) -> impl IntoView {
    let app = use_app();
    let role = RwSignal::new(String::new());
    let flags = move || {
        read_today(app, |_, today| {
            fields.with(|it| (is_out_of_date(it, today), has_ended(it, today)))
        })
        .unwrap_or_default()
    };
    let tone = move || {
        if flags() == (false, false) {
            Tone::Success
        } else {
            Tone::Warning
        }
    };
    let words = move || {
        let last = fields.with(|it| it.verified.clone());
        let said = last.map_or_else(
            || tr!("service-verified-never"),
            |last| {
                let by = if last.by_role.is_empty() {
                    tr!("service-verified-somebody")
                } else {
                    last.by_role
                };
                tr!("service-verified-on", day = i18n::day(last.on), who = by)
            },
        );
        let (old, ended) = flags();
        let more = if ended {
            tr!("services-ended")
        } else if old {
            tr!("services-out-of-date")
        } else {
            String::new()
        };
        (said, more)
    };
    let closed = move || fields.with(|it| it.state == ServiceState::Closed);
    view! {
        <Banner tone=Signal::derive(tone)>
            <p>{move || words().0}" "<strong>{move || words().1}</strong></p>
        </Banner>
        <div class="verify-row">
            <TextField
                label=t!("service-verify-role")
                look=careful
                help=t!("service-verify-role-help")
                value=role
                instant=true
                on_change=move |text| role.set(text)
            />
            <Button
                label=t!("service-verify")
                icon="check"
                kind=ButtonKind::Main
                on_press=move |()| {
                    if let Some(today) = clock::today() {
                        app.act(|project| verify_service(project, id, seen(project, today, &role.get_untracked())));
                    }
                }
            />
            <Show when=move || !closed()>
                <Button
                    label=t!("service-close")
                    icon="close"
                    on_press=move |()| {
                        if let Some(today) = clock::today() {
                            app.act(|project| close_service(project, id, seen(project, today, &role.get_untracked())));
                        }
                    }
                />
            </Show>
        </div>
    }
}
