//! The hint while a shape is drawn, with its figures, and the choice of drawing methods. Deliberately absent: drawing (`drawing`).

use crate::analysis::map::measure::Figures;
use crate::i18n;
use crate::present::map::sketch::{Form, Lack};
use crate::ui::map::drawing::handles::{Remark, Way};
use crate::ui::map::here::panel::{WalkActs, here_text};
use crate::ui::map::state::{Tool, use_map};
use crate::ui::map::words::measures::{ground_text, length_text};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, Stepper};
use crate::{t, tr};
use leptos::prelude::*;

/// Radii to choose with one tap, in metres.
const RADII: [u32; 4] = [100, 250, 500, 1000];

/// What the next tap does, or how far the shape has come; then what is wrong, or how large it is.
#[component]
pub fn Progress() -> impl IntoView {
    let state = use_map();
    let form = move || {
        state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map(|sketch| sketch.form))
    };
    let next = move || {
        let count = state.drawing.corners();
        let catchment = state.tool.with(|tool| matches!(tool, Tool::Catchment(_)));
        let cutting = state.tool.with(|tool| matches!(tool, Tool::Cut(_)));
        match (form(), state.drawing.way.get()) {
            (None, _) => tr!("map-tap-place"),
            (Some(Form::Circle), _) if count == 0 => tr!("map-tap-centre"),
            (Some(Form::Circle), _) => tr!("map-choose-radius"),
            (Some(_), Way::Walking) => here_text(state),
            (Some(_), _) if count > 0 => tr!("map-corners", count = count),
            (Some(Form::Line), Way::Freely) if cutting => tr!("map-draw-cut"),
            (Some(Form::Area), Way::Freely) => tr!("map-draw-area"),
            (Some(_), Way::Freely) => tr!("map-draw-line"),
            (Some(_), _) if cutting => tr!("map-tap-cut"),
            (Some(Form::Area), _) if catchment => tr!("map-tap-catchment"),
            (Some(Form::Area), _) => tr!("map-tap-area"),
            (Some(_), _) => tr!("map-tap-line"),
        }
    };
    let figures = move || {
        state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map(|sketch| (sketch.form, sketch.figures())))
            .filter(|_| state.picture.get().is_none())
            .map(|(form, figures)| figures_text(form, figures))
            .unwrap_or_default()
    };
    let warning = move || match (state.drawing.remark.get(), state.drawing.lack()) {
        (Some(Remark::Crosses), _) => Some(tr!("map-would-cross")),
        (_, Some(Lack::Crossing)) => Some(tr!("map-crosses")),
        _ => None,
    };
    let snapped = move || state.drawing.remark.get() == Some(Remark::Snapped);
    view! {
        <span>{next}</span>
        <Show when=move || !figures().is_empty()>
            <span class="hint-figures">{figures}</span>
        </Show>
        <Show when=snapped>
            <span>{t!("map-snapped")}</span>
        </Show>
        {move || warning().map(|text| view! { <span class="hint-warning"><Icon name="warning" />{text}</span> })}
    }
}

/// "1.24 km", or "3.1 km around · 0.52 km²".
fn figures_text(form: Form, figures: Figures) -> String {
    match (form, figures.square_metres) {
        _ if figures.metres <= 0.0 => String::new(),
        (_, Some(area)) => format!(
            "{} · {}",
            tr!("map-around", length = length_text(figures.metres)),
            ground_text(area)
        ),
        _ => length_text(figures.metres),
    }
}

/// One of several ways, as a button with its icon.
#[component]
fn Choice(
    icon: &'static str,
    key: &'static str,
    #[prop(into)] chosen: Signal<bool>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="hint-shape" aria-pressed=move || chosen.get().to_string() on:click=move |_| on_press.run(())>
            <Icon name=icon />
            <span>{move || i18n::text(key, &[])}</span>
        </button>
    }
}

/// Point, line, area or circle, while nothing is begun.
#[component]
pub fn Shapes(
    /// An outline is no point and no line.
    #[prop(optional)]
    outline: bool,
    /// A service has a door or an area, and no line.
    #[prop(optional)]
    place: bool,
) -> impl IntoView {
    let state = use_map();
    let form = move || {
        let drawn = state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map(|sketch| sketch.form));
        drawn.unwrap_or(Form::Point)
    };
    let choice = move |shape: Form, icon: &'static str, key: &'static str| {
        let chosen = Signal::derive(move || form() == shape);
        view! { <Choice icon key chosen on_press=move |()| state.choose_shape(shape) /> }
    };
    view! {
        <Show when=move || state.drawing.corners() == 0>
            <div class="hint-shapes" role="group" aria-label=t!("map-shape")>
                {(!outline).then(|| choice(Form::Point, "place", "map-shape-point"))}
                {(!outline && !place).then(|| choice(Form::Line, "line", "map-shape-line"))}
                {choice(Form::Area, "area", "map-shape-area")}
                // A radius is in metres, which a picture does not have.
                {state.picture.get_untracked().is_none().then(|| choice(Form::Circle, "circle", "map-shape-circle"))}
            </div>
        </Show>
    }
}

