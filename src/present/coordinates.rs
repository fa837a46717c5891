//! Places as typed text, for those who work from the list: latitude and longitude in degrees, one corner a line.
//!
//! Latitude comes first, as on every receiver and phone. Deliberately absent: degrees and minutes, which are often misread.

use crate::domain::geometry::{Geometry, Position};
use crate::present::numerals::parse_decimal;

/// The first line (from 1) that is not a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WrongLine(pub usize);

/// Reads one place a line. Numbers may be parted by a comma, a semicolon or blanks, in any of the digit families; empty lines count
/// for nothing.
pub fn parse(text: &str) -> Result<Vec<Position>, WrongLine> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| place(line).ok_or(WrongLine(index + 1)))
        .collect()
}

fn place(line: &str) -> Option<Position> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, ',' | '،' | ';' | '؛');
    let mut numbers = line
        .split(is_gap)
        .filter(|part| !part.is_empty())
        .map(parse_decimal);
    let (latitude, longitude) = (numbers.next()??, numbers.next()??);
    let position = Position::new(longitude, latitude).ok()?;
    numbers.next().is_none().then_some(position)
}

/// Writes the corners of a shape, one a line, to five decimals (about a metre). The first part's outer ring stands for an area.
pub fn write(geometry: &Geometry) -> String {
    let lines: Vec<String> = corners(geometry)
        .iter()
        .map(|position| format!("{:.5}, {:.5}", position.latitude(), position.longitude()))
        .collect();
    lines.join("\n")
}

/// The corners that [`write`] writes: an area's ring without its repeated end.
fn corners(geometry: &Geometry) -> &[Position] {
    let ring = match geometry {
        Geometry::Point(position) => return std::slice::from_ref(position),
        Geometry::Line(line) => return line,
        Geometry::Area(rings) => rings.first(),
        Geometry::Areas(areas) => areas.first().and_then(|rings| rings.first()),
    };
    ring.and_then(|ring| ring.split_last())
        .map_or(&[], |(_, corners)| corners)
}

/// True when the text stands for the whole shape: one part, no holes.
pub fn is_simple(geometry: &Geometry) -> bool {
    match geometry {
        Geometry::Point(_) | Geometry::Line(_) => true,
        Geometry::Area(rings) => rings.len() == 1,
        Geometry::Areas(_) => false,
    }
}

/// The shape of some corners: one is a point, two are a line, more are a line or, `closed`, an area. None without any, or for an
/// area of fewer than three.
pub fn shape(corners: &[Position], closed: bool) -> Option<Geometry> {
    match (corners, closed) {
        ([], _) | ([_] | [_, _], true) => None,
        ([position], false) => Some(Geometry::Point(*position)),
        (line, false) => Some(Geometry::Line(line.to_vec())),
        ([first, ..], true) => {
            let mut ring = corners.to_vec();
            if ring.last() != Some(first) {
                ring.push(*first);
            }
            (ring.len() >= 4).then(|| Geometry::Area(vec![ring]))
        }
    }
}
