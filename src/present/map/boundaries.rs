//! The governorates of the built-in basemap, read from `data/boundaries.geojson`.
//!
//! Deliberately absent: fetching the file (`map::basemap`) and drawing it.

use crate::domain::geometry::{Bounds, Geometry, Position};
use serde::Deserialize;

/// One governorate with its names and the place where its name has most room.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Governorate {
    /// ISO 3166-2 code, such as `IQ-NI`.
    pub iso: String,
    /// Names by language code: English, Arabic, Sorani.
    pub names: [(&'static str, String); 3],
    /// Where to write the name.
    pub label: Position,
    /// Its outline.
    pub outline: Geometry,
}

impl Governorate {
    /// The name in a language; the English one for a language that the file does not have.
    pub fn name(&self, language: &str) -> &str {
        let named = self.names.iter().find(|(code, _)| *code == language);
        let (_, name) = named.unwrap_or(&self.names[0]);
        name
    }
}

/// All governorates.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Boundaries {
    /// In the order of their codes.
    pub governorates: Vec<Governorate>,
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Box<serde_json::value::RawValue>,
}

#[derive(Deserialize)]
struct Properties {
    iso: Option<String>,
    name_en: Option<String>,
    name_ar: Option<String>,
    name_ckb: Option<String>,
    label: Option<Position>,
}

impl Boundaries {
    /// Reads the file. What is not a governorate (the border of the country) is left to the map engine; a file that cannot be read
    /// gives no governorates, and the map shows its grid only.
    pub fn parse(text: &str) -> Self {
        let Ok(collection) = serde_json::from_str::<Collection>(text) else {
            return Self::default();
        };
        Self {
            governorates: collection.features.into_iter().filter_map(governorate).collect(),
        }
    }

    /// The box around the whole country.
    pub fn bounds(&self) -> Option<Bounds> {
        self.governorates
            .iter()
            .filter_map(|governorate| governorate.outline.bounds())
            .reduce(Bounds::union)
    }
}

fn governorate(feature: Feature) -> Option<Governorate> {
    let Properties {
        iso,
        name_en,
        name_ar,
        name_ckb,
        label,
    } = feature.properties;
    Some(Governorate {
        iso: iso?,
        names: [("en", name_en?), ("ar", name_ar?), ("ckb", name_ckb?)],
        label: label?,
        outline: serde_json::from_str(feature.geometry.get()).ok()?,
    })
}
