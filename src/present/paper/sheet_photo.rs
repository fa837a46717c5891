//! Georeferencing the photo of a print sheet: control points from its corner marks and from the centre of its code.
//!
//! Four corners place a photo and prove nothing. The code is a fifth point whose place is known: on which paper it was printed follows
//! from its place, and its distance from the expected place is shown like the residual of any control point. When it is nowhere near, the
//! marks are not those of the sheet. Deliberately absent: finding marks and code (`exchange::photographed_sheet`), the photo itself.

use super::print_sheet::{Layout, Paper, corners};
use super::sheet_code::{SheetCode, in_order};
use super::sheet_paper::{CODE, CODE_BELOW};
use crate::analysis::map::georeference::Georeference;
use crate::domain::geometry::Position;
use crate::domain::records::ControlPoint;
use crate::exchange::photographed_sheet::SheetSeen;
use crate::present::map::projection::Frame;

/// A photo that is placed.
#[derive(Clone, PartialEq, Debug)]
pub struct SheetPlaced {
    /// The sheet's number.
    pub number: u32,
    /// Its corners, and the centre of its code when that was seen.
    pub points: Vec<ControlPoint>,
}

/// Why a photo is not placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotPlaced {
    /// It shows neither marks nor the code of a sheet: some other picture.
    NoSheet,
    /// It shows this sheet, but not its four corner marks.
    NoMarks(SheetCode),
    /// It shows four corner marks, but the code cannot be read.
    NoCode,
    /// What was read or typed is no code, or a sign of it is wrong.
    Misread,
    /// Marks and code do not belong together.
    Contradiction,
}

/// The code may stand off by this share of the distance between its mark and the centre of the sheet.
const OFF: f64 = 0.06;

/// Places a photo by what was seen in it, and by the code that was typed where none was read.
pub fn place(seen: &SheetSeen, typed: Option<&str>) -> Result<SheetPlaced, NotPlaced> {
    let read = |text: &str| SheetCode::read(text);
    let code = match (&seen.code, typed) {
        (_, Some(text)) => Some(read(text).map_err(|_| NotPlaced::Misread)?),
        // Any other code in the picture is not ours to judge.
        (Some(code), None) => read(&code.text).ok(),
        (None, None) => None,
    };
    let (marks, code) = match (seen.marks, code) {
        (Some(marks), Some(code)) => (marks, code),
        (Some(_), None) => return Err(NotPlaced::NoCode),
        (None, Some(code)) => return Err(NotPlaced::NoMarks(code)),
        (None, None) => return Err(NotPlaced::NoSheet),
    };
    let marks = in_order(marks.marks, marks.nearest_to_code).ok_or(NotPlaced::Contradiction)?;
    let georeference = code.georeference(marks).map_err(|_| NotPlaced::Contradiction)?;
    let corners = corners(code.bounds).ok_or(NotPlaced::Contradiction)?;
    let mut points: Vec<_> = marks
        .into_iter()
        .zip(corners)
        .map(|(spot, place)| point(spot, place))
        .collect();
    if let Some(seen) = &seen.code {
        let place = code_place(&code, &georeference, marks, seen.centre).ok_or(NotPlaced::Contradiction)?;
        points.push(point(seen.centre, place));
    }
    Ok(SheetPlaced {
        number: code.number,
        points,
    })
}

fn point((x, y): (f64, f64), place: Position) -> ControlPoint {
    let tenths = |pixels: f64| (pixels * 10.0).round().max(0.0) as u32;
    ControlPoint {
        x: tenths(x),
        y: tenths(y),
        place,
    }
}

/// The place on the ground under the centre of the code, were the map to go on there: on the paper where it fits best.
fn code_place(
    code: &SheetCode,
    georeference: &Georeference,
    marks: [(f64, f64); 4],
    seen: (f64, f64),
) -> Option<Position> {
    let off = |place: &Position| {
        let (x, y) = georeference.pixel(*place)?;
        Some((x - seen.0).hypot(y - seen.1))
    };
    let size = (marks[0].0 - marks[2].0).hypot(marks[0].1 - marks[2].1);
    Paper::ALL
        .into_iter()
        .flat_map(|paper| [false, true].map(|landscape| (paper, landscape)))
        .filter_map(|(paper, landscape)| {
            let map = Layout {
                paper,
                landscape,
                columns: 1,
                rows: 1,
            }
            .map();
            let frame = Frame::exactly(code.bounds, map.width, map.height);
            let place = frame.position(map.width - CODE / 2.0, map.height + CODE_BELOW + CODE / 2.0)?;
            Some((off(&place)?, place))
        })
        .min_by(|one, other| one.0.total_cmp(&other.0))
        .filter(|(off, _)| *off < size * OFF)
        .map(|(_, place)| place)
}
