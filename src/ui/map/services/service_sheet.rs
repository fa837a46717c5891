//! The sheet of a service on the map: provider, content, dates, and the two actions on the spot (verify, close); and the questions about a
//! service point that was just recorded, with nearby entries that may be the same.
//!
//! Deliberately absent: the other fields of a service (its form, one link away).

use crate::analysis::centre::service_state::places;
use crate::app::{Notice, clock};
use crate::domain::actions::add_service::add_named_provider;
use crate::domain::actions::verify_service::{close_service, is_known_service, seen, verify_service};
use crate::domain::id::RecordId;
use crate::domain::records::{Service, ServiceState};
use crate::present::centre::finder::told;
use crate::present::map::anchor::anchor;
use crate::present::map::service_pins::{Standing, near, service_pin, used_providers};
use crate::present::route::Place;
use crate::ui::map::pins::service_pin::DoorPin;
use crate::ui::map::state::{MapState, Tool, use_map};
use crate::ui::services::parts::{provider_name, sector_text, service_text};
use crate::ui::widgets::{Button, ButtonKind, CheckField, DayField, Icon, LinkButton, Sheet, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Entries so many metres around a new point may be the same door.
const NEARBY: u64 = 100;

/// So many of them, and so many providers, are offered.
const OFFERED: usize = 4;
const PROVIDERS: usize = 8;

/// The sheet of one service.
#[component]
pub fn ServiceSheet(id: RecordId) -> impl IntoView {
    let state = use_map();
    let service = Memo::new(move |_| {
        state
            .app
            .read(|project| project.get::<Service>(id).cloned())
            .flatten()
    });
    let title = move || {
        if state.fresh.get() {
            let sector = service.with(|it| it.as_ref().map(|it| it.sector.clone()).unwrap_or_default());
            tr!("map-service-point-of", sector = sector_text(state.app, &sector))
        } else {
            service_text(state.app, Some(id))
        }
    };
    view! {
        <Sheet title=title open=Signal::derive(move || service.with(Option::is_some)) on_close=move |()| state.point_done()>
            <Show
                when=move || state.fresh.get()
                fallback=move || view! { <Facts id service /><Door id service /> }
            >
                <Fresh id service />
            </Show>
        </Sheet>
    }
}

/// The facts that are needed on the spot.
#[component]
fn Facts(id: RecordId, service: Memo<Option<Service>>) -> impl IntoView {
    let state = use_map();
    let shown = move || {
        let service = service.get()?;
        let today = clock::today()?;
        let standing = Standing::of(&service, today);
        let pin = state
            .app
            .read(|project| service_pin(project, &service, today, false))?;
        let until = service.ends.map_or_else(
            || tr!("who-where-open-end"),
            |day| tr!("services-until", day = i18n::day(day)),
        );
        let last = service.verified.as_ref().map_or_else(
            || tr!("service-verified-never"),
            |last| tr!("map-service-verified", day = i18n::day(last.on)),
        );
        let said = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
        let rows = [
            (
                tr!("service-provider"),
                said(&provider_name(state.app, service.provider)),
            ),
            (
                tr!("services-sector"),
                said(&sector_text(state.app, &service.sector)),
            ),
            (tr!("service-gives"), said(&service.gives)),
            (tr!("service-place"), said(&service.place)),
            (tr!("map-service-until"), Some(until)),
        ];
        let row = |(name, value): (String, Option<String>)| {
            value.map(|value| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> })
        };
        Some(view! {
            <div class="mark-who"><DoorPin pin /><strong>{i18n::name("standing", &standing)}</strong></div>
            <dl class="desk-facts">{rows.into_iter().map(row).collect_view()}</dl>
            <p class="quiet">{last}</p>
        })
    };
    view! {
        {shown}
        <LinkButton
            label=t!("map-service-open")
            icon="services"
            href=Signal::derive(move || state.app.href(Place::Service(id)))
        />
    }
}

/// Still true, closed, or given in one more place.
#[component]
fn Door(id: RecordId, service: Memo<Option<Service>>) -> impl IntoView {
    let state = use_map();
    let open = move || service.with(|it| it.as_ref().is_some_and(|it| it.state != ServiceState::Closed));
    view! {
        <div class="sheet-acts">
            <Show when=open>
                <Button label=t!("service-verify") icon="check" kind=ButtonKind::Main on_press=move |()| {
                    if let Some(today) = clock::today() {
                        state.app.act(|project| verify_service(project, id, seen(project, today, "")));
                    }
                } />
                <Button label=t!("service-close") icon="close" on_press=move |()| close(state, id) />
            </Show>
            <Button label=t!("map-service-add-place") icon="place" kind=ButtonKind::Quiet on_press=move |()| {
                state.as_list.set(false);
                state.take(Tool::Place(id));
            } />
        </div>
    }
}

fn close(state: MapState, id: RecordId) {
    if let Some(today) = clock::today()
        && state
            .app
            .act(|project| close_service(project, id, seen(project, today, "")))
    {
        state.app.notify(Notice::undoable(tr!("map-service-closed")));
    }
}

