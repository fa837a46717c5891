//! Overlay of areas in a plane: union, intersection, difference, and the number of areas that cover each spot (depth).
//!
//! The robust integer overlay behind `geo` does the work. Depth uses its winding numbers: with every shape wound the same way, the
//! winding number of a spot that k shapes cover is k, so one pass with k − 1 frames wound the other way leaves what at least k cover.
//! That is one sweep per depth for any number of shapes. Deliberately absent: areas of results, which are measured on the ellipsoid.

use geo::bool_ops::{FillRule, OpType, unary_union};
use geo::orient::Direction;
use geo::{BooleanOps, BoundingRect, Coord, LineString, MultiPolygon, Orient, Polygon};

/// What at least one of them covers. Crossing outlines are read so that every enclosed part counts.
pub fn union<'a>(shapes: impl IntoIterator<Item = &'a MultiPolygon<f64>>) -> MultiPolygon<f64> {
    let clean: Vec<MultiPolygon<f64>> = shapes.into_iter().map(without_crossings).collect();
    unary_union(&clean)
}

/// What both cover.
pub fn common(one: &MultiPolygon<f64>, other: &MultiPolygon<f64>) -> MultiPolygon<f64> {
    one.intersection(other)
}

/// What the first covers and the second does not.
pub fn without(one: &MultiPolygon<f64>, other: &MultiPolygon<f64>) -> MultiPolygon<f64> {
    one.difference(other)
}

/// The same area with outlines that do not cross themselves. Where a ring crosses itself, every loop counts as inside.
pub fn without_crossings(shape: &MultiPolygon<f64>) -> MultiPolygon<f64> {
    let parts: Vec<MultiPolygon<f64>> = shape
        .iter()
        .map(|polygon| {
            let outer = solid(polygon.exterior());
            let holes: Vec<_> = polygon.interiors().iter().map(solid).collect();
            if holes.is_empty() {
                outer
            } else {
                outer.difference(&unary_union(&holes))
            }
        })
        .collect();
    match <[MultiPolygon<f64>; 1]>::try_from(parts) {
        Ok([part]) => part,
        Err(parts) => unary_union(&parts),
    }
}

fn solid(ring: &LineString<f64>) -> MultiPolygon<f64> {
    let polygon = MultiPolygon(vec![Polygon::new(ring.clone(), Vec::new())]);
    polygon.boolean_op_with_fill_rule(&MultiPolygon(Vec::new()), OpType::Union, FillRule::NonZero)
}

/// What exactly 1, exactly 2 … of the shapes cover, until no deeper spot is left. Each must be free of crossings (see `union`), so that
/// it counts once wherever it covers.
pub fn depths(shapes: &[MultiPolygon<f64>]) -> Vec<MultiPolygon<f64>> {
    let mut at_least: Vec<Polygon<f64>> = shapes
        .iter()
        .flat_map(|shape| shape.orient(Direction::Default).0)
        .collect();
    let Some(frame) = frame(&at_least) else {
        return Vec::new();
    };
    let mut deeper = at_least.clone();
    deeper.push(frame.clone());
    let mut levels = Vec::new();
    for _ in 0..shapes.len() {
        // The same edges twice are one edge to the sweep, so taking the deeper part off costs nothing.
        let stacked = MultiPolygon(at_least.clone());
        let over = |other: MultiPolygon<f64>, how| {
            stacked.boolean_op_with_fill_rule(&other, how, FillRule::Positive)
        };
        let exactly = over(MultiPolygon(deeper.clone()), OpType::Difference);
        // No spot is exactly so deep: either none is deeper, or shapes lie on each other.
        if exactly.0.is_empty() && over(MultiPolygon(Vec::new()), OpType::Union).0.is_empty() {
            break;
        }
        levels.push(exactly);
        at_least.push(frame.clone());
        deeper.push(frame.clone());
    }
    levels
}

/// A frame around everything, wound clockwise.
fn frame(shapes: &[Polygon<f64>]) -> Option<Polygon<f64>> {
    let bounds = MultiPolygon(shapes.to_vec()).bounding_rect()?;
    let (low, high) = (bounds.min(), bounds.max());
    let (west, south, east, north) = (low.x - 1.0, low.y - 1.0, high.x + 1.0, high.y + 1.0);
    let corner = |x, y| Coord { x, y };
    let ring = vec![
        corner(west, south),
        corner(west, north),
        corner(east, north),
        corner(east, south),
        corner(west, south),
    ];
    Some(Polygon::new(LineString::new(ring), Vec::new()))
}
