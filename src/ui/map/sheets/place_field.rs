//! A place as text: for the keyboard, and for places that are read out. Deliberately absent: parsing the text
//! (`present::map::coordinates`).

use crate::domain::geometry::Geometry;
use crate::domain::records::{MarkPlace, OnPicture};
use crate::present::map::coordinates::{
    WrongLine, is_simple_place, parse, parse_spots, shape, write, write_spots,
};
use crate::present::map::picture_map::Board;
use crate::ui::widgets::TextArea;
use crate::{t, tr};
use leptos::prelude::*;

/// The corners of a shape, one a line. An area stays an area; one place is a point, several are a line.
#[component]
pub fn PlaceField(
    #[prop(into)] shape: Signal<Option<Geometry>>,
    #[prop(into)] on_change: Callback<Geometry>,
    /// An area also while there is no shape yet.
    #[prop(optional)]
    closed: bool,
) -> impl IntoView {
    let place = Signal::derive(move || shape.get().map(MarkPlace::Ground));
    let changed = move |place: MarkPlace| {
        if let MarkPlace::Ground(shape) = place {
            on_change.run(shape);
        }
    };
    view! { <MarkPlaceField place on_change=changed closed /> }
}

/// The same for a mark, which may lie on a picture: there the corners are per cents of its width and height.
#[component]
pub fn MarkPlaceField(
    #[prop(into)] place: Signal<Option<MarkPlace>>,
    #[prop(into)] on_change: Callback<MarkPlace>,
    /// An area also while there is no shape yet.
    #[prop(optional)]
    closed: bool,
    /// The board of the picture that it lies on.
    #[prop(optional_no_strip)]
    board: Option<Board>,
) -> impl IntoView {
    let wrong = RwSignal::new(String::new());
    let text = move || place.with(|place| place.as_ref().map(place_text).unwrap_or_default());
    let editable = move || {
        place.with(|place| {
            let Some(place) = place else { return true };
            is_simple_place(place) && (board.is_some() || place.ground().is_some())
        })
    };
    let read = move |text: String| {
        let closed = closed || place.with_untracked(|place| place.as_ref().is_some_and(MarkPlace::is_area));
        match read_place(&text, closed, board) {
            Ok(place) => {
                wrong.set(String::new());
                on_change.run(place);
            }
            Err(fault) => wrong.set(fault),
        }
    };
    view! {
        <Show when=editable fallback=move || view! { <p class="field-help">{t!("map-not-editable")}</p> }>
            <TextArea
                label=t!("map-place")
                help=place_help(board)
                rows=2
                value=Signal::derive(text)
                error=wrong
                when_left=true
                on_change=read
            />
        </Show>
    }
}

/// How a place is typed.
pub fn place_help(board: Option<Board>) -> leptos::text_prop::TextProp {
    match board {
        Some(_) => t!("mark-spot-help").into(),
        None => t!("map-place-help").into(),
    }
}

/// The corners of a mark as they are typed.
pub fn place_text(place: &MarkPlace) -> String {
    match place {
        MarkPlace::Ground(shape) => write(shape),
        MarkPlace::OnPicture(place) => write_spots(&place.shape),
    }
}

/// Reads where a mark lies, on the ground or on the picture of a board, or says what is wrong with the text.
pub fn read_place(text: &str, closed: bool, board: Option<Board>) -> Result<MarkPlace, String> {
    let Some(board) = board else {
        let wrong = |line| tr!("map-place-wrong-line", line = line);
        return corners(parse(text), closed, wrong, || tr!("map-place-missing")).map(MarkPlace::Ground);
    };
    let wrong = |line| tr!("mark-spot-wrong-line", line = line);
    let shape = corners(parse_spots(text), closed, wrong, || tr!("mark-spot-missing"))?;
    Ok(MarkPlace::OnPicture(OnPicture {
        picture: board.picture,
        shape,
    }))
}

fn corners<P: Copy + PartialEq>(
    read: Result<Vec<P>, WrongLine>,
    closed: bool,
    wrong: impl Fn(usize) -> String,
    missing: impl Fn() -> String,
) -> Result<Geometry<P>, String> {
    let corners = read.map_err(|line| wrong(line.0))?;
    shape(&corners, closed).ok_or_else(|| {
        if closed {
            tr!("map-too-few-corners", count = 3)
        } else {
            missing()
        }
    })
}
