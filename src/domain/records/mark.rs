//! A mark: what a group put on the map.

use super::attachment::Attachment;
use super::mark_place::MarkPlace;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a mark says about its place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum MarkKind {
    Need,
    Asset,
    Service,
    /// A danger such as explosive remnants. Wherever it is shown it says: do not approach, report.
    Hazard,
    Idea,
}

impl MarkKind {
    /// All, in the order of the tool bar.
    pub const ALL: [Self; 5] = [Self::Need, Self::Asset, Self::Service, Self::Hazard, Self::Idea];
}

/// How serious, 1 (bearable) to 5 (life is at risk).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "u8", into = "u8")]
pub struct Severity(#[schemars(range(min = 1, max = 5))] u8);

impl Severity {
    /// The five steps.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The step as a number, 1–5.
    pub fn step(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Severity {
    type Error = String;

    fn try_from(step: u8) -> Result<Self, String> {
        if (1..=5).contains(&step) {
            Ok(Self(step))
        } else {
            Err(format!("severity {step} is not 1 to 5"))
        }
    }
}

impl From<Severity> for u8 {
    fn from(severity: Severity) -> u8 {
        severity.0
    }
}

/// Whether the group is sure of the place and the matter.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Certainty {
    #[default]
    Sure,
    Unsure,
}

/// A point, line or area that a group put on the map.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Need, asset, service, hazard or idea.
    pub kind: MarkKind,
    /// Code of one of the assessment's sectors.
    pub sector: String,
    /// Where: on the ground, or on a picture.
    pub geometry: MarkPlace,
    /// The meeting in which it was made; none for marks made at the desk.
    pub meeting: Option<RecordId>,
    /// The group that spoke.
    pub group: Option<RecordId>,
    /// How serious, when it was asked.
    pub severity: Option<Severity>,
    /// Sure or unsure.
    pub certainty: Certainty,
    /// What was said, in the group's words.
    pub note: String,
    /// Code of a category of the assessment's category sets; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub category: String,
    /// Groups that say that this is not so, or not here.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub disputed_by: BTreeSet<RecordId>,
    /// Photos and voice notes, in the order in which they were added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
}
