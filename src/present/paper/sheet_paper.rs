//! One print sheet as a drawing in millimetres: map, numbered grid, corner marks, scale bar, north, code.
//!
//! The QR code is at the lower right in every language, because its place shows which way up a photo of the sheet is. Deliberately absent:
//! words, paper sizes of the browser, and finding the marks again (`analysis::paper::corner_marks`).

use super::print_sheet::{MARK, Rectangle, Sheet};
use super::sheet_code::SheetCode;
use crate::domain::project::Project;
use crate::present::map::boundaries::Boundaries;
use crate::present::map::flat_sheet::{MapSheet, map_sheet};
use crate::present::map::mark_filter::MarkFilter;
use crate::present::map::projection::Frame;

/// A cell of the grid is about so many millimetres wide and high.
const CELL: f64 = 45.0;
/// Side of the QR code with its quiet zone, in millimetres.
pub const CODE: f64 = 30.0;
/// Its upper edge below the map.
pub const CODE_BELOW: f64 = 7.0;

/// The drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct SheetPaper {
    /// What is on the map, in millimetres from the map's upper left.
    pub map: MapSheet,
    /// The lines of the grid.
    pub grid: String,
    /// Where the number of each cell stands, from 1, row by row.
    pub cells: Vec<(f64, f64)>,
    /// The corner marks, black on white.
    pub marks: String,
    /// The scale bar: a box of two halves, and where its label stands.
    pub scale: ScaleDrawing,
    /// The arrow to the north.
    pub north: String,
    /// The QR code.
    pub code: Rectangle,
    /// Its dark modules as a path, in modules.
    pub modules: String,
    /// Modules on a side, with the quiet zone.
    pub side: usize,
    /// The code as text, for typing.
    pub text: String,
    /// Where words begin and end, from the left edge.
    pub words: (f64, f64),
    /// Height of the map's lower edge.
    pub below: f64,
}

/// A scale bar on paper.
#[derive(Clone, PartialEq, Debug)]
pub struct ScaleDrawing {
    /// The frame.
    pub frame: String,
    /// The dark half.
    pub dark: Rectangle,
    /// Where the label stands.
    pub label: (f64, f64),
}

/// Draws a sheet.
pub fn sheet_paper(
    project: &Project,
    boundaries: &Boundaries,
    sheet: &Sheet,
    filter: &MarkFilter,
    language: &str,
) -> SheetPaper {
    let Rectangle { x, y, width, height } = sheet.map;
    let frame = Frame::exactly(sheet.bounds, width, height);
    let below = y + height;
    let code = SheetCode {
        number: sheet.number,
        bounds: sheet.bounds,
    };
    let (modules, side) = modules(&code);
    let (columns, rows) = (cells_along(width), cells_along(height));
    let right = x + width;
    let bar = sheet.scale.millimetres;
    SheetPaper {
        map: map_sheet(project, boundaries, filter, None, language, frame),
        grid: grid(sheet.map, columns, rows),
        cells: cell_places(sheet.map, columns, rows),
        marks: sheet.marks.iter().map(|centre| corner_mark(*centre)).collect(),
        scale: ScaleDrawing {
            frame: format!("M{x} {:.2}h{bar:.2}v3h{:.2}z", below + 24.0, -bar),
            dark: Rectangle {
                x,
                y: below + 24.0,
                width: bar / 2.0,
                height: 3.0,
            },
            label: (x + bar + 3.0, below + 27.0),
        },
        north: format!("M{:.2} {:.2}l5 14l-5 -4l-5 4z", right - CODE - 14.0, below + 8.0),
        code: Rectangle {
            x: right - CODE,
            y: below + CODE_BELOW,
            width: CODE,
            height: CODE,
        },
        modules,
        side,
        text: code.text(),
        words: (x, right - CODE - 24.0),
        below,
    }
}

fn cells_along(length: f64) -> u32 {
    ((length / CELL).round() as u32).max(1)
}

fn grid(map: Rectangle, columns: u32, rows: u32) -> String {
    let Rectangle { x, y, width, height } = map;
    let across = |at: u32| {
        format!(
            "M{:.2} {y:.2}v{height:.2}",
            x + width * f64::from(at) / f64::from(columns)
        )
    };
    let down = |at: u32| {
        format!(
            "M{x:.2} {:.2}h{width:.2}",
            y + height * f64::from(at) / f64::from(rows)
        )
    };
    (0..=columns).map(across).chain((0..=rows).map(down)).collect()
}

fn cell_places(map: Rectangle, columns: u32, rows: u32) -> Vec<(f64, f64)> {
    let (wide, high) = (map.width / f64::from(columns), map.height / f64::from(rows));
    let place = |row: u32, column: u32| {
        (
            map.x + wide * (f64::from(column) + 0.5),
            map.y + high * f64::from(row) + 6.0,
        )
    };
    (0..rows)
        .flat_map(|row| (0..columns).map(move |column| place(row, column)))
        .collect()
}

/// A square in a square: along any line through its centre dark and light stand as 1 : 1 : 3 : 1 : 1, as in the corners of a QR code.
fn corner_mark((x, y): (f64, f64)) -> String {
    let ring = |side: f64, clockwise: bool| {
        let half = side / 2.0;
        let (left, upper) = (x - half, y - half);
        if clockwise {
            format!("M{left:.3} {upper:.3}h{side:.3}v{side:.3}h{:.3}z", -side)
        } else {
            format!("M{left:.3} {upper:.3}v{side:.3}h{side:.3}v{:.3}z", -side)
        }
    };
    [
        ring(MARK, true),
        ring(MARK * 5.0 / 7.0, false),
        ring(MARK * 3.0 / 7.0, true),
    ]
    .concat()
}

fn modules(code: &SheetCode) -> (String, usize) {
    const QUIET: usize = 4;
    let rows = code.qr();
    let side = rows.len() + 2 * QUIET;
    let mut path = String::new();
    for (y, row) in rows.iter().enumerate() {
        for (x, dark) in row.iter().enumerate() {
            if *dark {
                path.push_str(&format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET));
            }
        }
    }
    (path, side)
}
