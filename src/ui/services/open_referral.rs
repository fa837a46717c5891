//! Opening a referral from the finder: urgency, deadline, appointment, what to bring, and the person's consent.
//!
//! Deliberately absent: any field for a name, a telephone number or a note.

use super::hours::TimeField;
use super::parts::{choices, codes, from_options, of_code, options, tick};
use crate::analysis::centre::find_service::Asked;
use crate::app::{clock, ids, use_app};
use crate::domain::actions::open_referral::{NewReferral, free_code, open_referral};
use crate::domain::calendar::TimeOfDay;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::records::{DocumentKind, Service, Urgency, code};
use crate::present::route::Place;
use crate::ui::widgets::{Button, ButtonKind, CheckField, DayField, PickField, Segmented, Ticks};
use crate::{t, tr};
use leptos::prelude::*;

/// The form for a referral to this service.
#[component]
pub fn OpenReferral(
    service: RecordId,
    asked: Signal<Option<Asked>>,
    #[prop(into)] on_cancel: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let asks = app
        .peek(|project| {
            project
                .get::<Service>(service)
                .map(|it| it.eligibility.documents.clone())
        })
        .flatten();
    let from = RwSignal::new(String::new());
    let urgency = RwSignal::new(Urgency::default());
    let due = RwSignal::new(None::<Day>);
    let appointment = RwSignal::new(None::<Day>);
    let at = RwSignal::new(None::<TimeOfDay>);
    let bring = RwSignal::new(asks.unwrap_or_default());
    let consent = RwSignal::new(false);
    let send = move |()| {
        let (Some(asked), Some(today)) = (asked.get_untracked(), clock::today()) else {
            return;
        };
        let id = ids::new_id();
        let opened = app.act(|project| {
            let new = NewReferral {
                code: free_code(project, ids::new_referral_code),
                need: asked.need,
                urgency: urgency.get_untracked(),
                from: from.get_untracked().parse().ok(),
                to: service,
                catchment_area: asked.catchment_area,
                sex: asked.sex,
                age: asked.age,
                status: asked.status,
                consent: consent.get_untracked(),
                due: due.get_untracked(),
                bring: bring.get_untracked(),
                appointment: appointment.get_untracked(),
                at: at.get_untracked(),
            };
            open_referral(project, id, today, new)
        });
        if opened {
            app.go_to(Place::Referral(id));
        }
    };
    let why_not = move || {
        if consent.get() {
            String::new()
        } else {
            tr!("refusal-no-consent")
        }
    };
    view! {
        <div class="open-referral" role="group" aria-label=t!("refer-title")>
            <h3>{t!("refer-title")}</h3>
            <Segmented
                label=t!("refer-urgency")
                value=Signal::derive(move || code(&urgency.get()))
                choices=Signal::derive(|| choices("urgency", &Urgency::ALL))
                on_change=move |text: String| urgency.set(of_code(&Urgency::ALL, &text).unwrap_or_default())
            />
            <PickField
                label=t!("refer-from")
                value=from
                options=Signal::derive(move || from_options(app))
                on_change=move |text| from.set(text)
            />
            <div class="field-pair">
                <DayField
                    label=t!("refer-due")
                    help=t!("refer-due-help")
                    value=due
                    on_change=move |day| due.set(day)
                />
                <DayField label=t!("refer-appointment") value=appointment on_change=move |day| appointment.set(day) />
                <TimeField label=t!("refer-at") value=at on_change=move |time| at.set(time) />
            </div>
            <Ticks
                label=t!("refer-bring")
                options=Signal::derive(|| options("document", &DocumentKind::ALL))
                chosen=Signal::derive(move || codes(&bring.get()))
                on_change=move |(text, on): (String, bool)| bring.update(|set| tick(set, &DocumentKind::ALL, &text, on))
            />
            <blockquote class="read-out">{t!("refer-consent-text")}</blockquote>
            <CheckField label=t!("refer-consent") checked=consent on_change=move |on| consent.set(on) />
            <div class="fit-acts">
                <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=on_cancel />
                <Button
                    label=t!("refer-send")
                    icon="check"
                    kind=ButtonKind::Main
                    why_not=Signal::derive(why_not)
                    on_press=send
                />
            </div>
        </div>
    }
}
