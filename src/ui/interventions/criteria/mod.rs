//! Weighted criteria: the set with its written steps and weights, scoring by one group at a time, and the result.
//!
//! Deliberately absent: the arithmetic (`analysis/deciding/criteria`), and mixing the directorate's view with the community's.

mod edit;
mod pairs;
mod result;
mod scoring;
mod usual;

use super::parts::AreaTabs;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::{CriteriaSet, Kind};
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, ButtonKind, EmptyState, PageHead, Segmented, SelectField};
use crate::{t, tr};
use leptos::prelude::*;

/// A set's name, or words that say that it has none yet.
fn set_name(set: &CriteriaSet) -> String {
    if set.name.trim().is_empty() {
        tr!("criteria-untitled")
    } else {
        set.name.clone()
    }
}

/// The whole screen.
#[component]
pub fn CriteriaPage() -> impl IntoView {
    let app = use_app();
    let sets = Memo::new(move |_| {
        app.read(|project| {
            let named = |(id, set): (RecordId, &CriteriaSet)| (id, set_name(set));
            project.all::<CriteriaSet>().map(named).collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    let nothing = Memo::new(move |_| {
        app.read(|project| project.count(Kind::Intervention) == 0)
            .unwrap_or(true)
    });
    let wanted = RwSignal::new(None::<RecordId>);
    let chosen = Memo::new(move |_| {
        let all = sets.get();
        let known = |id: &RecordId| all.iter().any(|(it, _)| it == id);
        wanted
            .get()
            .filter(known)
            .or_else(|| all.first().map(|(id, _)| *id))
    });
    let mode = RwSignal::new("edit".to_owned());
    let begin = move |id: Option<RecordId>| {
        if id.is_some() {
            wanted.set(id);
            mode.set("edit".to_owned());
        }
    };
    let begin_empty = move |()| begin(app.add(CriteriaSet::default()));
    let begin_usual = move |()| begin(usual::add(app));
    let empty = move || {
        view! {
            <EmptyState icon="interventions" title=t!("criteria-empty-title") text=t!("criteria-empty-text")>
                <Button
                    label=t!("criteria-begin-usual")
                    icon="add"
                    kind=ButtonKind::Main
                    on_press=begin_usual
                />
                <Button label=t!("criteria-begin-empty") on_press=begin_empty />
            </EmptyState>
        }
    };
    let modes = || {
        vec![
            Choice::new("edit", tr!("criteria-mode-edit")),
            Choice::new("score", tr!("criteria-mode-score")),
            Choice::new("result", tr!("criteria-mode-result")),
        ]
    };
    let options = move || {
        let option = |(id, name): (RecordId, String)| (id.to_string(), name);
        sets.get().into_iter().map(option).collect::<Vec<_>>()
    };
    view! {
        <div class="page criteria-page">
            <AreaTabs />
            <Show when=move || sets.with(Vec::is_empty)>
                <h1 class="visually-hidden" tabindex="-1">{t!("criteria-title")}</h1>
            </Show>
            <Show when=move || !sets.with(Vec::is_empty) fallback=empty>
                <PageHead title=t!("criteria-title") lead=t!("criteria-lead")>
                    <Button
                        label=t!("criteria-begin-empty")
                        icon="add"
                        kind=ButtonKind::Quiet
                        on_press=begin_empty
                    />
                </PageHead>
                <div class="criteria-bar">
                    <Show when=move || { sets.with(Vec::len) > 1 }>
                        <SelectField
                            label=t!("criteria-set")
                            value=Signal::derive(move || chosen.get().map(|id| id.to_string()).unwrap_or_default())
                            options=Signal::derive(options)
                            on_change=move |text: String| wanted.set(text.parse().ok())
                        />
                    </Show>
                    <Segmented
                        label=t!("criteria-mode")
                        label_hidden=true
                        value=mode
                        choices=Signal::derive(modes)
                        on_change=move |text: String| mode.set(text)
                    />
                </div>
                <Show when=move || nothing.get()>
                    <p class="quiet">{t!("criteria-no-interventions")}</p>
                </Show>
                {move || {
                    let id = chosen.get()?;
                    Some(
                        match mode.get().as_str() {
                            "score" => view! { <scoring::Scoring id /> }.into_any(),
                            "result" => view! { <result::Results id /> }.into_any(),
                            _ => view! { <edit::EditSet id /> }.into_any(),
                        },
                    )
                }}
            </Show>
        </div>
    }
    .into_any()
}
