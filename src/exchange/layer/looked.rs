//! Both previews of a layer file before import: without fixes and with the chosen ones.
//!
//! Deliberately absent: the preview itself (`preview`), fixing (`fix`), and the import (`take_in`).

use super::fix::{Fix, apply};
use super::issue::RowIssue;
use super::preview::{Preview, preview};
use super::raw::RawLayer;
use super::take_in::take_in;
use crate::domain::geometry::Bounds;
use crate::domain::records::SourceKind;
use crate::exchange::problem::Problem;
use serde::{Deserialize, Serialize};

/// Both previews of a file.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Looked {
    /// Its format.
    pub source: SourceKind,
    /// Without fixes: the issues and the fixes on offer.
    pub as_it_stands: Preview,
    /// With the fixes chosen.
    pub fixed: Preview,
    /// How many features would be taken in.
    pub taken: usize,
    /// Rows that would be left out, and why.
    pub left_out: Vec<RowIssue>,
    /// Names of the first features.
    pub names: Vec<String>,
    /// What was put right while reading bytes.
    pub remarks: Vec<Problem>,
}

/// Names that are shown before a layer is taken in.
const SAMPLE: usize = 6;

/// Looks at a file with these fixes; `around` is where the assessment lies.
pub fn look(raw: &RawLayer, fixes: &[Fix], around: Option<Bounds>) -> Looked {
    let fixed = apply(raw, fixes);
    let (layer, left_out) = take_in(&fixed);
    let after = preview(&fixed, around);
    let label = after.label_fields.first();
    let names = layer
        .features
        .iter()
        .filter_map(|feature| feature.fields.get(label?).cloned())
        .take(SAMPLE)
        .collect();
    Looked {
        source: raw.source,
        as_it_stands: preview(raw, around),
        fixed: after,
        taken: layer.features.len(),
        left_out,
        names,
        remarks: raw.remarks.clone(),
    }
}
