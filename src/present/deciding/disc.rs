//! A circle of the feasibility/impact chart: its place, where it is drawn, and its size.
//!
//! Deliberately absent: placing circles (`feasibility_impact`) and displacing those that overlap (`side_by_side`).

use crate::analysis::deciding::feasibility_impact::{Eighths, Quarter};
use crate::domain::id::RecordId;

/// A point of the square.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// A numbered circle.
#[derive(Clone, PartialEq, Debug)]
pub struct Disc {
    /// The intervention.
    pub id: RecordId,
    /// Its number on the chart and in the list.
    pub number: usize,
    /// Its place on the chart.
    pub at: Point,
    /// Where it is drawn: beside its place when circles share one, with a line that leads back.
    pub centre: Point,
    /// Its radius; the area is proportional to the people reached, down to a smallest circle that can still be read.
    pub radius: f64,
    /// True when it is drawn away from its place.
    pub moved: bool,
    /// The quartiles of the placements: left, right, top and bottom; none when there was only one.
    pub quartiles: Option<QuartileBars>,
    /// How feasible.
    pub feasibility: Eighths,
    /// How much it would change.
    pub impact: Eighths,
    /// The quarter of the field that it lies in.
    pub quarter: Quarter,
    /// False while the number of people it would reach is not recorded; it is drawn smallest then.
    pub people_known: bool,
}

/// Ends of the two bars that show the quartiles of the placements.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct QuartileBars {
    pub x: (f64, f64),
    pub y: (f64, f64),
}
