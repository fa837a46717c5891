//! The state of drawing: the sketch, its form, how corners are set, and the shapes put aside. Deliberately absent: setting corners
//! (`corners`).

use crate::app::{App, unfinished};
use crate::present::map::sketch::{Form, Lack, Sketch};
use crate::present::map::unfinished::{Unfinished, read};
use leptos::prelude::*;

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
    /// Point, line, area or circle: what is drawn next.
    pub form: RwSignal<Form>,
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
            form: RwSignal::new(Form::Point),
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
