//! The feasibility/impact chart: placing cards one group at a time, and the result of all groups.
//!
//! While a group places, only its own circles are shown: views are collected before they are shown. Deliberately absent: medians
//! (`analysis::deciding::feasibility_impact`) and geometry (`present::deciding::feasibility_impact`).

mod anchors;
mod cards;
mod collecting;
mod detail;
mod field;
mod finding;
mod ordered_list;
mod placing;
mod points;
mod share;
mod table;
mod voices;
mod wall;

use super::parts::{AreaTabs, titled};
use crate::app::use_app;
use crate::domain::records::{Intervention, Kind};
use crate::present::route::Place;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{ButtonKind, EmptyState, LinkButton, Segmented};
use crate::{t, tr};
use finding::Finding;
use leptos::prelude::*;
use placing::{Mode, Placing};
pub use wall::ChartWall;

/// The whole screen.
#[component]
pub fn ChartPage() -> impl IntoView {
    let app = use_app();
    let has_cards = Memo::new(move |_| {
        app.read(|project| project.count(Kind::Intervention) > 0)
            .unwrap_or(false)
    });
    let empty = move || {
        view! {
            <EmptyState
                icon="interventions"
                title=t!("feasibility-impact-empty-title")
                text=t!("feasibility-impact-empty-text")
            >
                <LinkButton
                    label=t!("feasibility-impact-empty-button")
                    icon="forward"
                    kind=ButtonKind::Main
                    href=Signal::derive(move || app.href(Place::Interventions))
                />
            </EmptyState>
        }
    };
    view! {
        <div class="page feasibility-impact">
            <AreaTabs />
            <Show when=move || has_cards.get() fallback=empty>
                <Chart />
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn Chart() -> impl IntoView {
    let app = use_app();
    let state = Placing::new(app);
    let modes = || {
        vec![
            Choice::new("result", tr!("feasibility-impact-mode-result")).with_icon("eye"),
            Choice::new("placing", tr!("feasibility-impact-mode-placing")).with_icon("hand"),
        ]
    };
    let mode = move || {
        match state.mode.get() {
            Mode::Result | Mode::Voice => "result",
            Mode::Placing => "placing",
        }
        .to_owned()
    };
    // The title names the card in hand, because on a phone the cards themselves are below the field.
    let question = move || {
        let card = state.chosen.get().and_then(|card| {
            app.read(|project| project.get::<Intervention>(card).map(|it| titled(&it.title)))
                .flatten()
        });
        card.map_or_else(
            || tr!("feasibility-impact-placing-title"),
            |title| tr!("feasibility-impact-placing-card", title = title),
        )
    };
    let is_placing = move || state.mode.get() == Mode::Placing;
    let collecting = collecting::collecting(app);
    let closed = move || collecting.get() && !is_placing();
    view! {
        <div class="feasibility-impact-bar">
            <h1 tabindex="-1">
                {move || match (is_placing(), collecting.get()) {
                    (true, _) => question().into_any(),
                    (false, true) => tr!("feasibility-impact-collecting-heading").into_any(),
                    (false, false) => view! { <Finding state /> }.into_any(),
                }}
            </h1>
            <Segmented
                label=t!("feasibility-impact-mode")
                label_hidden=true
                value=Signal::derive(mode)
                choices=Signal::derive(modes)
                on_change=move |mode: String| {
                    state.choose_mode(if mode == "placing" { Mode::Placing } else { Mode::Result })
                }
            />
        </div>
        <Show when=closed><collecting::Closed /></Show>
        <Show when=move || !closed()>
        <div class="feasibility-impact-stage" class:is-placing=is_placing>
            <field::Field state />
            <div class="feasibility-impact-side">
                <Show
                    when=is_placing
                    fallback=move || {
                        view! {
                            <detail::Detail state />
                            <ordered_list::OrderedList state />
                        }
                    }
                >
                    <voices::Voices state />
                    <anchors::Anchors state />
                    <cards::Cards state />
                </Show>
            </div>
        </div>
        </Show>
        <Show when=move || !is_placing() && !collecting.get()>
            <div class="feasibility-impact-acts">
                <collecting::BeginCollecting state />
                <LinkButton
                    label=t!("chart-wall")
                    icon="eye"
                    href=Signal::derive(move || app.href(Place::ChartWall))
                />
            </div>
            <table::Table open=false />
            <table::Voices />
        </Show>
    }
}
