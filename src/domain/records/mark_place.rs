//! Where a mark lies: on the ground, or on a picture that is a map of its own because no map of the place exists.
//!
//! Code that needs coordinates calls [`MarkPlace::ground`], which is none for a mark on a picture. Deliberately absent: moving a mark
//! from its picture to the ground (`domain::actions::place_marks`).

use crate::domain::geometry::{Geometry, Shape};
use crate::domain::id::RecordId;
use crate::domain::spot::Spot;
use crate::domain::tagged::{self, Tagged};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

/// A shape on a picture.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OnPicture {
    /// The picture, an underlay.
    pub picture: RecordId,
    /// Where on it. The numbers are shares of its width and height, never degrees.
    pub shape: Geometry<Spot>,
}

/// Where a mark lies. In files a place on the ground is a GeoJSON geometry; one on a picture is of the type `OnPicture`, which no reader
/// of GeoJSON takes for coordinates.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(tag = "type", content = "coordinates", deny_unknown_fields)]
pub enum MarkPlace {
    /// In the plane of a picture.
    OnPicture(OnPicture),
    /// On the ground.
    #[serde(untagged)]
    Ground(Geometry),
}

/// The `type` of a mark's place.
#[derive(Clone, Copy, Deserialize)]
#[allow(missing_docs)]
pub enum PlaceType {
    Point,
    LineString,
    Polygon,
    MultiPolygon,
    OnPicture,
}

impl<'de> Tagged<'de> for MarkPlace {
    const TAG: &'static str = "type";
    const CONTENT: &'static str = "coordinates";
    type Tag = PlaceType;

    fn content<D: Deserializer<'de>>(tag: PlaceType, content: D) -> Result<Self, D::Error> {
        let shape = match tag {
            PlaceType::OnPicture => return OnPicture::deserialize(content).map(Self::OnPicture),
            PlaceType::Point => Shape::Point,
            PlaceType::LineString => Shape::LineString,
            PlaceType::Polygon => Shape::Polygon,
            PlaceType::MultiPolygon => Shape::MultiPolygon,
        };
        Geometry::content(shape, content).map(Self::Ground)
    }
}

impl<'de> Deserialize<'de> for MarkPlace {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::read(deserializer)
    }
}

impl From<Geometry> for MarkPlace {
    fn from(geometry: Geometry) -> Self {
        Self::Ground(geometry)
    }
}

impl MarkPlace {
    /// The shape on the ground; none for a mark on a picture, which has no coordinates.
    pub fn ground(&self) -> Option<&Geometry> {
        match self {
            Self::Ground(geometry) => Some(geometry),
            Self::OnPicture(_) => None,
        }
    }

    /// The shape on its picture; none for a mark on the ground.
    pub fn on_picture(&self) -> Option<&OnPicture> {
        match self {
            Self::OnPicture(place) => Some(place),
            Self::Ground(_) => None,
        }
    }

    /// The picture that it lies on.
    pub fn picture(&self) -> Option<RecordId> {
        self.on_picture().map(|place| place.picture)
    }

    /// The ground that it lies on: the same for two marks that can be put together.
    pub fn is_beside(&self, other: &Self) -> bool {
        self.picture() == other.picture()
    }

    /// An area or several, wherever it lies.
    pub fn is_area(&self) -> bool {
        match self {
            Self::Ground(geometry) => geometry.is_area(),
            Self::OnPicture(place) => place.shape.is_area(),
        }
    }
}
