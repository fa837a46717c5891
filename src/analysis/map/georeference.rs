//! Georeferencing of a picture by control points: spots of the picture whose places on the ground are known.
//!
//! Least squares from picture to plane: affine from 3 control points (a flat, straight picture), projective from 4 (a photo taken at a
//! slant), by Gaussian elimination on the normal equations after normalising both sides (Hartley 1997). Pictures may be rotated by any
//! angle; a mirrored result is flagged, because it means exchanged control points. Control points on one line, or several on one spot,
//! give no georeference. The residual of a control point is the distance between its place and where the georeference puts it.
//! Deliberately absent: rubber sheeting, which bends until every residual is zero and so hides a wrong tap.

use super::local_plane::Plane;
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::records::Underlay;
use crate::domain::spot::Spot;
use geo::Coord;

/// A spot of the picture in pixels, and the place that it shows.
pub type Control = ((f64, f64), Position);

/// Why there is no georeference.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoGeoreference {
    /// Fewer than three control points (four for a slanted photo).
    TooFew,
    /// They lie on one line or on one spot, in the picture or on the ground.
    OnOneLine,
}

/// The kind of georeference.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Model {
    /// Moved, turned, scaled and sheared: 3 points or more.
    Affine,
    /// Seen at a slant as well: 4 points or more.
    Projective,
}

/// A georeference and how well it fits.
#[derive(Clone, PartialEq, Debug)]
pub struct Georeference {
    plane: Plane,
    /// Row by row; pixels to metres in the plane, after the shifts.
    matrix: [f64; 9],
    picture: Normalisation,
    ground: Normalisation,
    /// The kind.
    pub model: Model,
    /// Metres between each control point and where the georeference puts it, in the order given.
    pub residuals: Vec<f64>,
    /// Root mean square of the residuals, in metres. 0 when the points just suffice, which proves nothing.
    pub rms: f64,
    /// The georeference turns the picture over: two control points are probably exchanged.
    pub mirrored: bool,
}

/// Moves points to their centroid and scales them to a mean distance of 1.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Normalisation {
    centroid: Coord<f64>,
    scale: f64,
}

impl Normalisation {
    fn of(points: &[Coord<f64>]) -> Option<Self> {
        let count = points.len() as f64;
        let sum = points
            .iter()
            .fold(Coord { x: 0.0, y: 0.0 }, |sum, point| sum + *point);
        let centroid = Coord {
            x: sum.x / count,
            y: sum.y / count,
        };
        let mean_distance = points
            .iter()
            .map(|p| (p.x - centroid.x).hypot(p.y - centroid.y))
            .sum::<f64>()
            / count;
        (mean_distance > 0.0 && mean_distance.is_finite()).then(|| Self {
            centroid,
            scale: 1.0 / mean_distance,
        })
    }

    fn there(&self, point: Coord<f64>) -> Coord<f64> {
        (point - self.centroid) * self.scale
    }

    fn back(&self, point: Coord<f64>) -> Coord<f64> {
        point / self.scale + self.centroid
    }
}

/// The georeference of an underlay: projective with four control points or more, affine with three.
pub fn of_underlay(underlay: &Underlay) -> Result<Georeference, NoGeoreference> {
    let controls: Vec<Control> = underlay
        .control_points
        .iter()
        .map(|point| {
            (
                (f64::from(point.x) / 10.0, f64::from(point.y) / 10.0),
                point.place,
            )
        })
        .collect();
    let model = if controls.len() >= 4 {
        Model::Projective
    } else {
        Model::Affine
    };
    fit(&controls, model)
}

/// A shape that was drawn on a picture, on the ground; none when a part of it lies beyond the horizon.
pub fn on_ground(
    underlay: &Underlay,
    georeference: &Georeference,
    shape: &Geometry<Spot>,
) -> Option<Geometry> {
    let (width, height) = (f64::from(underlay.width), f64::from(underlay.height));
    shape.carried(|spot| georeference.position(spot.across() * width, spot.down() * height))
}

