//! A picture instead of the map: its marks as SVG over it, moved and zoomed by finger, mouse or keys. It needs no WebGL.
//!
//! Deliberately absent: the board of the picture (`present::map::picture_map`), drawing freely (`flat_hand`).

use super::picture_note::PictureNote;
use crate::app::map::MapEvent;
use crate::domain::geometry::Bounds;
use crate::domain::records::Underlay;
use crate::present::map::flat_sheet::SheetMark;
use crate::present::map::picture_map::{Board, picture_marks};
use crate::present::map::projection::{Frame, box_on};
use crate::present::map::view_box::{moved, zoomed};
use crate::t;
use crate::ui::map::flat::fingers::{Fingers, wheeled};
use crate::ui::map::flat::flat_hand::{Hand, UnderHand};
use crate::ui::map::flat::on_sheet::{Corners, mark, nearest, note_scale};
use crate::ui::map::flat::sheet_size::{UNMEASURED, on_sheet, sheet_size};
use crate::ui::map::state::{MapState, Tool, use_map};
use leptos::prelude::*;
use web_sys::PointerEvent;

/// How far one press of an arrow key moves the picture, in what is seen.
const STEP: f64 = 0.1;

/// The picture in view, while one is.
#[component]
pub fn PictureMap() -> impl IntoView {
    let state = use_map();
    let board = Memo::new(move |_| state.board());
    let shown = Memo::new(move |_| board.with(|board| board.map(|board| board.picture)));
    move || shown.get().map(|_| view! { <Picture board /> })
}

#[component]
fn Picture(board: Memo<Option<Board>>) -> impl IntoView {
    let state = use_map();
    let view = state.surface.picture_view;
    let element: NodeRef<leptos::svg::Svg> = NodeRef::new();
    let size = sheet_size(element, UNMEASURED);
    let whole = move || board.get().and_then(|board| board.bounds());
    keep_in_view(state, board, element);
    let seen = move || view.get().or_else(whole);
    let frame = Signal::derive(move || Some(Frame::around(seen()?, size.get().0, size.get().1)));
    let both = move || Some((untrack(seen)?, frame.get_untracked()?));
    let marks = Memo::new(move |_| marks_on(state, &board.get()?, &frame.get()?));
    let (hand, fingers) = (Hand::new(), Fingers::new());
    let tap = move |frame: &Frame, x: f64, y: f64| {
        let (Some(place), Some(board)) = (frame.position(x, y), board.get_untracked()) else {
            return;
        };
        note_scale(state, frame, x, y);
        let records: Vec<_> = marks.with_untracked(|marks| {
            nearest(marks.as_deref().unwrap_or_default(), &[], x, y)
                .into_iter()
                .collect()
        });
        // Beside the picture there is nothing to put a mark on.
        if board.holds(place) || state.tool.with_untracked(|tool| *tool == Tool::Look) {
            state.handle(MapEvent::Tapped { place, records });
        }
    };
    let tapped = move |event: web_sys::MouseEvent| {
        let (drawn, dragged) = (hand.take_spent(), fingers.take_spent());
        if !drawn
            && !dragged
            && let (Some(frame), Some((x, y))) = (frame.get_untracked(), on_sheet(&event))
        {
            tap(&frame, x, y);
        }
    };
    let down = move |event: PointerEvent| {
        let Some((view, frame)) = both() else { return };
        if let Some((x, y)) = on_sheet(&event) {
            note_scale(state, &frame, x, y);
        }
        if untrack(|| hand.is_wanted(state)) {
            hand.down(state, &event, &frame);
        } else {
            fingers.down(&event, view, frame);
        }
    };
    let go = move |event: PointerEvent| {
        let Some((_, frame)) = both() else { return };
        if untrack(|| hand.is_wanted(state)) {
            hand.go(state, &event, &frame);
        } else if let Some(next) = fingers.go(&event) {
            view.set(Some(next));
        }
    };
    let up = move |event: PointerEvent| {
        if let Some((view, frame)) = both() {
            hand.up(state, &frame);
            fingers.up(&event, view, frame);
        }
    };
    let lost = move |event: PointerEvent| {
        hand.lost();
        if let Some((view, frame)) = both() {
            fingers.up(&event, view, frame);
        }
    };
    let turned = move |event: web_sys::WheelEvent| {
        event.prevent_default();
        if let Some((seen, frame)) = both()
            && let Some(next) = wheeled(&event, seen, &frame)
        {
            view.set(Some(next));
        }
    };
    let pressed = move |event: web_sys::KeyboardEvent| {
        let Some((seen, frame)) = both() else { return };
        if event.key() == "Enter" {
            event.prevent_default();
            tap(&frame, frame.width / 2.0, frame.height / 2.0);
        } else if let Some(next) = after_key(&event.key(), seen) {
            event.prevent_default();
            view.set(Some(next));
        }
    };
    view! {
        <div class="picture-map">
            <svg
                class="flat-map picture-sheet"
                node_ref=element
                viewBox=move || format!("0 0 {} {}", size.get().0, size.get().1)
                role="application"
                aria-label=t!("picture-map")
                aria-describedby="picture-note"
                tabindex="0"
                on:click=tapped
                on:pointerdown=down
                on:pointermove=go
                on:pointerup=up
                on:pointercancel=lost
                on:wheel=turned
                on:contextmenu=move |event: web_sys::MouseEvent| {
                    if let Some(frame) = frame.get_untracked() {
                        hand.rest(state, &event, &frame);
                    }
                }
                on:keydown=pressed
            >
                <Ground board frame />
                {move || marks.get().map(|marks| marks.into_iter().map(mark).collect_view())}
                <Corners frame />
                <UnderHand hand frame />
                <Cross frame />
            </svg>
            <PictureNote />
        </div>
    }
}

