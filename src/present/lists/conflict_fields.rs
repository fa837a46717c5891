//! The versions of a record in conflict, field by field, and the record put together from a person's choices.
//!
//! Fields are the members of the record's JSON, so that no kind of record needs code of its own. Deliberately absent: wording of values.

use crate::domain::document::Document;
use crate::domain::records::Body;
use serde_json::Value;
use std::collections::BTreeSet;

/// One field in every version.
#[derive(Clone, PartialEq, Debug)]
pub struct FieldRow {
    /// Its name as in the file.
    pub field: String,
    /// Its value in each version, in the order of the versions.
    pub values: Vec<Value>,
    /// Whether the versions say different things.
    pub differs: bool,
}

/// The versions of a document: the winner, then what stands against it, the strongest first. Equal contents once.
pub fn versions(document: &Document) -> Vec<Body> {
    let mut versions: Vec<Body> = Vec::new();
    for body in document.body().into_iter().chain(document.conflicts()) {
        if !versions.contains(body) {
            versions.push(body.clone());
        }
    }
    versions
}

/// The fields in the order of the record, those that differ first.
pub fn field_rows(versions: &[Body]) -> Vec<FieldRow> {
    let fields: Vec<Value> = versions.iter().map(fields_of).collect();
    // A field that is left out of files while it is empty may be in one version only.
    let names: BTreeSet<&String> = fields
        .iter()
        .filter_map(Value::as_object)
        .flat_map(|names| names.keys())
        .collect();
    let mut rows: Vec<FieldRow> = names
        .into_iter()
        .map(|name| {
            let value = |fields: &Value| fields.get(name).cloned().unwrap_or_default();
            let values: Vec<Value> = fields.iter().map(value).collect();
            FieldRow {
                field: name.clone(),
                differs: values.iter().any(|value| *value != values[0]),
                values,
            }
        })
        .collect();
    rows.sort_by_key(|row| !row.differs);
    rows
}

/// The record whose field n is that of version `chosen[n]`, for the rows of `field_rows`. None when a choice is missing.
pub fn put_together(versions: &[Body], rows: &[FieldRow], chosen: &[usize]) -> Option<Body> {
    let mut fields = serde_json::Map::new();
    for (row, version) in rows.iter().zip(chosen) {
        let value = row.values.get(*version)?;
        // Nothing is the same as a field left out.
        if !value.is_null() {
            fields.insert(row.field.clone(), value.clone());
        }
    }
    let kind = serde_json::to_value(versions.first()?.kind()).ok()?;
    let body = serde_json::json!({ "kind": kind, "fields": fields });
    serde_json::from_str(&body.to_string()).ok()
}

fn fields_of(body: &Body) -> Value {
    serde_json::to_value(body)
        .ok()
        .and_then(|body| body.get("fields").cloned())
        .unwrap_or_default()
}
