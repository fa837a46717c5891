//! Reading the photo of a print sheet: the four corner marks and the text of the code.
//!
//! The code is searched between the marks only: they look like its finder patterns, and a code reader that saw them as well would fail.
//! Deliberately absent: parsing the code and georeferencing the photo (`present::paper::sheet_photo`). Only the worker calls this.

use crate::analysis::paper::corner_marks::{Found, Grey, find, grey};
use rqrr::PreparedImage;
use serde::{Deserialize, Serialize};

/// A code in the photo.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct CodeSeen {
    /// What it says.
    pub text: String,
    /// The centre of it in pixels.
    pub centre: (f64, f64),
}

/// Four marks in no order.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct MarksSeen {
    pub marks: [(f64, f64); 4],
    pub nearest_to_code: usize,
}

/// What was seen.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct SheetSeen {
    /// The four corner marks, when exactly four are seen.
    pub marks: Option<MarksSeen>,
    /// The code, when it can be read.
    pub code: Option<CodeSeen>,
}

/// Looks at a photo of this width and height: red, green, blue, opacity, row by row.
pub fn look(rgba: &[u8], (width, height): (u32, u32)) -> SheetSeen {
    let (width, height) = (width as usize, height as usize);
    let pixels = grey(rgba);
    if width == 0 || height == 0 || width.checked_mul(height) != Some(pixels.len()) {
        return SheetSeen::default();
    }
    let photo = Grey {
        pixels: &pixels,
        width,
        height,
    };
    let found = find(photo);
    let code = match &found {
        Some(found) => code_around(photo, found),
        None => code_in(photo, (0, 0), (width, height), &|_, _| false),
    };
    SheetSeen {
        marks: found.map(|found| MarksSeen {
            marks: found.marks,
            nearest_to_code: found.nearest_to_code,
        }),
        code,
    }
}

/// Reads the code around where its corners were seen.
fn code_around(photo: Grey, found: &Found) -> Option<CodeSeen> {
    let (x, y) = found.code;
    let mark = |x: usize, y: usize| {
        let near = |mark: &(f64, f64)| (x as f64 - mark.0).hypot(y as f64 - mark.1) < found.mark_reach;
        found.marks.iter().any(near)
    };
    [0.45, 0.8]
        .into_iter()
        .find_map(|share| {
            let reach = found.code_reach * share;
            let within = |at: f64, side: usize| at.clamp(0.0, side as f64) as usize;
            let from = (within(x - reach, photo.width), within(y - reach, photo.height));
            let to = (within(x + reach, photo.width), within(y + reach, photo.height));
            code_in(photo, from, to, &mark)
        })
        .map(|code| CodeSeen {
            centre: if found.code_whole { found.code } else { code.centre },
            ..code
        })
}

/// Where between the dark and the light of a box the line is drawn: the middle first. A line too near to the light makes modules fat.
const LINES: [f64; 3] = [0.5, 0.35, 0.65];

/// The first code in a box that can be read; what is left out counts as paper.
fn code_in(
    photo: Grey,
    from: (usize, usize),
    to: (usize, usize),
    leave_out: &dyn Fn(usize, usize) -> bool,
) -> Option<CodeSeen> {
    let (wide, high) = (to.0.saturating_sub(from.0), to.1.saturating_sub(from.1));
    if wide < SMALLEST || high < SMALLEST {
        return None;
    }
    let at = |x: usize, y: usize| (from.1 + y) * photo.width + from.0 + x;
    let mut counts = [0_usize; 256];
    for y in 0..high {
        for x in 0..wide {
            counts[usize::from(photo.pixels[at(x, y)])] += 1;
        }
    }
    let (dark, light) = (
        level(&counts, wide * high / 20),
        level(&counts, wide * high * 19 / 20),
    );
    // The reader's own line first: it follows the light, where the box is the whole photo.
    let lines = LINES.map(|share| Some((dark + (light - dark) * share) as u8));
    std::iter::once(None).chain(lines).find_map(|line| {
        let pixel = |x: usize, y: usize| match line {
            _ if leave_out(from.0 + x, from.1 + y) => u8::MAX,
            Some(line) if photo.pixels[at(x, y)] < line => 0,
            Some(_) => u8::MAX,
            None => photo.pixels[at(x, y)],
        };
        let mut prepared = PreparedImage::prepare_from_greyscale(wide, high, pixel);
        prepared.detect_grids().into_iter().find_map(|grid| {
            let (_, text) = grid.decode().ok()?;
            let corner = |at: usize| {
                (
                    f64::from(grid.bounds[at].x) + from.0 as f64,
                    f64::from(grid.bounds[at].y) + from.1 as f64,
                )
            };
            let centre = crossing([corner(0), corner(2)], [corner(1), corner(3)])?;
            Some(CodeSeen { text, centre })
        })
    })
}

/// A code has at least so many modules on a side.
const SMALLEST: usize = 21;

/// The brightness that so many pixels do not reach.
fn level(counts: &[usize; 256], rank: usize) -> f64 {
    let mut below = 0;
    let found = counts.iter().position(|count| {
        below += count;
        below > rank
    });
    found.unwrap_or(255) as f64
}

/// Where two lines cross: the centre of a square seen at a slant is where its diagonals do.
fn crossing([a, b]: [(f64, f64); 2], [c, d]: [(f64, f64); 2]) -> Option<(f64, f64)> {
    let (along, across) = ((b.0 - a.0, b.1 - a.1), (d.0 - c.0, d.1 - c.1));
    let turn = along.0 * across.1 - along.1 * across.0;
    if turn.abs() < 1.0 {
        return None;
    }
    let share = ((c.0 - a.0) * across.1 - (c.1 - a.1) * across.0) / turn;
    Some((a.0 + along.0 * share, a.1 + along.1 * share))
}
