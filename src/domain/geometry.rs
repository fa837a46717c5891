//! Places as exact numbers: longitudes and latitudes counted in 10⁻⁷ degrees (about a centimetre), so that equality, hashing and
//! export ∘ import are exact. On the wire they are GeoJSON geometries (RFC 7946) in WGS 84.
//!
//! Deliberately absent: lengths, areas and every other derived number (`analysis`), and projections (`present`).

use super::tagged::{self, Tagged};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

/// A coordinate in 10⁻⁷ degrees; a JSON number in degrees on the wire.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[schemars(with = "f64")]
#[serde(try_from = "f64", into = "f64")]
pub struct Degrees(i32);

/// The number is not a finite count of degrees between −180 and 180.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OutOfRange;

impl std::fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("coordinate out of range")
    }
}

impl TryFrom<f64> for Degrees {
    type Error = OutOfRange;

    fn try_from(degrees: f64) -> Result<Self, OutOfRange> {
        // NaN fails the comparison as well.
        if degrees.abs() <= 180.0 {
            Ok(Self((degrees * 1e7).round() as i32))
        } else {
            Err(OutOfRange)
        }
    }
}

impl From<Degrees> for f64 {
    fn from(value: Degrees) -> f64 {
        f64::from(value.0) / 1e7
    }
}

/// One place on the ground: `[longitude, latitude]` in WGS 84. The latitude never exceeds 90 degrees.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(with = "[f64; 2]")]
#[serde(try_from = "[Degrees; 2]", into = "[Degrees; 2]")]
pub struct Position {
    longitude: Degrees,
    latitude: Degrees,
}

impl Position {
    /// A place from degrees, rounded to 10⁻⁷ degrees.
    pub fn new(longitude: f64, latitude: f64) -> Result<Self, OutOfRange> {
        Self::try_from([Degrees::try_from(longitude)?, Degrees::try_from(latitude)?])
    }

    /// East of Greenwich, in degrees.
    pub fn longitude(self) -> f64 {
        self.longitude.into()
    }

    /// North of the equator, in degrees.
    pub fn latitude(self) -> f64 {
        self.latitude.into()
    }

    /// Longitude and latitude in 10⁻⁷ degrees, for arithmetic that must be exact.
    pub fn units(self) -> (i32, i32) {
        (self.longitude.0, self.latitude.0)
    }
}

impl TryFrom<[Degrees; 2]> for Position {
    type Error = OutOfRange;

    fn try_from([longitude, latitude]: [Degrees; 2]) -> Result<Self, OutOfRange> {
        if latitude.0.abs() <= 900_000_000 {
            Ok(Self { longitude, latitude })
        } else {
            Err(OutOfRange)
        }
    }
}

impl From<Position> for [Degrees; 2] {
    fn from(position: Position) -> Self {
        [position.longitude, position.latitude]
    }
}

/// A closed ring: the first position stands again at the end, as in GeoJSON.
pub type Ring = Vec<Position>;

/// One outer ring, then its holes.
pub type Rings = Vec<Ring>;

/// What a group can put on a map: on the ground, unless it says another kind of place. Serialised as the GeoJSON geometry of the same
/// shape.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(tag = "type", content = "coordinates", deny_unknown_fields)]
pub enum Geometry<P = Position> {
    /// One place.
    Point(P),
    /// A way or a line, two positions or more.
    #[serde(rename = "LineString")]
    Line(Vec<P>),
    /// An area, possibly with holes.
    #[serde(rename = "Polygon")]
    Area(Vec<Vec<P>>),
    /// Several areas that count as one.
    #[serde(rename = "MultiPolygon")]
    Areas(Vec<Vec<Vec<P>>>),
}

/// The `type` of a geometry in GeoJSON.
#[derive(Clone, Copy, Deserialize)]
#[allow(missing_docs)]
pub enum Shape {
    Point,
    LineString,
    Polygon,
    MultiPolygon,
}

