//! Opening hours: a row for each opening, with a day, two times and whether it is kept for women.

use super::parts::{of_code, options};
use crate::app::use_app;
use crate::domain::actions::fields::{change_row, drop_row};
use crate::domain::actions::opening_hours::add_opening;
use crate::domain::calendar::{TimeOfDay, Weekday};
use crate::domain::id::RecordId;
use crate::domain::records::{Opening, Service, code};
use crate::ui::widgets::fields::FieldFrame;
use crate::ui::widgets::{Button, ButtonKind, CheckField, SelectField, unique_id};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

type Change = Box<dyn FnOnce(&mut Vec<Opening>)>;

/// The opening hours of one service.
#[component]
pub fn HoursFields(id: RecordId, #[prop(into)] fields: Signal<Service>) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| fields.with(|fields| fields.hours.len()));
    let set = move |edit: Change| {
        app.change::<Service>(id, |service| edit(&mut service.hours));
    };
    let add = move |()| {
        app.act(|project| add_opening(project, id));
    };
    let row = move |at: usize| {
        let opening = Memo::new(move |_| fields.with(|fields| fields.hours.get(at).cloned()));
        let change = move |edit: Box<dyn FnOnce(&mut Opening)>| {
            set(Box::new(move |hours| change_row(hours, at, edit)));
        };
        view! {
            <li class="hours-row">
                <SelectField
                    label=t!("service-hours-day")
                    value=Signal::derive(move || opening.get().map(|it| code(&it.weekday)).unwrap_or_default())
                    options=Signal::derive(|| options("weekday", &Weekday::ALL))
                    on_change=move |text: String| {
                        if let Some(day) = of_code(&Weekday::ALL, &text) {
                            change(Box::new(move |it| it.weekday = day));
                        }
                    }
                />
                <TimeField
                    label=t!("service-hours-from")
                    value=Signal::derive(move || opening.get().map(|it| it.from))
                    on_change=move |time| {
                        if let Some(time) = time {
                            change(Box::new(move |it| it.from = time));
                        }
                    }
                />
                <TimeField
                    label=t!("service-hours-until")
                    value=Signal::derive(move || opening.get().map(|it| it.until))
                    on_change=move |time| {
                        if let Some(time) = time {
                            change(Box::new(move |it| it.until = time));
                        }
                    }
                />
                <CheckField
                    label=t!("service-hours-women")
                    checked=Signal::derive(move || opening.get().is_some_and(|it| it.women_only))
                    on_change=move |on| change(Box::new(move |it| it.women_only = on))
                />
                <Button
                    label=move || tr!("service-hours-remove", number = i18n::number(at + 1))
                    icon="delete"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        set(Box::new(move |hours| drop_row(hours, at)));
                    }
                />
            </li>
        }
    };
    view! {
        <section class="card" aria-labelledby="hours-title">
            <h2 id="hours-title">{t!("service-hours")}</h2>
            <Show when=move || count.get() == 0>
                <p class="quiet">{t!("service-hours-none")}</p>
            </Show>
            <ol class="stack">
                <For each=move || 0..count.get() key=|at| *at children=row />
            </ol>
            <Button label=t!("service-hours-add") icon="add" on_press=add />
        </section>
    }
}

/// A time of day, through the browser's own input.
#[component]
pub fn TimeField(
    /// The label over it.
    #[prop(into)]
    label: TextProp,
    /// The time; none while it is not known.
    #[prop(into)]
    value: Signal<Option<TimeOfDay>>,
    /// Told of every change.
    #[prop(into)]
    on_change: Callback<Option<TimeOfDay>>,
) -> impl IntoView {
    let id = unique_id();
    view! {
        <FieldFrame id=id.clone() label help=None error=None>
            <input
                class="input"
                type="time"
                id=id
                prop:value=move || value.get().map(|time| time.to_string()).unwrap_or_default()
                on:change=move |event| {
                    let text = event_target_value(&event);
                    on_change.run(text.get(..5).and_then(|text| text.parse().ok()));
                }
            />
        </FieldFrame>
    }
}
