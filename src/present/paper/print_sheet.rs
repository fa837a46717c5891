//! Paper maps for marking with pens: sheets from A4 to A0 over a box on the ground, each with corner marks and a code that holds its
//! bounds.
//!
//! Lengths are millimetres from the upper left of the paper, y downwards. The ground is laid out in Web Mercator like the map on the
//! screen, so that a sheet is a rectangle in both. Deliberately absent: what is drawn on the map (`flat_sheet`), and finding the marks
//! in a photo.

use crate::analysis::map::measure::distance;
use crate::domain::geometry::{Bounds, Position};
use crate::present::map::projection::Frame;

/// Paper of ISO 216.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub enum Paper {
    A4,
    A3,
    A2,
    A1,
    A0,
}

impl Paper {
    /// All, the smallest first.
    pub const ALL: [Self; 5] = [Self::A4, Self::A3, Self::A2, Self::A1, Self::A0];

    /// Width and height in millimetres, upright.
    pub fn upright(self) -> (u32, u32) {
        match self {
            Self::A4 => (210, 297),
            Self::A3 => (297, 420),
            Self::A2 => (420, 594),
            Self::A1 => (594, 841),
            Self::A0 => (841, 1189),
        }
    }
}

/// How a set of sheets is to be made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Layout {
    /// The paper.
    pub paper: Paper,
    /// On its side.
    pub landscape: bool,
    /// Sheets beside each other.
    pub columns: u32,
    /// Sheets below each other.
    pub rows: u32,
}

/// Margin that printers leave white, in millimetres.
pub const MARGIN: f64 = 12.0;
/// Height of the strip below the map for title, scale bar, north, legend and code.
pub const STRIP: f64 = 42.0;
/// Side of a corner mark.
pub const MARK: f64 = 8.0;
/// Most sheets of one set.
pub const MOST_SHEETS: u32 = 100;

/// A rectangle on paper.
#[derive(Clone, Copy, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Rectangle {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// One sheet.
#[derive(Clone, PartialEq, Debug)]
pub struct Sheet {
    /// Its number in reading order of a map, row by row from the north-west, from 1.
    pub number: u32,
    /// Its column and row, from 0.
    pub cell: (u32, u32),
    /// The ground on its map.
    pub bounds: Bounds,
    /// Where the map is on the paper.
    pub map: Rectangle,
    /// The centres of its four corner marks: upper left, upper right, lower right, lower left. They lie on the corners of the map.
    pub marks: [(f64, f64); 4],
    /// The scale bar.
    pub scale: ScaleBar,
    /// The scale number: so many millimetres on the ground are one on the paper, at the centre of the sheet.
    pub scale_number: u32,
}

/// A round distance and its length on paper.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ScaleBar {
    /// Metres on the ground, 1, 2 or 5 with noughts.
    pub metres: u32,
    /// Millimetres on paper.
    pub millimetres: f64,
}

/// Why there are no sheets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoSheets {
    /// No sheet, or more than `MOST_SHEETS`.
    Count,
    /// The ground has no extent, or reaches too far north or south.
    Ground,
}

impl Layout {
    /// Width and height of the paper in millimetres.
    pub fn size(&self) -> (f64, f64) {
        let (width, height) = self.paper.upright();
        let (width, height) = if self.landscape {
            (height, width)
        } else {
            (width, height)
        };
        (width.into(), height.into())
    }

    /// Where the map is on every sheet.
    pub fn map(&self) -> Rectangle {
        let (width, height) = self.size();
        Rectangle {
            x: MARGIN,
            y: MARGIN,
            width: width - 2.0 * MARGIN,
            height: height - 2.0 * MARGIN - STRIP,
        }
    }
}

/// The sheets that cover a box, with the whole of it on them and a margin around.
pub fn sheets(ground: Bounds, layout: Layout) -> Result<Vec<Sheet>, NoSheets> {
    let count = layout
        .columns
        .checked_mul(layout.rows)
        .filter(|count| (1..=MOST_SHEETS).contains(count));
    count.ok_or(NoSheets::Count)?;
    let map = layout.map();
    let (wide, high) = (
        map.width * f64::from(layout.columns),
        map.height * f64::from(layout.rows),
    );
    let frame = Frame::around(ground, wide, high);
    let mut found = Vec::new();
    for row in 0..layout.rows {
        for column in 0..layout.columns {
            let (x, y) = (map.width * f64::from(column), map.height * f64::from(row));
            let corner = |x, y| frame.position(x, y).ok_or(NoSheets::Ground);
            let (north_west, south_east) = (corner(x, y)?, corner(x + map.width, y + map.height)?);
            let bounds = Bounds {
                south_west: north_west,
                north_east: north_west,
            };
            let centre = (
                corner(x, y + map.height / 2.0)?,
                corner(x + map.width, y + map.height / 2.0)?,
            );
            let across = distance(centre.0, centre.1);
            if across <= 0.0 {
                return Err(NoSheets::Ground);
            }
            found.push(Sheet {
                number: row * layout.columns + column + 1,
                cell: (column, row),
                bounds: bounds.including(south_east),
                map,
                marks: [
                    (map.x, map.y),
                    (map.x + map.width, map.y),
                    (map.x + map.width, map.y + map.height),
                    (map.x, map.y + map.height),
                ],
                scale: scale_bar(across / map.width, map.width / 3.0),
                scale_number: (across / map.width * 1000.0).round() as u32,
            });
        }
    }
    Ok(found)
}

/// The longest round distance that fits into `longest` millimetres.
pub fn scale_bar(metres_per_millimetre: f64, longest: f64) -> ScaleBar {
    let steps = (0..7)
        .rev()
        .flat_map(|power: u32| [5, 2, 1].map(|digit| digit * 10_u32.pow(power)));
    let fits = |metres: &u32| f64::from(*metres) / metres_per_millimetre <= longest;
    let metres = steps.into_iter().find(fits).unwrap_or(1);
    ScaleBar {
        metres,
        millimetres: f64::from(metres) / metres_per_millimetre,
    }
}

/// The corners of a sheet's map on the ground, in the order of its marks.
pub fn corners(bounds: Bounds) -> Option<[Position; 4]> {
    let (low, high) = (bounds.south_west, bounds.north_east);
    Some([
        Position::new(low.longitude(), high.latitude()).ok()?,
        high,
        Position::new(high.longitude(), low.latitude()).ok()?,
        low,
    ])
}
