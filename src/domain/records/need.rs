//! A need: a statement that the community stands behind.

use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A statement drawn from the marks of one or several groups.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// What is needed, in the community's words.
    pub statement: String,
    /// Code of one of the assessment's sectors.
    pub sector: String,
    /// The catchment area it belongs to.
    pub catchment_area: Option<RecordId>,
    /// The marks it was drawn from: the answer to "who asked for this?".
    pub marks: BTreeSet<RecordId>,
}
