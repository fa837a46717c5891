//! The sketch of a line, an area or a circle while it is drawn: adding corners by taps, strokes of a finger or steps on a walk, taking
//! them back, and whether the shape is complete.
//!
//! A corner that would make an area cross itself is refused, and earlier corners never change. Deliberately absent: pointer events, the
//! device's position, pictures, and sentences.

use crate::analysis::map::circle::circle;
use crate::analysis::map::freehand::simplified;
use crate::analysis::map::measure::{Figures, distance, while_drawing};
use crate::analysis::map::self_crossing::{crossings, newest};
use crate::domain::geometry::{Geometry, Position};
use serde::{Deserialize, Serialize};

/// What is being drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Form {
    Point,
    Line,
    Area,
    /// An area by its centre and its radius in metres.
    Circle,
}

/// The radius that is offered first, in metres.
pub const USUAL_RADIUS: u32 = 500;

/// A shape that is not finished.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sketch {
    /// What it will be.
    pub form: Form,
    /// The corners set so far; of a circle the centre.
    pub corners: Vec<Position>,
    /// How many corners there were before each step: a stroke is taken back as a whole.
    steps: Vec<usize>,
    /// Metres from the centre of a circle to its edge.
    pub radius: u32,
}

/// What became of a tap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tapped {
    /// A corner was set.
    Set,
    /// The tap was on the corner where the shape ends: it is whole.
    Closes,
    /// The corner would make the area cross itself; nothing was set.
    Crosses,
}

/// Why a shape is not whole yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lack {
    /// It needs so many corners.
    Corners(u32),
    /// Its outline crosses itself.
    Crossing,
    /// Its radius is nothing, or larger than the ground.
    Radius,
}

impl Sketch {
    /// Nothing is set yet.
    pub fn new(form: Form) -> Self {
        Self {
            form,
            corners: Vec::new(),
            steps: Vec::new(),
            radius: USUAL_RADIUS,
        }
    }

    /// True while nothing would be lost.
    pub fn is_empty(&self) -> bool {
        self.corners.is_empty()
    }

    /// Whether a tap within `reach` metres of the corner that ends the shape means that it is whole.
    pub fn ends_at(&self, place: Position, reach: f64) -> bool {
        let near = |corner: Option<&Position>| corner.is_some_and(|corner| distance(*corner, place) <= reach);
        match self.form {
            Form::Area => self.corners.len() >= 3 && near(self.corners.first()),
            Form::Line => self.corners.len() >= 2 && near(self.corners.last()),
            Form::Point | Form::Circle => false,
        }
    }

    /// A tap on a place; what lies within `reach` metres of the corner that ends the shape is that corner.
    pub fn tap(&mut self, place: Position, reach: f64) -> Tapped {
        if self.form == Form::Circle {
            self.steps.push(0);
            self.corners = vec![place];
            self.steps.truncate(1);
            return Tapped::Set;
        }
        if self.ends_at(place, reach) {
            return Tapped::Closes;
        }
        let mut next = self.corners.clone();
        next.push(place);
        if self.form == Form::Area && next.len() > 2 && newest(&next).is_some() {
            return Tapped::Crosses;
        }
        self.steps.push(self.corners.len());
        self.corners = next;
        Tapped::Set
    }

    /// A stroke of the finger, with no more corners than the eye needs; it goes on where the one before ended.
    pub fn stroke(&mut self, stroke: &[Position], tolerance: f64) {
        let stroke = simplified(stroke, tolerance);
        if stroke.len() < 2 {
            return;
        }
        self.steps.push(self.corners.len());
        self.corners.extend(stroke);
        self.corners.dedup();
        // A finger that came back to where it began has closed the ring by itself.
        if self.form == Form::Area
            && let (Some(first), Some(last)) = (self.corners.first(), self.corners.last())
            && self.corners.len() > 3
            && distance(*first, *last) <= tolerance
        {
            self.corners.pop();
        }
    }

    /// A step on the way, when it is farther than `least` metres from the one before. True when it was taken.
    pub fn walk(&mut self, place: Position, least: f64) -> bool {
        let far = self
            .corners
            .last()
            .is_none_or(|last| distance(*last, place) >= least);
        if far {
            self.steps.push(self.corners.len());
            self.corners.push(place);
        }
        far
    }

    /// The way that was walked, with no more corners than it needs.
    pub fn thin(&mut self, tolerance: f64) {
        self.corners = simplified(&self.corners, tolerance);
        self.steps = (0..self.corners.len()).collect();
    }

    /// Takes back the last corner, or the last stroke.
    pub fn back(&mut self) {
        let count = self.steps.pop().unwrap_or(0);
        self.corners.truncate(count);
    }

    /// The whole shape, or what it lacks.
    pub fn shape(&self) -> Result<Geometry, Lack> {
        match self.form {
            Form::Point => (self.corners.first().copied())
                .map(Geometry::Point)
                .ok_or(Lack::Corners(1)),
            Form::Circle => {
                let centre = self.corners.first().ok_or(Lack::Corners(1))?;
                circle(*centre, self.radius.into()).ok_or(Lack::Radius)
            }
            Form::Line if self.corners.len() < 2 => Err(Lack::Corners(2)),
            Form::Line => Ok(Geometry::Line(self.corners.clone())),
            Form::Area if self.corners.len() < 3 => Err(Lack::Corners(3)),
            Form::Area => {
                let ring = self.ring();
                if crossings(&ring).is_empty() {
                    Ok(Geometry::Area(vec![ring]))
                } else {
                    Err(Lack::Crossing)
                }
            }
        }
    }

    /// What is seen of it: an area as if it were closed now.
    pub fn outline(&self) -> Option<Geometry> {
        match self.form {
            Form::Circle => self.shape().ok(),
            Form::Area if self.corners.len() >= 3 => Some(Geometry::Area(vec![self.ring()])),
            _ if self.corners.len() >= 2 => Some(Geometry::Line(self.corners.clone())),
            _ => None,
        }
    }

    /// Its length and size so far.
    pub fn figures(&self) -> Figures {
        match self.outline().filter(|_| self.form == Form::Circle) {
            Some(Geometry::Area(rings)) => while_drawing(&rings.concat(), true),
            _ => while_drawing(&self.corners, self.form == Form::Area && self.corners.len() >= 3),
        }
    }

    fn ring(&self) -> Vec<Position> {
        let mut ring = self.corners.clone();
        if ring.first() != ring.last() {
            ring.extend(self.corners.first().copied());
        }
        ring
    }
}