/// What is asked of a new point: is it one of those nearby, and if not, who gives it.
#[component]
fn Fresh(id: RecordId, service: Memo<Option<Service>>) -> impl IntoView {
    let state = use_map();
    let app = state.app;
    let set = move |change: Box<dyn FnOnce(&mut Service)>| {
        app.change(id, change);
    };
    let providers = Memo::new(move |_| app.read(used_providers).unwrap_or_default());
    let chosen = move || service.with(|it| it.as_ref().and_then(|it| it.provider));
    let choice = move |provider: RecordId| {
        view! {
            <li>
                <button
                    type="button"
                    class="provider-choice"
                    aria-pressed=move || (chosen() == Some(provider)).to_string()
                    on:click=move |_| {
                        let other = (chosen() != Some(provider)).then_some(provider);
                        set(Box::new(move |it| it.provider = other));
                    }
                >
                    <bdi>{provider_name(app, Some(provider))}</bdi>
                </button>
            </li>
        }
    };
    let first = move || providers.get().into_iter().take(PROVIDERS).collect::<Vec<_>>();
    let named = move |name: String| {
        if name.trim().is_empty() {
            return;
        }
        let provider = crate::app::ids::new_id();
        if app.act(|_| add_named_provider(provider, &name)) {
            set(Box::new(move |it| it.provider = Some(provider)));
        }
    };
    let done = move |()| {
        let sector = service.with_untracked(|it| it.as_ref().map(|it| it.sector.clone()).unwrap_or_default());
        let untitled = service.with_untracked(|it| it.as_ref().is_some_and(|it| it.title.trim().is_empty()));
        if untitled {
            let title = untrack(|| sector_text(app, &sector));
            set(Box::new(move |it| it.title = title));
        }
        state.point_done();
    };
    view! {
        <Nearby id service />
        <section class="stack" aria-labelledby="point-provider">
            <h3 id="point-provider">{t!("map-service-who")}</h3>
            <ul class="provider-choices">
                <For each=first key=|id| *id children=choice />
            </ul>
        </section>
        <div class="sheet-acts point-acts">
            <Button label=t!("map-done") icon="check" kind=ButtonKind::Main on_press=done />
            <Button label=t!("map-service-not") icon="delete" kind=ButtonKind::Quiet on_press=move |()| {
                state.delete(id);
                state.take(Tool::Point(None));
            } />
        </div>
        <details class="mark-more">
            <summary>{t!("map-service-more")}</summary>
            <TextField label=t!("service-provider-new") value=RwSignal::new(String::new()) when_left=true on_change=named />
            <TextField
                label=t!("service-title")
                value=Signal::derive(move || service.with(|it| it.as_ref().map(|it| it.title.clone()).unwrap_or_default()))
                on_change=move |text: String| set(Box::new(move |it| it.title = text))
            />
            <CheckField
                label=t!("service-takes-referrals")
                checked=Signal::derive(move || service.with(|it| it.as_ref().is_some_and(|it| it.takes_referrals)))
                on_change=move |on| set(Box::new(move |it| it.takes_referrals = on))
            />
            <DayField
                label=t!("service-ends")
                value=Signal::derive(move || service.with(|it| it.as_ref().and_then(|it| it.ends)))
                on_change=move |day| set(Box::new(move |it| it.ends = day))
            />
        </details>
    }
}

/// Entries around the new point: it may be one of them, or one of them may be gone.
#[component]
fn Nearby(id: RecordId, service: Memo<Option<Service>>) -> impl IntoView {
    let state = use_map();
    let app = state.app;
    let around = Memo::new(move |_| {
        let place = service.with(|it| places(it.as_ref()?).next().and_then(anchor))?;
        app.read(|project| near(project, place, NEARBY, id))
    });
    let listed = move || {
        let mut around = around.get().unwrap_or_default();
        around.truncate(OFFERED);
        around
    };
    let is_this = move |known: RecordId| {
        if let Some(today) = clock::today()
            && app.act(|project| is_known_service(project, id, known, seen(project, today, "")))
        {
            app.notify(Notice::undoable(tr!("map-service-verified-now")));
            state.point_done();
        }
    };
    let row = move |(known, metres): (RecordId, u64)| {
        let (value, decimals, far) = told(metres);
        let unit = if far {
            tr!("map-kilometres")
        } else {
            tr!("map-metres")
        };
        let provider = move || {
            let provider = app.read(|project| project.get::<Service>(known).and_then(|it| it.provider));
            provider_name(app, provider.flatten())
        };
        view! {
            <li class="nearby-row">
                <span class="desk-row-words">
                    <strong><bdi>{move || service_text(app, Some(known))}</bdi></strong>
                    <span class="quiet"><bdi>{provider}</bdi>" · "{format!("{} {unit}", i18n::decimal(value, decimals))}</span>
                </span>
                <Button label=t!("map-service-is-this") icon="check" on_press=move |()| is_this(known) />
                <Button label=t!("map-service-is-gone") icon="close" kind=ButtonKind::Quiet on_press=move |()| close(state, known) />
            </li>
        }
    };
    view! {
        <Show when=move || !listed().is_empty()>
            <section class="stack nearby" aria-labelledby="point-nearby">
                <h3 id="point-nearby"><Icon name="place" />{t!("map-service-nearby")}</h3>
                <ul class="nearby-rows">
                    <For each=listed key=|row| *row children=row />
                </ul>
            </section>
        </Show>
    }
}
