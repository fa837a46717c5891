//! A place as text: for the keyboard, and for places that somebody reads out. Deliberately absent: reading the text
//! (`present::coordinates`).

use crate::domain::geometry::{Geometry, Position};
use crate::present::coordinates::{is_simple, parse, shape, write};
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
    let wrong = RwSignal::new(String::new());
    let text = move || shape.with(|shape| shape.as_ref().map(write).unwrap_or_default());
    let editable = move || shape.with(|shape| shape.as_ref().is_none_or(is_simple));
    let read = move |text: String| {
        let closed = closed || shape.with_untracked(|shape| matches!(shape, Some(Geometry::Area(_))));
        match read_shape(&text, closed) {
            Ok(shape) => {
                wrong.set(String::new());
                on_change.run(shape);
            }
            Err(fault) => wrong.set(fault),
        }
    };
    view! {
        <Show when=editable fallback=move || view! { <p class="field-help">{t!("map-not-editable")}</p> }>
            <TextArea
                label=t!("map-place")
                help=t!("map-place-help")
                rows=2
                value=Signal::derive(text)
                error=wrong
                on_change=read
            />
        </Show>
    }
}

/// Reads a shape, or says what is wrong with the text.
pub fn read_shape(text: &str, closed: bool) -> Result<Geometry, String> {
    let corners: Vec<Position> = parse(text).map_err(|wrong| tr!("map-place-wrong-line", line = wrong.0))?;
    shape(&corners, closed).ok_or_else(|| {
        if closed {
            tr!("map-too-few-corners", count = 3)
        } else {
            tr!("map-place-missing")
        }
    })
}
