//! One score of one group, the committee or the directorate for one intervention on one criterion. Each is a record of its own, so that
//! scores entered on two tablets merge.
//!
//! No entry, "we do not know" and a low score are three different states. Deliberately absent: results.

use super::score::{Layer, ScaleValue};
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the voice said.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// A place on the scale.
    Value(ScaleValue),
    /// "We do not know."
    Unknown,
}

/// The score.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CriteriaScore {
    /// The set of criteria.
    pub set: RecordId,
    /// The criterion within the set.
    pub criterion: RecordId,
    /// The intervention scored.
    pub intervention: RecordId,
    /// Whose view.
    pub layer: Layer,
    /// The group; none for the directorate, or for a committee that scores as one.
    pub group: Option<RecordId>,
    /// What was said.
    pub given: Given,
}
