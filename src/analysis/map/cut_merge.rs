//! Areas cut by a line, and merged into one.
//!
//! Deliberately absent: the records. `domain::actions::cut_and_merge` decides which record keeps which part.

use super::local_plane::Plane;
use super::overlay::{union, without};
use crate::domain::geometry::{Geometry, Position};
use geo::line_intersection::line_intersection;
use geo::{Coord, CoordsIter, LineIntersection, LineString, LinesIter, MapCoords, MultiPolygon, Polygon};

/// Half the width of the cutting strip in metres: below the resolution of a coordinate.
const BLADE: f64 = 0.001;
/// How far along an outline an edge of the strip can be from the cutting line, in metres, where the outline is cut at a slant.
const SLANT: f64 = 1.0;

/// Why an area was not cut or not merged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It is no area.
    NotAnArea,
    /// The line does not go all the way through.
    NotThrough,
    /// They do not touch, so that they would stay apart.
    Apart,
}

/// The parts of an area on the two sides of a line, the largest part first, at equal sizes the southernmost.
pub fn cut(area: &Geometry, line: &[Position]) -> Result<Vec<Geometry>, Refused> {
    let plane = area.bounds().map(Plane::around).ok_or(Refused::NotAnArea)?;
    let whole = union([&plane.areas(area)]);
    if whole.0.is_empty() {
        return Err(Refused::NotAnArea);
    }
    let blade: Vec<MultiPolygon<f64>> = plane
        .line(line)
        .lines()
        .filter_map(|edge| blade(edge.start, edge.end))
        .collect();
    let parts = without(&whole, &union(&blade));
    if parts.0.len() <= whole.0.len() {
        return Err(Refused::NotThrough);
    }
    let own: Vec<Coord<f64>> = whole.coords_iter().collect();
    let seam = seam(&whole, &plane.line(line));
    // Both sides of the knife become the line itself, so that the parts fit without a gap.
    let parts = parts.map_coords(|corner| {
        if own.contains(&corner) {
            corner
        } else {
            nearest(corner, &seam)
        }
    });
    let mut cut: Vec<Geometry> = parts
        .0
        .into_iter()
        .filter_map(|part| plane.shape(&MultiPolygon(vec![part])))
        .collect();
    cut.sort_by_key(|part| {
        let bounds = part
            .bounds()
            .map(|bounds| (bounds.south_west.latitude(), bounds.south_west.longitude()));
        let corner = bounds.map(|(south, west)| ((south * 1e7) as i64, (west * 1e7) as i64));
        (
            std::cmp::Reverse(super::geodesic_area::square_metres(part)),
            corner,
        )
    });
    Ok(cut)
}

/// The corners of the line, and where it crosses the outline.
fn seam(whole: &MultiPolygon<f64>, line: &LineString<f64>) -> Vec<Coord<f64>> {
    let mut seam = line.0.clone();
    for outline in whole.lines_iter() {
        for edge in line.lines() {
            if let Some(LineIntersection::SinglePoint { intersection, .. }) = line_intersection(outline, edge)
            {
                seam.push(intersection);
            }
        }
    }
    seam
}

fn nearest(corner: Coord<f64>, seam: &[Coord<f64>]) -> Coord<f64> {
    let far = |other: &Coord<f64>| (other.x - corner.x).hypot(other.y - corner.y);
    let found = seam.iter().min_by(|one, other| far(one).total_cmp(&far(other)));
    found
        .copied()
        .filter(|point| far(point) <= SLANT)
        .unwrap_or(corner)
}

/// A thin box along an edge.
fn blade(from: Coord<f64>, to: Coord<f64>) -> Option<MultiPolygon<f64>> {
    let (x, y) = (to.x - from.x, to.y - from.y);
    let length = x.hypot(y);
    if length <= 0.0 {
        return None;
    }
    let (x, y) = (x / length * BLADE, y / length * BLADE);
    let corner = |at: Coord<f64>, along: f64, aside: f64| Coord {
        x: at.x + along * x - aside * y,
        y: at.y + along * y + aside * x,
    };
    let (first, last) = (corner(from, -1.0, -1.0), corner(to, 1.0, -1.0));
    let ring = vec![first, last, corner(to, 1.0, 1.0), corner(from, -1.0, 1.0), first];
    Some(MultiPolygon(vec![Polygon::new(
        LineString::new(ring),
        Vec::new(),
    )]))
}

/// Several areas as one. They must touch, or overlap, so that one area comes out.
pub fn merge(areas: &[&Geometry]) -> Result<Geometry, Refused> {
    let plane = Plane::for_shapes(areas.iter().copied()).ok_or(Refused::NotAnArea)?;
    let parts: Vec<_> = areas.iter().map(|area| plane.areas(area)).collect();
    if parts.iter().any(|part| part.0.is_empty()) {
        return Err(Refused::NotAnArea);
    }
    let whole = union(&parts);
    if whole.0.len() > 1 {
        return Err(Refused::Apart);
    }
    plane.shape(&whole).ok_or(Refused::NotAnArea)
}
