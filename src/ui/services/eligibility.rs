//! The eligibility for a service, as ticks and in plain words. Without ticks there is no limit.

use super::parts::{codes, options, tick};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::records::{DocumentKind, Eligibility, Service};
use crate::t;
use crate::ui::careful::careful;
use crate::ui::widgets::{TextArea, Ticks};
use leptos::prelude::*;

/// The criteria of one service.
#[component]
pub fn EligibilityFields(id: RecordId, #[prop(into)] fields: Signal<Service>) -> impl IntoView {
    let app = use_app();
    let set = move |edit: Box<dyn FnOnce(&mut Eligibility)>| {
        app.change::<Service>(id, |service| edit(&mut service.eligibility));
    };
    let known = move |read: fn(&Eligibility) -> Vec<String>| {
        Signal::derive(move || fields.with(|fields| read(&fields.eligibility)))
    };
    view! {
        <section class="card" aria-labelledby="eligibility-title">
            <h2 id="eligibility-title">{t!("service-eligibility")}</h2>
            <p class="card-lead">{t!("service-eligibility-lead")}</p>
            <Ticks
                label=t!("service-statuses")
                options=Signal::derive(|| options("status", &Status::ALL))
                chosen=known(|it| codes(&it.statuses))
                on_change=move |(text, on): (String, bool)| set(Box::new(move |it| tick(&mut it.statuses, &Status::ALL, &text, on)))
            />
            <Ticks
                label=t!("service-sexes")
                options=Signal::derive(|| options("sex", &Sex::ALL))
                chosen=known(|it| codes(&it.sexes))
                on_change=move |(text, on): (String, bool)| set(Box::new(move |it| tick(&mut it.sexes, &Sex::ALL, &text, on)))
            />
            <Ticks
                label=t!("service-ages")
                options=Signal::derive(|| options("age-band", &AgeBand::ALL))
                chosen=known(|it| codes(&it.ages))
                on_change=move |(text, on): (String, bool)| set(Box::new(move |it| tick(&mut it.ages, &AgeBand::ALL, &text, on)))
            />
            <Ticks
                label=t!("service-documents")
                options=Signal::derive(|| options("document", &DocumentKind::ALL))
                chosen=known(|it| codes(&it.documents))
                on_change=move |(text, on): (String, bool)| {
                    set(Box::new(move |it| tick(&mut it.documents, &DocumentKind::ALL, &text, on)));
                }
            />
            <TextArea
                label=t!("service-eligibility-words")
                look=careful
                help=t!("service-eligibility-words-help")
                value=Signal::derive(move || fields.with(|fields| fields.eligibility.words.clone()))
                on_change=move |text: String| set(Box::new(move |it| it.words = text))
            />
        </section>
    }
}
