//! Features of a GeoJSON file, also of one from before RFC 7946 that names its coordinate system. Deliberately absent: checks of what
//! the coordinates say.

use super::{RawFeature, RawShape};
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::scan::scan;
use serde_json::Value;
use std::collections::BTreeMap;

/// The features, and the name of the coordinate system when the file has one.
pub fn read(text: &str) -> Result<(Vec<RawFeature>, Option<String>), Problem> {
    scan(text)?;
    let file: Value = serde_json::from_str(text).map_err(|error| {
        let code = if error.is_eof() {
            Code::Truncated
        } else {
            Code::NotJson
        };
        let place = Place {
            line_column: Some((error.line(), error.column())),
            ..Place::default()
        };
        Problem::at(code, place)
    })?;
    let system = file
        .pointer("/crs/properties/name")
        .and_then(Value::as_str)
        .map(str::to_owned);
    let not = || Problem::new(Code::NotGeojson);
    let features = match file.get("type").and_then(Value::as_str).ok_or_else(not)? {
        "FeatureCollection" => {
            let list = file.get("features").and_then(Value::as_array).ok_or_else(not)?;
            list.iter()
                .enumerate()
                .flat_map(|(at, value)| feature(at + 1, value))
                .collect()
        }
        "Feature" => feature(1, &file),
        "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon"
        | "GeometryCollection" => with_shapes(1, BTreeMap::new(), shapes(&file)),
        _ => return Err(not()),
    };
    Ok((features, system))
}

fn feature(row: usize, value: &Value) -> Vec<RawFeature> {
    let mut fields = BTreeMap::new();
    for (name, value) in value
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        match value {
            Value::Null => {}
            Value::String(text) => {
                fields.insert(name.clone(), text.clone());
            }
            other => {
                fields.insert(name.clone(), other.to_string());
            }
        }
    }
    with_shapes(row, fields, value.get("geometry").map(shapes).unwrap_or_default())
}

/// One feature for each shape; one without a shape when there is none.
pub(super) fn with_shapes(
    row: usize,
    fields: BTreeMap<String, String>,
    shapes: Vec<RawShape>,
) -> Vec<RawFeature> {
    if shapes.is_empty() {
        return vec![RawFeature {
            row,
            fields,
            shape: None,
        }];
    }
    shapes
        .into_iter()
        .map(|shape| RawFeature {
            row,
            fields: fields.clone(),
            shape: Some(shape),
        })
        .collect()
}

/// The shapes of a geometry; what cannot be read is none. Recursion is safe behind the depth guard.
fn shapes(geometry: &Value) -> Vec<RawShape> {
    let Some(kind) = geometry.get("type").and_then(Value::as_str) else {
        return Vec::new();
    };
    if kind == "GeometryCollection" {
        let parts = geometry.get("geometries").and_then(Value::as_array);
        return parts.into_iter().flatten().flat_map(shapes).collect();
    }
    let Some(list) = geometry.get("coordinates") else {
        return Vec::new();
    };
    let each = |read: fn(&Value) -> Option<RawShape>| {
        list.as_array().into_iter().flatten().filter_map(read).collect()
    };
    match kind {
        "Point" => point(list).into_iter().collect(),
        "LineString" => line(list).into_iter().collect(),
        "Polygon" => area(list).into_iter().collect(),
        "MultiPoint" => each(point),
        "MultiLineString" => each(line),
        "MultiPolygon" => each(area),
        _ => Vec::new(),
    }
}

fn pair(value: &Value) -> Option<[f64; 2]> {
    let numbers = value.as_array()?;
    Some([numbers.first()?.as_f64()?, numbers.get(1)?.as_f64()?])
}

fn pairs(value: &Value) -> Option<Vec<[f64; 2]>> {
    value.as_array()?.iter().map(pair).collect()
}

fn point(value: &Value) -> Option<RawShape> {
    pair(value).map(RawShape::Point)
}

fn line(value: &Value) -> Option<RawShape> {
    pairs(value).map(RawShape::Line)
}

fn area(value: &Value) -> Option<RawShape> {
    value
        .as_array()?
        .iter()
        .map(pairs)
        .collect::<Option<_>>()
        .map(RawShape::Area)
}
