//! Features of a GeoJSON file, also of one from before RFC 7946 that names its coordinate system, and of a sequence of features without a
//! collection around them (RFC 8142, or one feature per line).
//!
//! A text that is far too long and a key that stands twice cost no more than themselves. Each feature is read by itself, so that the file
//! is never in memory as a tree. Deliberately absent: checks of what the coordinates say.

use super::raw::{MOST_FEATURES, RawFeature, RawShape};
use crate::exchange::limits::LONGEST_TEXT;
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::scan::scan_foreign;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// What stands before each text of a sequence.
pub const SEQUENCE_MARK: char = '\u{1E}';

/// What a collection is read for; its features stay text.
#[derive(Deserialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    crs: Option<Value>,
    #[serde(borrow, default)]
    features: Option<Vec<&'a RawValue>>,
}

/// The features, the name of the coordinate system when the file has one, and what was put right.
pub type Read = (Vec<RawFeature>, Option<String>, Vec<Problem>);

/// Reads the text of a file.
pub fn read(text: &str) -> Result<Read, Problem> {
    let remarks = scan_foreign(text)?;
    let not = || Problem::new(Code::NotGeojson);
    let start = text.trim_start_matches(|it: char| it.is_whitespace() || it == SEQUENCE_MARK);
    let mut values = serde_json::Deserializer::from_str(start).into_iter::<&RawValue>();
    let first = match values.next() {
        Some(first) => first.map_err(|error| broken(text, start, &error))?,
        None => return Err(not()),
    };
    let rest = start.get(values.byte_offset()..).unwrap_or_default();
    if !rest
        .trim_matches(|it: char| it.is_whitespace() || it == SEQUENCE_MARK)
        .is_empty()
    {
        return sequence(text, remarks);
    }
    let file: Collection = serde_json::from_str(first.get()).map_err(|_| not())?;
    let system = file
        .crs
        .as_ref()
        .and_then(|crs| crs.pointer("/properties/name")?.as_str());
    let system = system.map(str::to_owned);
    let features = match file.kind.as_deref().ok_or_else(not)? {
        "FeatureCollection" => {
            let mut found = Vec::new();
            for (raw, row) in file.features.ok_or_else(not)?.into_iter().zip(1..) {
                let value = serde_json::from_str(raw.get()).map_err(|_| not())?;
                found.extend(feature(row, &value));
                if found.len() > MOST_FEATURES {
                    return Err(Problem::new(Code::TooManyRecords));
                }
            }
            found
        }
        _ => lone(1, &serde_json::from_str(first.get()).map_err(|_| not())?).ok_or_else(not)?,
    };
    Ok((features, system, remarks))
}

/// Features one after the other, each numbered by its place.
fn sequence(text: &str, mut remarks: Vec<Problem>) -> Result<Read, Problem> {
    let mut found = Vec::new();
    let mut row = 0;
    for part in text.split(SEQUENCE_MARK) {
        for value in serde_json::Deserializer::from_str(part).into_iter::<Value>() {
            let value = value.map_err(|error| broken(text, part, &error))?;
            row += 1;
            found.extend(lone(row, &value).ok_or_else(|| Problem::new(Code::NotGeojson))?);
            if found.len() > MOST_FEATURES {
                return Err(Problem::new(Code::TooManyRecords));
            }
        }
    }
    remarks.push(Problem::new(Code::WasLines));
    Ok((found, None, remarks))
}

/// A feature or a shape without a collection around it.
fn lone(row: usize, value: &Value) -> Option<Vec<RawFeature>> {
    match value.get("type").and_then(Value::as_str)? {
        "Feature" => Some(feature(row, value)),
        "Point" | "MultiPoint" | "LineString" | "MultiLineString" | "Polygon" | "MultiPolygon"
        | "GeometryCollection" => Some(with_shapes(row, BTreeMap::new(), shapes(value))),
        _ => None,
    }
}

/// What a parser says of a part of the text, with its place in the whole.
fn broken(text: &str, part: &str, error: &serde_json::Error) -> Problem {
    let code = if error.is_eof() {
        Code::Truncated
    } else {
        Code::NotJson
    };
    let before = text.len()
        - text
            .trim_start_matches(|it: char| it.is_whitespace() || it == SEQUENCE_MARK)
            .len();
    let lines_before = if part.len() == text.len() {
        0
    } else {
        text.get(..before)
            .map_or(0, |skipped| skipped.matches('\n').count())
    };
    let place = Place {
        line_column: Some((lines_before + error.line(), error.column())),
        ..Place::default()
    };
    Problem::at(code, place)
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
            // Told by the scan: a photo in words, most often.
            Value::String(text) if text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT => {}
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
