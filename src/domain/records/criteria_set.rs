//! A set of criteria: the meaning of each step from 1 to 5, which end is good, and the swing from the worst to the best step as points
//! or as pairwise judgements.
//!
//! Deliberately absent: weights; they follow from points or judgements (`analysis/deciding/criteria`).

use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Most criteria whose weights can be compared pair by pair; it is the most of any set.
pub const MOST_CRITERIA: usize = 7;

/// Which end of the scale is good.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum GoodEnd {
    /// More is better: reach, lasting effect.
    #[default]
    High,
    /// Less is better: cost, risk.
    Low,
}

/// One criterion.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetCriterion {
    /// Its identity within the set, to which scores point.
    pub id: RecordId,
    /// What is looked at.
    pub name: String,
    /// Which end is good.
    pub good: GoodEnd,
    /// What the steps 1 to 5 mean, in words.
    pub anchors: [String; 5],
    /// Swing points, 0–100: how much the way from the worst to the best matters; 100 for what matters most.
    pub points: u32,
}

/// How important one criterion is against another, from −8 (the second extremely more) over 0 (equal) to 8 (the first extremely more).
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "i8", into = "i8")]
pub struct Judgement(#[schemars(range(min = -8, max = 8))] i8);

impl Judgement {
    /// The steps away from equal, −8 to 8.
    pub fn step(self) -> i8 {
        self.0
    }
}

impl TryFrom<i8> for Judgement {
    type Error = String;

    fn try_from(step: i8) -> Result<Self, String> {
        if (-8..=8).contains(&step) {
            Ok(Self(step))
        } else {
            Err(format!("judgement {step} is not −8 to 8"))
        }
    }
}

impl From<Judgement> for i8 {
    fn from(judgement: Judgement) -> i8 {
        judgement.0
    }
}

/// Where the weights come from.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Weighing {
    /// From the points of each criterion.
    #[default]
    Swing,
    /// From comparisons of every two criteria: the upper half of the matrix row by row; none where two were not compared yet, which
    /// is not the same as equal.
    Pairs(Vec<Option<Judgement>>),
}

/// A set of criteria for interventions.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CriteriaSet {
    /// Its name.
    pub name: String,
    /// At most `MOST_CRITERIA`.
    pub criteria: Vec<SetCriterion>,
    /// Where the weights come from.
    pub weighing: Weighing,
}
