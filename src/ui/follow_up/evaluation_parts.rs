//! Parts of the screen of an evaluation: the views, people reached, and quotes.
//!
//! Deliberately absent: adding up (`analysis/plan/evaluation_results`).

use super::view_form::ViewForm;
use crate::app::{App, use_app};
use crate::domain::actions::fields::{change_row, drop_row, put_row};
use crate::domain::actions::follow_up::change_evaluation;
use crate::domain::id::RecordId;
use crate::domain::records::{Evaluation, EvaluationView};
use crate::ui::careful::careful;
use crate::ui::widgets::{Button, ButtonKind, Icon, Stepper, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Changes an evaluation as one step of undo.
pub fn change(app: App, id: RecordId, edit: impl FnOnce(&mut Evaluation)) {
    app.act(|project| change_evaluation(project, id, edit));
}

/// What groups and key informants say, and the form for one more.
#[component]
pub fn Views(id: RecordId, it: Memo<Option<Evaluation>>) -> impl IntoView {
    let app = use_app();
    let views = Memo::new(move |_| {
        it.with(|it| it.as_ref().map(|it| it.views.clone()))
            .unwrap_or_default()
    });
    // The place of the one that is corrected; one behind the last for a new one.
    let open = RwSignal::new(None::<usize>);
    let row = move |(at, view): (usize, EvaluationView)| {
        let who = tr!(
            "view-who",
            group = i18n::name("group-preset", &view.group),
            method = i18n::name("evaluation-method", &view.method)
        );
        let moved = |before: crate::domain::records::Level, after: crate::domain::records::Level| {
            tr!(
                "view-moved",
                before = i18n::number(before.step()),
                after = i18n::number(after.step())
            )
        };
        let satisfied = tr!(
            "figures-of",
            part = i18n::number(view.satisfied),
            whole = i18n::number(view.asked)
        );
        view! {
            <tr>
                <th scope="row">{who}</th>
                <td>{moved(view.quality_before, view.quality_after)}</td>
                <td>{moved(view.access_before, view.access_after)}</td>
                <td>{satisfied}</td>
                <td class="row-acts">
                    <Button
                        label=t!("view-edit", number = i18n::number(at + 1))
                        icon="edit"
                        icon_only=true
                        kind=ButtonKind::Quiet
                        on_press=move |()| open.set(Some(at))
                    />
                    <Button
                        label=t!("view-remove", number = i18n::number(at + 1))
                        icon="delete"
                        icon_only=true
                        kind=ButtonKind::Quiet
                        why_not=Signal::derive(move || if views.with(Vec::len) > 1 { String::new() } else { tr!("view-last") })
                        on_press=move |()| {
                            open.set(None);
                            change(app, id, |it| drop_row(&mut it.views, at));
                        }
                    />
                </td>
            </tr>
        }
    };
    let form = move || {
        open.get().map(|at| {
            let known = views.with_untracked(|views| views.get(at).cloned());
            let keep = move |view: EvaluationView| {
                change(app, id, |it| put_row(&mut it.views, at, view));
                open.set(None);
            };
            view! { <ViewForm known on_done=keep on_cancel=Some(Callback::new(move |()| open.set(None))) /> }
        })
    };
    view! {
        <section class="card" aria-labelledby="evaluation-views">
            <h2 id="evaluation-views">{t!("evaluation-views")}</h2>
            <div class="table-frame" tabindex="0" role="region" aria-label=t!("view-group")>
                <table class="desk-table">
                    <thead>
                        <tr>
                            <th scope="col">{t!("view-group")}</th>
                            <th scope="col">{t!("results-col-quality")}</th>
                            <th scope="col">{t!("results-col-access")}</th>
                            <th scope="col">{t!("results-col-satisfied")}</th>
                            <th scope="col"><span class="visually-hidden">{t!("view-acts")}</span></th>
                        </tr>
                    </thead>
                    <tbody>{move || views.get().into_iter().enumerate().map(row).collect_view()}</tbody>
                </table>
            </div>
            {form}
            <Show when=move || open.get().is_none()>
                <div class="fit-acts">
                    <Button label=t!("view-add") icon="add" on_press=move |()| open.set(Some(views.with_untracked(Vec::len))) />
                </div>
            </Show>
        </section>
    }
}

/// People reached, by sex.
#[component]
pub fn People(id: RecordId, it: Memo<Option<Evaluation>>) -> impl IntoView {
    let app = use_app();
    let count =
        move |read: fn(&Evaluation) -> u32| Signal::derive(move || it.with(|it| it.as_ref().map_or(0, read)));
    view! {
        <section class="card" aria-labelledby="evaluation-people">
            <h2 id="evaluation-people">{t!("evaluation-people")}</h2>
            <fieldset class="counted">
                <legend class="field-label">{t!("evaluation-direct")}</legend>
                <p class="field-help">{t!("evaluation-direct-help")}</p>
                <div class="field-pair">
                    <Stepper
                        label=t!("evaluation-female")
                        value=count(|it| it.direct.female)
                        on_change=move |count| change(app, id, |it| it.direct.female = count)
                        max=9_999_999
                    />
                    <Stepper
                        label=t!("evaluation-male")
                        value=count(|it| it.direct.male)
                        on_change=move |count| change(app, id, |it| it.direct.male = count)
                        max=9_999_999
                    />
                </div>
            </fieldset>
            <fieldset class="counted">
                <legend class="field-label">{t!("evaluation-indirect")}</legend>
                <p class="field-help">{t!("evaluation-indirect-help")}</p>
                <div class="field-pair">
                    <Stepper
                        label=t!("evaluation-female")
                        value=count(|it| it.indirect.female)
                        on_change=move |count| change(app, id, |it| it.indirect.female = count)
                        max=9_999_999
                    />
                    <Stepper
                        label=t!("evaluation-male")
                        value=count(|it| it.indirect.male)
                        on_change=move |count| change(app, id, |it| it.indirect.male = count)
                        max=9_999_999
                    />
                </div>
            </fieldset>
        </section>
    }
}

/// What people said, without names.
#[component]
pub fn Said(id: RecordId, it: Memo<Option<Evaluation>>) -> impl IntoView {
    let app = use_app();
    let said = Memo::new(move |_| {
        it.with(|it| it.as_ref().map(|it| it.said.clone()))
            .unwrap_or_default()
    });
    let fresh = RwSignal::new(String::new());
    let count = Memo::new(move |_| said.with(Vec::len));
    let row = move |at: usize| {
        view! {
            <li class="said-row">
                <Icon name="speak" />
                <TextField
                    label=t!("evaluation-sentence", number = i18n::number(at + 1))
                    value=Signal::derive(move || said.with(|said| said.get(at).cloned().unwrap_or_default()))
                    look=careful
                    max=600
                    on_change=move |text: String| {
                        change(app, id, |it| change_row(&mut it.said, at, |said| *said = text));
                    }
                />
                <Button
                    label=t!("evaluation-sentence-remove", number = i18n::number(at + 1))
                    icon="close"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        change(app, id, |it| drop_row(&mut it.said, at));
                    }
                />
            </li>
        }
    };
    view! {
        <section class="card" aria-labelledby="evaluation-said">
            <h2 id="evaluation-said">{t!("evaluation-said")}</h2>
            <p class="card-lead">{t!("evaluation-said-help")}</p>
            <ul class="said-rows">
                <For each=move || 0..count.get() key=|at| *at children=row />
            </ul>
            <TextField
                label=t!("evaluation-sentence-new")
                value=fresh
                look=careful
                max=600
                on_change=move |text: String| {
                    if text.trim().is_empty() {
                        return;
                    }
                    change(app, id, |it| it.said.push(text.trim().to_owned()));
                    // The field is empty again for the next sentence.
                    fresh.set(text);
                    fresh.set(String::new());
                }
            />
        </section>
    }
}
