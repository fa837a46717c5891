//! Interventions that are not in the plan yet, those of "do first" on top, each with the way in.
//!
//! Deliberately absent: taking several at once; every commitment is a decision of its own.

use crate::analysis::feasibility_impact::{Ordered, ordered};
use crate::app::use_app;
use crate::domain::actions::take_up::take_up;
use crate::domain::id::RecordId;
use crate::domain::records::{Intervention, Layer};
use crate::present::feasibility_impact::numbers;
use crate::present::plan_page::is_taken;
use crate::ui::interventions::parts::{NumberDisc, act, titled};
use crate::ui::widgets::Button;
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// A candidate with the part of the field it stands in; none while nobody placed it.
type Candidate = (RecordId, Option<&'static str>);

/// The list; nothing when everything is taken up.
#[component]
pub fn Candidates() -> impl IntoView {
    let app = use_app();
    let candidates = Memo::new(move |_| {
        app.read(|project| {
            let Ordered { quarters, unscored } = ordered(project, Layer::Community);
            let placed = quarters.into_iter().flat_map(|(quarter, tiers)| {
                let ids = tiers.into_iter().flatten();
                ids.map(move |id| (id, Some(quarter.code())))
            });
            let all = placed.chain(unscored.into_iter().map(|id| (id, None)));
            all.filter(|(id, _)| !is_taken(project, *id))
                .collect::<Vec<Candidate>>()
        })
        .unwrap_or_default()
    });
    let row = move |(id, quarter): Candidate| {
        let words = Memo::new(move |_| {
            app.read(|project| {
                let number = numbers(project).get(&id).copied()?;
                Some((number, titled(&project.get::<Intervention>(id)?.title)))
            })
            .flatten()
        });
        let state = move || {
            quarter.map_or_else(
                || tr!("feasibility-impact-unscored"),
                |code| i18n::text(&format!("feasibility-impact-{code}"), &[]),
            )
        };
        view! {
            <li>
                {move || words.get().map(|(number, _)| view! { <NumberDisc number /> })}
                <bdi class="plan-candidate-title">{move || words.get().map(|(_, title)| title)}</bdi>
                <span class="tag" data-quarter=quarter.unwrap_or("unscored")>{state}</span>
                <Button
                    label=t!("plan-take-up")
                    icon="add"
                    on_press=move |()| {
                        act(app, |project| take_up(project, id));
                    }
                />
            </li>
        }
    };
    view! {
        <Show when=move || !candidates.with(Vec::is_empty)>
            <section class="plan-candidates">
                <h2>{t!("plan-candidates-title")}</h2>
                <p class="quiet">{t!("plan-candidates-lead")}</p>
                <ul class="plain-rows">
                    <For each=move || candidates.get() key=|candidate| *candidate children=row />
                </ul>
            </section>
        </Show>
    }
}
