//! Places as typed text, for work without a pointer: latitude and longitude in degrees, one corner a line; on a picture the distances from
//! its left and from its upper edge, in per cent.
//!
//! Latitude comes first, as on every receiver and phone. Deliberately absent: degrees and minutes, which are often misread.

use crate::domain::geometry::{Geometry, Position};
use crate::domain::records::MarkPlace;
use crate::domain::spot::Spot;
use crate::present::numerals::parse_decimal;

/// The first line (from 1) that is not a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WrongLine(pub usize);

/// Reads one place a line. Numbers may be parted by a comma, a semicolon or blanks, in any of the digit families; empty lines count
/// for nothing.
pub fn parse(text: &str) -> Result<Vec<Position>, WrongLine> {
    pairs(text, |latitude, longitude| {
        Position::new(longitude, latitude).ok()
    })
}

/// Reads one spot of a picture a line, in the same way.
pub fn parse_spots(text: &str) -> Result<Vec<Spot>, WrongLine> {
    pairs(text, |across, down| Spot::new(across / 100.0, down / 100.0).ok())
}

fn pairs<P>(text: &str, place: impl Fn(f64, f64) -> Option<P>) -> Result<Vec<P>, WrongLine> {
    let read = |line| pair(line).and_then(|(one, other)| place(one, other));
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| read(line).ok_or(WrongLine(index + 1)))
        .collect()
}

fn pair(line: &str) -> Option<(f64, f64)> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, ',' | '،' | ';' | '؛');
    let mut numbers = line
        .split(is_gap)
        .filter(|part| !part.is_empty())
        .map(parse_decimal);
    let (one, other) = (numbers.next()??, numbers.next()??);
    numbers.next().is_none().then_some((one, other))
}

/// Writes the corners of a shape, one a line, to five decimals (about a metre). Of an area the outer ring of the first part is written.
pub fn write(geometry: &Geometry) -> String {
    let lines: Vec<String> = corners(geometry)
        .iter()
        .map(|position| format!("{:.5}, {:.5}", position.latitude(), position.longitude()))
        .collect();
    lines.join("\n")
}

/// The same for a shape on a picture, to a hundredth of a per cent.
pub fn write_spots(shape: &Geometry<Spot>) -> String {
    let lines: Vec<String> = corners(shape)
        .iter()
        .map(|spot| format!("{:.2}, {:.2}", spot.across() * 100.0, spot.down() * 100.0))
        .collect();
    lines.join("\n")
}

/// The corners that are written: an area's ring without its repeated end.
fn corners<P>(geometry: &Geometry<P>) -> &[P] {
    let ring = match geometry {
        Geometry::Point(position) => return std::slice::from_ref(position),
        Geometry::Line(line) => return line,
        Geometry::Area(rings) => rings.first(),
        Geometry::Areas(areas) => areas.first().and_then(|rings| rings.first()),
    };
    ring.and_then(|ring| ring.split_last())
        .map_or(&[], |(_, corners)| corners)
}

/// True when the text describes the whole shape: one part, no holes.
pub fn is_simple<P>(geometry: &Geometry<P>) -> bool {
    match geometry {
        Geometry::Point(_) | Geometry::Line(_) => true,
        Geometry::Area(rings) => rings.len() == 1,
        Geometry::Areas(_) => false,
    }
}

/// The same of a mark's place.
pub fn is_simple_place(place: &MarkPlace) -> bool {
    match place {
        MarkPlace::Ground(shape) => is_simple(shape),
        MarkPlace::OnPicture(place) => is_simple(&place.shape),
    }
}

/// The shape of some corners: one is a point, two are a line, more are a line or, `closed`, an area. None without any, or for an
/// area of fewer than three.
pub fn shape<P: Copy + PartialEq>(corners: &[P], closed: bool) -> Option<Geometry<P>> {
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
