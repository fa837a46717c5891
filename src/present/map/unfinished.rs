//! An unfinished drawing as text, to be stored on the device and offered again.
//!
//! Deliberately absent: storing it (`platform::unfinished`).

use crate::domain::geometry::{Bounds, Geometry};
use crate::domain::id::RecordId;
use crate::domain::records::MarkKind;
use crate::present::map::sketch::Sketch;
use serde::{Deserialize, Serialize};

/// The most that are kept; the oldest goes first.
pub const MOST: usize = 8;

/// What it was to become.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Unfinished {
    Mark {
        kind: MarkKind,
        sector: String,
        sketch: Sketch,
        /// The picture that it is drawn on; none on the ground.
        #[serde(default)]
        picture: Option<RecordId>,
    },
    /// The outline of a new catchment area, or of the one that is named.
    Catchment { id: Option<RecordId>, sketch: Sketch },
    /// The line that cuts a record in two.
    Cut { id: RecordId, sketch: Sketch },
    /// One more place of a service.
    Place { id: RecordId, sketch: Sketch },
    /// A changed shape of a record.
    Reshape { id: RecordId, shape: Geometry },
}

impl Unfinished {
    /// The drawing; none for a changed shape.
    pub fn sketch(&self) -> Option<&Sketch> {
        match self {
            Self::Mark { sketch, .. }
            | Self::Catchment { sketch, .. }
            | Self::Cut { sketch, .. }
            | Self::Place { sketch, .. } => Some(sketch),
            Self::Reshape { .. } => None,
        }
    }

    /// Where it is.
    pub fn bounds(&self) -> Option<Bounds> {
        match self {
            Self::Reshape { shape, .. } => shape.bounds(),
            _ => {
                let sketch = self.sketch()?;
                let outline = sketch.outline();
                let corner = sketch.corners.first().map(|place| Geometry::Point(*place));
                outline.or(corner)?.bounds()
            }
        }
    }
}

/// As text for the device.
pub fn write(all: &[Unfinished]) -> String {
    serde_json::to_string(all).unwrap_or_default()
}

/// From the device; what cannot be read counts as nothing.
pub fn read(text: &str) -> Vec<Unfinished> {
    serde_json::from_str(text).unwrap_or_default()
}
