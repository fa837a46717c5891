//! The map engine behind a narrow adapter: it receives differences of layers and sends events.
//!
//! MapLibre draws, terra-draw takes the finger; both are loaded only when a map first opens. Texts on the map are painted by the
//! browser into pictures, because the engine does not join the letters of Sorani. Deliberately absent: records, edits, sentences
//! (they come in as [`MapTexts`]) and every tool bar.

mod base_style;
mod basemap;
pub mod basemap_files;
mod bindings;
mod busy;
mod crowd;
mod drawing;
mod engine;
mod events;
mod features;
mod feed;
mod frames;
mod js;
mod page;
mod paint;
mod reference;
mod style;
mod underlays;

pub use crate::present::map::in_view::Reserved;
pub use basemap::Basemap;
pub use engine::{Floating, MapEngine};
pub use reference::ReferenceOnMap;
pub use underlays::UnderlaySeen;

use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use crate::present::numerals::Digits;

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

/// Where a corner goes that is dragged to a place; nowhere else when there is nothing to snap to.
pub type Snap = std::rc::Rc<dyn Fn(Position) -> Option<Position>>;

/// The few texts on the map itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MapTexts {
    /// What a screen reader calls the map.
    pub title: String,
    /// Who made the basemap.
    pub attribution: String,
    /// The digits of the numbers on pins.
    pub digits: Digits,
    /// Code of the language for place names.
    pub language: String,
    /// True where the script runs from right to left: the attribution moves to the other corner.
    pub right_to_left: bool,
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

/// An event of the map.
#[derive(Clone, PartialEq, Debug)]
pub enum MapEvent {
    /// A tap while nothing is drawn or changed: the place, and the records under the finger, topmost first.
    Tapped {
        /// Where.
        place: Position,
        /// What lies there.
        records: Vec<RecordId>,
    },
    /// A finger drew freely, and was lifted.
    Stroke(Vec<Position>),
    /// The shape on the drawing board was changed.
    EditedShape(Geometry),
    /// The view has come to rest.
    Moved {
        /// What is in view.
        view: Bounds,
    },
    /// The view is moving.
    Moving {
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
