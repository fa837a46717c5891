//! A set of categories as a small file: read, write, check.
//!
//! `{"format": "catchment-categories", "version": 1, "set": {…}}`, the set as in the project file. Deliberately absent: merging two sets,
//! and icons of own making.

use super::limits::MOST_CATEGORIES;
use super::problem::{Code, Place, Problem};
use super::project_file::check_size;
use super::scan::scan;
use super::text::text_of;
use crate::domain::records::CategorySet;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

const FORMAT: &str = "catchment-categories";
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    set: CategorySet,
}

/// What is wrong inside a set. A set with one of these works, but not well.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Flaw {
    /// Two categories have this code; marks could not tell them apart.
    SameCode(String),
    /// A category without a code.
    NoCode,
    /// This category has no name in any language.
    NoName(String),
    /// This category has no name in this language of the meetings.
    NotIn(String, String),
    /// This category carries an icon that does not ship.
    UnknownIcon(String, String),
    /// This category has a sector that the assessment does not work in.
    UnknownSector(String, String),
}

/// The set as a file, with a final newline.
pub fn write(set: &CategorySet) -> String {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        set: set.clone(),
    };
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// Reads a set. Says what the file is before what is wrong in it.
pub fn read(bytes: &[u8]) -> Result<CategorySet, Problem> {
    check_size(bytes.len() as u64)?;
    let (text, _) = text_of(bytes)?;
    scan(&text)?;
    let place = |error: &serde_json::Error| Place {
        line_column: Some((error.line(), error.column())),
        ..Place::default()
    };
    let value: Value = serde_json::from_str(&text).map_err(|error| {
        let code = if error.is_eof() {
            Code::Truncated
        } else {
            Code::NotJson
        };
        Problem::at(code, place(&error))
    })?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Problem::new(Code::WrongKind));
    }
    match value.get("version").and_then(Value::as_u64) {
        Some(version) if version == u64::from(VERSION) => {}
        Some(version) if version > u64::from(VERSION) => return Err(Problem::new(Code::NewerVersion)),
        _ => return Err(Problem::new(Code::UnknownVersion)),
    }
    let file: File =
        serde_json::from_str(&text).map_err(|error| Problem::at(Code::BadValue, place(&error)))?;
    if file.set.categories.len() > MOST_CATEGORIES {
        return Err(Problem::new(Code::TooManyRecords));
    }
    Ok(file.set)
}

/// Flaws of a set for an assessment with these sectors, these languages and these icons, in a fixed order.
pub fn check(set: &CategorySet, sectors: &[&str], languages: &[&str], icons: &[&str]) -> BTreeSet<Flaw> {
    let mut flaws = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for category in &set.categories {
        let code = || category.code.clone();
        if category.code.trim().is_empty() {
            flaws.insert(Flaw::NoCode);
        } else if !seen.insert(&category.code) {
            flaws.insert(Flaw::SameCode(code()));
        }
        let named = |language: &str| {
            category
                .names
                .get(language)
                .is_some_and(|name| !name.trim().is_empty())
        };
        if !category.names.values().any(|name| !name.trim().is_empty()) {
            flaws.insert(Flaw::NoName(code()));
        } else {
            let missing = languages.iter().filter(|language| !named(language));
            flaws.extend(missing.map(|language| Flaw::NotIn(code(), (*language).to_owned())));
        }
        if !icons.contains(&category.icon.as_str()) {
            flaws.insert(Flaw::UnknownIcon(code(), category.icon.clone()));
        }
        if !sectors.contains(&category.sector.as_str()) {
            flaws.insert(Flaw::UnknownSector(code(), category.sector.clone()));
        }
    }
    flaws
}
