//! The square field: four named quarters, numbered circles, the directorate's rings, and the crosshair of a card on its way.
//!
//! The field is laid out from left to right in every language, like a ruler; only its texts follow the language. Lengths are shares
//! of the side, so there is no scale to compute here. Deliberately absent: positions of circles (`present::deciding::feasibility_impact`).

use super::placing::{Aim, Mode, Placing};
use super::points;
use super::share::share;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::{Group, Intervention, Layer};
use crate::present::deciding::disc::{Disc, Point, QuartileBars};
use crate::present::deciding::feasibility_impact::{Ghost, LARGEST, SCALE, gridlines, others, place};
use crate::ui::interventions::parts::{scale_text, titled};
use crate::ui::widgets::CheckField;
use crate::{i18n, t, tr};
use leptos::html;
use leptos::prelude::*;
use web_sys::{KeyboardEvent, PointerEvent};

/// Two taps nearer to each other than this (in milliseconds) are one impatient finger, not two cards.
const ONE_FINGER: f64 = 400.0;

/// A circle that is moved by less than this (in pixels) was only touched.
const TREMBLE: u32 = 8;

/// Where a pointer is in the square, as shares of its side.
pub fn point_of(field: NodeRef<html::Div>, event: &PointerEvent) -> Option<Point> {
    let area = field.get_untracked()?.get_bounding_client_rect();
    Some(Point {
        x: (f64::from(event.client_x()) - area.x()) / area.width(),
        y: (f64::from(event.client_y()) - area.y()) / area.height(),
    })
}

/// The chart.
#[component]
pub fn Field(state: Placing) -> impl IntoView {
    let app = use_app();
    let field = state.field;
    let laid_down = StoredValue::new(f64::NEG_INFINITY);
    let touched_at = StoredValue::new((0, 0));
    let is_placing = move || state.mode.get() == Mode::Placing;

    let down = move |event: PointerEvent| {
        if !is_placing() || event.button() != 0 {
            return;
        }
        let held = disc_under(&event);
        let impatient = event.time_stamp() - laid_down.get_value() < ONE_FINGER;
        let card = held.or_else(|| state.chosen.get_untracked().filter(|_| !impatient));
        let (Some(card), Some(at)) = (card, point_of(field, &event)) else {
            return;
        };
        if let Some(element) = field.get_untracked() {
            let _ = element.set_pointer_capture(event.pointer_id());
        }
        state.chosen.set(Some(card));
        touched_at.set_value((event.client_x(), event.client_y()));
        // A circle that is only touched stays where it is; the bare field is a place at once.
        if held.is_none() {
            state.aim_at(card, at);
        }
    };
    let moved = move |event: PointerEvent| {
        let captured = field
            .get_untracked()
            .is_some_and(|element| element.has_pointer_capture(event.pointer_id()));
        let (x, y) = touched_at.get_value();
        let trembling = event.client_x().abs_diff(x) + event.client_y().abs_diff(y) < TREMBLE;
        if !captured || (trembling && state.aim.get_untracked().is_none()) {
            return;
        }
        if let (Some(card), Some(at)) = (state.chosen.get_untracked(), point_of(field, &event)) {
            state.aim_at(card, at);
        }
    };
    let up = move |event: PointerEvent| {
        if state.aim.get_untracked().is_some() {
            laid_down.set_value(event.time_stamp());
            state.lay_down();
        }
    };
    let discs = move || {
        state
            .chart
            .with(|chart| chart.discs.iter().map(|disc| disc.id).collect::<Vec<_>>())
    };
    let one_voice = move || state.mode.get() != Mode::Result;
    let colour = move || {
        let group = state.voice.get().group.filter(|_| one_voice())?;
        let of = |group: &Group| (group.colour % 8).to_string();
        app.read(|project| project.get::<Group>(group).map(of)).flatten()
    };
    let shown_others = move || {
        let voice = state.voice.get();
        let wanted = is_placing() && state.others.get();
        let ghosts = wanted
            .then(|| app.read(|project| others(project, voice)))
            .flatten();
        ghosts.unwrap_or_default().into_iter().map(ghost).collect_view()
    };
    view! {
        <figure class="feasibility-impact-figure" dir="ltr">
            <QuarterNames names=["plan-well", "do-first"] class="feasibility-impact-above" />
            <AxisName axis="impact" />
            <div
                class="feasibility-impact-field"
                class:is-armed=move || is_placing() && state.chosen.get().is_some()
                node_ref=field
                role="group"
                aria-label=t!("feasibility-impact-field")
                data-colour=colour
                data-layer=move || (one_voice() && state.voice.get().layer == Layer::Directorate).then_some("directorate")
                on:pointerdown=down
                on:pointermove=moved
                on:pointerup=up
                on:pointercancel=move |_| state.aim.set(None)
            >
                <div class="feasibility-impact-ground" aria-hidden="true"></div>
                <svg class="feasibility-impact-drawing" aria-hidden="false">
                    <Grid />
                    {move || {
                        let bars = state.chart.with(|chart| chart.discs.iter().filter_map(quartiles).collect::<Vec<_>>());
                        view! { <g class="feasibility-impact-spread">{bars}</g> }
                    }}
                    {move || state.chart.with(|chart| chart.ghosts.iter().cloned().map(ghost).collect_view())}
                    {shown_others}
                    <points::Points state above=false />
                    <For each=discs key=|id| *id let:id>
                        <Circle state id />
                    </For>
                    <points::Points state above=true />
                    {move || state.aim.get().map(|aim| crosshair(state, aim))}
                </svg>
            </div>
            <QuarterNames names=["leave-for-now", "quick-help"] class="feasibility-impact-below" />
            <AxisName axis="feasibility" />
        </figure>
        <p class="visually-hidden" role="status" aria-live="polite">
            {move || {
                let card = state.chosen.get()?;
                let (feasibility, impact) = state.value_of(card)?;
                is_placing().then(|| words_of(feasibility.into(), impact.into()))
            }}
        </p>
        <Legend state />
        <Beside state />
    }
}

