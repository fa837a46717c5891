//! The implementation of a plan line: its state, its actual dates, money spent.
//!
//! Milestones are fields of the plan line itself, each with the day it was reached. Deliberately absent: delays
//! (`analysis/plan/implementation_state`), and the bytes of photos, which lie beside the records.

use super::attachment::Attachment;
use super::intervention::Money;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where the work stands.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum WorkState {
    #[default]
    NotStarted,
    Underway,
    Paused,
    Done,
    Stopped,
}

impl WorkState {
    /// All, in the order of pickers.
    pub const ALL: [Self; 5] = [
        Self::NotStarted,
        Self::Underway,
        Self::Paused,
        Self::Done,
        Self::Stopped,
    ];
}

/// The carrying out of one plan line; at most one for each.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Implementation {
    /// The plan line.
    pub plan_line: RecordId,
    /// The state of the work.
    pub state: WorkState,
    /// The day work began.
    pub started: Option<Day>,
    /// The day it was handed over.
    pub finished: Option<Day>,
    /// Money spent so far.
    pub spent: Option<Money>,
    /// What hinders or helps, in short.
    pub note: String,
    /// Photos of the place before work began.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Attachment>,
    /// Photos of the place during the work and after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<Attachment>,
}
