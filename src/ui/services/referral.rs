//! One referral: its state, the next steps with their days, and the person's view at the end.

use super::hours::TimeField;
use super::parts::{ServiceTabs, choices, listed, need_text, of_code, service_text};
use super::parts::{from_text, read_today};
use crate::analysis::centre::referral_figures::is_overdue;
use crate::app::{Tone, clock, use_app};
use crate::domain::actions::move_referral::{Terms, agree_anew, close_referral, move_referral};
use crate::domain::id::RecordId;
use crate::domain::records::{Referral, ReferralState, Satisfaction, code};
use crate::present::route::Place;
use crate::ui::existing::{Gone, existing};
use crate::ui::widgets::{Banner, Button, ButtonKind, DayField, Icon, LinkButton, PageHead, Segmented};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen of one referral.
#[component]
pub fn ReferralPage(id: RecordId) -> impl IntoView {
    view! {
        <div class="page services-page">
            <ServiceTabs />
            {existing::<Referral>(id, Gone::to(Place::Referrals), move |_| view! {
                <Shown id />
            }.into_any())}
        </div>
    }
    .into_any()
}

#[component]
fn Shown(id: RecordId) -> impl IntoView {
    let app = use_app();
    let referral = Memo::new(move |_| app.read(|project| project.get::<Referral>(id).cloned()).flatten());
    let overdue = Memo::new(move |_| {
        read_today(app, |project, today| {
            project
                .get::<Referral>(id)
                .is_some_and(|it| is_overdue(it, today))
        })
        .unwrap_or(false)
    });
    let title = move || {
        let code = referral.with(|it| it.as_ref().map(|it| it.code.to_string()));
        tr!("referral-title", code = code.unwrap_or_default())
    };
    let facts = move || {
        referral.get().map(|it| {
            let service = it.to;
            let appointment = it.appointment.map(|day| match it.at {
                Some(at) => tr!("referral-day-at", day = i18n::day(day), time = super::parts::time_text(at)),
                None => i18n::day(day),
            });
            let bring = (!it.bring.is_empty())
                .then(|| listed(it.bring.iter().map(|document| i18n::name("document", document))));
            let person = [
                it.sex.map(|it| i18n::name("sex", &it)),
                it.age.map(|it| i18n::name("age-band", &it)),
                it.status.map(|it| i18n::name("status", &it)),
            ];
            let person = listed(person.into_iter().flatten());
            let rows = [
                (tr!("referral-from"), Some(from_text(app, it.from))),
                (tr!("find-need"), Some(need_text(it.need))),
                (tr!("refer-urgency"), Some(i18n::name("urgency", &it.urgency))),
                (tr!("refer-due"), it.due.map(i18n::day)),
                (tr!("refer-appointment"), appointment),
                (tr!("refer-bring"), bring),
                (tr!("referral-person"), (!person.is_empty()).then_some(person)),
            ];
            let row = |(name, value): (String, Option<String>)| {
                value.map(|value| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> })
            };
            let door = service.map(|service| {
                view! {
                    <div>
                        <dt>{t!("referral-to")}</dt>
                        <dd><a href=move || app.href(Place::Service(service))><bdi>{service_text(app, Some(service))}</bdi></a></dd>
                    </div>
                }
            });
            view! { <dl class="desk-facts">{door}{rows.into_iter().map(row).collect_view()}</dl> }
        })
    };
    let steps = move || {
        let steps = referral.get().map(|it| it.steps).unwrap_or_default();
        let last = steps.len();
        steps
            .into_iter()
            .enumerate()
            .map(|(at, step)| {
                view! {
                    <li class:is-now=at + 1 == last>
                        <strong>{i18n::name("referral-state", &step.state)}</strong>
                        <span class="quiet">{i18n::day(step.on)}</span>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <PageHead title=title lead=t!("referral-lead")>
            <LinkButton
                label=t!("referral-slip")
                icon="print"
                kind=ButtonKind::Main
                href=Signal::derive(move || app.href(Place::ReferralSlip(id)))
            />
        </PageHead>
        <Show when=move || overdue.get()>
            <Banner tone=Tone::Warning><p>{t!("referral-overdue-text")}</p></Banner>
        </Show>
        <div class="columns">
            <section class="card" aria-label=t!("referral-facts")>
                {facts}
                <Agree id referral />
            </section>
            <section class="card" aria-labelledby="referral-steps">
                <h2 id="referral-steps">{t!("referral-steps")}</h2>
                <ol class="state-steps">{steps}</ol>
                <Next id referral />
            </section>
        </div>
    }
}

/// Another time frame or another appointment, agreed with the service after sending.
#[component]
fn Agree(id: RecordId, #[prop(into)] referral: Signal<Option<Referral>>) -> impl IntoView {
    let app = use_app();
    let open =
        move || referral.with(|it| it.as_ref().and_then(Referral::state)) != Some(ReferralState::Closed);
    let terms = move || {
        referral.with(|it| {
            it.as_ref().map(|it| Terms {
                due: it.due,
                appointment: it.appointment,
                at: it.at,
            })
        })
    };
    let agree = move |change: Box<dyn FnOnce(&mut Terms)>| {
        if let Some(mut terms) = untrack(terms) {
            change(&mut terms);
            app.act(|project| agree_anew(project, id, terms));
        }
    };
    view! {
        <Show when=open>
            <details class="disclosure">
                <summary>{t!("referral-agree")}</summary>
                <div class="disclosure-body stack">
                    <DayField
                        label=t!("refer-due")
                        value=Signal::derive(move || terms().and_then(|it| it.due))
                        on_change=move |day| agree(Box::new(move |it| it.due = day))
                    />
                    <DayField
                        label=t!("refer-appointment")
                        value=Signal::derive(move || terms().and_then(|it| it.appointment))
                        on_change=move |day| agree(Box::new(move |it| it.appointment = day))
                    />
                    <Show when=move || terms().is_some_and(|it| it.appointment.is_some())>
                        <TimeField
                            label=t!("refer-at")
                            value=Signal::derive(move || terms().and_then(|it| it.at))
                            on_change=move |time| agree(Box::new(move |it| it.at = time))
                        />
                    </Show>
                </div>
            </details>
        </Show>
    }
}

/// What may follow.
#[component]
fn Next(id: RecordId, #[prop(into)] referral: Signal<Option<Referral>>) -> impl IntoView {
    let app = use_app();
    let on = RwSignal::new(clock::today());
    let view_of = RwSignal::new(String::new());
    let state = move || referral.with(|it| it.as_ref().and_then(Referral::state));
    let next = move || {
        let all = state().map(ReferralState::next).unwrap_or_default();
        all.iter()
            .copied()
            .filter(|next| *next != ReferralState::Closed)
            .collect::<Vec<_>>()
    };
    let may_close = move || state().is_some_and(|state| state.next().contains(&ReferralState::Closed));
    let to = move |state: ReferralState| {
        if let Some(day) = on.get_untracked() {
            app.act(|project| move_referral(project, id, state, day));
        }
    };
    let seen = move || referral.with(|it| it.as_ref().and_then(|it| it.view));
    view! {
        <Show
            when=move || state() != Some(ReferralState::Closed)
            fallback=move || view! {
                <p>
                    {move || seen().map_or_else(
                        || tr!("referral-no-view"),
                        |view| tr!("referral-view", view = i18n::name("satisfaction", &view)),
                    )}
                </p>
            }
        >
            <DayField
                label=t!("referral-on")
                value=on
                on_change=move |day| on.set(day)
            />
            <div class="next-states" role="group" aria-label=t!("referral-next")>
                {move || next().into_iter().map(|state| {
                    let kind = if state.is_refusal() { ButtonKind::Plain } else { ButtonKind::Main };
                    view! {
                        <Button
                            label=move || i18n::name("referral-state", &state)
                            kind
                            on_press=move |()| to(state)
                        />
                    }
                }).collect_view()}
            </div>
            <Show when=may_close>
                <div class="stack closing">
                    <h3><Icon name="speak" />{t!("referral-close-title")}</h3>
                    <p class="quiet">{t!("referral-close-ask")}</p>
                    <Segmented
                        label=t!("referral-close-view")
                        value=view_of
                        choices=Signal::derive(|| choices("satisfaction", &Satisfaction::ALL))
                        on_change=move |text| view_of.set(text)
                    />
                    <Button
                        label=t!("referral-close")
                        icon="check"
                        on_press=move |()| {
                            let view = of_code(&Satisfaction::ALL, &view_of.get_untracked());
                            if let Some(day) = on.get_untracked() {
                                app.act(|project| close_referral(project, id, day, view));
                            }
                        }
                    />
                </div>
            </Show>
        </Show>
        <span class="visually-hidden" role="status">
            {move || state().map(|state| i18n::text(&format!("referral-state-{}", code(&state)), &[]))}
        </span>
    }
}
