//! The drawing surface: the moving map, the flat one where a device has no WebGL, or a picture that is a map of its own. All have the same
//! interface.
//!
//! Deliberately absent: the content of the map.

use crate::app::map::{Floating, MapEngine, Reserved};
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::present::map::in_view::is_hidden;
use crate::present::map::reshape::corners;
use crate::present::map::view_box::{self, with_room, zoomed};
use leptos::prelude::*;
use std::rc::Rc;

/// The view bar above, the tool bar below; on narrow screens more would leave no map.
pub const RESERVED: Reserved = Reserved {
    above: 92.0,
    below: 128.0,
    west: 48.0,
    east: 48.0,
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
    /// The view of the moving map at rest; before it opens, the view that it opens with.
    pub view: RwSignal<Option<Bounds>>,
    /// True while the graphics chip has taken the picture away.
    pub lost: RwSignal<bool>,
    /// What the flat map shows; none for everything.
    pub flat_view: RwSignal<Option<Bounds>>,
    /// What the moving map shows while it moves, for what lies over it.
    pub moving_view: RwSignal<Option<Bounds>>,
    /// True while a picture is shown instead of the map.
    pub on_picture: RwSignal<bool>,
    /// What of the picture is shown, on its board; none for all of it.
    pub picture_view: RwSignal<Option<Bounds>>,
    /// Metres of ground under one pixel of the flat map, or of the board of a picture.
    pub flat_scale: RwSignal<f64>,
    engine: StoredValue<Option<Rc<MapEngine>>, LocalStorage>,
}

impl Surface {
    /// Nothing is drawn yet; the moving map opens with `view`.
    pub fn new(view: Option<Bounds>) -> Self {
        Self {
            readiness: RwSignal::default(),
            view: RwSignal::new(view),
            lost: RwSignal::new(false),
            flat_view: RwSignal::new(None),
            moving_view: RwSignal::new(None),
            on_picture: RwSignal::new(false),
            picture_view: RwSignal::new(None),
            flat_scale: RwSignal::new(1.0),
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

    /// The engine, when it is what people work on.
    fn in_use(&self) -> Option<Rc<MapEngine>> {
        self.engine().filter(|_| !self.on_picture.get_untracked())
    }

    /// What the drawing in use shows, while the engine is not.
    fn drawn_view(&self) -> RwSignal<Option<Bounds>> {
        if self.on_picture.get_untracked() {
            self.picture_view
        } else {
            self.flat_view
        }
    }

    /// Whether there is something to work on, tracked.
    pub fn is_open(&self) -> bool {
        self.on_picture.get() || self.readiness.get() != Readiness::Opening
    }

    /// Whether taps put corners, and whether a finger draws freely.
    pub fn take_strokes(&self, taps: bool, freely: bool) {
        if let Some(engine) = self.in_use() {
            report(engine.take_strokes(taps, freely));
        }
    }

    /// Shows what floats above the records. The flat map draws it by itself.
    pub fn show(&self, what: Floating, features: &serde_json::Value) {
        if let Some(engine) = self.in_use() {
            report(engine.show(what, features));
        }
    }

    /// How many metres of ground lie under one pixel at a place.
    pub fn metres_per_pixel(&self, place: Position) -> f64 {
        match self.in_use() {
            Some(engine) => engine.metres_per_pixel(place.latitude()),
            None => self.flat_scale.get_untracked(),
        }
    }

    /// Puts a shape on the drawing board. False when it cannot be changed there.
    pub fn edit_shape(&self, shape: &Geometry) -> bool {
        match self.in_use() {
            Some(engine) => engine.edit_shape(shape).is_ok(),
            None => {
                let open =
                    self.on_picture.get_untracked() || self.readiness.get_untracked() == Readiness::Flat;
                open && corners(shape).is_some()
            }
        }
    }

    /// Clears the drawing board.
    pub fn cancel(&self) {
        if let Some(engine) = self.in_use() {
            report(engine.cancel());
        }
    }

    /// Shows a box with room for the tool bar and the sheet.
    pub fn fit(&self, bounds: Bounds) {
        match self.in_use() {
            Some(engine) => report(engine.fit(bounds, reserved().0)),
            None => {
                let (reserved, size) = reserved();
                self.drawn_view().set(Some(with_room(bounds, size, reserved)));
            }
        }
    }

    /// Shows a box on the ground of which most cannot be seen now. What is seen stays where a person put it, and so does a picture.
    pub fn reveal(&self, bounds: Bounds) {
        if self.on_picture.try_get_untracked() != Some(false) {
            return;
        }
        let view = match self.engine() {
            Some(engine) => engine.view(),
            None => self.flat_view.get_untracked(),
        };
        let (reserved, size) = reserved();
        if view.is_some_and(|view| is_hidden(bounds, view, size, reserved)) {
            self.fit(bounds);
        }
    }

    /// One step closer or away.
    pub fn zoom(&self, closer: bool) {
        match self.in_use() {
            Some(engine) if closer => report(engine.zoom_in()),
            Some(engine) => report(engine.zoom_out()),
            None => self.drawn_view().update(|view| {
                *view = view.map(|bounds| zoomed(bounds, if closer { 0.5 } else { 2.0 }));
            }),
        }
    }

    /// The place in the middle of the view.
    pub fn centre(&self) -> Option<Position> {
        match self.in_use() {
            Some(engine) => engine.centre(),
            None => self.drawn_view().get_untracked().and_then(view_box::centre),
        }
    }
}

/// What floats over the edges now, the open sheet among it, and how large the map is. The sheet stands at the end of the line or, upright,
/// rises from below.
fn reserved() -> (Reserved, (f64, f64)) {
    let frame = |selector: &str| {
        let document = web_sys::window()?.document()?;
        let element = document.query_selector(selector).ok()??;
        Some(element.get_bounding_client_rect())
    };
    let Some(map) = frame(".map-screen") else {
        return (RESERVED, (0.0, 0.0));
    };
    let mut room = RESERVED;
    if let Some(sheet) = frame(".map-screen .sheet").filter(|sheet| sheet.width() > 0.0) {
        if sheet.width() > map.width() * 0.7 {
            room.below = map.bottom() - sheet.top() + GAP;
        } else if sheet.left() - map.left() > map.right() - sheet.right() {
            room.east = map.right() - sheet.left() + GAP;
        } else {
            room.west = sheet.right() - map.left() + GAP;
        }
    }
    (room, (map.width(), map.height()))
}

/// Between what is shown and the sheet.
const GAP: f64 = 32.0;

/// A fault of the engine loses no data: it is logged for debugging.
fn report(outcome: Result<(), crate::app::map::MapFault>) {
    if let Err(fault) = outcome {
        leptos::logging::warn!("map: {fault:?}");
    }
}
