//! Drawing a shape: corners from taps, strokes and steps, snapping, taking corners back, and storing the finished shape.
//!
//! Deliberately absent: the sketch itself (`present::map::sketch`), the unfinished shape (`unfinished`), and the hints in words (`bars`).

use super::handles::{Remark, Way};
use crate::analysis::map::snapping;
use crate::app::map::Floating;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::records::{CatchmentArea, Mark};
use crate::present::map::sketch::{Form, Sketch, Tapped};
use crate::ui::map::state::surface::Readiness;
use crate::ui::map::state::{MapState, Tool};
use leptos::prelude::*;
use serde_json::{Value, json};
use std::borrow::Cow;

/// Fingers are about 10 mm wide: the corner that ends a shape answers within this many pixels.
const REACH: f64 = 28.0;
/// A corner goes to an outline that is this many pixels away.
const SNAP: f64 = 16.0;
/// What a stroke may lose, in pixels: less than the eye sees.
const STROKE: f64 = 2.0;
/// What a walked way may lose, in metres: less than any device is right about.
const WAY: f64 = 2.0;
/// The most corners that are shown one by one.
const MOST_DOTS: usize = 40;

impl MapState {
    /// Chooses point, line, area or circle.
    pub fn choose_shape(&self, shape: Form) {
        self.drawing.form.set(shape);
        self.drawing.sketch.set(None);
        self.begin_drawing();
    }

    /// A point needs one tap, which needs no sketch.
    pub fn begin_drawing(&self) {
        let form = match self.tool.get_untracked() {
            Tool::Mark(_, Some(_)) | Tool::Place(_) => self.drawing.form.get_untracked(),
            Tool::Catchment(_) if self.drawing.form.get_untracked() == Form::Circle => Form::Circle,
            Tool::Catchment(_) => Form::Area,
            Tool::Cut(_) => Form::Line,
            _ => return,
        };
        if form != Form::Point {
            self.drawing.sketch.set(Some(Sketch::new(form)));
        }
    }

    /// A tap while a shape is drawn.
    pub fn tap_corner(&self, place: Position) {
        if self.drawing.way.get_untracked() != Way::Corners && !self.is_circle() {
            return;
        }
        let pixel = self.surface.metres_per_pixel(place);
        let ends = |sketch: &Option<Sketch>| {
            sketch
                .as_ref()
                .is_some_and(|sketch| sketch.ends_at(place, REACH * pixel))
        };
        if self.drawing.sketch.with_untracked(ends) {
            return self.finish_drawing();
        }
        let snapped = self.snapped(place).filter(|_| !self.is_circle());
        let tapped = self
            .drawing
            .sketch
            .try_update(|sketch| Some(sketch.as_mut()?.tap(snapped.unwrap_or(place), 0.0)))
            .flatten();
        self.drawing.remark.set(match tapped {
            Some(Tapped::Crosses) => Some(Remark::Crosses),
            _ => snapped.map(|_| Remark::Snapped),
        });
    }

    fn is_circle(&self) -> bool {
        self.drawing
            .sketch
            .with_untracked(|sketch| sketch.as_ref().is_some_and(|sketch| sketch.form == Form::Circle))
    }

    /// A finger drew freely and was lifted.
    pub fn stroke(&self, places: &[Position]) {
        let Some(first) = places.first() else { return };
        let tolerance = STROKE * self.surface.metres_per_pixel(*first);
        self.drawing.remark.set(None);
        self.drawing.sketch.update(|sketch| {
            if let Some(sketch) = sketch {
                sketch.stroke(places, tolerance);
            }
        });
    }

    /// Where a corner goes that is set down here: to an outline close by, while snapping is on.
    pub fn snapped(&self, place: Position) -> Option<Position> {
        if !self.drawing.snapping.get_untracked() {
            return None;
        }
        let tolerance = SNAP * self.surface.metres_per_pixel(place);
        let own = self
            .editing
            .with_untracked(|editing| editing.as_ref().map(|(id, _)| *id));
        let board = untrack(|| self.board());
        let snap = self.app.peek(|project| {
            let catchments = project
                .all::<CatchmentArea>()
                .filter(|(id, _)| Some(*id) != own && board.is_none())
                .filter_map(|(_, area)| area.outline.as_ref());
            let marks = project
                .all::<Mark>()
                .filter(|(id, _)| Some(*id) != own)
                .filter_map(|(_, mark)| match &board {
                    Some(board) => board.shape(&mark.geometry).map(Cow::Owned),
                    None => mark.geometry.ground().map(Cow::Borrowed),
                })
                .filter(|shape| !matches!(**shape, Geometry::Point(_)))
                .collect::<Vec<_>>();
            let marks = marks.iter().map(AsRef::as_ref);
            snapping::snap(place, catchments.chain(marks), tolerance)
        });
        snap.flatten().map(|snap| snap.place)
    }

    /// Takes back the last corner or stroke.
    pub fn undo_corner(&self) {
        self.drawing.remark.set(None);
        self.drawing.sketch.update(|sketch| {
            if let Some(sketch) = sketch {
                sketch.back();
            }
        });
    }

    /// Ends the shape that is being drawn, when it is whole.
    pub fn finish_drawing(&self) {
        let walked = self.drawing.way.get_untracked() == Way::Walking;
        let shape = self.drawing.sketch.with_untracked(|sketch| {
            let mut sketch = sketch.clone()?;
            if walked && sketch.form != Form::Circle {
                sketch.thin(WAY);
            }
            sketch.shape().ok()
        });
        let Some(shape) = shape else { return };
        let tool = self.tool.get_untracked();
        self.clear_drawing();
        self.tool.set(Tool::Look);
        match tool {
            Tool::Mark(kind, Some(sector)) => self.put(kind, sector, &shape),
            Tool::Catchment(id) => self.keep_outline(id, shape),
            Tool::Place(id) => self.add_place(id, shape),
            Tool::Cut(id) => {
                if let Geometry::Line(line) = shape {
                    self.cut(id, &line);
                }
            }
            _ => {}
        }
    }
}

/// Shows the sketch on the map, and takes strokes while one is drawn.
pub fn follow(state: MapState) {
    let ready = move || state.surface.readiness.get() == Readiness::Moving;
    Effect::new(move |_| {
        let features = state.drawing.sketch.with(|sketch| sketch.as_ref().map(features));
        if ready() {
            state
                .surface
                .show(Floating::Sketch, &features.unwrap_or_else(|| json!([])));
        }
    });
    Effect::new(move |_| {
        let form = state
            .drawing
            .sketch
            .with(|sketch| sketch.as_ref().map(|sketch| sketch.form));
        let freely = form.is_some_and(|form| form != Form::Circle) && state.drawing.way.get() == Way::Freely;
        if ready() {
            state.surface.take_strokes(form.is_some(), freely);
        }
    });
}

/// The outline, and its corners as dots while they can be told apart.
fn features(sketch: &Sketch) -> Value {
    let feature = |geometry: &Geometry| json!({ "type": "Feature", "properties": {}, "geometry": geometry });
    let mut features: Vec<Value> = sketch.outline().iter().map(feature).collect();
    if sketch.corners.len() <= MOST_DOTS {
        features.extend(
            sketch
                .corners
                .iter()
                .map(|place| feature(&Geometry::Point(*place))),
        );
    }
    Value::Array(features)
}
