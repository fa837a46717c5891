//! Rectification of an underlay's picture: its pixels resampled by the georeference into an upright box of Web Mercator.
//!
//! Both maps can only draw a picture in an upright box, so a photo taken at a slant must be rectified first. The transformation is computed
//! on a coarse grid and interpolated in between, which is exact to a fraction of a pixel. Deliberately absent: decoding and drawing
//! pictures.

use super::projection::{from_mercator, mercator};
use crate::analysis::map::georeference::{Georeference, NoGeoreference, of_underlay};
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::records::Underlay;

/// A picture as it was decoded: red, green, blue, opacity, row by row.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Source<'a> {
    pub rgba: &'a [u8],
    pub width: u32,
    pub height: u32,
}

/// A picture that lies in a box on the ground, north up; see-through where the picture does not reach.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Flat {
    pub rgba: Vec<u8>,
    pub width: u32,
    pub height: u32,
    pub bounds: Bounds,
}

/// Longest side of what is drawn, in pixels.
const LONGEST: f64 = 1536.0;
/// Pixels between two points of the grid.
const STEP: usize = 16;

/// What an underlay says about its place. None while there are too few control points.
pub fn georeference(underlay: &Underlay) -> Result<Georeference, NoGeoreference> {
    of_underlay(underlay)
}

/// The box around a placed picture; none when a part of it would lie beyond the horizon.
pub fn bounds(underlay: &Underlay, georeference: &Georeference) -> Option<Bounds> {
    let corners = georeference.corners(underlay.width.into(), underlay.height.into())?;
    let bounds = corners
        .into_iter()
        .filter_map(|corner| Geometry::Point(corner).bounds())
        .reduce(Bounds::union)?;
    // A wrong tap can throw a corner to the other side of the world.
    let (low, high) = (bounds.south_west, bounds.north_east);
    (high.longitude() - low.longitude() < WIDEST && high.latitude() - low.latitude() < WIDEST)
        .then_some(bounds)
}

/// No picture shows more degrees than that.
const WIDEST: f64 = 20.0;

/// Lays a picture flat.
pub fn flat(underlay: &Underlay, georeference: &Georeference, source: Source) -> Option<Flat> {
    let bounds = bounds(underlay, georeference)?;
    let (west, south) = mercator(bounds.south_west);
    let (east, north) = mercator(bounds.north_east);
    let (wide, high) = (east - west, south - north);
    if wide <= 0.0 || high <= 0.0 {
        return None;
    }
    let longest = f64::from(source.width.max(source.height)).clamp(64.0, LONGEST);
    let scale = longest / wide.max(high);
    let (width, height) = (side(wide * scale), side(high * scale));
    let ratio = (
        f64::from(source.width) / f64::from(underlay.width.max(1)),
        f64::from(source.height) / f64::from(underlay.height.max(1)),
    );
    let (columns, rows) = (width.div_ceil(STEP), height.div_ceil(STEP));
    // Where in the source each point of the grid is.
    let spot = |column: usize, row: usize| {
        let x = west + (column * STEP) as f64 / width as f64 * wide;
        let y = north + (row * STEP) as f64 / height as f64 * high;
        let (x, y) = georeference.pixel(from_mercator(x, y)?)?;
        Some((x * ratio.0, y * ratio.1))
    };
    let grid: Vec<_> = (0..=rows)
        .flat_map(|row| (0..=columns).map(move |column| (column, row)))
        .map(|(column, row)| spot(column, row))
        .collect();
    let mut rgba = vec![0; width * height * 4];
    for row in 0..rows {
        for column in 0..columns {
            let at = row * (columns + 1) + column;
            let corners = [
                grid[at],
                grid[at + 1],
                grid[at + columns + 1],
                grid[at + columns + 2],
            ];
            if let [Some(a), Some(b), Some(c), Some(d)] = corners {
                cell([a, b, c, d], (column, row), (width, height), source, &mut rgba);
            }
        }
    }
    Some(Flat {
        rgba,
        width: width as u32,
        height: height as u32,
        bounds,
    })
}

fn side(length: f64) -> usize {
    (length.round() as usize).max(1)
}

/// Fills one cell of the grid from its four corners: upper left, upper right, lower left, lower right.
fn cell(
    [a, b, c, d]: [(f64, f64); 4],
    (column, row): (usize, usize),
    (width, height): (usize, usize),
    source: Source,
    rgba: &mut [u8],
) {
    // Near the horizon neighbours lie worlds apart, and between them is nothing.
    let far = f64::from(source.width.max(source.height)) / 2.0;
    let apart = |p: (f64, f64), q: (f64, f64)| (p.0 - q.0).abs() > far || (p.1 - q.1).abs() > far;
    if apart(a, b) || apart(a, c) || apart(b, d) || apart(c, d) {
        return;
    }
    for y in row * STEP..((row + 1) * STEP).min(height) {
        for x in column * STEP..((column + 1) * STEP).min(width) {
            let across = (x - column * STEP) as f64 + 0.5;
            let down = (y - row * STEP) as f64 + 0.5;
            let (u, v) = (across / STEP as f64, down / STEP as f64);
            let between = |a: f64, b: f64, c: f64, d: f64| {
                (a * (1.0 - u) + b * u) * (1.0 - v) + (c * (1.0 - u) + d * u) * v
            };
            let spot = (between(a.0, b.0, c.0, d.0), between(a.1, b.1, c.1, d.1));
            if let Some(colour) = sample(source, spot) {
                let at = (y * width + x) * 4;
                rgba[at..at + 4].copy_from_slice(&colour);
            }
        }
    }
}

/// The colour at a spot between pixels; none beside the picture.
fn sample(source: Source, (x, y): (f64, f64)) -> Option<[u8; 4]> {
    let (wide, high) = (f64::from(source.width), f64::from(source.height));
    if !(0.0..wide).contains(&x) || !(0.0..high).contains(&y) {
        return None;
    }
    // Pixels have their colour in their middle.
    let (x, y) = ((x - 0.5).clamp(0.0, wide - 1.0), (y - 0.5).clamp(0.0, high - 1.0));
    let (left, upper) = (x as usize, y as usize);
    let (right, lower) = (
        (left + 1).min(source.width as usize - 1),
        (upper + 1).min(source.height as usize - 1),
    );
    let (u, v) = (x - left as f64, y - upper as f64);
    let pixel = |x: usize, y: usize| {
        let at = (y * source.width as usize + x) * 4;
        source.rgba.get(at..at + 4)
    };
    let (a, b) = (pixel(left, upper)?, pixel(right, upper)?);
    let (c, d) = (pixel(left, lower)?, pixel(right, lower)?);
    let mut colour = [0; 4];
    for (at, value) in colour.iter_mut().enumerate() {
        let of = |pixel: &[u8]| f64::from(pixel[at]);
        let upper = of(a) * (1.0 - u) + of(b) * u;
        let lower = of(c) * (1.0 - u) + of(d) * u;
        *value = (upper * (1.0 - v) + lower * v).round() as u8;
    }
    Some(colour)
}

/// The place on the ground under a pixel of what lies flat: for tests and for the readout.
pub fn place_of(flat: &Flat, x: f64, y: f64) -> Option<Position> {
    let (west, south) = mercator(flat.bounds.south_west);
    let (east, north) = mercator(flat.bounds.north_east);
    from_mercator(
        west + x / f64::from(flat.width) * (east - west),
        north + y / f64::from(flat.height) * (south - north),
    )
}