/// The choices below the field: points behind the circles while the result is shown, views of other groups while one is placed.
#[component]
fn Beside(state: Placing) -> impl IntoView {
    let is_placing = move || state.mode.get() == Mode::Placing;
    let collecting = super::collecting::collecting(use_app());
    view! {
        <Show when=move || !is_placing()>
            <div class="feasibility-impact-others no-print">
                <CheckField
                    label=t!("feasibility-impact-points")
                    help=t!("feasibility-impact-points-help")
                    checked=Signal::derive(move || state.points.get())
                    on_change=move |on| state.points.set(on)
                />
            </div>
        </Show>
        <Show when=move || is_placing() && !collecting.get()>
            <div class="feasibility-impact-others">
                <CheckField
                    label=t!("feasibility-impact-show-others")
                    help=t!("feasibility-impact-show-others-help")
                    checked=Signal::derive(move || state.others.get())
                    on_change=move |on| state.others.set(on)
                />
            </div>
        </Show>
    }
}

/// The value of a point in words: "Feasibility 4, impact 3.5".
pub fn words_of(
    feasibility: crate::analysis::deciding::feasibility_impact::Eighths,
    impact: crate::analysis::deciding::feasibility_impact::Eighths,
) -> String {
    tr!(
        "feasibility-impact-value",
        feasibility = scale_text(feasibility),
        impact = scale_text(impact)
    )
}

/// The circle under a pointer.
fn disc_under(event: &PointerEvent) -> Option<RecordId> {
    use wasm_bindgen::JsCast;
    let element: web_sys::Element = event.target()?.dyn_into().ok()?;
    let disc = element.closest("[data-card]").ok()??;
    disc.get_attribute("data-card")?.parse().ok()
}

