//! The map engine behind a narrow adapter: it receives differences of layers and sends events.
//!
//! MapLibre draws, terra-draw takes the finger; both are loaded only when a map first opens. Texts on the map are painted by the
//! browser into pictures, because the engine does not join the letters of Sorani. Deliberately absent: records, edits, sentences
//! (they come in as [`MapTexts`]) and every tool bar.

mod basemap;
mod bindings;
mod drawing;
mod engine;
mod events;
mod page;
mod paint;
mod style;

pub use basemap::Basemap;
pub use engine::MapEngine;

use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;

/// Why there is no map, or why it did not do what it was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MapFault {
    /// The device has no WebGL 2: show the flat map.
    NoWebGl,
    /// The engine's files could not be loaded.
    NotLoaded,
    /// This shape cannot be changed with the drawing tools: it has holes or several parts.
    NotEditable,
    /// The engine failed; what it said, for a bug report.
    Engine(String),
}

/// Looks of the map, as token sets of the interface.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[allow(missing_docs)]
pub enum MapTheme {
    #[default]
    Light,
    Dark,
    Projector,
}

/// What is being drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum DrawTool {
    Point,
    Line,
    Area,
}

/// The few texts that stand on the map itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MapTexts {
    /// What a screen reader calls the map.
    pub title: String,
    /// Who made the basemap.
    pub attribution: String,
    /// Short for metres.
    pub metres: String,
    /// Short for kilometres.
    pub kilometres: String,
    /// Code of the language for place names.
    pub language: String,
    /// True where the script runs from right to left: the scale bar moves to the other corner.
    pub right_to_left: bool,
}

/// Pixels along the edges that are covered by what floats over the map.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
#[allow(missing_docs)]
pub struct Reserved {
    pub above: f64,
    pub below: f64,
    pub beside: f64,
}

/// How a map opens.
#[derive(Clone, PartialEq, Debug)]
pub struct MapOptions {
    /// What is in view at first.
    pub view: Bounds,
    /// What floats over the edges.
    pub reserved: Reserved,
    /// How it looks.
    pub theme: MapTheme,
    /// Its texts.
    pub texts: MapTexts,
}

/// What the map tells.
#[derive(Clone, PartialEq, Debug)]
pub enum MapEvent {
    /// A tap while nothing is drawn or changed: the place, and the records under the finger, topmost first.
    Tapped {
        /// Where.
        place: Position,
        /// What lies there.
        records: Vec<RecordId>,
    },
    /// So many corners of a line or an area are set.
    DrawingChanged {
        /// Corners that are set.
        points: u32,
    },
    /// A shape is finished; it is not on the map until the records say so.
    Drawn(Geometry),
    /// The shape on the drawing board was changed.
    EditedShape(Geometry),
    /// The view has come to rest.
    Moved {
        /// What is in view.
        view: Bounds,
    },
    /// The graphics chip took the picture away (another app, a sleeping tablet).
    ContextLost,
    /// And gave it back.
    ContextRestored,
    /// Something inside the engine failed; the map goes on.
    Fault(String),
}
