//! Beginning an evaluation from a plan line: the record is made with the first view of a group or key informant.
//!
//! Deliberately absent: everything else of an evaluation, which is asked on its own screen (`evaluation`).

use super::parts::FollowUpTabs;
use super::view_form::ViewForm;
use crate::app::Tone;
use crate::app::{clock, ids, use_app};
use crate::domain::actions::begin_evaluation::begin_evaluation;
use crate::domain::actions::follow_up::work_on;
use crate::domain::id::RecordId;
use crate::domain::records::{Decision, EvaluationView, Intervention, PlanLine, WorkState};
use crate::present::route::Place;
use crate::ui::existing::{Gone, while_there};
use crate::ui::interventions::parts::titled;
use crate::ui::widgets::{Banner, ButtonKind, LinkButton, PageHead};
use crate::{t, tr};
use leptos::prelude::*;

/// The screen; `id` is the plan line.
#[component]
pub fn EvaluatePage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let about = Memo::new(move |_| {
        app.read(|project| match &project.get::<PlanLine>(id)?.decision {
            Decision::Taken(taken) => {
                let title = project
                    .get::<Intervention>(taken.intervention)
                    .map(|it| it.title.clone());
                Some(title.unwrap_or_default())
            }
            Decision::NotTaken(_) => None,
        })
        .flatten()
    });
    let not_done = move || {
        app.read(|project| work_on(project, id).state != WorkState::Done)
            .unwrap_or(false)
    };
    let keep = move |view: EvaluationView| {
        let Some(on) = clock::today() else { return };
        let evaluation = ids::new_id();
        if app.act(|project| begin_evaluation(project, evaluation, id, on, view)) {
            app.go_to(Place::Evaluation(evaluation));
        }
    };
    let title = move || {
        about
            .get()
            .map(|title| tr!("evaluation-of", title = titled(&title)))
            .unwrap_or_default()
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            {while_there(move || about.with(Option::is_some), Gone::to(Place::Works), move || view! {
                <PageHead title=title lead=t!("evaluate-lead")>
                    <LinkButton
                        label=t!("evaluation-to-work")
                        icon="back"
                        kind=ButtonKind::Quiet
                        href=Signal::derive(move || app.href(Place::Work(id)))
                    />
                </PageHead>
                <Show when=not_done>
                    <Banner tone=Tone::Info><p>{t!("evaluate-not-done")}</p></Banner>
                </Show>
                <section class="card" aria-labelledby="evaluate-first">
                    <h2 id="evaluate-first">{t!("evaluate-first")}</h2>
                    <ViewForm known=None on_cancel=None on_done=keep />
                </section>
            }.into_any())}
        </div>
    }
    .into_any()
}
