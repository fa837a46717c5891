//! Density of points on a grid, with a bandwidth in metres.
//!
//! Kernel: the two-dimensional Gaussian of standard deviation h (the bandwidth), cut off at 4 h, where it is below 0.04 % of its
//! height. A cell says how many points per square kilometre there are around its centre; the sum over all cells times their area is
//! the number of points. Classes are quarters of the highest value, because people compare places and not figures. Deliberately absent:
//! an automatic bandwidth, because the distance at which two marks mean the same street depends on the place.

use super::local_plane::Plane;
use crate::analysis::protection::public_view::{Count, View};
use crate::domain::geometry::{Bounds, Geometry, Position};
use serde::{Deserialize, Serialize};
use std::f64::consts::PI;

/// Cells are a quarter of the bandwidth wide, unless that makes more than this many.
const MOST_CELLS: usize = 250_000;
/// Where the kernel ends, in bandwidths.
const REACH: f64 = 4.0;

/// The bandwidth is not a positive finite number of metres.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoBandwidth;

/// How dense a cell is beside the densest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum DensityClass {
    /// Less than a hundredth of the highest value: not drawn.
    None,
    /// Up to a quarter of the highest value.
    Few,
    /// Up to a half.
    Some,
    /// Up to three quarters.
    Many,
    /// Above three quarters.
    Most,
}

impl DensityClass {
    /// Those of the legend, lowest first.
    pub const LEGEND: [Self; 4] = [Self::Few, Self::Some, Self::Many, Self::Most];
}

/// A surface of cells.
#[derive(Clone, PartialEq, Debug)]
pub struct Density {
    plane: Plane,
    west: f64,
    south: f64,
    /// Side of a cell in metres.
    pub cell: f64,
    /// Cells from west to east.
    pub columns: usize,
    /// Cells from south to north.
    pub rows: usize,
    /// Points per square kilometre at the centre of each cell, row by row from the south-west.
    pub values: Vec<f64>,
    /// The bandwidth in metres.
    pub bandwidth: f64,
    /// Points that went in, as this view may tell.
    pub points: Count,
}

/// The density of points; each counts as often as its weight says (1, or how often it was mentioned). `None` without a point, and in
/// the public view with so few that the surface would show where single people pointed.
pub fn density(
    points: &[(Position, u32)],
    bandwidth: f64,
    view: View,
) -> Result<Option<Density>, NoBandwidth> {
    if !(bandwidth.is_finite() && bandwidth > 0.0) {
        return Err(NoBandwidth);
    }
    let mentions: u64 = points.iter().map(|(_, weight)| u64::from(*weight)).sum();
    let counted = view.count(mentions);
    let bounds = points
        .iter()
        .filter_map(|(place, _)| Geometry::Point(*place).bounds())
        .reduce(Bounds::union);
    let (Some(bounds), Count::Exactly(_)) = (bounds, counted) else {
        return Ok(None);
    };
    let plane = Plane::around(bounds);
    let projected: Vec<_> = points
        .iter()
        .map(|(place, weight)| (plane.project(*place), f64::from(*weight)))
        .collect();
    let extreme = |pick: fn(f64, f64) -> f64, of: fn(&geo::Coord<f64>) -> f64| {
        projected
            .iter()
            .map(|(point, _)| of(point))
            .reduce(pick)
            .unwrap_or(0.0)
    };
    let reach = REACH * bandwidth;
    let (west, east) = (
        extreme(f64::min, |p| p.x) - reach,
        extreme(f64::max, |p| p.x) + reach,
    );
    let (south, north) = (
        extreme(f64::min, |p| p.y) - reach,
        extreme(f64::max, |p| p.y) + reach,
    );
    let coarsest = ((east - west) * (north - south) / MOST_CELLS as f64).sqrt();
    let cell = (bandwidth / 4.0).max(coarsest * 1.01);
    let columns = ((east - west) / cell).ceil().max(1.0) as usize;
    let rows = ((north - south) / cell).ceil().max(1.0) as usize;
    let mut values = vec![0.0; columns * rows];
    // Points per square metre to points per square kilometre.
    let height = 1e6 / (2.0 * PI * bandwidth * bandwidth);
    let span = |centre: f64, count: usize| {
        let first = ((centre - reach) / cell).floor().max(0.0) as usize;
        let last = ((centre + reach) / cell).ceil().max(0.0) as usize;
        first..last.min(count)
    };
    let fall = |from: f64| (-from * from / (2.0 * bandwidth * bandwidth)).exp();
    for (point, weight) in projected {
        let (x, y) = (point.x - west, point.y - south);
        // The kernel is a product of one factor for each direction, which saves most of the exponentials.
        let across = span(x, columns);
        let factors: Vec<f64> = across
            .clone()
            .map(|at| fall((at as f64 + 0.5) * cell - x))
            .collect();
        for row in span(y, rows) {
            let factor = weight * height * fall((row as f64 + 0.5) * cell - y);
            let line = values.get_mut(row * columns + across.start..row * columns + across.end);
            for (value, along) in line.into_iter().flatten().zip(&factors) {
                *value += factor * along;
            }
        }
    }
    Ok(Some(Density {
        plane,
        west,
        south,
        cell,
        columns,
        rows,
        values,
        bandwidth,
        points: counted,
    }))
}

