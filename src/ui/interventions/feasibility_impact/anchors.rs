//! The written anchors of both scales, with the one at the card's position highlighted.
//!
//! Deliberately absent: words for half steps; a half step lies between two anchors and highlights both.

use super::placing::Placing;
use crate::domain::records::ScaleValue;
use crate::present::deciding::feasibility_impact::{SCALE, anchors_of};
use crate::{i18n, t};
use leptos::prelude::*;

/// Both scales in words.
#[component]
pub fn Anchors(state: Placing) -> impl IntoView {
    let value = Memo::new(move |_| {
        let aimed = state.aim.get().map(|aim| aim.value);
        aimed.or_else(|| state.chosen.get().and_then(|card| state.value_of(card)))
    });
    let feasibility = Signal::derive(move || value.get().map(|(feasibility, _)| feasibility));
    let impact = Signal::derive(move || value.get().map(|(_, impact)| impact));
    view! {
        <details class="feasibility-impact-anchors" open=true>
            <summary>{t!("feasibility-impact-anchors")}</summary>
            <div class="feasibility-impact-anchor-scales">
                <Scale axis="impact" value=impact />
                <Scale axis="feasibility" value=feasibility />
            </div>
        </details>
    }
}

#[component]
fn Scale(axis: &'static str, value: Signal<Option<ScaleValue>>) -> impl IntoView {
    let step = move |step: u8| {
        let near = move || value.get().is_some_and(|value| anchors_of(value).contains(&step));
        view! {
            <li class:is-near=near>
                <b>{move || i18n::number(step)}</b>
                <span>{move || i18n::text(&format!("feasibility-impact-{axis}-{step}"), &[])}</span>
            </li>
        }
    };
    view! {
        <div>
            <h2>{move || i18n::text(&format!("feasibility-impact-{axis}-question"), &[])}</h2>
            <ol>{SCALE.into_iter().rev().map(step).collect_view()}</ol>
        </div>
    }
}
