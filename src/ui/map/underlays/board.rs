//! Georeferencing a picture: a spot of the picture, then its place on the map, three times or more. By finger, mouse or keys. Deliberately
//! absent: the pixel under the finger (`present::map::picture_view`), the residuals (`points`).

use super::as_map::{AsMap, MarksOnIt};
use super::points::Points;
use super::sheet_line::SheetLine;
use crate::domain::geometry::Position;
use crate::domain::id::RecordId;
use crate::domain::records::Underlay;
use crate::present::map::coordinates::parse;
use crate::present::map::picture_view::PictureView;
use crate::ui::map::state::use_map;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A finger that moved less than this many pixels has tapped.
const STILL: f64 = 8.0;
/// How far one press of an arrow key moves, in what is seen.
const STEP: f64 = 0.05;

/// The picture with its control points, and what to do next.
#[component]
pub fn Board(id: RecordId) -> impl IntoView {
    let state = use_map();
    let underlays = state.underlays;
    let record = Memo::new(move |_| {
        state
            .app
            .read(|project| project.get::<Underlay>(id).cloned())
            .flatten()
    });
    // An undo may take the picture away.
    Effect::new(move |_| {
        if record.with(Option::is_none) {
            underlays.place(None);
        }
    });
    let count = move || record.with(|it| it.as_ref().map_or(0, |it| it.control_points.len()));
    let next = move || match underlays.spot.get() {
        None if count() == 0 => tr!("underlay-tap-first"),
        None => tr!("underlay-tap-picture"),
        Some(_) => tr!("underlay-tap-map"),
    };
    view! {
        <p class="underlay-next" role="status"><Icon name="hand" />{next}</p>
        <SheetLine id />
        <Show when=move || count() == 0>
            <p class="field-help">{t!("picture-use-help")}</p>
            <AsMap id />
        </Show>
        <Picture id record />
        <Show when=move || underlays.spot.with(Option::is_some)>
            <SpotActs />
        </Show>
        <Points id record />
        <MarksOnIt id />
        <div class="sheet-acts">
            <Button label=t!("underlay-done") icon="check" kind=ButtonKind::Main on_press=move |()| underlays.place(None) />
        </div>
    }
}

/// Ways to give the place of a spot without tapping the map.
#[component]
fn SpotActs() -> impl IntoView {
    let state = use_map();
    let underlays = state.underlays;
    let wrong = RwSignal::new(String::new());
    let typed = move |text: String| match parse(&text)
        .ok()
        .and_then(|places: Vec<Position>| places.first().copied())
    {
        Some(place) => drop(underlays.take_tap(state.app, place)),
        None => wrong.set(tr!("map-place-wrong-line", line = 1)),
    };
    view! {
        <div class="underlay-spot">
            <div class="says-acts">
                <Button
                    label=t!("map-at-centre")
                    icon="target"
                    on_press=move |()| {
                        if let Some(centre) = state.surface.centre() {
                            underlays.take_tap(state.app, centre);
                        }
                    }
                />
                <Button label=t!("underlay-other-spot") icon="undo" kind=ButtonKind::Quiet on_press=move |()| underlays.spot.set(None) />
            </div>
            <TextField label=t!("map-place") value=String::new() error=wrong when_left=true on_change=typed />
        </div>
    }
}

