//! Density-based clusters of points in a plane (DBSCAN, Ester et al. 1996).
//!
//! A point with at least `fewest` points within `reach` of it (itself among them, at exactly `reach` as well) is a core point; core
//! points within reach of each other are one cluster. Tie rule: a border point in reach of core points of several clusters goes to the
//! nearest core point, at equal distances to the one furthest south, then west. So nothing depends on the order of the points.
//! Deliberately absent: what the points mean (`mark_clusters`).

use geo::Coord;
use std::collections::HashMap;

/// The cluster of each point, numbered from 0 in the order of their first point; none for a point that stands alone.
pub fn clusters(points: &[Coord<f64>], reach: f64, fewest: usize) -> Vec<Option<usize>> {
    if !(reach.is_finite() && reach > 0.0) {
        return vec![None; points.len()];
    }
    let grid = Grid::new(points, reach);
    let near: Vec<Vec<usize>> = (0..points.len()).map(|at| grid.near(at)).collect();
    let is_core = |at: usize| near.get(at).is_some_and(|near| near.len() >= fewest);
    let mut cluster: Vec<Option<usize>> = vec![None; points.len()];
    let mut count = 0;
    for start in 0..points.len() {
        if !is_core(start) || cluster[start].is_some() {
            continue;
        }
        cluster[start] = Some(count);
        let mut open = vec![start];
        while let Some(at) = open.pop() {
            for other in &near[at] {
                if is_core(*other) && cluster[*other].is_none() {
                    cluster[*other] = Some(count);
                    open.push(*other);
                }
            }
        }
        count += 1;
    }
    let cores = cluster.clone();
    for at in (0..points.len()).filter(|at| !is_core(*at)) {
        let nearest = near[at]
            .iter()
            .copied()
            .filter(|other| is_core(*other))
            .min_by(|one, other| {
                let rank = |core: usize| (squared(points[at], points[core]), points[core].y, points[core].x);
                let (a, b) = (rank(*one), rank(*other));
                a.0.total_cmp(&b.0)
                    .then(a.1.total_cmp(&b.1))
                    .then(a.2.total_cmp(&b.2))
            });
        cluster[at] = nearest.and_then(|core| cores[core]);
    }
    renumbered(cluster)
}

/// Numbers clusters by their first point, border points included.
fn renumbered(mut cluster: Vec<Option<usize>>) -> Vec<Option<usize>> {
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    for number in cluster.iter_mut().flatten() {
        let next = numbers.len();
        *number = *numbers.entry(*number).or_insert(next);
    }
    cluster
}

fn squared(one: Coord<f64>, other: Coord<f64>) -> f64 {
    (one.x - other.x).powi(2) + (one.y - other.y).powi(2)
}

/// Points by square cells as wide as the reach, so that all points in reach are in one of nine cells.
struct Grid<'a> {
    points: &'a [Coord<f64>],
    reach: f64,
    cells: HashMap<(i64, i64), Vec<usize>>,
}

impl<'a> Grid<'a> {
    fn new(points: &'a [Coord<f64>], reach: f64) -> Self {
        let mut cells: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, point) in points.iter().enumerate() {
            cells.entry(cell(*point, reach)).or_default().push(at);
        }
        Self { points, reach, cells }
    }

    fn near(&self, at: usize) -> Vec<usize> {
        let (column, row) = cell(self.points[at], self.reach);
        let mut near = Vec::new();
        for x in column - 1..=column + 1 {
            for y in row - 1..=row + 1 {
                let inside = |other: &&usize| {
                    squared(self.points[at], self.points[**other]) <= self.reach * self.reach
                };
                near.extend(self.cells.get(&(x, y)).into_iter().flatten().filter(inside));
            }
        }
        near
    }
}

fn cell(point: Coord<f64>, reach: f64) -> (i64, i64) {
    ((point.x / reach).floor() as i64, (point.y / reach).floor() as i64)
}