/// Shows the whole picture first, and keeps it in sight after any move.
fn keep_in_view(state: MapState, board: Memo<Option<Board>>, element: NodeRef<leptos::svg::Svg>) {
    let view = state.surface.picture_view;
    Effect::new(move |_| {
        element.track();
        let whole = untrack(|| board.get().and_then(|board| board.bounds()));
        if view.with_untracked(Option::is_none)
            && let Some(bounds) = whole
        {
            state.surface.fit(bounds);
        }
    });
    Effect::new(move |_| {
        if let (Some(seen), Some(board)) = (view.get(), board.get()) {
            let kept = board.kept_in_sight(seen);
            if kept != seen {
                view.set(Some(kept));
            }
        }
    });
}

/// The marks on the picture, without the one whose corners are being moved.
fn marks_on(state: MapState, board: &Board, frame: &Frame) -> Option<Vec<SheetMark>> {
    let mut marks = state
        .app
        .read(|project| picture_marks(project, board, &state.filter.get(), state.selected.get(), frame))?;
    if let Some(changed) = state.editing.with(|editing| editing.as_ref().map(|(id, _)| *id)) {
        marks.retain(|mark| mark.id != changed);
    }
    Some(marks)
}

/// The view after a key; none for other keys.
fn after_key(key: &str, seen: Bounds) -> Option<Bounds> {
    match key {
        "ArrowUp" => Some(moved(seen, 0.0, STEP)),
        "ArrowDown" => Some(moved(seen, 0.0, -STEP)),
        "ArrowRight" => Some(moved(seen, STEP, 0.0)),
        "ArrowLeft" => Some(moved(seen, -STEP, 0.0)),
        "+" | "=" => Some(zoomed(seen, 0.5)),
        "-" => Some(zoomed(seen, 2.0)),
        _ => None,
    }
}

/// The picture itself; an empty sheet where its bytes are not on this device.
#[component]
fn Ground(board: Memo<Option<Board>>, frame: Signal<Option<Frame>>) -> impl IntoView {
    let state = use_map();
    let shown = Memo::new(move |_| {
        let id = board.with(|board| board.map(|board| board.picture))?;
        let hash = state
            .app
            .read(|project| Some(project.get::<Underlay>(id)?.picture.hash));
        Some((id, hash.flatten()?))
    });
    let place = move || {
        let (x, y, width, height) = box_on(board.get()?.bounds()?, &frame.get()?);
        Some([x, y, width, height].map(|length| format!("{length:.1}")))
    };
    let sheet = move || {
        let [x, y, width, height] = place()?;
        Some(view! { <rect class="picture-ground" x=x y=y width=width height=height /> })
    };
    // Another picture has another address.
    let picture = move || {
        let (id, hash) = shown.get()?;
        let url = state.underlays.picture_url(state.app, id, hash);
        Some(move || {
            let (url, [x, y, width, height]) = (url.get()?, place()?);
            Some(
                view! { <image href=url.as_str().to_owned() x=x y=y width=width height=height preserveAspectRatio="none" /> },
            )
        })
    };
    view! {
        {sheet}
        {picture}
    }
}

/// Where Enter puts a mark; seen while the keyboard is used.
#[component]
fn Cross(frame: Signal<Option<Frame>>) -> impl IntoView {
    move || {
        let frame = frame.get()?;
        let (x, y) = (frame.width / 2.0, frame.height / 2.0);
        Some(
            view! { <path class="picture-cross" d=format!("M{:.1} {y:.1}h24M{x:.1} {:.1}v24", x - 12.0, y - 12.0) /> },
        )
    }
}
