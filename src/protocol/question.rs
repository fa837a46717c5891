//! The page's questions, and packing the documents that a question is about. Deliberately absent: answering.

use crate::analysis::map::map_extras::Extras;
use crate::analysis::map::map_question;
use crate::domain::document::Document;
use crate::domain::geometry::Bounds;
use crate::exchange::layer::Fix;
use serde::{Deserialize, Serialize};

/// What the page asks, as JSON.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Read the project file in the bytes.
    ReadProject,
    /// Compare the project file with the assessment on this device.
    PlanImport {
        /// It is on this device: its documents are in the bytes.
        here: bool,
    },
    /// Read the file in the bytes as a reference layer.
    ReadLayer {
        /// Where the assessment lies.
        around: Option<Bounds>,
    },
    /// Look at the layer again, with these fixes.
    LookAtLayer {
        /// The fixes.
        fixes: Vec<Fix>,
    },
    /// Make the layer's content, with these fixes.
    TakeLayer {
        /// The fixes.
        fixes: Vec<Fix>,
    },
    /// Read the file in the bytes as a table; of a spreadsheet the first sheet.
    ReadTable,
    /// Read another sheet of that file.
    ReadSheet {
        /// Its name.
        name: String,
    },
    /// Look for a print sheet in the photo whose pixels are in the bytes: red, green, blue, opacity, row by row.
    FindPrintSheet {
        /// Pixels from left to right.
        width: u32,
        /// Pixels from top to bottom.
        height: u32,
    },
    /// Answer a question about the map; its documents are in the bytes (`map_json`).
    AskMap(map_question::Question),
}

impl Question {
    /// Bytes travel beside it.
    pub fn has_bytes(&self) -> bool {
        match self {
            Self::ReadProject
            | Self::ReadLayer { .. }
            | Self::ReadTable
            | Self::FindPrintSheet { .. }
            | Self::AskMap(_) => true,
            Self::PlanImport { here } => *here,
            Self::LookAtLayer { .. } | Self::TakeLayer { .. } | Self::ReadSheet { .. } => false,
        }
    }
}

/// Documents as JSON: the bytes beside `PlanImport`, and beside its answer.
pub fn documents_json<'a>(documents: impl IntoIterator<Item = &'a Document>) -> Vec<u8> {
    let documents: Vec<&Document> = documents.into_iter().collect();
    serde_json::to_vec(&documents).unwrap_or_default()
}

/// What a question about the map is about, as JSON: the bytes beside `AskMap`.
pub fn map_json<'a>(documents: impl IntoIterator<Item = &'a Document>, extras: &Extras) -> Vec<u8> {
    let documents: Vec<&Document> = documents.into_iter().collect();
    serde_json::to_vec(&(documents, extras)).unwrap_or_default()
}
