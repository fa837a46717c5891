//! Features as the GeoJSON that the engine reads, written straight into text. Deliberately absent: which there are.

use crate::domain::geometry::Geometry;
use crate::present::map::map_findings::FindingShape;
use crate::present::map::map_layers::MapFeature;
use serde::{Serialize, Serializer};
use serde_json::json;
use std::sync::Arc;

/// A record on the map.
pub struct RecordOnMap(pub Arc<MapFeature>);

/// A part of what the map says.
pub struct FindingOnMap {
    /// The key of the feature.
    pub key: String,
    /// Where and what.
    pub shape: FindingShape,
}

#[derive(Serialize)]
struct Feature<'a, P> {
    r#type: &'static str,
    properties: P,
    geometry: &'a Geometry,
}

impl<'a, P> Feature<'a, P> {
    fn of(properties: P, geometry: &'a Geometry) -> Self {
        Self {
            r#type: "Feature",
            properties,
            geometry,
        }
    }
}

impl Serialize for RecordOnMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Feature::of(&self.0.look, &self.0.geometry).serialize(serializer)
    }
}

impl Serialize for FindingOnMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tone = self.shape.tone;
        let look = json!({ "key": self.key, "tone": tone, "outlined": tone.is_outlined() });
        Feature::of(look, &self.shape.geometry).serialize(serializer)
    }
}
