//! One piece of feedback: its text, the answer, and the person's view of the answer.

use super::parts::{FollowUpTabs, face};
use crate::analysis::centre::feedback_figures::is_overdue;
use crate::app::{Tone, clock, use_app};
use crate::domain::actions::answer_feedback::{answer_feedback, close_feedback};
use crate::domain::actions::take_feedback::pass_on_after_all;
use crate::domain::id::RecordId;
use crate::domain::records::{Channel, Feedback, FeedbackAnswer, FeedbackKind, Satisfaction, Told, code};
use crate::present::centre::feedback_rows::{line_intervention, line_title};
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::existing::{Gone, existing};
use crate::ui::services::parts::{choices, of_code, read_today, sector_text, service_text};
use crate::ui::widgets::{
    Banner, Button, ButtonKind, DayField, Icon, PageHead, Segmented, TextArea, TextField,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen of one piece of feedback.
#[component]
pub fn FeedbackItemPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let feedback = Memo::new(move |_| app.read(|project| project.get::<Feedback>(id).cloned()).flatten());
    let told = Memo::new(move |_| feedback.with(|it| it.as_ref().and_then(Feedback::told).cloned()));
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            {existing::<Feedback>(id, Gone::to(Place::Feedback), move |_| view! {
                <Show
                    when=move || told.with(Option::is_some)
                    fallback=move || view! {
                        <PageHead title=t!("feedback-passed-on") />
                        <Banner tone=Tone::Info><p>{t!("refusal-passed-on")}</p></Banner>
                    }
                >
                    <Shown id told />
                </Show>
            }.into_any())}
        </div>
    }
    .into_any()
}

#[component]
fn Shown(id: RecordId, #[prop(into)] told: Signal<Option<Told>>) -> impl IntoView {
    let app = use_app();
    let overdue = move || {
        read_today(app, |_, today| {
            told.with(|it| it.as_ref().is_some_and(|it| is_overdue(it, today)))
        })
        .unwrap_or(false)
    };
    let received = move || {
        app.read(|project| project.get::<Feedback>(id).map(|it| it.received))
            .flatten()
            .map(i18n::day)
    };
    let kind = move || {
        told.with(|it| it.as_ref().map(|it| i18n::name("feedback-kind", &it.kind)))
            .unwrap_or_default()
    };
    let said = move || {
        told.with(|it| it.as_ref().map(|it| it.text.clone()))
            .unwrap_or_default()
    };
    let facts = move || {
        told.get().map(|it| {
            let rows = [
                (tr!("feedback-received"), received()),
                (tr!("feedback-channel"), Some(i18n::name("channel", &it.channel))),
                (
                    tr!("services-sector"),
                    Some(sector_text(app, &it.sector)).filter(|name| !name.is_empty()),
                ),
                (
                    tr!("feedback-service"),
                    it.service.map(|service| service_text(app, Some(service))),
                ),
                (tr!("feedback-due"), it.due.map(i18n::day)),
            ];
            let line = it.plan_line.and_then(|line| {
                let title = app.read(|project| line_title(project, line)).filter(|it| !it.is_empty())?;
                let intervention = app.read(|project| line_intervention(project, line)).flatten()?;
                Some(view! {
                    <div>
                        <dt>{t!("feedback-plan-line")}</dt>
                        <dd><a href=move || app.href(Place::Intervention(intervention))><bdi>{title}</bdi></a></dd>
                    </div>
                })
            });
            let row = |(name, value): (String, Option<String>)| {
                value.map(|value| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> })
            };
            view! { <dl class="desk-facts">{rows.into_iter().map(row).collect_view()}{line}</dl> }
        })
    };
    let answered = move || {
        told.get().and_then(|it| {
            let due = it.due;
            it.answer.map(|answer| {
                let late = due.map_or(0, |due| answer.on.days_since(due)).max(0);
                let late = (late > 0).then(|| {
                    view! { <span class="tag tag-open"><Icon name="clock" />{tr!("feedback-answered-late", count = late)}</span> }
                });
                let by = if answer.by_role.is_empty() { tr!("service-verified-somebody") } else { answer.by_role };
                view! {
                    <blockquote class="said"><bdi>{answer.text}</bdi></blockquote>
                    <p class="quiet">
                        {tr!("feedback-answered-by", day = i18n::day(answer.on), who = by, channel = i18n::name("channel", &answer.channel))}
                    </p>
                    {late}
                }
            })
        })
    };
    let has_answer = Memo::new(move |_| told.with(|it| it.as_ref().is_some_and(|it| it.answer.is_some())));
    let closed = Memo::new(move |_| told.with(|it| it.as_ref().and_then(|it| it.closed.clone())));
    let may_close = move || {
        closed.with(Option::is_none)
            && told.with(|it| {
                it.as_ref()
                    .is_some_and(|it| it.answer.is_some() || it.kind == FeedbackKind::Thanks)
            })
    };
    view! {
        <PageHead title=kind />
        <Show when=overdue>
            <Banner tone=Tone::Warning><p>{t!("feedback-overdue-text")}</p></Banner>
        </Show>
        <div class="columns">
            <section class="card" aria-labelledby="feedback-said">
                <h2 id="feedback-said">{t!("feedback-said")}</h2>
                <blockquote class="said"><bdi>{said}</bdi></blockquote>
                {facts}
                <Show when=move || closed.with(Option::is_none)>
                    <Button
                        label=t!("feedback-pass-on-after-all")
                        icon="lock"
                        kind=ButtonKind::Quiet
                        on_press=move |()| {
                            app.act(|project| pass_on_after_all(project, id));
                        }
                    />
                </Show>
            </section>
            <section class="card" aria-labelledby="feedback-answer">
                <h2 id="feedback-answer">{t!("feedback-answer")}</h2>
                {answered}
                <Show when=move || closed.with(Option::is_none) && !has_answer.get()>
                    <AnswerForm id />
                </Show>
                <Show when=may_close>
                    <CloseForm id />
                </Show>
                {move || closed.get().map(|it| view! {
                    <p class="view-face"><Icon name=face(it.view).to_owned() />
                        {tr!("feedback-closed-on", day = i18n::day(it.on), view = i18n::name("satisfaction", &it.view))}
                    </p>
                })}
            </section>
        </div>
    }
}

