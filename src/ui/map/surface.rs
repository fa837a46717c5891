//! What draws: the moving map, or the flat one where a device has no WebGL. Both are told the same things.
//!
//! Deliberately absent: what is drawn.

use crate::app::map::{DrawTool, MapEngine, MapEvent, Reserved};
use crate::domain::geometry::{Bounds, Geometry, Position};
use leptos::prelude::*;
use std::rc::Rc;

/// The view bar above, the tool bar below; on narrow screens more would leave no map.
pub const RESERVED: Reserved = Reserved {
    above: 92.0,
    below: 128.0,
    beside: 48.0,
};

/// How far opening the map has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Readiness {
    /// The engine is being loaded.
    #[default]
    Opening,
    /// The moving map is there.
    Moving,
    /// The flat map is shown instead.
    Flat,
}

/// Handles to what draws; copied freely.
#[derive(Clone, Copy)]
pub struct Surface {
    /// How far it is.
    pub readiness: RwSignal<Readiness>,
    /// Corners set on the flat map, where this is the drawing board.
    pub flat_corners: RwSignal<Vec<Position>>,
    /// What the flat map shows; none for everything.
    pub flat_view: RwSignal<Option<Bounds>>,
    flat_tool: RwSignal<Option<DrawTool>>,
    engine: StoredValue<Option<Rc<MapEngine>>, LocalStorage>,
}

impl Surface {
    /// Nothing is drawn yet.
    pub fn new() -> Self {
        Self {
            readiness: RwSignal::default(),
            flat_corners: RwSignal::default(),
            flat_view: RwSignal::new(None),
            flat_tool: RwSignal::new(None),
            engine: StoredValue::new_local(None),
        }
    }

    /// The engine has opened. A screen that was left meanwhile drops it.
    pub fn set_engine(&self, engine: MapEngine) {
        if self.engine.try_set_value(Some(Rc::new(engine))).is_none() {
            self.readiness.set(Readiness::Moving);
        }
    }

    /// Closes the engine, because the element under it goes.
    pub fn close(&self) {
        let _ = self.engine.try_set_value(None);
        let _ = self.readiness.try_set(Readiness::Opening);
    }

    /// The engine, when it is there.
    pub fn engine(&self) -> Option<Rc<MapEngine>> {
        self.engine.try_get_value().flatten()
    }

    /// Starts a line or an area.
    pub fn start_drawing(&self, tool: DrawTool) {
        match self.engine() {
            Some(engine) => report(engine.start_drawing(tool)),
            None => {
                self.flat_corners.set(Vec::new());
                self.flat_tool.set(Some(tool));
            }
        }
    }

    /// Puts a shape on the drawing board. False when it cannot be changed there.
    pub fn edit_shape(&self, shape: &Geometry) -> bool {
        self.engine()
            .is_some_and(|engine| engine.edit_shape(shape).is_ok())
    }

    /// Clears the drawing board.
    pub fn cancel(&self) {
        self.flat_corners.set(Vec::new());
        self.flat_tool.set(None);
        if let Some(engine) = self.engine() {
            report(engine.cancel());
        }
    }

    /// Ends the shape. The moving map tells by an event of its own; the flat map's is returned.
    pub fn finish(&self) -> Option<MapEvent> {
        match self.engine() {
            Some(engine) => {
                report(engine.finish());
                None
            }
            None => {
                let corners = self.flat_corners.get_untracked();
                let shape = crate::present::coordinates::shape(
                    &corners,
                    self.flat_tool.get_untracked() == Some(DrawTool::Area),
                )?;
                self.cancel();
                Some(MapEvent::Drawn(shape))
            }
        }
    }

    /// Takes back the last corner.
    pub fn undo_corner(&self) -> Option<MapEvent> {
        match self.engine() {
            Some(engine) => {
                report(engine.undo_corner());
                None
            }
            None => {
                self.flat_corners.update(|corners| {
                    corners.pop();
                });
                Some(self.corners())
            }
        }
    }

    /// A tap on the flat map: a corner while a shape is drawn, a plain tap otherwise.
    pub fn flat_tap(&self, place: Position, record: Option<crate::domain::id::RecordId>) -> MapEvent {
        if self.flat_tool.get_untracked().is_some() {
            self.flat_corners.update(|corners| corners.push(place));
            self.corners()
        } else {
            MapEvent::Tapped {
                place,
                records: record.into_iter().collect(),
            }
        }
    }

    fn corners(&self) -> MapEvent {
        MapEvent::DrawingChanged {
            points: self.flat_corners.with_untracked(Vec::len) as u32,
        }
    }

    /// Shows a box with room for the tool bar and the sheet.
    pub fn fit(&self, bounds: Bounds) {
        match self.engine() {
            Some(engine) => report(engine.fit(bounds, RESERVED)),
            None => self.flat_view.set(Some(bounds)),
        }
    }

    /// One step closer or away.
    pub fn zoom(&self, closer: bool) {
        match self.engine() {
            Some(engine) if closer => report(engine.zoom_in()),
            Some(engine) => report(engine.zoom_out()),
            None => self.flat_view.update(|view| {
                *view = view
                    .map(|bounds| crate::present::print_map::zoomed(bounds, if closer { 0.5 } else { 2.0 }));
            }),
        }
    }

    /// The place in the middle of the view.
    pub fn centre(&self) -> Option<Position> {
        match self.engine() {
            Some(engine) => engine.centre(),
            None => self
                .flat_view
                .get_untracked()
                .and_then(crate::present::print_map::centre),
        }
    }
}

/// What the engine refuses is no loss of data: it is noted for whoever looks into a fault.
fn report(outcome: Result<(), crate::app::map::MapFault>) {
    if let Err(fault) = outcome {
        leptos::logging::warn!("map: {fault:?}");
    }
}
