//! A ballot: one answer of one person, or the marked count of hands of one group.
//!
//! Deliberately absent: when it was cast and by whom. Its id is random for the same reason.

use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the ballot says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Dots of one person on options; options without dots are left out.
    Dots(BTreeMap<RecordId, u32>),
    /// Hands of one group for options; a total, from which no single answer can be told.
    Hands(BTreeMap<RecordId, u32>),
}

/// One answer in a ranking.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// The ranking it answers.
    pub ranking: RecordId,
    /// The group that the person belongs to.
    pub group: Option<RecordId>,
    /// The answer.
    pub answer: Answer,
}