/// Tap by tap, with a finger, or by walking; and whether corners go to outlines close by.
#[component]
pub fn Ways() -> impl IntoView {
    let state = use_map();
    let way = state.drawing.way;
    let form = move || {
        state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map(|sketch| sketch.form))
    };
    let choose = move |chosen: Way| {
        state.walk(false);
        state.drawing.remark.set(None);
        way.set(chosen);
        if chosen == Way::Walking && state.here.good().is_none() {
            state.watch_here();
        }
    };
    let choice = move |wanted: Way, icon: &'static str, key: &'static str| {
        let chosen = Signal::derive(move || way.get() == wanted);
        view! { <Choice icon key chosen on_press=move |()| choose(wanted) /> }
    };
    let cutting = move || state.tool.with(|tool| matches!(tool, Tool::Cut(_)));
    view! {
        <Show when=move || matches!(form(), Some(Form::Line | Form::Area))>
            <div class="hint-shapes" role="group" aria-label=t!("map-way")>
                {choice(Way::Corners, "dot", "map-way-corners")}
                {choice(Way::Freely, "freehand", "map-way-freely")}
                <Show when=move || !cutting()>{choice(Way::Walking, "walk", "map-way-walking")}</Show>
            </div>
            <Show when=move || way.get() == Way::Corners>
                <Button
                    label=t!("map-snap")
                    icon="magnet"
                    icon_only=true
                    pressed=state.drawing.snapping
                    kind=ButtonKind::Quiet
                    on_press=move |()| {
                        state.drawing.remark.set(None);
                        state.drawing.snapping.update(|on| *on = !*on);
                    }
                />
            </Show>
        </Show>
    }
}

/// How large a circle is.
#[component]
pub fn Radius() -> impl IntoView {
    let state = use_map();
    let radius = Signal::derive(move || {
        state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map_or(0, |sketch| sketch.radius))
    });
    let set = move |metres: u32| {
        state.drawing.sketch.update(|sketch| {
            if let Some(sketch) = sketch {
                sketch.radius = metres;
            }
        });
    };
    let shown = move || {
        let circle = state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map(|sketch| sketch.form))
            == Some(Form::Circle);
        circle && state.drawing.corners() > 0
    };
    let quick = move |metres: u32| {
        view! {
            <button type="button" class="hint-shape" aria-pressed=move || (radius.get() == metres).to_string() on:click=move |_| set(metres)>
                {move || length_text(metres.into())}
            </button>
        }
    };
    view! {
        <Show when=shown>
            <div class="hint-radius">
                <Stepper label=t!("map-radius") value=radius max=200_000 on_change=set />
                <div class="hint-shapes" role="group" aria-label=t!("map-radius")>{RADII.map(quick).collect_view()}</div>
            </div>
        </Show>
    }
}

/// Taking back and ending, once something is begun.
#[component]
pub fn Acts() -> impl IntoView {
    let state = use_map();
    let why_not = Signal::derive(move || match state.drawing.lack() {
        Some(Lack::Corners(count)) => tr!("map-too-few-corners", count = count),
        Some(Lack::Crossing) => tr!("map-crosses"),
        Some(Lack::Radius) => tr!("map-choose-radius"),
        None => String::new(),
    });
    let circle = move || {
        state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map(|sketch| sketch.form))
            == Some(Form::Circle)
    };
    let undo_name = move || {
        if state.drawing.way.get() == Way::Freely {
            tr!("map-undo-stroke")
        } else {
            tr!("map-undo-corner")
        }
    };
    view! {
        <WalkActs />
        <Show when=move || { state.drawing.corners() > 0 }>
            <Show when=move || !circle()>
                <Button label=undo_name icon="undo" icon_only=true on_press=move |()| state.undo_corner() />
            </Show>
            <Button label=t!("map-done") icon="check" kind=ButtonKind::Main why_not on_press=move |()| state.finish_drawing() />
        </Show>
    }
}
