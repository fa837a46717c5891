//! The implementation of one plan line: state, actual days, money spent, milestones reached, and evaluations.
//!
//! Deliberately absent: what was agreed, which is changed in the plan.

use super::parts::{FollowUpTabs, due_text, reached_text};
use super::work_parts::{Evaluations, Steps};
use super::works::{pace_icon, pace_text};
use crate::app::{App, clock, use_app};
use crate::domain::actions::fields::{attach, detach};
use crate::domain::actions::follow_up::{change_work, in_state, work_on};
use crate::domain::id::RecordId;
use crate::domain::records::{Attachment, Commitment, Decision, Implementation, PlanLine, WorkState, code};
use crate::present::plan::work_rows::{Pace, WorkRow, work_rows};
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::existing::{Gone, while_there};
use crate::ui::interventions::form::MoneyField;
use crate::ui::interventions::parts::titled;
use crate::ui::photos::Photos;
use crate::ui::services::parts::{choices, of_code, read_today};
use crate::ui::widgets::{ButtonKind, DayField, Icon, LinkButton, PageHead, Segmented, TextArea};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Writes down something about the work on a line; one step of undo.
fn report(app: App, line: RecordId, change: impl FnOnce(&mut Implementation)) {
    app.act(|project| change_work(project, line, change));
}

/// The screen of one line.
#[component]
pub fn WorkPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let taken = Memo::new(move |_| {
        app.read(|project| match &project.get::<PlanLine>(id)?.decision {
            Decision::Taken(taken) => Some(taken.clone()),
            Decision::NotTaken(_) => None,
        })
        .flatten()
    });
    let row = Memo::new(move |_| {
        let rows = read_today(app, work_rows)?;
        rows.into_iter().map(|row| row.item).find(|row| row.line == id)
    });
    let title = move || {
        let known = row.with(|row| row.as_ref().map(|row| (row.number, titled(&row.title))));
        known.map_or_else(String::new, |(number, title)| {
            tr!("work-title", number = number, title = title)
        })
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            {while_there(move || taken.with(Option::is_some), Gone::to(Place::Works), move || view! {
                <PageHead title=title>
                    <LinkButton
                        label=t!("work-to-plan")
                        icon="plan"
                        kind=ButtonKind::Quiet
                        href=Signal::derive(move || app.href(Place::Plan))
                    />
                    <LinkButton
                        label=t!("works-title")
                        icon="list"
                        kind=ButtonKind::Quiet
                        href=Signal::derive(move || app.href(Place::Works))
                    />
                </PageHead>
                <Standing row />
                <div class="columns">
                    <Progress id taken />
                    <Steps line=id taken />
                </div>
                <Pictures id />
                <Evaluations line=id />
            }.into_any())}
        </div>
    }
    .into_any()
}

/// The finding over everything: late, on time or ahead, and by how much.
#[component]
fn Standing(row: Memo<Option<WorkRow>>) -> impl IntoView {
    move || {
        let row = row.get()?;
        let days = match (row.state, row.days_late, row.next) {
            (WorkState::Done, Some(late), _) => Some(reached_text(late)),
            (_, Some(late), _) => Some(tr!("work-line-late", count = late)),
            (_, None, Some((what, Some(late)))) if !what.is_empty() => {
                Some(tr!("work-next", what = what, when = due_text(late)))
            }
            _ => None,
        };
        Some(view! {
            <p class="work-standing" data-pace=row.pace.code() role="status">
                <span class="tag" class:tag-open=row.pace == Pace::Late>
                    <Icon name=pace_icon(row.pace) />{pace_text(row.pace)}
                </span>
                <span>{days}</span>
            </p>
        })
    }
}

/// Which photos of a work.
type Side = fn(&mut Implementation) -> &mut Vec<Attachment>;

/// The place before and after, side by side.
#[component]
fn Pictures(id: RecordId) -> impl IntoView {
    let app = use_app();
    let side = move |key: &'static str, of: Side| {
        let attachments = Signal::derive(move || {
            app.read(|project| of(&mut work_on(project, id)).clone())
                .unwrap_or_default()
        });
        view! {
            <Photos
                label=Signal::derive(move || i18n::text(key, &[]))
                help=t!("mark-photos-help")
                attachments
                on_add=move |photo| report(app, id, |work| attach(of(work), photo))
                on_remove=move |hash| {
                    report(app, id, |work| detach(of(work), hash));
                    true
                }
            />
        }
    };
    view! {
        <section class="card" aria-labelledby="work-photos">
            <h2 id="work-photos">{t!("work-photos")}</h2>
            <div class="columns">
                {side("work-photos-before", |work| &mut work.before)}
                {side("work-photos-after", |work| &mut work.after)}
            </div>
        </section>
    }
}

