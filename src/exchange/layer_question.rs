//! What the page and the worker say to each other about a file that is to become a reference layer.
//!
//! 1. The page sends a step that says where the assessment is, then the bytes. The worker reads them and tells what it sees.
//! 2. With each choice of fixes the page asks to look again, and sees what would be left.
//! 3. The page asks to take it in. The worker tells what came of it; the content itself follows as bytes.
//!
//! Deliberately absent: the browser's messages themselves (`bin/worker.rs`, `app::reference_layers`).

use super::layer::{Fix, Preview, RawLayer, RowIssue, apply, preview, read, take_in};
use super::problem::{Code, Problem};
use crate::domain::geometry::Bounds;
use crate::domain::records::SourceKind;
use serde::{Deserialize, Serialize};

/// What the page says, as JSON.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Bytes follow; the assessment lies here.
    Expect(Option<Bounds>),
    /// Look at it with these fixes.
    Look(Vec<Fix>),
    /// Take it in with these fixes.
    Take(Vec<Fix>),
}

/// What the worker says, as JSON.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Report {
    /// It cannot be read.
    Refused(Problem),
    /// What it holds.
    Looked(Box<Looked>),
    /// It was taken in; its content follows.
    Taken {
        /// Its format.
        source: SourceKind,
        /// How many features it has.
        features: usize,
    },
}

/// What a file holds, as it stands and with the fixes chosen.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Looked {
    /// Its format.
    pub source: SourceKind,
    /// As it stands in the file: what is wrong, and what can be done.
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

/// The worker's side of one conversation.
#[derive(Default)]
pub struct Talk {
    expected: Option<Option<Bounds>>,
    raw: Option<RawLayer>,
}

/// What the worker answers: a report, and bytes that follow it.
pub type Reply = (Report, Option<Vec<u8>>);

impl Talk {
    /// The next bytes are a layer's.
    pub fn expects(&self) -> bool {
        self.expected.is_some() && self.raw.is_none()
    }

    /// Step 1: bytes.
    pub fn hear_bytes(&mut self, bytes: &[u8]) -> Reply {
        match read(bytes) {
            Ok(raw) => {
                self.raw = Some(raw);
                self.look(&[])
            }
            Err(problem) => (Report::Refused(problem), None),
        }
    }

    /// A step; none when the text is not one of this conversation.
    pub fn hear(&mut self, text: &str) -> Option<Option<Reply>> {
        Some(match serde_json::from_str(text).ok()? {
            Step::Expect(bounds) => {
                *self = Self {
                    expected: Some(bounds),
                    raw: None,
                };
                None
            }
            Step::Look(fixes) => Some(self.look(&fixes)),
            Step::Take(fixes) => Some(self.take(&fixes)),
        })
    }

    fn look(&self, fixes: &[Fix]) -> Reply {
        let Some(raw) = &self.raw else {
            return (Report::Refused(Problem::new(Code::WorkerFailed)), None);
        };
        let expected = self.expected.flatten();
        let fixed = apply(raw, fixes);
        let (layer, left_out) = take_in(&fixed);
        let after = preview(&fixed, expected);
        let label = after.label_fields.first();
        let names = layer
            .features
            .iter()
            .filter_map(|feature| feature.fields.get(label?).cloned())
            .take(SAMPLE)
            .collect();
        let looked = Looked {
            source: raw.source,
            as_it_stands: preview(raw, expected),
            fixed: after,
            taken: layer.features.len(),
            left_out,
            names,
            remarks: raw.remarks.clone(),
        };
        (Report::Looked(Box::new(looked)), None)
    }

    fn take(&mut self, fixes: &[Fix]) -> Reply {
        let Some(raw) = self.raw.take() else {
            return (Report::Refused(Problem::new(Code::WorkerFailed)), None);
        };
        let (layer, _) = take_in(&apply(&raw, fixes));
        let report = Report::Taken {
            source: raw.source,
            features: layer.features.len(),
        };
        (report, Some(layer.to_geojson().into_bytes()))
    }
}
