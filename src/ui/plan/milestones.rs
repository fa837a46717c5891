//! The milestones of one line: what, by when, done or not.
//!
//! Deliberately absent: an order by date; milestones keep the order in which they were written.

use super::commit::commit;
use crate::app::{clock, use_app};
use crate::domain::actions::fields::{change_row, drop_row};
use crate::domain::actions::follow_up::reach_milestone;
use crate::domain::id::RecordId;
use crate::domain::records::{Decision, Milestone, PlanLine};
use crate::ui::careful::careful;
use crate::ui::widgets::{Button, ButtonKind, CheckField, DayField, TextField};
use crate::{i18n, t};
use leptos::prelude::*;

/// The list with its form.
#[component]
pub fn Milestones(line: RecordId) -> impl IntoView {
    let app = use_app();
    let milestones = Memo::new(move |_| {
        app.read(|project| match &project.get::<PlanLine>(line)?.decision {
            Decision::Taken(commitment) => Some(commitment.milestones.clone()),
            Decision::NotTaken(_) => None,
        })
        .flatten()
        .unwrap_or_default()
    });
    let count = Memo::new(move |_| milestones.with(Vec::len));
    let row = move |at: usize| {
        let milestone = move || milestones.with(|all| all.get(at).cloned().unwrap_or_default());
        let set = move |edit: Box<dyn FnOnce(&mut Milestone)>| {
            commit(app, line, |it| change_row(&mut it.milestones, at, edit));
        };
        view! {
            <li class="milestone">
                <TextField
                    label=t!("plan-milestone", number = i18n::number(at + 1))
                    value=Signal::derive(move || milestone().what)
                    look=careful
                    on_change=move |text: String| set(Box::new(move |it| it.what = text))
                />
                <DayField
                    label=t!("plan-milestone-due")
                    value=Signal::derive(move || milestone().due)
                    on_change=move |day| set(Box::new(move |it| it.due = day))
                />
                <CheckField
                    label=t!("plan-milestone-done")
                    checked=Signal::derive(move || milestone().done)
                    on_change=move |done| {
                        let on = if done { clock::today() } else { None };
                        app.act(|project| reach_milestone(project, line, at, on, on));
                    }
                />
                <Button
                    label=t!("plan-milestone-remove", number = i18n::number(at + 1))
                    icon="close"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        commit(app, line, |it| drop_row(&mut it.milestones, at));
                    }
                />
            </li>
        }
    };
    view! {
        <fieldset class="milestones">
            <legend class="field-label">{t!("plan-milestones")}</legend>
            <ol>
                <For each=move || 0..count.get() key=|at| *at children=row />
            </ol>
            <Button
                label=t!("plan-milestone-add")
                icon="add"
                on_press=move |()| commit(app, line, |commitment| commitment.milestones.push(Milestone::default()))
            />
        </fieldset>
    }
}
