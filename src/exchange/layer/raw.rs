//! A layer as written in its file, with coordinates that nothing has checked. Deliberately absent: formats.

use crate::domain::records::SourceKind;
use crate::exchange::problem::Problem;
use std::collections::BTreeMap;

/// Most features of one layer.
pub const MOST_FEATURES: usize = 200_000;
/// Most positions of one layer.
pub const MOST_POSITIONS: usize = 2_000_000;

/// A shape as written in the file: two numbers for each position, longitude first where the format says so.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum RawShape {
    Point([f64; 2]),
    Line(Vec<[f64; 2]>),
    Area(Vec<Vec<[f64; 2]>>),
}

impl RawShape {
    /// Every pair of numbers.
    pub fn pairs_mut(&mut self) -> Box<dyn Iterator<Item = &mut [f64; 2]> + '_> {
        match self {
            Self::Point(pair) => Box::new(std::iter::once(pair)),
            Self::Line(line) => Box::new(line.iter_mut()),
            Self::Area(rings) => Box::new(rings.iter_mut().flatten()),
        }
    }

    /// Every pair of numbers.
    pub fn pairs(&self) -> Box<dyn Iterator<Item = [f64; 2]> + '_> {
        match self {
            Self::Point(pair) => Box::new(std::iter::once(*pair)),
            Self::Line(line) => Box::new(line.iter().copied()),
            Self::Area(rings) => Box::new(rings.iter().flatten().copied()),
        }
    }
}

/// A feature as written in the file. One with several shapes is several of these with one row.
#[derive(Clone, PartialEq, Debug)]
pub struct RawFeature {
    /// Its number in the file, from 1; of a table the line.
    pub row: usize,
    /// Its fields by name.
    pub fields: BTreeMap<String, String>,
    /// Its shape, when it has one that can be read.
    pub shape: Option<RawShape>,
}

/// A file as it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct RawLayer {
    /// Its format.
    pub source: SourceKind,
    /// The coordinate system that it names, when it names one.
    pub system: Option<String>,
    /// Its features in order.
    pub features: Vec<RawFeature>,
    /// What was put right while reading bytes.
    pub remarks: Vec<Problem>,
}
