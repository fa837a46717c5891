//! The ground on a flat sheet: Web Mercator, like the map engine, so that both look the same; shapes as paths, and the scale.
//!
//! Deliberately absent: the content of the sheet (`flat_sheet`), and the view (`view_box`).

use crate::domain::geometry::{Bounds, Geometry, Position};
use std::f64::consts::PI;
use std::fmt::Write;

/// A sheet of so many units, laid over a part of the ground.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Frame {
    /// Width in sheet units.
    pub width: f64,
    /// Height in sheet units.
    pub height: f64,
    /// Sheet units per unit of Mercator, whose world is 1 wide.
    zoom: f64,
    centre: (f64, f64),
}

/// A frame is never closer than this: about 600 m on the ground.
const SMALLEST: f64 = 600.0 / 40_075_017.0;

impl Frame {
    /// A sheet that shows the whole box with a margin of a tenth on each side.
    pub fn around(bounds: Bounds, width: f64, height: f64) -> Self {
        let (west, south) = mercator(bounds.south_west);
        let (east, north) = mercator(bounds.north_east);
        let wide = ((east - west) * 1.25).max(SMALLEST);
        let high = ((south - north) * 1.25).max(SMALLEST);
        Self {
            width,
            height,
            zoom: (width / wide).min(height / high),
            centre: ((west + east) / 2.0, (south + north) / 2.0),
        }
    }

    /// A sheet that shows this box and nothing else; its height follows from the width when the box has another shape.
    pub fn exactly(bounds: Bounds, width: f64, height: f64) -> Self {
        let (west, south) = mercator(bounds.south_west);
        let (east, north) = mercator(bounds.north_east);
        Self {
            width,
            height,
            zoom: width / (east - west).max(f64::MIN_POSITIVE),
            centre: ((west + east) / 2.0, (south + north) / 2.0),
        }
    }

    /// Where a place is on the sheet.
    pub fn project(&self, position: Position) -> (f64, f64) {
        let (x, y) = mercator(position);
        (
            (x - self.centre.0) * self.zoom + self.width / 2.0,
            (y - self.centre.1) * self.zoom + self.height / 2.0,
        )
    }

    /// The place under a point of the sheet; none outside the world.
    pub fn position(&self, x: f64, y: f64) -> Option<Position> {
        let x = (x - self.width / 2.0) / self.zoom + self.centre.0;
        let y = (y - self.height / 2.0) / self.zoom + self.centre.1;
        from_mercator(x, y)
    }

    /// Whether a point lies on the sheet.
    pub fn contains(&self, (x, y): (f64, f64)) -> bool {
        (0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)
    }

    /// A scale bar that is true at the latitude of the sheet's middle.
    pub fn scale_bar(&self) -> ScaleBar {
        let latitude = self
            .position(self.width / 2.0, self.height / 2.0)
            .map_or(0.0, |middle| middle.latitude());
        round_scale(latitude, self.zoom, self.width / 4.0)
    }
}

/// A round distance and how long it is on the sheet.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct ScaleBar {
    pub metres: u32,
    pub length: f64,
}

/// The scale of a picture that shows this box and nothing more, so many units wide. The bar is at most `longest` units long.
pub fn scale_of(view: Bounds, width: f64, longest: f64) -> ScaleBar {
    let (west, south) = mercator(view.south_west);
    let (east, north) = mercator(view.north_east);
    let middle = (PI * (1.0 - (south + north))).sinh().atan().to_degrees();
    round_scale(middle, width / (east - west).max(f64::MIN_POSITIVE), longest)
}

/// The longest round distance that fits. `zoom` is in units per unit of Mercator.
fn round_scale(latitude: f64, zoom: f64, longest: f64) -> ScaleBar {
    let metres_per_unit = 40_075_016.686 * latitude.to_radians().cos() / zoom;
    let round = |power: u32| [5, 2, 1].map(|digit| digit * 10_u32.pow(power));
    let metres = (0..7)
        .rev()
        .flat_map(round)
        .find(|metres| f64::from(*metres) <= longest * metres_per_unit)
        .unwrap_or(1);
    ScaleBar {
        metres,
        length: f64::from(metres) / metres_per_unit,
    }
}

/// The place at a point of that square; none outside it.
pub(super) fn from_mercator(x: f64, y: f64) -> Option<Position> {
    let latitude = (PI * (1.0 - 2.0 * y)).sinh().atan().to_degrees();
    Position::new(x * 360.0 - 180.0, latitude).ok()
}

/// The world as a square of side 1 with its origin in the north-west.
pub(super) fn mercator(position: Position) -> (f64, f64) {
    let latitude = position.latitude().clamp(-85.05, 85.05).to_radians();
    let y = (1.0 - (latitude.tan() + 1.0 / latitude.cos()).ln() / PI) / 2.0;
    ((position.longitude() + 180.0) / 360.0, y)
}

/// The `d` of an SVG path, to a tenth of a unit. Points have none.
pub fn path(geometry: &Geometry, frame: &Frame) -> String {
    let mut d = String::new();
    let mut draw = |line: &[Position], closed: bool| {
        for (index, position) in line.iter().enumerate() {
            let (x, y) = frame.project(*position);
            // Writing into a text cannot fail.
            let _ = write!(d, "{}{x:.1} {y:.1}", if index == 0 { 'M' } else { 'L' });
        }
        if closed {
            d.push('Z');
        }
    };
    match geometry {
        Geometry::Point(_) => {}
        Geometry::Line(line) => draw(line, false),
        Geometry::Area(rings) => rings.iter().for_each(|ring| draw(ring, true)),
        Geometry::Areas(areas) => areas.iter().flatten().for_each(|ring| draw(ring, true)),
    }
    d
}

/// Left edge, upper edge, width and height of a box on a sheet.
pub fn box_on(bounds: Bounds, frame: &Frame) -> (f64, f64, f64, f64) {
    let (left, lower) = frame.project(bounds.south_west);
    let (right, upper) = frame.project(bounds.north_east);
    (left, upper, right - left, lower - upper)
}
