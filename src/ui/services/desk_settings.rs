//! The settings of the desk: the hotline and specialised service for people in danger, and the deadlines of answers.

use super::parts::ServiceTabs;
use crate::app::use_app;
use crate::domain::actions::open_referral::settings;
use crate::domain::actions::set_up_desk::change_desk;
use crate::domain::records::{CentreSettings, FeedbackKind, SensitiveTopic, Urgency};
use crate::i18n;
use crate::t;
use crate::ui::widgets::{PageHead, Stepper, TextField};
use leptos::prelude::*;

/// The screen.
#[component]
pub fn DeskSettingsPage() -> impl IntoView {
    let app = use_app();
    let desk = Memo::new(move |_| app.read(settings).unwrap_or_default());
    let set = move |change: Box<dyn FnOnce(&mut CentreSettings)>| {
        app.act(|project| Ok(change_desk(project, change)));
    };
    let topic = move |topic: SensitiveTopic| {
        view! {
            <TextField
                label=move || i18n::name("sensitive", &topic)
                value=Signal::derive(move || desk.with(|it| it.specialised.get(&topic).cloned().unwrap_or_default()))
                on_change=move |text: String| {
                    set(Box::new(move |it| {
                        it.specialised.insert(topic, text);
                    }));
                }
            />
        }
    };
    let kind = move |kind: FeedbackKind| {
        view! {
            <Stepper
                label=move || i18n::name("feedback-kind", &kind)
                max=365
                value=Signal::derive(move || desk.with(|it| it.feedback_days.get(&kind).copied().unwrap_or(0).into()))
                on_change=move |days: u32| {
                    set(Box::new(move |it| {
                        it.feedback_days.insert(kind, u16::try_from(days).unwrap_or(365));
                    }));
                }
            />
        }
    };
    let urgency = move |urgency: Urgency| {
        view! {
            <Stepper
                label=move || i18n::name("urgency", &urgency)
                max=365
                value=Signal::derive(move || desk.with(|it| it.referral_days.get(&urgency).copied().unwrap_or(0).into()))
                on_change=move |days: u32| {
                    set(Box::new(move |it| {
                        it.referral_days.insert(urgency, u16::try_from(days).unwrap_or(365));
                    }));
                }
            />
        }
    };
    view! {
        <div class="page services-page">
            <ServiceTabs />
            <PageHead title=t!("desk-title") lead=t!("desk-lead") />
            <div class="columns">
                <section class="card" aria-labelledby="desk-hotline">
                    <h2 id="desk-hotline">{t!("desk-sensitive")}</h2>
                    <p class="card-lead">{t!("desk-sensitive-lead")}</p>
                    <TextField
                        label=t!("desk-hotline")
                        help=t!("desk-hotline-help")
                        value=Signal::derive(move || desk.get().hotline)
                        on_change=move |text: String| set(Box::new(move |it| it.hotline = text))
                    />
                    {SensitiveTopic::ALL.map(topic).collect_view()}
                    <TextField
                        label=t!("desk-confidential")
                        help=t!("desk-confidential-help")
                        value=Signal::derive(move || desk.get().confidential_channel)
                        on_change=move |text: String| set(Box::new(move |it| it.confidential_channel = text))
                    />
                </section>
                <section class="card" aria-labelledby="desk-feedback-days">
                    <h2 id="desk-feedback-days">{t!("desk-feedback-days")}</h2>
                    {FeedbackKind::ALL.map(kind).collect_view()}
                    <h2>{t!("desk-referral-days")}</h2>
                    {Urgency::ALL.map(urgency).collect_view()}
                </section>
            </div>
        </div>
    }
    .into_any()
}
