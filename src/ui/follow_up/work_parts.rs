//! Two parts of the screen of a work: its milestones with the days on which they were reached, and its evaluations.
//!
//! Deliberately absent: writing milestones, which belongs to the plan.

use super::parts::{due_text, reached_text};
use crate::app::{clock, use_app};
use crate::domain::actions::follow_up::reach_milestone;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::records::{Commitment, Milestone};
use crate::present::plan::work_rows::evaluations_of;
use crate::present::route::Place;
use crate::ui::widgets::{Button, ButtonKind, DayField, Icon, LinkButton};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The milestones.
#[component]
pub fn Steps(
    /// The plan line.
    line: RecordId,
    /// What was agreed.
    taken: Memo<Option<Commitment>>,
) -> impl IntoView {
    let app = use_app();
    let steps = Memo::new(move |_| {
        taken.with(|taken| {
            taken
                .as_ref()
                .map(|taken| taken.milestones.clone())
                .unwrap_or_default()
        })
    });
    let count = Memo::new(move |_| steps.with(Vec::len));
    let done = move || steps.with(|steps| steps.iter().filter(|step| step.done).count());
    let row = move |at: usize| {
        // A day that was emptied stays: what was reached was reached on some day.
        let keep = move |day: Option<Day>| {
            if day.is_some() {
                app.act(|project| reach_milestone(project, line, at, day, clock::today()));
            }
        };
        let step = Memo::new(move |_| steps.with(|all| all.get(at).cloned().unwrap_or_default()));
        let set = move |on| {
            app.act(|project| reach_milestone(project, line, at, on, clock::today()));
        };
        view! {
            <li class="work-step" class:is-done=move || step.with(|step| step.done)>
                <span class="work-step-mark">
                    <Icon name=Signal::derive(move || if step.with(|step| step.done) { "check" } else { "dot" }.to_owned()) />
                </span>
                <span class="work-step-words">
                    <strong><bdi>{move || step.get().what}</bdi></strong>
                    <span class="quiet">{move || days_text(&step.get())}</span>
                </span>
                <Show
                    when=move || step.with(|step| step.done)
                    fallback=move || view! {
                        <Button
                            label=t!("work-step-reached")
                            icon="check"
                            on_press=move |()| set(clock::today())
                        />
                    }
                >
                    <DayField
                        label=t!("work-step-on", number = i18n::number(at + 1))
                        value=Signal::derive(move || step.with(|step| step.done_on))
                        latest=clock::today()
                        on_change=keep
                    />
                    <Button
                        label=t!("work-step-back", number = i18n::number(at + 1))
                        icon="undo"
                        icon_only=true
                        kind=ButtonKind::Quiet
                        on_press=move |()| set(None)
                    />
                </Show>
            </li>
        }
    };
    view! {
        <section class="card" aria-labelledby="work-steps">
            <h2 id="work-steps">{t!("plan-milestones")}</h2>
            <Show
                when=move || count.get() != 0
                fallback=|| view! { <p class="quiet">{t!("work-steps-none")}</p> }
            >
                <p class="card-lead" role="status">{move || tr!("work-steps", count = done(), all = count.get())}</p>
                <ol class="work-steps">
                    <For each=move || 0..count.get() key=|at| *at children=row />
                </ol>
            </Show>
        </section>
    }
}

/// When a milestone was due and reached.
fn days_text(step: &Milestone) -> String {
    match (step.due, step.done, step.done_on) {
        (Some(due), true, Some(on)) => tr!(
            "work-step-days",
            due = i18n::day(due),
            how = reached_text(on.days_since(due))
        ),
        (Some(due), true, None) => tr!("work-step-due", due = i18n::day(due)),
        (Some(due), false, _) => {
            let late = clock::today().map_or(0, |today| today.days_since(due));
            tr!("work-step-days", due = i18n::day(due), how = due_text(late))
        }
        (None, ..) => tr!("work-step-no-day"),
    }
}

/// What was asked afterwards.
#[component]
pub fn Evaluations(
    /// The plan line.
    line: RecordId,
) -> impl IntoView {
    let app = use_app();
    let known = Memo::new(move |_| {
        app.read(|project| evaluations_of(project, line))
            .unwrap_or_default()
    });
    view! {
        <section class="card" aria-labelledby="work-evaluations">
            <h2 id="work-evaluations">{t!("work-evaluations")}</h2>
            <p class="card-lead">{t!("work-evaluations-lead")}</p>
            <ul class="link-list">
                {move || known.get().into_iter().map(|(on, id, views)| view! {
                    <li>
                        <a class="link-row" href=app.href(Place::Evaluation(id))>
                            <Icon name="people" />
                            <span>{tr!("work-evaluation", day = i18n::day(on), count = views)}</span>
                            <Icon name="forward" />
                        </a>
                    </li>
                }).collect_view()}
            </ul>
            <div class="fit-acts">
                <LinkButton
                    label=t!("work-evaluate")
                    icon="add"
                    kind=ButtonKind::Main
                    href=Signal::derive(move || app.href(Place::Evaluate(line)))
                />
            </div>
        </section>
    }
}