#[component]
fn Picture(id: RecordId, record: Memo<Option<Underlay>>) -> impl IntoView {
    let state = use_map();
    let underlays = state.underlays;
    let hash = record.with_untracked(|it| it.as_ref().map(|it| it.picture.hash));
    let url = hash.map(|hash| underlays.picture_url(state.app, id, hash));
    let (width, height) = record.with_untracked(|it| it.as_ref().map_or((1, 1), |it| (it.width, it.height)));
    let view = RwSignal::new(PictureView::whole(width, height));
    let held = StoredValue::new(None::<(f64, f64, PictureView)>);
    let choose = move |spot: (f64, f64)| underlays.spot.set(Some(spot));
    let pressed = move |event: web_sys::PointerEvent| {
        let Some(element) = element_of(&event) else { return };
        // A browser that cannot hold the pointer sends what comes anyway.
        let _ = element.set_pointer_capture(event.pointer_id());
        held.set_value(Some((
            f64::from(event.client_x()),
            f64::from(event.client_y()),
            view.get_untracked(),
        )));
    };
    let moved = move |event: web_sys::PointerEvent| {
        let (Some((x, y, from)), Some(element)) = (held.get_value(), element_of(&event)) else {
            return;
        };
        let by = (f64::from(event.client_x()) - x, f64::from(event.client_y()) - y);
        if by.0.hypot(by.1) >= STILL {
            let frame = element.get_bounding_client_rect();
            view.set(from.dragged(by, (frame.width(), frame.height())));
        }
    };
    let lifted = move |event: web_sys::PointerEvent| {
        let (Some((x, y, _)), Some(element)) = (held.get_value(), element_of(&event)) else {
            return;
        };
        held.set_value(None);
        let (to_x, to_y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        if (to_x - x).hypot(to_y - y) < STILL {
            let frame = element.get_bounding_client_rect();
            let point = (to_x - frame.x(), to_y - frame.y());
            if let Some(spot) = view.get_untracked().at(point, (frame.width(), frame.height())) {
                choose(spot);
            }
        }
    };
    let keyed = move |event: web_sys::KeyboardEvent| {
        let step = |view: PictureView| match event.key().as_str() {
            "ArrowUp" => Some(view.moved(0.0, -STEP)),
            "ArrowDown" => Some(view.moved(0.0, STEP)),
            "ArrowRight" => Some(view.moved(STEP, 0.0)),
            "ArrowLeft" => Some(view.moved(-STEP, 0.0)),
            "+" | "=" => Some(view.zoomed(2.0)),
            "-" => Some(view.zoomed(0.5)),
            _ => None,
        };
        if event.key() == "Enter" {
            event.prevent_default();
            choose(view.get_untracked().centre());
        } else if let Some(next) = step(view.get_untracked()) {
            event.prevent_default();
            view.set(next);
        }
    };
    let seen = move || {
        let (x, y, width, height) = view.get().window();
        format!("{x:.1} {y:.1} {width:.1} {height:.1}")
    };
    // Signs keep their size on the screen however close the look is.
    let size = Signal::derive(move || view.get().window().2.max(view.get().window().3) / 300.0);
    view! {
        <div class="underlay-board">
            <svg
                viewBox=seen
                role="application"
                aria-label=t!("underlay-board")
                tabindex="0"
                on:pointerdown=pressed
                on:pointermove=moved
                on:pointerup=lifted
                on:pointercancel=move |_| held.set_value(None)
                on:keydown=keyed
            >
                {move || url.and_then(|url| url.get()).map(|url| view! {
                    <image href=url.as_str().to_owned() x="0" y="0" width=width.to_string() height=height.to_string() />
                })}
                <Signs record size />
                {move || {
                    let (x, y) = view.get().centre();
                    view! { <g transform=place(x, y, size.get())><path class="underlay-cross" d="M-9 0H9M0 -9V9" /></g> }
                }}
            </svg>
            <div class="underlay-zoom" role="group" aria-label=t!("map-zoom")>
                <Button label=t!("map-zoom-in") icon="add" icon_only=true kind=ButtonKind::Quiet on_press=move |()| view.update(|view| *view = view.zoomed(2.0)) />
                <Button label=t!("map-zoom-out") icon="remove" icon_only=true kind=ButtonKind::Quiet on_press=move |()| view.update(|view| *view = view.zoomed(0.5)) />
            </div>
        </div>
        <p class="field-help">{t!("underlay-board-help")}</p>
    }
}

/// The control points on the picture, and the spot that waits for its place.
#[component]
fn Signs(record: Memo<Option<Underlay>>, size: Signal<f64>) -> impl IntoView {
    let underlays = use_map().underlays;
    move || {
        let points = record.with(|it| {
            it.as_ref()
                .map(|it| it.control_points.clone())
                .unwrap_or_default()
        });
        let sign = |(at, (x, y)): (usize, (f64, f64))| {
            view! {
                <g class="underlay-sign" transform=place(x, y, size.get())>
                    <circle r="11" />
                    <text y="5" text-anchor="middle">{i18n::number(at as u64 + 1)}</text>
                </g>
            }
        };
        let set = points
            .iter()
            .map(|point| (f64::from(point.x) / 10.0, f64::from(point.y) / 10.0));
        let waiting = underlays.spot.get().map(|(x, y)| {
            view! { <g class="underlay-waiting" transform=place(x, y, size.get())><circle r="11" /><circle r="3" /></g> }
        });
        view! { {set.enumerate().map(sign).collect_view()}{waiting} }
    }
}

fn place(x: f64, y: f64, size: f64) -> String {
    format!("translate({x:.1} {y:.1}) scale({size:.4})")
}

fn element_of(event: &web_sys::PointerEvent) -> Option<web_sys::Element> {
    event.current_target()?.dyn_into().ok()
}
