//! Import of reference layers (GeoJSON, KML, KMZ, GPX, CSV, XLSX, ODS) through one neutral value: read, preview, chosen fixes, take in.
//!
//! `read` keeps coordinates as written in the file, so that a preview can show what is wrong and offer fixes; `take_in` makes a layer
//! with checked positions. Nothing is fixed silently. Deliberately absent: styles of other programs, and external resources that a file
//! refers to. Only the worker calls this.

mod fix;
mod geojson;
mod gpx;
mod issue;
mod kept;
mod kml;
mod looked;
mod preview;
mod table_rows;
mod xml;

pub use fix::{Fix, apply};
pub use issue::{Issue, RowIssue};
pub use kept::count_features;
pub use looked::{Looked, look};
pub(super) use preview::NAMES;
pub use preview::{Preview, Suspicion, preview};

use crate::domain::geometry::{Geometry, Position, Ring};
use crate::domain::records::SourceKind;
use crate::exchange::grid::is_workbook;
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::project_file::check_size;
use crate::exchange::text::{is_web_page, table_text_of};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Most features of one layer.
pub const MOST_FEATURES: usize = 200_000;
/// Most positions of one layer.
pub const MOST_POSITIONS: usize = 2_000_000;

/// A shape as written in the file: two numbers for each position, longitude first where the format says so.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum RawShape {
    Point([f64; 2]),
    Line(Vec<[f64; 2]>),
    Area(Vec<Vec<[f64; 2]>>),
}

impl RawShape {
    /// Every pair of numbers.
    pub fn pairs_mut(&mut self) -> Box<dyn Iterator<Item = &mut [f64; 2]> + '_> {
        match self {
            Self::Point(pair) => Box::new(std::iter::once(pair)),
            Self::Line(line) => Box::new(line.iter_mut()),
            Self::Area(rings) => Box::new(rings.iter_mut().flatten()),
        }
    }

    /// Every pair of numbers.
    pub fn pairs(&self) -> Box<dyn Iterator<Item = [f64; 2]> + '_> {
        match self {
            Self::Point(pair) => Box::new(std::iter::once(*pair)),
            Self::Line(line) => Box::new(line.iter().copied()),
            Self::Area(rings) => Box::new(rings.iter().flatten().copied()),
        }
    }
}

/// A feature as written in the file. One with several shapes is several of these with one row.
#[derive(Clone, PartialEq, Debug)]
pub struct RawFeature {
    /// Its number in the file, from 1; of a table the line.
    pub row: usize,
    /// Its fields by name.
    pub fields: BTreeMap<String, String>,
    /// Its shape, when it has one that can be read.
    pub shape: Option<RawShape>,
}

/// A file as it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct RawLayer {
    /// Its format.
    pub source: SourceKind,
    /// The coordinate system that it names, when it names one.
    pub system: Option<String>,
    /// Its features in order.
    pub features: Vec<RawFeature>,
    /// What was put right while reading bytes.
    pub remarks: Vec<Problem>,
}

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

/// Reads a file of any of the formats, recognised by its first bytes and never by its name.
pub fn read(bytes: &[u8]) -> Result<RawLayer, Problem> {
    check_size(bytes.len() as u64)?;
    let table = || {
        let (features, remarks) = table_rows::read(bytes)?;
        checked(SourceKind::Csv, remarks, features, None)
    };
    if bytes.starts_with(b"PK\x03\x04") {
        if is_workbook(bytes) {
            return table();
        }
        let inside = kml::unpacked(bytes)?;
        return markup(&inside, true);
    }
    let (text, mut remarks) = table_text_of(bytes)?;
    let start = text.trim_start_matches(|it: char| it.is_whitespace() || it == geojson::SEQUENCE_MARK);
    if start.starts_with('{') || start.starts_with('[') {
        let (features, system, more) = geojson::read(&text)?;
        remarks.extend(more);
        return checked(SourceKind::Geojson, remarks, features, system);
    }
    if start.starts_with('<') {
        return markup(bytes, false);
    }
    drop(text);
    table()
}

/// KML, also out of a KMZ, or GPX.
fn markup(bytes: &[u8], packed: bool) -> Result<RawLayer, Problem> {
    let (text, mut remarks) = table_text_of(bytes)?;
    if is_web_page(&text) {
        return Err(Problem::new(Code::WebPage));
    }
    let (text, stray) = xml::mended(&text);
    remarks.extend(stray);
    match (packed, xml::root(&text)?.as_str()) {
        (true, _) => checked(SourceKind::Kmz, remarks, kml::read(&text)?, None),
        (false, "kml") => checked(SourceKind::Kml, remarks, kml::read(&text)?, None),
        (false, "gpx") => checked(SourceKind::Gpx, remarks, gpx::read(&text)?, None),
        (false, other) => {
            let place = Place::default().with_field(format!("<{other}>"));
            Err(Problem::at(Code::OtherFile, place))
        }
    }
}

fn checked(
    source: SourceKind,
    remarks: Vec<Problem>,
    features: Vec<RawFeature>,
    system: Option<String>,
) -> Result<RawLayer, Problem> {
    if features.len() > MOST_FEATURES {
        return Err(Problem::new(Code::TooManyRecords));
    }
    let positions = features.iter().filter_map(|it| it.shape.as_ref());
    if positions.map(|shape| shape.pairs().count()).sum::<usize>() > MOST_POSITIONS {
        return Err(Problem::new(Code::TooManyVertices));
    }
    Ok(RawLayer {
        source,
        system,
        features,
        remarks,
    })
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
    if let Some(issue) = issue::shape_issue(feature) {
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