impl<'de, P: Deserialize<'de>> Tagged<'de> for Geometry<P> {
    const TAG: &'static str = "type";
    const CONTENT: &'static str = "coordinates";
    type Tag = Shape;

    fn content<D: Deserializer<'de>>(shape: Shape, coordinates: D) -> Result<Self, D::Error> {
        match shape {
            Shape::Point => Deserialize::deserialize(coordinates).map(Self::Point),
            Shape::LineString => Deserialize::deserialize(coordinates).map(Self::Line),
            Shape::Polygon => Deserialize::deserialize(coordinates).map(Self::Area),
            Shape::MultiPolygon => Deserialize::deserialize(coordinates).map(Self::Areas),
        }
    }
}

impl<'de, P: DeserializeOwned> Deserialize<'de> for Geometry<P> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::read(deserializer)
    }
}

impl<P: Copy> Geometry<P> {
    /// Every position, in drawing order.
    pub fn positions(&self) -> Box<dyn Iterator<Item = P> + '_> {
        match self {
            Self::Point(position) => Box::new(std::iter::once(*position)),
            Self::Line(line) => Box::new(line.iter().copied()),
            Self::Area(rings) => Box::new(rings.iter().flatten().copied()),
            Self::Areas(areas) => Box::new(areas.iter().flatten().flatten().copied()),
        }
    }

    /// The same shape with each position carried elsewhere; none as soon as one of them has no place there.
    pub fn carried<Q>(&self, to: impl Fn(P) -> Option<Q>) -> Option<Geometry<Q>> {
        let line = |line: &Vec<P>| line.iter().map(|position| to(*position)).collect::<Option<_>>();
        let rings = |rings: &Vec<Vec<P>>| rings.iter().map(line).collect::<Option<_>>();
        Some(match self {
            Self::Point(position) => Geometry::Point(to(*position)?),
            Self::Line(corners) => Geometry::Line(line(corners)?),
            Self::Area(area) => Geometry::Area(rings(area)?),
            Self::Areas(areas) => Geometry::Areas(areas.iter().map(rings).collect::<Option<_>>()?),
        })
    }

    /// An area or several, which cover ground; points and lines do not.
    pub fn is_area(&self) -> bool {
        matches!(self, Self::Area(_) | Self::Areas(_))
    }
}

impl Geometry {
    /// The smallest box around the shape, west–south and east–north; none for a shape without positions.
    pub fn bounds(&self) -> Option<Bounds> {
        let mut positions = self.positions();
        let first = positions.next()?;
        Some(positions.fold(
            Bounds {
                south_west: first,
                north_east: first,
            },
            Bounds::including,
        ))
    }
}

/// A box on the ground. Deliberately unaware of the date line, which no catchment of ours crosses.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Bounds {
    /// The corner with the smallest longitude and latitude.
    pub south_west: Position,
    /// The corner with the largest longitude and latitude.
    pub north_east: Position,
}

impl Bounds {
    /// The box grown to hold one more position.
    pub fn including(self, position: Position) -> Self {
        Self {
            south_west: Position {
                longitude: self.south_west.longitude.min(position.longitude),
                latitude: self.south_west.latitude.min(position.latitude),
            },
            north_east: Position {
                longitude: self.north_east.longitude.max(position.longitude),
                latitude: self.north_east.latitude.max(position.latitude),
            },
        }
    }

    /// The box grown by so many degrees on every side, within the world.
    pub fn grown(self, degrees: f64) -> Self {
        let moved = |from: Position, by: f64| {
            let longitude = (from.longitude() + by).clamp(-180.0, 180.0);
            let latitude = (from.latitude() + by).clamp(-90.0, 90.0);
            Position::new(longitude, latitude).unwrap_or(from)
        };
        Self {
            south_west: moved(self.south_west, -degrees),
            north_east: moved(self.north_east, degrees),
        }
    }

    /// Whether the boxes have a place in common; touching is enough.
    pub fn meets(self, other: Self) -> bool {
        self.south_west.longitude <= other.north_east.longitude
            && other.south_west.longitude <= self.north_east.longitude
            && self.south_west.latitude <= other.north_east.latitude
            && other.south_west.latitude <= self.north_east.latitude
    }

    /// The box around both.
    pub fn union(self, other: Self) -> Self {
        self.including(other.south_west).including(other.north_east)
    }
}
