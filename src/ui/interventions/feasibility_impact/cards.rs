//! The cards of the group that is placing: those not placed yet and those on the chart. Tapped, dragged or moved by keys.
//!
//! Deliberately absent: the placements of others.

use super::field::{key_pressed, point_of, words_of};
use super::placing::Placing;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Intervention;
use crate::present::deciding::disc::Point;
use crate::present::deciding::feasibility_impact::numbers;
use crate::ui::interventions::parts::{NumberDisc, titled};
use crate::ui::widgets::{Button, ButtonKind};
use crate::{t, tr};
use leptos::prelude::*;
use web_sys::{KeyboardEvent, PointerEvent};

/// All cards with how many are still to be placed.
#[component]
pub fn Cards(state: Placing) -> impl IntoView {
    let app = use_app();
    let ids = Memo::new(move |_| {
        app.read(|project| {
            project
                .all::<Intervention>()
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        })
        .unwrap_or_default()
    });
    let left = move || ids.with(|ids| ids.iter().filter(|id| state.value_of(**id).is_none()).count());
    view! {
        <section class="feasibility-impact-cards">
            <h2>{move || tr!("feasibility-impact-cards-left", count = left())}</h2>
            <p class="field-help">{t!("feasibility-impact-cards-help")}</p>
            <ul>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Card state id />
                </For>
            </ul>
        </section>
    }
}

#[component]
fn Card(state: Placing, id: RecordId) -> impl IntoView {
    let app = use_app();
    let words = Memo::new(move |_| {
        app.read(|project| {
            let number = numbers(project).get(&id).copied()?;
            let title = project.get::<Intervention>(id).map(|it| titled(&it.title))?;
            Some((number, title))
        })
        .flatten()
    });
    let placed = Memo::new(move |_| state.value_of(id));
    let held = RwSignal::new(false);
    let inside = |at: &Point| (0.0..=1.0).contains(&at.x) && (0.0..=1.0).contains(&at.y);
    let down = move |event: PointerEvent| {
        if event.button() == 0 {
            use wasm_bindgen::JsCast;
            let handle = event
                .current_target()
                .and_then(|it| it.dyn_into::<web_sys::Element>().ok());
            held.set(handle.is_some_and(|handle| handle.set_pointer_capture(event.pointer_id()).is_ok()));
        }
    };
    let moved = move |event: PointerEvent| {
        if held.get_untracked() {
            match point_of(state.field, &event).filter(inside) {
                Some(at) => {
                    state.chosen.set(Some(id));
                    state.aim_at(id, at);
                }
                None => state.aim.set(None),
            }
        }
    };
    let up = move |_| {
        held.set(false);
        state.lay_down();
    };
    let keys = move |event: KeyboardEvent| {
        // Enter and the space bar press the button by themselves.
        let key = event.key();
        if !matches!(key.as_str(), "Enter" | " ") && key_pressed(state, id, &key) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let value = move || match placed.get() {
        Some((feasibility, impact)) => words_of(feasibility.into(), impact.into()),
        None => tr!("feasibility-impact-unscored"),
    };
    view! {
        <li
            class="feasibility-impact-card"
            class:is-chosen=move || state.chosen.get() == Some(id)
            class:is-placed=move || placed.get().is_some()
        >
            <span
                class="feasibility-impact-handle"
                class:is-held=move || held.get()
                aria-hidden="true"
                on:pointerdown=down
                on:pointermove=moved
                on:pointerup=up
                on:pointercancel=move |_| {
                    held.set(false);
                    state.aim.set(None);
                }
            >
                {move || words.get().map(|(number, _)| view! { <NumberDisc number /> })}
            </span>
            <button
                type="button"
                class="feasibility-impact-pick"
                aria-pressed=move || (state.chosen.get() == Some(id)).to_string()
                on:click=move |_| state.choose(id)
                on:keydown=keys
            >
                <strong><bdi>{move || words.get().map(|(_, title)| title)}</bdi></strong>
                <small>{value}</small>
            </button>
            <Show when=move || placed.get().is_some()>
                <Button
                    label=t!("feasibility-impact-take-back")
                    icon="close"
                    icon_only=true
                    kind=ButtonKind::Quiet
                    on_press=move |()| state.take_back(id)
                />
            </Show>
        </li>
    }
}