#[component]
fn AnswerForm(id: RecordId) -> impl IntoView {
    let app = use_app();
    let text = RwSignal::new(String::new());
    let role = RwSignal::new(String::new());
    let on = RwSignal::new(clock::today());
    let channel = RwSignal::new(Channel::Desk);
    let why_not = move || {
        if text.with(|text| text.trim().is_empty()) {
            tr!("feedback-answer-missing")
        } else {
            String::new()
        }
    };
    view! {
        <TextArea
            label=t!("feedback-answer-text")
            help=t!("feedback-text-help")
            look=careful
            value=text
            on_change=move |said| text.set(said)
        />
        <TextField
            label=t!("feedback-answer-role")
            help=t!("service-verify-role-help")
            look=careful
            value=role
            on_change=move |said| role.set(said)
        />
        <DayField label=t!("feedback-answer-on") value=on on_change=move |day| on.set(day) />
        <Segmented
            label=t!("feedback-answer-channel")
            value=Signal::derive(move || code(&channel.get()))
            choices=Signal::derive(|| choices("channel", &Channel::ALL))
            on_change=move |text: String| channel.set(of_code(&Channel::ALL, &text).unwrap_or(Channel::Desk))
        />
        <div class="fit-acts">
            <Button
                label=t!("feedback-answer-do")
                icon="check"
                kind=ButtonKind::Main
                why_not=Signal::derive(why_not)
                on_press=move |()| {
                    let Some(on) = on.get_untracked() else { return };
                    let answer = FeedbackAnswer {
                        text: text.get_untracked(),
                        on,
                        by_role: role.get_untracked(),
                        channel: channel.get_untracked(),
                    };
                    app.act(|project| answer_feedback(project, id, answer));
                }
            />
        </div>
    }
}

#[component]
fn CloseForm(id: RecordId) -> impl IntoView {
    let app = use_app();
    let seen = RwSignal::new(String::new());
    let on = RwSignal::new(clock::today());
    let faces = || {
        let with_face = |view: &Satisfaction| {
            crate::ui::widgets::segmented::Choice::new(code(view), i18n::name("satisfaction", view))
                .with_icon(face(*view))
        };
        Satisfaction::ALL.iter().map(with_face).collect::<Vec<_>>()
    };
    let why_not = move || {
        if seen.with(String::is_empty) {
            tr!("feedback-view-missing")
        } else {
            String::new()
        }
    };
    view! {
        <div class="stack closing">
            <h3>{t!("feedback-close-title")}</h3>
            <Segmented
                label=t!("referral-close-view")
                value=seen
                choices=Signal::derive(faces)
                on_change=move |text| seen.set(text)
            />
            <DayField label=t!("feedback-close-on") value=on on_change=move |day| on.set(day) />
            <Button
                label=t!("feedback-close")
                icon="check"
                why_not=Signal::derive(why_not)
                on_press=move |()| {
                    let view = of_code(&Satisfaction::ALL, &seen.get_untracked());
                    if let (Some(view), Some(day)) = (view, on.get_untracked()) {
                        app.act(|project| close_feedback(project, id, day, view));
                    }
                }
            />
        </div>
    }
}
