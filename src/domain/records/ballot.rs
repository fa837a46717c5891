//! A ballot: one answer of one person, of one group as a whole, or the marked count of hands of one group.
//!
//! Three states are kept apart wherever a method has them: placed, not placed, and "we do not know". Deliberately absent: the time of
//! casting and the person. The id is random for the same reason.

use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the ballot says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Dots of one person on options; options without dots are left out.
    Dots(BTreeMap<RecordId, u32>),
    /// Hands of one group for options; a total, from which single answers cannot be derived.
    Hands(BTreeMap<RecordId, u32>),
    /// The options that are supported.
    Approval(BTreeSet<RecordId>),
    /// An order of options.
    Order(Order),
    /// Comparisons of two options each; pairs that were not asked are left out.
    Pairs(Vec<Pair>),
    /// Counters on options.
    Piling(Piling),
    /// One pile for each criterion, in the order of the ranking's criteria.
    Matrix(Vec<Piling>),
    /// For each option the twelve months from January to December; a month that was not answered is empty.
    Calendar(BTreeMap<RecordId, [Option<Intensity>; 12]>),
}

/// An order of options. Options in no tier are unranked: behind all ranked ones, and equal to each other.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Tiers from the first on; options that share a place are in one tier.
    pub tiers: Vec<BTreeSet<RecordId>>,
    /// "We do not know": not compared with anything.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub unknown: BTreeSet<RecordId>,
}

/// How a comparison of two options ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PairOutcome {
    /// The first goes before the second.
    First,
    /// The second goes before the first.
    Second,
    /// They are equal.
    Equal,
    /// Asked and answered with "we do not know".
    Unknown,
}

/// One comparison. `first` has the lower id, so that a pair has one spelling.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Pair {
    pub first: RecordId,
    pub second: RecordId,
    pub outcome: PairOutcome,
}

/// Counters on options. Placed and unplaced ones together are as many as were handed out.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Piling {
    /// Counters per option; options without counters are left out.
    pub placed: BTreeMap<RecordId, u32>,
    /// Counters left in the hand.
    pub unplaced: u32,
}

/// How strong something is in one month, 0 (nothing) to 5 (most).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "u8", into = "u8")]
pub struct Intensity(#[schemars(range(min = 0, max = 5))] u8);

impl Intensity {
    /// The step as a number, 0–5.
    pub fn step(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Intensity {
    type Error = String;

    fn try_from(step: u8) -> Result<Self, String> {
        if step <= 5 {
            Ok(Self(step))
        } else {
            Err(format!("intensity {step} is not 0 to 5"))
        }
    }
}

impl From<Intensity> for u8 {
    fn from(intensity: Intensity) -> u8 {
        intensity.0
    }
}

/// One answer in a ranking.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// The ranking it answers.
    pub ranking: RecordId,
    /// The group that the person belongs to, or that answered as a whole.
    pub group: Option<RecordId>,
    /// How many people agreed on this answer of the whole group; none when one person answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// The answer.
    pub answer: Answer,
}

impl Ballot {
    /// False for the public answer of a whole group: one with a number of people, or a count of hands.
    pub fn is_secret(&self) -> bool {
        self.people.is_none() && !matches!(self.answer, Answer::Hands(_))
    }
}