/// The georeference that fits best.
pub fn fit(controls: &[Control], model: Model) -> Result<Georeference, NoGeoreference> {
    let needed = match model {
        Model::Affine => 3,
        Model::Projective => 4,
    };
    let bounds = controls
        .iter()
        .filter_map(|(_, place)| Geometry::Point(*place).bounds())
        .reduce(Bounds::union);
    let plane = match bounds {
        Some(bounds) if controls.len() >= needed => Plane::around(bounds),
        _ => return Err(NoGeoreference::TooFew),
    };
    let spots: Vec<_> = controls
        .iter()
        .map(|((x, y), _)| Coord { x: *x, y: *y })
        .collect();
    let places: Vec<_> = controls.iter().map(|(_, place)| plane.project(*place)).collect();
    let picture = Normalisation::of(&spots).ok_or(NoGeoreference::OnOneLine)?;
    let ground = Normalisation::of(&places).ok_or(NoGeoreference::OnOneLine)?;
    let from: Vec<_> = spots.iter().map(|spot| picture.there(*spot)).collect();
    let to: Vec<_> = places.iter().map(|place| ground.there(*place)).collect();
    if flat(&from) || flat(&to) || (model == Model::Projective && !(four_apart(&from) && four_apart(&to))) {
        return Err(NoGeoreference::OnOneLine);
    }
    let matrix = match model {
        Model::Affine => affine(&from, &to),
        Model::Projective => projective(&from, &to),
    }
    .ok_or(NoGeoreference::OnOneLine)?;
    let mut georeference = Georeference {
        plane,
        matrix,
        picture,
        ground,
        model,
        residuals: Vec::new(),
        rms: 0.0,
        mirrored: false,
    };
    for (spot, place) in spots.iter().zip(&places) {
        let put = georeference
            .in_plane(spot.x, spot.y)
            .ok_or(NoGeoreference::OnOneLine)?;
        georeference
            .residuals
            .push((put.x - place.x).hypot(put.y - place.y));
    }
    let squares: f64 = georeference.residuals.iter().map(|metres| metres * metres).sum();
    georeference.rms = (squares / georeference.residuals.len() as f64).sqrt();
    // In pictures y runs down, on the ground up: a picture that is not turned over has a negative determinant.
    georeference.mirrored = determinant(&georeference.matrix) > 0.0;
    Ok(georeference)
}

impl Georeference {
    fn in_plane(&self, x: f64, y: f64) -> Option<Coord<f64>> {
        let Coord { x, y } = self.picture.there(Coord { x, y });
        let [a, b, c, d, e, f, g, h, i] = self.matrix;
        let depth = g * x + h * y + i;
        // Beyond the horizon of a slanted photo there is no ground.
        (depth > 1e-9).then(|| {
            self.ground.back(Coord {
                x: (a * x + b * y + c) / depth,
                y: (d * x + e * y + f) / depth,
            })
        })
    }

    /// The place that a pixel shows; none beyond the horizon.
    pub fn position(&self, x: f64, y: f64) -> Option<Position> {
        self.plane.position(self.in_plane(x, y)?)
    }

    /// The pixel that shows a place; none when the picture cannot show it.
    pub fn pixel(&self, place: Position) -> Option<(f64, f64)> {
        let Coord { x, y } = self.ground.there(self.plane.project(place));
        let [a, b, c, d, e, f, g, h, i] = self.matrix;
        let inverse = [
            e * i - f * h,
            c * h - b * i,
            b * f - c * e,
            f * g - d * i,
            a * i - c * g,
            c * d - a * f,
            d * h - e * g,
            b * g - a * h,
            a * e - b * d,
        ];
        let [a, b, c, d, e, f, g, h, i] = inverse;
        let depth = (g * x + h * y + i) / determinant(&self.matrix);
        if depth.abs() <= 1e-12 {
            return None;
        }
        let scale = 1.0 / (depth * determinant(&self.matrix));
        let spot = Coord {
            x: (a * x + b * y + c) * scale,
            y: (d * x + e * y + f) * scale,
        };
        let spot = self.picture.back(spot);
        Some((spot.x, spot.y))
    }

