//! The list beside the chart: the quarters of the field in reading order, "do first" in tiers.
//!
//! Deliberately absent: an order inside the other quarters.

use super::placing::Placing;
use crate::analysis::deciding::feasibility_impact::{Ordered, Quarter};
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Intervention;
use crate::present::deciding::feasibility_impact::numbers;
use crate::ui::interventions::parts::{NumberDisc, scale_text, titled};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// All interventions by what the community, or the voice looked at, thinks of them.
#[component]
pub fn OrderedList(state: Placing) -> impl IntoView {
    let app = use_app();
    let list = Memo::new(move |_| app.read(|project| state.ordered(project)).unwrap_or_default());
    let parts = move || {
        let Ordered { quarters, unscored } = list.get();
        let part = |(quarter, tiers): (Quarter, Vec<Vec<RecordId>>)| {
            let code = quarter.code();
            let ranked = quarter == Quarter::DoFirst;
            let tier = move |tier: Vec<RecordId>| {
                let tied = ranked && tier.len() > 1;
                view! {
                    <li class="feasibility-impact-tier" class:is-tied=tied>
                        {tied.then(|| view! { <span class="feasibility-impact-tied">{t!("feasibility-impact-tied")}</span> })}
                        <ul>{tier.into_iter().map(|id| view! { <Row state id /> }).collect_view()}</ul>
                    </li>
                }
            };
            view! {
                <section class="feasibility-impact-part" data-quarter=code>
                    <h2>{move || i18n::text(&format!("feasibility-impact-{code}"), &[])}</h2>
                    <p class="quiet">{move || i18n::text(&format!("feasibility-impact-{code}-meaning"), &[])}</p>
                    <ol>{tiers.into_iter().map(tier).collect_view()}</ol>
                </section>
            }
        };
        let rest = (!unscored.is_empty()).then(|| {
            view! {
                <section class="feasibility-impact-part" data-quarter="unscored">
                    <h2>{t!("feasibility-impact-unscored")}</h2>
                    <ul>{unscored.into_iter().map(|id| view! { <Row state id /> }).collect_view()}</ul>
                </section>
            }
        });
        view! { {quarters.into_iter().map(part).collect_view()} {rest} }
    };
    view! { <div class="feasibility-impact-list">{parts}</div> }
}

#[component]
fn Row(state: Placing, id: RecordId) -> impl IntoView {
    let app = use_app();
    let words = Memo::new(move |_| {
        app.read(|project| {
            let number = numbers(project).get(&id).copied()?;
            let title = project.get::<Intervention>(id).map(|it| titled(&it.title))?;
            let standing = state.standing(project, id);
            Some((number, title, standing))
        })
        .flatten()
    });
    let value = move || {
        let (_, _, standing) = words.get()?;
        let standing = standing?;
        Some(tr!(
            "feasibility-impact-row",
            feasibility = scale_text(standing.feasibility.median),
            impact = scale_text(standing.impact.median),
            groups = standing.placements
        ))
    };
    view! {
        <li>
            <button
                type="button"
                class="feasibility-impact-row"
                aria-pressed=move || (state.chosen.get() == Some(id)).to_string()
                on:click=move |_| state.choose(id)
            >
                {move || words.get().map(|(number, ..)| view! { <NumberDisc number /> })}
                <span>
                    <bdi>{move || words.get().map(|(_, title, _)| title)}</bdi>
                    <small>{value}</small>
                </span>
            </button>
        </li>
    }
}
