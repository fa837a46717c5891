//! Editing a set of criteria: written steps, the good end, and the source of the weights.
//!
//! Deliberately absent: a confirmation before a set with scores is deleted; undo restores it.

use super::pairs::Pairs;
use crate::app::{App, ids, use_app};
use crate::domain::actions::edit_criteria::{add_criterion, change_criterion, drop_criterion, weigh_by};
use crate::domain::id::RecordId;
use crate::domain::records::{CriteriaSet, GoodEnd, MOST_CRITERIA, SetCriterion, Weighing, code};
use crate::present::deciding::criteria_page::weights_view;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, ButtonKind, Segmented, Stepper, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Changes one criterion as one step of undo.
fn change(app: App, id: RecordId, criterion: RecordId, edit: impl FnOnce(&mut SetCriterion)) {
    app.act(|project| change_criterion(project, id, criterion, edit));
}

/// The form of a set.
#[component]
pub fn EditSet(id: RecordId) -> impl IntoView {
    let app = use_app();
    let set = Memo::new(move |_| {
        app.read(|project| project.get::<CriteriaSet>(id).cloned())
            .flatten()
            .unwrap_or_default()
    });
    let by_pairs = Memo::new(move |_| set.with(|set| matches!(set.weighing, Weighing::Pairs(_))));
    let rows = Memo::new(move |_| set.with(|set| set.criteria.iter().map(|it| it.id).collect::<Vec<_>>()));
    let full = move || rows.with(Vec::len) >= MOST_CRITERIA;
    let ways = || {
        vec![
            Choice::new("swing", tr!("criteria-by-points")),
            Choice::new("pairs", tr!("criteria-by-pairs")),
        ]
    };
    view! {
        <section class="criteria-edit">
            <TextField
                label=t!("criteria-name")
                value=Signal::derive(move || set.with(|set| set.name.clone()))
                on_change=move |text: String| {
                    app.change::<CriteriaSet>(id, |set| set.name = text);
                }
            />
            <Segmented
                label=t!("criteria-weighing")
                help=t!("criteria-weighing-help")
                value=Signal::derive(move || if by_pairs.get() { "pairs" } else { "swing" }.to_owned())
                choices=Signal::derive(ways)
                on_change=move |way: String| {
                    app.act(|project| weigh_by(project, id, way == "pairs"));
                }
            />
            <ol class="criteria-list">
                <For each=move || rows.get() key=|id| *id let:criterion>
                    <OneCriterion id criterion set />
                </For>
            </ol>
            <Button
                label=t!("criteria-add")
                icon="add"
                why_not=Signal::derive(move || {
                    if full() { tr!("criteria-most", count = MOST_CRITERIA) } else { String::new() }
                })
                on_press=move |()| {
                    app.act(|project| add_criterion(project, id, ids::new_id()));
                }
            />
            <Show when=move || by_pairs.get()>
                <Pairs id set />
            </Show>
            <div class="form-bar">
                <Button
                    label=t!("criteria-delete")
                    icon="delete"
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        app.delete(id);
                    }
                />
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn OneCriterion(id: RecordId, criterion: RecordId, set: Memo<CriteriaSet>) -> impl IntoView {
    let app = use_app();
    let fields = Memo::new(move |_| {
        set.with(|set| {
            let at = set.criteria.iter().position(|it| it.id == criterion)?;
            let share = weights_view(set).and_then(|weights| weights.shares.get(at).copied());
            Some((at, set.criteria[at].clone(), share))
        })
    });
    let by_points = move || set.with(|set| set.weighing == Weighing::Swing);
    let name = move || fields.with(|it| it.as_ref().map(|(_, it, _)| it.name.clone()).unwrap_or_default());
    let share = move || {
        fields.with(|it| {
            let share = it.as_ref()?.2?;
            Some(tr!(
                "criteria-share",
                share = i18n::decimal(share as f64 / 10.0, 1)
            ))
        })
    };
    let ends = || {
        vec![
            Choice::new(code(&GoodEnd::High), tr!("criteria-high")),
            Choice::new(code(&GoodEnd::Low), tr!("criteria-low")),
        ]
    };
    let anchor = move |step: usize| {
        view! {
            <TextField
                label=move || tr!("criteria-anchor", step = i18n::number(step + 1))
                value=Signal::derive(move || fields.with(|it| it.as_ref().map(|(_, it, _)| it.anchors[step].clone()).unwrap_or_default()))
                on_change=move |text: String| change(app, id, criterion, |it| it.anchors[step] = text)
            />
        }
    };
    view! {
        <li class="criteria-one">
            <div class="criteria-one-head">
                <TextField
                    label=move || tr!("criteria-number", number = i18n::number(fields.with(|it| it.as_ref().map_or(0, |it| it.0 + 1))))
                    value=Signal::derive(name)
                    on_change=move |text: String| change(app, id, criterion, |it| it.name = text)
                />
                <span class="tag">{share}</span>
                <Button
                    label=move || tr!("criteria-remove", name = name())
                    icon="delete"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        app.act(|project| drop_criterion(project, id, criterion));
                    }
                />
            </div>
            <div class="criteria-one-fields">
                <Segmented
                    label=t!("criteria-good")
                    value=Signal::derive(move || fields.with(|it| it.as_ref().map(|(_, it, _)| code(&it.good)).unwrap_or_default()))
                    choices=Signal::derive(ends)
                    on_change=move |text: String| {
                        let good = if text == code(&GoodEnd::Low) { GoodEnd::Low } else { GoodEnd::High };
                        change(app, id, criterion, |it| it.good = good);
                    }
                />
                <Show when=by_points>
                    <Stepper
                        label=t!("criteria-points")
                        max=100
                        value=Signal::derive(move || fields.with(|it| it.as_ref().map_or(0, |(_, it, _)| it.points)))
                        on_change=move |points| change(app, id, criterion, |it| it.points = points)
                    />
                </Show>
            </div>
            <details class="disclosure">
                <summary>{t!("criteria-anchors")}</summary>
                <div class="criteria-anchors">{(0..5).map(anchor).collect_view()}</div>
            </details>
        </li>
    }
    .into_any()
}
