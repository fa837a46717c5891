//! The places of a service: on the map, typed or tapped, and the days on which a mobile team comes.
//!
//! Deliberately absent: the map, which opens for placing this service, and the place in words (`form`).

use super::parts::{of_code, options};
use crate::app::use_app;
use crate::domain::actions::fields::{change_row, drop_row};
use crate::domain::actions::opening_hours::add_mobile_day;
use crate::domain::calendar::Weekday;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::records::{MobileDay, Service, code};
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::map::PlaceField;
use crate::ui::widgets::{Button, ButtonKind, SelectField, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

type Change<T> = Box<dyn FnOnce(&mut Vec<T>)>;

/// The places of one service.
#[component]
pub fn PlacesFields(id: RecordId, #[prop(into)] fields: Signal<Service>) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| fields.with(|it| it.places.len()));
    let set = move |edit: Change<Geometry>| {
        app.change::<Service>(id, |service| edit(&mut service.places));
    };
    let typing = RwSignal::new(false);
    let row = move |at: usize| {
        let shape = Memo::new(move |_| fields.with(|it| it.places.get(at).cloned()));
        view! {
            <div class="place-row" role="group" aria-label=move || tr!("service-place-number", number = i18n::number(at + 1))>
                <PlaceField
                    shape
                    on_change=move |shape: Geometry| {
                        set(Box::new(move |places| change_row(places, at, |place| *place = shape)));
                    }
                />
                <Button
                    label=move || tr!("service-place-remove", number = i18n::number(at + 1))
                    icon="delete"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        set(Box::new(move |places| drop_row(places, at)));
                    }
                />
            </div>
        }
    };
    view! {
        <section class="card" aria-labelledby="places-title">
            <h2 id="places-title">{t!("service-places")}</h2>
            <p class="quiet">{move || tr!("service-places-count", count = count.get())}</p>
            <div class="stack">
                <For each=move || 0..count.get() key=|at| *at children=row />
                <Show when=move || typing.get()>
                    <div class="place-row">
                        <PlaceField
                            shape=Signal::derive(|| None)
                            on_change=move |shape: Geometry| {
                                typing.set(false);
                                set(Box::new(move |places| places.push(shape)));
                            }
                        />
                    </div>
                </Show>
            </div>
            <div class="field-row">
                <Button
                    label=move || if count.get() == 0 { tr!("service-place-on-map") } else { tr!("service-see-on-map") }
                    icon="map"
                    on_press=move |()| {
                        app.sought.set(Some(id));
                        app.go_to(Place::Map);
                    }
                />
                <Button
                    label=t!("service-place-type")
                    icon="add"
                    kind=ButtonKind::Quiet
                    on_press=move |()| typing.set(true)
                />
            </div>
            <MobileDays id fields />
        </section>
    }
}

/// The days on which it comes to people.
#[component]
fn MobileDays(id: RecordId, fields: Signal<Service>) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| fields.with(|it| it.mobile_days.len()));
    let set = move |edit: Change<MobileDay>| {
        app.change::<Service>(id, |service| edit(&mut service.mobile_days));
    };
    let add = move |()| {
        app.act(|project| add_mobile_day(project, id));
    };
    let row = move |at: usize| {
        let day = Memo::new(move |_| fields.with(|it| it.mobile_days.get(at).cloned()));
        let change = move |edit: Box<dyn FnOnce(&mut MobileDay)>| {
            set(Box::new(move |days| change_row(days, at, edit)));
        };
        view! {
            <div class="mobile-day" role="group" aria-label=move || tr!("service-mobile-day", number = i18n::number(at + 1))>
                <SelectField
                    label=t!("service-hours-day")
                    value=Signal::derive(move || day.get().map(|it| code(&it.weekday)).unwrap_or_default())
                    options=Signal::derive(|| options("weekday", &Weekday::ALL))
                    on_change=move |text: String| {
                        if let Some(day) = of_code(&Weekday::ALL, &text) {
                            change(Box::new(move |it| it.weekday = day));
                        }
                    }
                />
                <TextField
                    label=t!("service-place")
                    look=careful
                    value=Signal::derive(move || day.get().map(|it| it.place).unwrap_or_default())
                    on_change=move |text: String| change(Box::new(move |it| it.place = text))
                />
                <Button
                    label=move || tr!("service-mobile-remove", number = i18n::number(at + 1))
                    icon="delete"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        set(Box::new(move |days| drop_row(days, at)));
                    }
                />
                <details class="mobile-place">
                    <summary>{t!("map-place")}</summary>
                    <PlaceField
                        shape=Signal::derive(move || day.get().and_then(|it| it.geometry))
                        on_change=move |shape: Geometry| change(Box::new(move |it| it.geometry = Some(shape)))
                    />
                </details>
            </div>
        }
    };
    view! {
        <h3>{t!("service-mobile-days")}</h3>
        <p class="field-help">{t!("service-mobile-days-help")}</p>
        <div class="stack">
            <For each=move || 0..count.get() key=|at| *at children=row />
        </div>
        <Button label=t!("service-mobile-add") icon="add" on_press=add />
    }
}
