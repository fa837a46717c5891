//! The drawing board: one shape at a time, drawn by finger, pen or mouse. Deliberately absent: the tools' own logic, which is
//! terra-draw's, and keeping shapes.

use super::bindings::{DrawingBoard, DrawingModule, Map, load};
use super::events::fault;
use super::style::Colours;
use super::{DrawTool, MapFault};
use crate::domain::geometry::Geometry;
use serde_json::json;
use wasm_bindgen::prelude::*;

/// What the board tells.
pub enum BoardEvent {
    /// So many corners are set.
    Corners(u32),
    /// The new shape is finished.
    Drawn(Geometry),
    /// The shape that was put on the board has changed.
    Edited(Geometry),
}

/// The board with its listener.
pub struct Board {
    board: DrawingBoard,
    _notify: Closure<dyn FnMut(String, String)>,
}

impl Board {
    /// Lays the board over a map that has drawn its first picture.
    pub async fn open(
        map: &Map,
        colours: &Colours,
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
        let colours = json!({ "accent": colours.accent, "paper": colours.paper });
        let board = module
            .unchecked_into::<DrawingModule>()
            .create_drawing(
                map,
                &super::engine::to_js(&colours)?,
                notify.as_ref().unchecked_ref(),
            )
            .map_err(fault)?;
        Ok(Self {
            board,
            _notify: notify,
        })
    }

    /// Starts a new shape.
    pub fn start(&self, tool: DrawTool) -> Result<(), MapFault> {
        let geometry = match tool {
            DrawTool::Point => "Point",
            DrawTool::Line => "LineString",
            DrawTool::Area => "Polygon",
        };
        self.board.start(geometry).map_err(fault)
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

    /// Ends the line or area that is being drawn, or the change of a shape.
    pub fn finish(&self) -> Result<(), MapFault> {
        self.board.finish().map_err(fault)
    }

    /// Takes back the last corner.
    pub fn undo(&self) -> Result<(), MapFault> {
        self.board.undo().map(drop).map_err(fault)
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
        "drawing" => detail.parse().ok().map(BoardEvent::Corners),
        "drawn" => serde_json::from_str(detail).ok().map(BoardEvent::Drawn),
        "edited" => serde_json::from_str(detail).ok().map(BoardEvent::Edited),
        _ => None,
    }
}
