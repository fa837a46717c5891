//! An evaluation: what a finished intervention changed, as groups and key informants of the same community see it.
//!
//! Deliberately absent: averages (`analysis/plan/evaluation_results`) and names in what people said.

use super::group::GroupPreset;
use super::monitoring_round::Level;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How it was asked.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum EvaluationMethod {
    #[default]
    FocusGroup,
    KeyInformant,
}

impl EvaluationMethod {
    /// All, in the order of pickers.
    pub const ALL: [Self; 2] = [Self::FocusGroup, Self::KeyInformant];
}

/// Whether it is kept in working order.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Upkeep {
    #[default]
    Unknown,
    Kept,
    PartlyKept,
    NotKept,
}

impl Upkeep {
    /// All, in the order of pickers.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Kept, Self::PartlyKept, Self::NotKept];
}

/// What one group or one key informant says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvaluationView {
    /// How it was asked.
    pub method: EvaluationMethod,
    /// The group, or the people that the key informant speaks for.
    pub group: GroupPreset,
    /// Quality of the service before.
    pub quality_before: Level,
    /// Quality after.
    pub quality_after: Level,
    /// Access before.
    pub access_before: Level,
    /// Access after.
    pub access_after: Level,
    /// People asked whether they are satisfied.
    pub asked: u32,
    /// Of them, satisfied.
    pub satisfied: u32,
}

/// People reached, by sex.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reached {
    /// Women and girls.
    pub female: u32,
    /// Men and boys.
    pub male: u32,
}

/// One evaluation of one finished intervention.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evaluation {
    /// The plan line that was carried out.
    pub plan_line: Option<RecordId>,
    /// The intervention.
    pub intervention: Option<RecordId>,
    /// The day.
    pub on: Day,
    /// The meeting in which it was asked.
    pub meeting: Option<RecordId>,
    /// Who said what.
    pub views: Vec<EvaluationView>,
    /// People who use it.
    pub direct: Reached,
    /// People who gain from it otherwise.
    pub indirect: Reached,
    /// Who was left out, and why.
    pub left_out: String,
    /// Whether it is kept in order.
    pub upkeep: Upkeep,
    /// Who keeps it, with what.
    pub upkeep_note: String,
    /// What people said, without names.
    pub said: Vec<String>,
}
