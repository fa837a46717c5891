//! Reading the stored content of a layer: its features for the flat map and the list. Deliberately absent: checks, which were made at
//! import; unreadable features are left out.

use super::take_in::{Feature, Layer};
use crate::domain::geometry::{Bounds, Geometry};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct File<'a> {
    #[serde(borrow)]
    features: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct One {
    geometry: Geometry,
    #[serde(default)]
    properties: BTreeMap<String, String>,
}

impl Layer {
    /// The layer in the text of [`Layer::to_geojson`]; empty when the text is something else.
    pub fn from_geojson(text: &str) -> Self {
        let file: Option<File> = serde_json::from_str(text).ok();
        let features = file.map(|file| file.features).unwrap_or_default();
        let one = |raw: &RawValue| {
            let One { geometry, properties } = serde_json::from_str(raw.get()).ok()?;
            Some(Feature {
                fields: properties,
                shape: geometry,
            })
        };
        Self {
            features: features.into_iter().filter_map(one).collect(),
        }
    }

    /// The box around everything.
    pub fn bounds(&self) -> Option<Bounds> {
        self.features
            .iter()
            .filter_map(|feature| feature.shape.bounds())
            .reduce(Bounds::union)
    }

    /// The names of the fields.
    pub fn fields(&self) -> Vec<String> {
        let mut names: Vec<&String> = self.features.iter().flat_map(|it| it.fields.keys()).collect();
        names.sort_unstable();
        names.dedup();
        names.into_iter().cloned().collect()
    }
}

/// How many features a kept text has, without reading it: a quotation mark inside a value is escaped, so that nothing else says this.
pub fn count_features(text: &str) -> usize {
    text.matches("\"type\":\"Feature\"").count()
}
