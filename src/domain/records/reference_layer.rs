//! A layer from elsewhere that is shown under the marks: roads, wells, boundaries. Its features are an attachment.
//!
//! Deliberately absent: the name of the source file, which may contain a person's name.

use super::attachment::Attachment;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The format that it came in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SourceKind {
    Geojson,
    Kml,
    Kmz,
    Gpx,
    Csv,
}

/// How it looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LayerStyle {
    /// Which colour of the colour-blind-safe set (0–7).
    pub colour: u8,
    /// Tenths of a pixel, 1–100.
    pub line_width: u8,
    /// Lines are dashed.
    pub dashed: bool,
    /// Areas are filled, 0–100 per cent.
    pub fill: u8,
}

/// One reference layer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferenceLayer {
    /// Its name.
    pub title: String,
    /// The format that it came in.
    pub source: SourceKind,
    /// Who made the data and under which terms they may be used.
    pub attribution: String,
    /// Its features.
    pub content: Attachment,
    /// How it looks.
    pub style: LayerStyle,
    /// The field that is written beside a feature; empty for none.
    pub label_field: String,
    /// Its place in the pile, the lowest first. Equal numbers are drawn in the order of their ids.
    pub order: u32,
    /// It is switched on.
    pub shown: bool,
}
