//! Marks that lie outside every catchment area. A hint only: a hospital in the next town can be an asset too.

use super::issue::{Code, Issue};
use crate::domain::geometry::{Geometry, Position, Ring, Rings};
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Mark};
use geo::{Coord, Intersects, LineString, Polygon, Rect};

pub fn check(project: &Project) -> Vec<Issue> {
    let areas: Vec<(Rect, Polygon)> = project
        .all::<CatchmentArea>()
        .filter_map(|(_, area)| area.outline.as_ref())
        .flat_map(polygons)
        .filter_map(|polygon| Some((geo::BoundingRect::bounding_rect(&polygon)?, polygon)))
        .collect();
    if areas.is_empty() {
        return Vec::new();
    }
    // A way or an area belongs to a catchment as soon as one of its corners does. The box is tried first: it is much cheaper.
    let inside = |position: Position| {
        let place = coordinate(position);
        areas
            .iter()
            .any(|(bounds, polygon)| bounds.intersects(&place) && polygon.intersects(&place))
    };
    project
        .all::<Mark>()
        // What lies on a picture lies in no area and outside of none.
        .filter_map(|(id, mark)| Some((id, mark.geometry.ground()?)))
        .filter(|(_, place)| !place.positions().any(inside))
        .map(|(id, _)| Issue::new::<Mark>(Code::OutsideAreas, id))
        .collect()
}

fn polygons(outline: &Geometry) -> Vec<Polygon> {
    match outline {
        Geometry::Area(rings) => vec![polygon(rings)],
        Geometry::Areas(areas) => areas.iter().map(polygon).collect(),
        Geometry::Point(_) | Geometry::Line(_) => Vec::new(),
    }
}

fn polygon(rings: &Rings) -> Polygon {
    let line = |ring: &Ring| ring.iter().copied().map(coordinate).collect::<LineString>();
    let mut rings = rings.iter().map(line);
    Polygon::new(
        rings.next().unwrap_or_else(|| LineString::new(Vec::new())),
        rings.collect(),
    )
}

fn coordinate(position: Position) -> Coord {
    Coord {
        x: position.longitude(),
        y: position.latitude(),
    }
}
