//! A line of the Community Action Plan: a commitment, or a need left out with its reason and next step.

use super::intervention::Money;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A step on the way, with its day.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Milestone {
    pub what: String,
    pub due: Option<Day>,
    pub done: bool,
    /// The day it was reached. Absent in files older than this field and where the day was not recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Day>,
}

/// Who does what by when with which money.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// The intervention that is agreed.
    pub intervention: RecordId,
    /// The organisation or office that leads.
    pub lead: String,
    /// Who else takes part.
    pub partners: Vec<String>,
    /// First day.
    pub starts: Option<Day>,
    /// Last day.
    pub ends: Option<Day>,
    /// Agreed money.
    pub budget: Option<Money>,
    /// Where the money comes from.
    pub source: String,
    /// Steps on the way.
    pub milestones: Vec<Milestone>,
}

/// Why a need is not taken up now, and what happens next with it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotTaken {
    /// The need left out.
    pub need: RecordId,
    /// Why, in words that can be read out.
    pub reason: String,
    /// What happens next and who looks after it.
    pub next_step: String,
}

impl NotTaken {
    /// The reason and what happens next are both said: the need has its answer.
    pub fn is_answered(&self) -> bool {
        !self.reason.trim().is_empty() && !self.next_step.trim().is_empty()
    }
}

/// What was decided.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// It will be done.
    Taken(Commitment),
    /// It will not be done now.
    NotTaken(NotTaken),
}

/// One line of the plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanLine {
    /// What was decided.
    pub decision: Decision,
}
