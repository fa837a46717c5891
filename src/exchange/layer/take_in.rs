//! Taking a layer in: features with checked positions, and the rows that have none. Deliberately absent: fixes (`fix`).

use super::issue::{Issue, RowIssue, shape_issue};
use super::raw::{RawFeature, RawLayer, RawShape};
use crate::domain::geometry::{Geometry, Position, Ring};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A feature of a layer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Feature {
    /// Its fields by name.
    pub fields: BTreeMap<String, String>,
    /// Where it is.
    pub shape: Geometry,
}

/// A layer that was taken in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Layer {
    /// Its features in the order of the file.
    pub features: Vec<Feature>,
}

/// The layer, and the rows that could not be taken in because of the issue named. Call it after the fixes that were chosen.
pub fn take_in(raw: &RawLayer) -> (Layer, Vec<RowIssue>) {
    let mut layer = Layer::default();
    let mut left = Vec::new();
    for feature in &raw.features {
        match shape(feature) {
            Ok(shape) => layer.features.push(Feature {
                fields: feature.fields.clone(),
                shape,
            }),
            Err(issue) => left.push(RowIssue {
                row: feature.row,
                issue,
            }),
        }
    }
    (layer, left)
}

fn shape(feature: &RawFeature) -> Result<Geometry, Issue> {
    let line = |pairs: &[[f64; 2]]| -> Result<Ring, Issue> {
        pairs
            .iter()
            .map(|[x, y]| Position::new(*x, *y).map_err(|_| Issue::OutOfRange))
            .collect()
    };
    if let Some(issue) = shape_issue(feature) {
        return Err(issue);
    }
    match feature.shape.as_ref().ok_or(Issue::NoShape)? {
        RawShape::Point([x, y]) => Position::new(*x, *y)
            .map(Geometry::Point)
            .map_err(|_| Issue::OutOfRange),
        RawShape::Line(pairs) => Ok(Geometry::Line(line(pairs)?)),
        RawShape::Area(rings) => Ok(Geometry::Area(
            rings.iter().map(|ring| line(ring)).collect::<Result<_, _>>()?,
        )),
    }
}

impl Layer {
    /// The layer as RFC 7946 text, which is how it is kept.
    pub fn to_geojson(&self) -> String {
        let feature = |feature: &Feature| {
            let fields: Map<String, Value> = feature
                .fields
                .iter()
                .map(|(name, value)| (name.clone(), json!(value)))
                .collect();
            json!({ "type": "Feature", "geometry": feature.shape, "properties": fields })
        };
        let features: Vec<Value> = self.features.iter().map(feature).collect();
        json!({ "type": "FeatureCollection", "features": features }).to_string()
    }
}