    /// The four corners of a picture on the ground: upper left, upper right, lower right, lower left.
    pub fn corners(&self, width: f64, height: f64) -> Option<[Position; 4]> {
        Some([
            self.position(0.0, 0.0)?,
            self.position(width, 0.0)?,
            self.position(width, height)?,
            self.position(0.0, height)?,
        ])
    }
}

fn determinant(m: &[f64; 9]) -> f64 {
    let [a, b, c, d, e, f, g, h, i] = *m;
    a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}

/// The points lie on one line: across it they mean_distance less than a thousandth of what they do along it.
fn flat(points: &[Coord<f64>]) -> bool {
    let (xx, xy, yy) = points.iter().fold((0.0, 0.0, 0.0), |(xx, xy, yy), p| {
        (xx + p.x * p.x, xy + p.x * p.y, yy + p.y * p.y)
    });
    // Eigenvalues of the covariance are the squares of the spreads along and across.
    let (half, root) = ((xx + yy) / 2.0, ((xx - yy) / 2.0).hypot(xy));
    half - root <= (half + root) * 1e-6
}

/// Four of the points are in general position, no three of them on one line: what a projective georeference needs.
fn four_apart(points: &[Coord<f64>]) -> bool {
    // Taking one point away must never leave the others on one line.
    (0..points.len()).all(|out| {
        let rest: Vec<_> = points
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != out)
            .map(|(_, point)| *point)
            .collect();
        Normalisation::of(&rest)
            .is_some_and(|shift| !flat(&rest.iter().map(|point| shift.there(*point)).collect::<Vec<_>>()))
    })
}

fn affine(from: &[Coord<f64>], to: &[Coord<f64>]) -> Option<[f64; 9]> {
    let row = |spot: &Coord<f64>| [spot.x, spot.y, 1.0];
    let solve = |pick: fn(&Coord<f64>) -> f64| {
        least_squares(from.iter().zip(to).map(|(spot, place)| (row(spot), pick(place))))
    };
    let ([a, b, c], [d, e, f]) = (solve(|place| place.x)?, solve(|place| place.y)?);
    Some([a, b, c, d, e, f, 0.0, 0.0, 1.0])
}

fn projective(from: &[Coord<f64>], to: &[Coord<f64>]) -> Option<[f64; 9]> {
    let rows = from.iter().zip(to).flat_map(|(spot, place)| {
        let (x, y, u, v) = (spot.x, spot.y, place.x, place.y);
        [
            ([x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y], u),
            ([0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y], v),
        ]
    });
    let [a, b, c, d, e, f, g, h] = least_squares(rows)?;
    Some([a, b, c, d, e, f, g, h, 1.0])
}

/// The unknowns that fit equations best, by their normal equations with the largest pivot; none when they do not tell.
fn least_squares<const N: usize>(rows: impl IntoIterator<Item = ([f64; N], f64)>) -> Option<[f64; N]> {
    let mut matrix = [[0.0; N]; N];
    let mut right = [0.0; N];
    for (row, value) in rows {
        for (at, factor) in row.iter().enumerate() {
            right[at] += factor * value;
            for (sum, other) in matrix[at].iter_mut().zip(&row) {
                *sum += factor * other;
            }
        }
    }
    for at in 0..N {
        let pivot =
            (at..N).max_by(|one, other| matrix[*one][at].abs().total_cmp(&matrix[*other][at].abs()))?;
        matrix.swap(at, pivot);
        right.swap(at, pivot);
        if matrix[at][at].abs() < 1e-12 {
            return None;
        }
        for below in at + 1..N {
            let factor = matrix[below][at] / matrix[at][at];
            let above = matrix[at];
            for (value, upper) in matrix[below].iter_mut().zip(above) {
                *value -= factor * upper;
            }
            right[below] -= factor * right[at];
        }
    }
    for at in (0..N).rev() {
        let known: f64 = (at + 1..N).map(|column| matrix[at][column] * right[column]).sum();
        right[at] = (right[at] - known) / matrix[at][at];
    }
    Some(right)
}
