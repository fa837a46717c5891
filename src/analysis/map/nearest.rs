//! The nearest of many places, found through an R-tree.
//!
//! Places are points on a sphere in three dimensions, where chord lengths order places like distances over the ground, at the pole and
//! at the date line as well. The distance returned is that on the ellipsoid. The sphere can misorder two places whose distances differ by
//! less than 0.6 %, so several candidates are measured exactly. Tie rule: equal distances are all returned. Deliberately absent: distances
//! along roads.

use super::measure::distance;
use crate::domain::geometry::Position;
use rstar::RTree;
use rstar::primitives::GeomWithData;

/// Places that can be asked for the nearest.
pub struct Places {
    tree: RTree<GeomWithData<[f64; 3], usize>>,
    places: Vec<Position>,
}

/// How much further than the nearest on the sphere a place can look and still be the nearest on the ellipsoid.
const SLACK: f64 = 1.012;

impl Places {
    /// An index over these places.
    pub fn new(places: Vec<Position>) -> Self {
        let points = places.iter().enumerate();
        let points = points
            .map(|(at, place)| GeomWithData::new(on_sphere(*place), at))
            .collect();
        Self {
            tree: RTree::bulk_load(points),
            places,
        }
    }

    /// Metres to the nearest, and which of the places given it is, all of them when several are equally near; none without places.
    pub fn nearest(&self, from: Position) -> Option<(f64, Vec<usize>)> {
        let spot = on_sphere(from);
        let closest = self.tree.nearest_neighbor_iter_with_distance_2(&spot);
        let mut best: Option<(f64, Vec<usize>)> = None;
        let mut limit = None;
        for (point, squared) in closest {
            let limit = *limit.get_or_insert(squared * SLACK * SLACK);
            if squared > limit {
                break;
            }
            let Some(place) = self.places.get(point.data) else {
                continue;
            };
            let metres = distance(from, *place);
            match &mut best {
                Some((least, all)) if *least == metres => all.push(point.data),
                Some((least, _)) if *least < metres => {}
                _ => best = Some((metres, vec![point.data])),
            }
        }
        best.map(|(metres, mut all)| {
            all.sort_unstable();
            (metres, all)
        })
    }
}

fn on_sphere(place: Position) -> [f64; 3] {
    let (longitude, latitude) = (place.longitude().to_radians(), place.latitude().to_radians());
    [
        latitude.cos() * longitude.cos(),
        latitude.cos() * longitude.sin(),
        latitude.sin(),
    ]
}