#[component]
fn Circle(state: Placing, id: RecordId) -> impl IntoView {
    let app = use_app();
    let disc = Memo::new(move |_| {
        state
            .chart
            .with(|chart| chart.discs.iter().find(|disc| disc.id == id).cloned())
    });
    let aimed = Memo::new(move |_| state.aim.get().filter(|aim| aim.card == id).map(|aim| aim.at));
    let centre = move || aimed.get().or_else(|| disc.get().map(|disc| disc.centre));
    let x = move || centre().map(|centre| share(centre.x));
    let y = move || centre().map(|centre| share(centre.y));
    let radius = move || disc.get().map(|disc| share(disc.radius));
    let name = move || {
        let disc = disc.get()?;
        app.read(|project| {
            let title = project
                .get::<Intervention>(id)
                .map(|it| titled(&it.title))
                .unwrap_or_default();
            let quarter = i18n::text(&format!("feasibility-impact-{}", disc.quarter.code()), &[]);
            let value = words_of(disc.feasibility, disc.impact);
            tr!(
                "feasibility-impact-disc",
                number = disc.number,
                title = title,
                value = value,
                quarter = quarter
            )
        })
    };
    let keys = move |event: KeyboardEvent| {
        if key_pressed(state, id, &event.key()) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    let leader = move || {
        let disc = disc.get().filter(|disc| disc.moved && aimed.get().is_none())?;
        Some(view! {
            <line
                class="feasibility-impact-leader"
                x1=share(disc.at.x)
                y1=share(disc.at.y)
                x2=share(disc.centre.x)
                y2=share(disc.centre.y)
            />
            <circle class="feasibility-impact-home" cx=share(disc.at.x) cy=share(disc.at.y) r="3" />
        })
    };
    view! {
        {leader}
        <g
            class="feasibility-impact-disc"
            class:is-chosen=move || state.chosen.get() == Some(id)
            class:is-aimed=move || aimed.get().is_some()
            class:is-unknown=move || disc.get().is_some_and(|disc| !disc.people_known)
            data-card=id.to_string()
            data-quarter=move || disc.get().map(|disc| disc.quarter.code())
            tabindex="0"
            role="button"
            aria-label=name
            aria-pressed=move || (state.chosen.get() == Some(id)).to_string()
            on:keydown=keys
            on:click=move |_| {
                if state.mode.get_untracked() != Mode::Placing {
                    state.choose(id);
                }
            }
        >
            <circle class="feasibility-impact-touch" cx=x cy=y r="24" />
            <circle class="feasibility-impact-face" cx=x cy=y r=radius />
            <svg class="feasibility-impact-number" x=x y=y>
                <text dy="0.36em">{move || disc.get().map(|disc| i18n::number(disc.number))}</text>
            </svg>
        </g>
    }
}

/// What a key does to a card; false when it means nothing here.
pub fn key_pressed(state: Placing, card: RecordId, key: &str) -> bool {
    if state.mode.get_untracked() != Mode::Placing {
        let opens = matches!(key, "Enter" | " ");
        if opens {
            state.choose(card);
        }
        return opens;
    }
    match key {
        "ArrowUp" => state.step(card, 0, 1),
        "ArrowDown" => state.step(card, 0, -1),
        // The field is not mirrored, hence neither are the keys.
        "ArrowRight" => state.step(card, 1, 0),
        "ArrowLeft" => state.step(card, -1, 0),
        "Enter" | " " => state.choose(card),
        "Delete" | "Backspace" => state.take_back(card),
        "Escape" => state.aim.set(None),
        _ => return false,
    }
    true
}

fn quartiles(disc: &Disc) -> Option<impl IntoView + use<>> {
    let QuartileBars { x, y } = disc.quartiles?;
    let (at_x, at_y) = (share(disc.at.x), share(disc.at.y));
    Some(view! {
        <line x1=share(x.0) x2=share(x.1) y1=at_y.clone() y2=at_y />
        <line x1=at_x.clone() x2=at_x y1=share(y.0) y2=share(y.1) />
    })
}

fn ghost(ghost: Ghost) -> impl IntoView {
    let (x, y) = (share(ghost.at.x), share(ghost.at.y));
    let tether = ghost.from.map(|from| {
        view! { <line x1=share(from.x) y1=share(from.y) x2=x.clone() y2=y.clone() /> }
    });
    view! {
        <g class="feasibility-impact-ghost" aria-hidden="true">
            {tether}
            <circle cx=x.clone() cy=y.clone() r=share(ghost.radius) />
            <text x=x y=y dy="0.36em">{i18n::number(ghost.number)}</text>
        </g>
    }
}

/// Lines from the card on its way to both scales, with the values read out where they meet them.
fn crosshair(state: Placing, aim: Aim) -> impl IntoView {
    // A card that is on the chart already follows the finger as its own circle; a new one shows its number here.
    let on_chart = state
        .chart
        .with_untracked(|chart| chart.discs.iter().any(|disc| disc.id == aim.card));
    let number = (!on_chart).then(|| state.number_of(aim.card)).flatten();
    let (feasibility, impact) = aim.value;
    let at = place(feasibility.into(), impact.into());
    let (x, y) = (share(at.x), share(at.y));
    view! {
        <g class="feasibility-impact-crosshair" aria-hidden="true">
            <line x1=x.clone() x2=x.clone() y1="0" y2="100%" />
            <line x1="0" x2="100%" y1=y.clone() y2=y.clone() />
            <circle
                class="feasibility-impact-target"
                class:is-new=number.is_some()
                cx=x.clone()
                cy=y.clone()
                r=share(LARGEST)
            />
            {number
                .map(|number| {
                    view! { <text class="feasibility-impact-new" x=x.clone() y=y.clone() dy="0.36em">{i18n::number(number)}</text> }
                })}
            <svg class="feasibility-impact-read" x=x y="100%"><rect x="-22" y="-32" width="44" height="28" rx="6" />
                <text y="-18" dy="0.36em">{scale_text(feasibility.into())}</text>
            </svg>
            <svg class="feasibility-impact-read" x="0" y=y><rect x="4" y="-14" width="44" height="28" rx="6" />
                <text x="26" dy="0.36em">{scale_text(impact.into())}</text>
            </svg>
        </g>
    }
}

/// Half and whole steps as quiet lines, the two dividing lines stronger.
#[component]
fn Grid() -> impl IntoView {
    let line = |(at, class): (f64, &'static str)| {
        let at = share(at);
        view! {
            <line class=class x1=at.clone() x2=at.clone() y1="0" y2="100%" />
            <line class=class y1=at.clone() y2=at x1="0" x2="100%" />
        }
    };
    view! { <g class="feasibility-impact-grid" aria-hidden="true">{gridlines().map(line).collect_view()}</g> }
}

/// The names of two quarters, at their edge of the field: inside, circles would cover them.
#[component]
fn QuarterNames(names: [&'static str; 2], class: &'static str) -> impl IntoView {
    let name = |code: &'static str| {
        let name = move || i18n::text(&format!("feasibility-impact-{code}"), &[]);
        let hint = move || i18n::text(&format!("feasibility-impact-{code}-hint"), &[]);
        view! {
            <span class="feasibility-impact-quarter" data-quarter=code dir=i18n::direction>
                <strong>{name}</strong>
                " "
                <small>{hint}</small>
            </span>
        }
    };
    view! {
        <div class=format!("feasibility-impact-quarters {class}") aria-hidden="true">
            {names.map(name).collect_view()}
        </div>
    }
}

/// The name of a scale with its ends and its five numbers.
#[component]
fn AxisName(axis: &'static str) -> impl IntoView {
    let text =
        move |part: &'static str| move || i18n::text(&format!("feasibility-impact-{axis}-{part}"), &[]);
    view! {
        <div class=format!("feasibility-impact-axis feasibility-impact-axis-{axis}") aria-hidden="true">
            <div class="feasibility-impact-scale">
                {SCALE.map(|step| view! { <span>{move || i18n::number(step)}</span> }).collect_view()}
            </div>
            <div class="feasibility-impact-ends">
                <span dir=i18n::direction>{text("low")}</span>
                <strong dir=i18n::direction>{text("name")}</strong>
                <span dir=i18n::direction>{text("high")}</span>
            </div>
        </div>
    }
}

/// What size, rings and bars mean; only what is on the chart is explained.
#[component]
fn Legend(state: Placing) -> impl IntoView {
    let has =
        move |test: fn(&crate::present::deciding::feasibility_impact::Chart) -> bool| state.chart.with(test);
    let placing = move || state.mode.get() == Mode::Placing;
    view! {
        <ul class="feasibility-impact-legend">
            <li><span class="legend-size" aria-hidden="true"></span>{t!("feasibility-impact-legend-size")}</li>
            {move || {
                let floor = state.chart.with(|chart| chart.smallest_up_to)?;
                Some(view! { <li>{tr!("feasibility-impact-legend-smallest", people = floor)}</li> })
            }}
            <Show when=move || !placing() && has(|chart| !chart.ghosts.is_empty())>
                <li><span class="legend-ghost" aria-hidden="true"></span>{t!("feasibility-impact-legend-ghost")}</li>
            </Show>
            <Show when=move || placing() && state.others.get()>
                <li><span class="legend-ghost" aria-hidden="true"></span>{t!("feasibility-impact-legend-others")}</li>
            </Show>
            <Show when=move || has(|chart| chart.discs.iter().any(|disc| disc.quartiles.is_some()))>
                <li><span class="legend-spread" aria-hidden="true"></span>{t!("feasibility-impact-legend-spread")}</li>
            </Show>
            <Show when=move || has(|chart| chart.discs.iter().any(|disc| disc.moved))>
                <li><span class="legend-moved" aria-hidden="true"></span>{t!("feasibility-impact-legend-moved")}</li>
            </Show>
            <points::PointsLegend state />
        </ul>
    }
}
