//! One evaluation: results so far, views of groups and key informants, people reached and left out, upkeep, quotes.
//!
//! Every field saves when it is left. Deliberately absent: results across projects (`results`).

use super::evaluation_parts::{People, Said, Views, change};
use super::parts::FollowUpTabs;
use super::results_words::{moved_text, satisfied_text};
use crate::analysis::plan::evaluation_results::{access, quality, satisfied};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::{Evaluation, Upkeep, code};
use crate::present::lists::meeting_rows::meetings_to_choose;
use crate::present::plan::programme_results::intervention_of;
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::existing::{Gone, existing};
use crate::ui::interventions::parts::titled;
use crate::ui::services::parts::{choices, of_code};
use crate::ui::widgets::{
    Button, ButtonKind, DayField, LinkButton, PageHead, PickField, Segmented, TextArea,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen.
#[component]
pub fn EvaluationPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let it = Memo::new(move |_| {
        app.read(|project| project.get::<Evaluation>(id).cloned())
            .flatten()
    });
    let title = move || {
        let title = it.with(|it| {
            let it = it.as_ref()?;
            app.read(|project| intervention_of(project, it).map(|(_, about)| about.title.clone()))
                .flatten()
        });
        tr!("evaluation-of", title = titled(&title.unwrap_or_default()))
    };
    let line = move || it.with(|it| it.as_ref().and_then(|it| it.plan_line));
    let finding = move || {
        it.with(|it| {
            let it = it.as_ref()?;
            let quality = quality(&it.views).map(|moved| tr!("results-quality", moved = moved_text(moved)));
            let access = access(&it.views).map(|moved| tr!("results-access", moved = moved_text(moved)));
            let satisfied = tr!("results-satisfied", share = satisfied_text(satisfied(&it.views)));
            Some(view! {
                <ul class="result-tiles">
                    <li>{quality}</li> <li>{access}</li> <li>{satisfied}</li>
                </ul>
                <p class="quiet">{tr!("results-views", count = it.views.len())}</p>
            })
        })
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            {existing::<Evaluation>(id, Gone::to(Place::Works), move |_| view! {
                <PageHead title=title lead=t!("evaluation-lead")>
                    {move || line().map(|line| view! {
                        <LinkButton
                            label=t!("evaluation-to-work")
                            icon="back"
                            kind=ButtonKind::Quiet
                            href=Signal::derive(move || app.href(Place::Work(line)))
                        />
                    })}
                    <LinkButton
                        label=t!("results-title")
                        icon="data"
                        kind=ButtonKind::Quiet
                        href=Signal::derive(move || app.href(Place::Results))
                    />
                </PageHead>
                <section class="card" aria-labelledby="evaluation-finding">
                    <h2 id="evaluation-finding">{t!("evaluation-finding")}</h2>
                    {finding}
                </section>
                <Views id it />
                <div class="columns">
                    <People id it />
                    <About id it />
                </div>
                <Said id it />
                <div class="page-end">
                    <Button
                        label=t!("evaluation-delete")
                        icon="delete"
                        kind=ButtonKind::Quiet
                        on_press=move |()| {
                            let back = untrack(line);
                            if app.delete(id) {
                                app.go_to(back.map_or(Place::Works, Place::Work));
                            }
                        }
                    />
                </div>
            }.into_any())}
        </div>
    }
    .into_any()
}

/// When and how it was asked, who was left out, and whether it is kept in order.
#[component]
fn About(id: RecordId, it: Memo<Option<Evaluation>>) -> impl IntoView {
    let app = use_app();
    let text = move |read: fn(&Evaluation) -> String| {
        Signal::derive(move || it.with(|it| it.as_ref().map(read)).unwrap_or_default())
    };
    let meetings = move || {
        let named = app.read(meetings_to_choose);
        let option = |(date, id, kind): (Option<_>, RecordId, _)| {
            let kind = i18n::name("meeting-kind", &kind);
            let text = date.map_or(kind.clone(), |day| {
                tr!("evaluation-meeting-on", kind = kind.clone(), day = i18n::day(day))
            });
            (id.to_string(), text)
        };
        std::iter::once((String::new(), tr!("evaluation-no-meeting")))
            .chain(named.unwrap_or_default().into_iter().map(option))
            .collect::<Vec<_>>()
    };
    view! {
        <section class="card" aria-labelledby="evaluation-about">
            <h2 id="evaluation-about">{t!("evaluation-about")}</h2>
            <div class="field-pair">
                <DayField
                    label=t!("evaluation-on")
                    value=Signal::derive(move || it.with(|it| it.as_ref().map(|it| it.on)))
                    on_change=move |day| {
                        if let Some(day) = day {
                            change(app, id, |it| it.on = day);
                        }
                    }
                />
                <PickField
                    label=t!("evaluation-meeting")
                    value=Signal::derive(move || {
                        it.with(|it| it.as_ref().and_then(|it| it.meeting))
                            .map(|id| id.to_string())
                            .unwrap_or_default()
                    })
                    options=Signal::derive(meetings)
                    on_change=move |text: String| change(app, id, |it| it.meeting = text.parse().ok())
                />
            </div>
            <TextArea
                label=t!("evaluation-left-out")
                help=t!("evaluation-left-out-help")
                look=careful
                value=text(|it| it.left_out.clone())
                on_change=move |text: String| change(app, id, |it| it.left_out = text)
            />
            <Segmented
                label=t!("evaluation-upkeep")
                value=text(|it| code(&it.upkeep))
                choices=Signal::derive(|| choices("upkeep", &Upkeep::ALL))
                on_change=move |text: String| {
                    change(app, id, |it| it.upkeep = of_code(&Upkeep::ALL, &text).unwrap_or_default());
                }
            />
            <TextArea
                label=t!("evaluation-upkeep-note")
                help=t!("evaluation-upkeep-help")
                rows=2
                look=careful
                value=text(|it| it.upkeep_note.clone())
                on_change=move |text: String| change(app, id, |it| it.upkeep_note = text)
            />
        </section>
    }
}
