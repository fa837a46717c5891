//! The drawing board: strokes of a finger that draws freely, and one shape whose corners are dragged. Deliberately absent: the tools'
//! own logic, which is terra-draw's, and what strokes become.

use super::bindings::{DrawingBoard, DrawingModule, Map, load};
use super::events::fault;
use super::js::to_js;
use super::style::Colours;
use super::{MapFault, Snap};
use crate::domain::geometry::{Geometry, Position};
use serde_json::json;
use wasm_bindgen::prelude::*;

/// An event of the board.
pub enum BoardEvent {
    /// A finger drew freely and was lifted.
    Stroke(Vec<Position>),
    /// The shape that was put on the board has changed.
    Edited(Geometry),
}

/// The board with its listeners.
pub struct Board {
    board: DrawingBoard,
    _notify: Closure<dyn FnMut(String, String)>,
    _snap: Closure<dyn FnMut(f64, f64) -> JsValue>,
}

impl Board {
    /// Lays the board over a map that has drawn its first picture.
    pub async fn open(
        map: &Map,
        colours: &Colours,
        snap: Snap,
        tell: impl Fn(BoardEvent) + 'static,
    ) -> Result<Self, MapFault> {
        let module = load("vendor/map/drawing.mjs")
            .await
            .map_err(|_| MapFault::NotLoaded)?;
        let notify = Closure::new(move |what: String, detail: String| {
            if let Some(event) = event(&what, &detail) {
                tell(event);
            }
        });
        let snap = Closure::new(move |longitude: f64, latitude: f64| {
            let snapped = Position::new(longitude, latitude).ok().and_then(&*snap);
            snapped.map_or(JsValue::UNDEFINED, |place| {
                js_sys::Array::of2(&place.longitude().into(), &place.latitude().into()).into()
            })
        });
        let colours = json!({ "accent": colours.accent, "paper": colours.paper });
        let board = module
            .unchecked_into::<DrawingModule>()
            .create_drawing(
                map,
                &to_js(&colours)?,
                notify.as_ref().unchecked_ref(),
                snap.as_ref().unchecked_ref(),
            )
            .map_err(fault)?;
        Ok(Self {
            board,
            _notify: notify,
            _snap: snap,
        })
    }

    /// Whether taps put corners, and whether a finger draws freely.
    pub fn take(&self, taps: bool, freely: bool) -> Result<(), MapFault> {
        self.board.take(taps, freely).map_err(fault)
    }

    /// Puts a shape on the board to be changed.
    pub fn edit(&self, geometry: &Geometry) -> Result<(), MapFault> {
        let text = serde_json::to_string(geometry).map_err(|error| MapFault::Engine(error.to_string()))?;
        match self.board.edit(&text) {
            Ok(true) => Ok(()),
            Ok(false) => Err(MapFault::NotEditable),
            Err(error) => Err(fault(error)),
        }
    }

    /// Clears the board.
    pub fn cancel(&self) -> Result<(), MapFault> {
        self.board.cancel().map_err(fault)
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        // The map may be gone already; there is nothing left to take away then.
        let _ = self.board.take_away();
    }
}

fn event(what: &str, detail: &str) -> Option<BoardEvent> {
    match what {
        "stroke" => serde_json::from_str(detail).ok().map(BoardEvent::Stroke),
        "edited" => serde_json::from_str(detail).ok().map(BoardEvent::Edited),
        _ => None,
    }
}