impl Density {
    /// The highest value.
    pub fn highest(&self) -> f64 {
        self.values.iter().copied().fold(0.0, f64::max)
    }

    /// The class of a value.
    pub fn class(&self, value: f64) -> DensityClass {
        match value / self.highest() {
            share if share > 0.75 => DensityClass::Most,
            share if share > 0.5 => DensityClass::Many,
            share if share > 0.25 => DensityClass::Some,
            share if share >= 0.01 => DensityClass::Few,
            _ => DensityClass::None,
        }
    }

    /// The value at a place, between the centres of the four cells around it (bilinear); none outside the surface.
    pub fn value_at(&self, place: Position) -> Option<f64> {
        let point = self.plane.project(place);
        let across = (point.x - self.west) / self.cell - 0.5;
        let up = (point.y - self.south) / self.cell - 0.5;
        if across < 0.0 || up < 0.0 {
            return None;
        }
        let (column, row) = (across as usize, up as usize);
        let value = |column: usize, row: usize| {
            (column < self.columns).then(|| self.values.get(row * self.columns + column).copied())?
        };
        let (x, y) = (across.fract(), up.fract());
        let low = value(column, row)? * (1.0 - x) + value(column + 1, row)? * x;
        let high = value(column, row + 1)? * (1.0 - x) + value(column + 1, row + 1)? * x;
        Some(low * (1.0 - y) + high * y)
    }

    /// The centre of a cell.
    pub fn centre(&self, column: usize, row: usize) -> Option<Position> {
        self.plane.position(geo::Coord {
            x: self.west + (column as f64 + 0.5) * self.cell,
            y: self.south + (row as f64 + 0.5) * self.cell,
        })
    }

    /// Cells in runs from west to east that share a class, each as one area; cells without a class are left out.
    pub fn runs(&self) -> Vec<(DensityClass, Geometry)> {
        let mut runs = Vec::new();
        let highest = self.highest();
        if highest <= 0.0 {
            return runs;
        }
        for (row, line) in self.values.chunks(self.columns).enumerate() {
            let mut from = 0;
            let classes: Vec<DensityClass> = line.iter().map(|value| self.class(*value)).collect();
            for run in classes.chunk_by(|one, other| one == other) {
                let to = from + run.len();
                if let Some(class) = run.first().filter(|class| **class != DensityClass::None) {
                    runs.extend(self.block(from, to, row).map(|shape| (*class, shape)));
                }
                from = to;
            }
        }
        runs
    }

    fn block(&self, from: usize, to: usize, row: usize) -> Option<Geometry> {
        let corner = |column: usize, row: usize| {
            self.plane.position(geo::Coord {
                x: self.west + column as f64 * self.cell,
                y: self.south + row as f64 * self.cell,
            })
        };
        let first = corner(from, row)?;
        let ring = vec![
            first,
            corner(to, row)?,
            corner(to, row + 1)?,
            corner(from, row + 1)?,
            first,
        ];
        Some(Geometry::Area(vec![ring]))
    }
}
