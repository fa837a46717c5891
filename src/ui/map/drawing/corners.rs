//! Drawing a shape: corners from taps, strokes and steps, snapping, taking corners back, and storing the unfinished shape.
//!
//! Deliberately absent: the sketch itself (`present::map::sketch`), and the hints in words (`drawing_hint`).

use crate::analysis::map::snapping;
use crate::app::map::Floating;
use crate::app::{App, Notice, Tone, unfinished};
use crate::domain::geometry::{Geometry, Position};
use crate::domain::records::{CatchmentArea, Mark};
use crate::present::map::sketch::{Form, Lack, Sketch, Tapped};
use crate::present::map::unfinished::{MOST, Unfinished, read, write};
use crate::tr;
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

/// How corners come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Way {
    /// Tap by tap.
    #[default]
    Corners,
    /// With a finger or pen.
    Freely,
    /// By walking there.
    Walking,
}

/// What happened to the last corner, where that is not plain to see.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Remark {
    /// It would make the area cross itself and was not set.
    Crosses,
    /// It went to the outline of another shape.
    Snapped,
}

/// Handles; copied freely.
#[derive(Clone, Copy)]
pub struct Drawing {
    /// The shape so far; none while nothing is drawn.
    pub sketch: RwSignal<Option<Sketch>>,
    /// How corners come.
    pub way: RwSignal<Way>,
    /// About the last corner.
    pub remark: RwSignal<Option<Remark>>,
    /// Whether corners go to outlines close by.
    pub snapping: RwSignal<bool>,
    /// What was put aside, newest last.
    pub offers: RwSignal<Vec<Unfinished>>,
}

impl Drawing {
    /// With what was left unfinished in the open assessment.
    pub fn new(app: App) -> Self {
        let kept = app.peek(|project| project.id).and_then(unfinished::kept);
        Self {
            sketch: RwSignal::new(None),
            way: RwSignal::default(),
            remark: RwSignal::new(None),
            snapping: RwSignal::new(true),
            offers: RwSignal::new(kept.map(|text| read(&text)).unwrap_or_default()),
        }
    }

    /// Corners set, of a circle its centre.
    pub fn corners(&self) -> usize {
        self.sketch
            .with(|sketch| sketch.as_ref().map_or(0, |sketch| sketch.corners.len()))
    }

    /// What the shape lacks, once it is begun.
    pub fn lack(&self) -> Option<Lack> {
        self.sketch.with(|sketch| sketch.as_ref()?.shape().err())
    }
}

impl MapState {
    /// Chooses point, line, area or circle.
    pub fn choose_shape(&self, shape: Form) {
        self.shape.set(shape);
        self.drawing.sketch.set(None);
        self.begin_drawing();
    }

    /// A point needs one tap, which needs no sketch.
    pub fn begin_drawing(&self) {
        let form = match self.tool.get_untracked() {
            Tool::Mark(_, Some(_)) | Tool::Place(_) => self.shape.get_untracked(),
            Tool::Catchment(_) if self.shape.get_untracked() == Form::Circle => Form::Circle,
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

    /// What would be lost now.
    fn current(&self) -> Option<Unfinished> {
        if let Some((id, shape)) = self.editing.get() {
            let changed = untrack(|| self.shape_of(id)).is_some_and(|known| known != shape);
            return changed.then_some(Unfinished::Reshape { id, shape });
        }
        let sketch = self.drawing.sketch.get().filter(|sketch| !sketch.is_empty())?;
        match self.tool.get() {
            Tool::Mark(kind, Some(sector)) => Some(Unfinished::Mark {
                kind,
                sector,
                sketch,
                picture: self.picture.get(),
            }),
            Tool::Catchment(id) => Some(Unfinished::Catchment { id, sketch }),
            Tool::Cut(id) => Some(Unfinished::Cut { id, sketch }),
            Tool::Place(id) => Some(Unfinished::Place { id, sketch }),
            _ => None,
        }
    }

    /// Puts aside what was begun.
    pub fn put_aside(&self) {
        if let Some(unfinished) = untrack(|| self.current()) {
            self.drawing.offers.update(|offers| {
                offers.push(unfinished);
                let surplus = offers.len().saturating_sub(MOST);
                offers.drain(..surplus);
            });
        }
        self.clear_drawing();
        self.surface.cancel();
        self.editing.set(None);
    }

    fn clear_drawing(&self) {
        self.drawing.sketch.set(None);
        self.drawing.remark.set(None);
        self.drawing.way.set(Way::default());
        self.here.walking.set(false);
    }

    /// Goes on with what was put aside last.
    pub fn go_on(&self) {
        let Some(last) = self.drawing.offers.try_update(Vec::pop).flatten() else {
            return;
        };
        match &last {
            Unfinished::Mark {
                picture: Some(gone), ..
            } if !self.has_picture(*gone) => {
                let text = tr!("mark-picture-gone-drawing");
                return self.app.notify(Notice::new(Tone::Warning, text));
            }
            Unfinished::Mark { picture, .. } => self.show_picture(*picture),
            Unfinished::Catchment { .. } | Unfinished::Place { .. } => self.show_picture(None),
            Unfinished::Cut { id, .. } | Unfinished::Reshape { id, .. } => self.show_beneath(*id),
        }
        if let Some(bounds) = last.bounds() {
            self.surface.fit(bounds.grown(self.around()));
        }
        let (tool, sketch) = match last {
            Unfinished::Mark {
                kind, sector, sketch, ..
            } => (Tool::Mark(kind, Some(sector)), sketch),
            Unfinished::Catchment { id, sketch } => (Tool::Catchment(id), sketch),
            Unfinished::Cut { id, sketch } => (Tool::Cut(id), sketch),
            Unfinished::Place { id, sketch } => (Tool::Place(id), sketch),
            Unfinished::Reshape { id, shape } => {
                self.take(Tool::Look);
                // A record that is gone meanwhile has nothing to be changed.
                if self.shape_of(id).is_some() && self.surface.edit_shape(&shape) {
                    self.selected.set(Some(id));
                    self.editing.set(Some((id, shape)));
                }
                return;
            }
        };
        self.shape.set(sketch.form);
        self.take(tool);
        self.drawing.sketch.set(Some(sketch));
    }

    /// Throws away what was put aside last.
    pub fn discard_offer(&self) {
        self.drawing.offers.update(|offers| {
            offers.pop();
        });
    }
}

/// Keeps what is unfinished on the device, and shows the sketch on the map.
pub fn follow(state: MapState) {
    Effect::new(move |_| {
        let mut all = state.drawing.offers.get();
        all.extend(state.current());
        let text = if all.is_empty() {
            String::new()
        } else {
            write(&all)
        };
        if let Some(id) = state.app.peek(|project| project.id) {
            unfinished::keep(id, &text);
        }
    });
    let ready = move || state.surface.readiness.get() == crate::ui::map::state::surface::Readiness::Moving;
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