#[component]
fn Progress(id: RecordId, taken: Memo<Option<Commitment>>) -> impl IntoView {
    let app = use_app();
    let work = Memo::new(move |_| app.read(|project| work_on(project, id)));
    let read = move |of: fn(&Implementation) -> Option<crate::domain::date::Day>| {
        Signal::derive(move || work.with(|work| work.as_ref().and_then(of)))
    };
    let agreed = move || {
        taken.get().map(|it| {
            let days = match (it.starts, it.ends) {
                (Some(from), Some(to)) => tr!("plan-from-to", from = i18n::day(from), to = i18n::day(to)),
                (Some(day), None) => tr!("plan-from", day = i18n::day(day)),
                (None, Some(day)) => tr!("plan-until", day = i18n::day(day)),
                (None, None) => tr!("work-no-days"),
            };
            let lead = if it.lead.is_empty() {
                tr!("plan-lead-missing")
            } else {
                it.lead
            };
            view! {
                <dl class="desk-facts">
                    <div><dt>{t!("plan-field-lead")}</dt><dd><bdi>{lead}</bdi></dd></div>
                    <div><dt>{t!("work-agreed-days")}</dt><dd>{days}</dd></div>
                </dl>
            }
        })
    };
    let money = move || {
        let spent = work.with(|work| work.as_ref().and_then(|work| work.spent));
        let budget = taken.with(|taken| taken.as_ref().and_then(|taken| taken.budget));
        let text = match (spent, budget) {
            (_, None) => tr!("work-no-budget"),
            (None, Some(budget)) => tr!("work-budget", budget = i18n::money(budget)),
            (Some(spent), Some(budget)) if spent.currency != budget.currency => {
                tr!("work-other-currency", budget = i18n::money(budget))
            }
            (Some(spent), Some(budget)) => {
                let over = spent.amount.saturating_sub(budget.amount);
                if over > 0 {
                    let over = i18n::money(crate::domain::records::Money {
                        amount: over,
                        ..budget
                    });
                    tr!("work-over-budget", over = over, budget = i18n::money(budget))
                } else {
                    tr!(
                        "work-spent-of",
                        spent = i18n::money(spent),
                        budget = i18n::money(budget)
                    )
                }
            }
        };
        let bar = spent
            .zip(budget)
            .filter(|(spent, budget)| spent.currency == budget.currency && budget.amount > 0);
        let bar = bar.map(|(spent, budget)| {
            let over = spent.amount > budget.amount;
            let (value, max) = (spent.amount.min(budget.amount), budget.amount);
            view! { <meter class="work-meter" class:is-over=over min="0" max=max.to_string() value=value.to_string() aria-label=t!("work-spent")></meter> }
        });
        view! { {bar}<p class="quiet">{text}</p> }
    };
    view! {
        <section class="card" aria-labelledby="work-progress">
            <h2 id="work-progress">{t!("work-progress")}</h2>
            {agreed}
            <Segmented
                label=t!("work-state")
                value=Signal::derive(move || work.with(|work| work.as_ref().map(|work| code(&work.state))).unwrap_or_default())
                choices=Signal::derive(|| choices("work-state", &WorkState::ALL))
                on_change=move |text: String| {
                    if let (Some(state), Some(today)) = (of_code(&WorkState::ALL, &text), clock::today()) {
                        report(app, id, |work| *work = in_state(work.clone(), state, today));
                    }
                }
            />
            <div class="field-pair">
                <DayField
                    label=t!("work-started")
                    value=read(|work| work.started)
                    on_change=move |day| report(app, id, |work| work.started = day)
                />
                <DayField
                    label=t!("work-finished")
                    value=read(|work| work.finished)
                    on_change=move |day| report(app, id, |work| work.finished = day)
                />
            </div>
            <MoneyField
                label=t!("work-spent").into()
                value=Signal::derive(move || work.with(|work| work.as_ref().and_then(|work| work.spent)))
                on_change=move |spent| report(app, id, |work| work.spent = spent)
            />
            {money}
            <TextArea
                label=t!("work-note")
                help=t!("work-note-help")
                look=careful
                value=Signal::derive(move || work.with(|work| work.as_ref().map(|work| work.note.clone())).unwrap_or_default())
                on_change=move |text: String| report(app, id, |work| work.note = text)
            />
        </section>
    }
}
