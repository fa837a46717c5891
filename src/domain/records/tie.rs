//! How a tie was settled: a step of the meeting, kept and printed with the result.
//!
//! Deliberately absent: names. Witnesses are written down by role.

use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A rule that was read out before the tie was known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeclaredRule {
    /// The lower cost goes first.
    LowestCost,
    /// More distinct supporters go first.
    MostSupporters,
    /// Whichever more people prefer when the two are compared goes first.
    PairwiseMajority,
    /// What the least supportive group supports more goes first.
    LeastSupportiveGroup,
    /// The people in the room talked it over and agreed.
    Agreement,
}

/// The tie rule that was read out at set-up, before voting.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum TieRule {
    /// The people in the room are asked when it comes to it.
    #[default]
    Ask,
    /// A lottery in front of witnesses.
    #[serde(rename = "lot")]
    Lottery,
    /// The lower cost goes first.
    LowestCost,
    /// More distinct supporters go first.
    MostSupporters,
    /// Whichever more people prefer when the two are compared goes first.
    PairwiseMajority,
    /// What the least supportive group supports more goes first.
    LeastSupportiveGroup,
}

impl TieRule {
    /// What can be declared for a ranking; needs have no cost.
    pub const OF_RANKINGS: [Self; 5] = [
        Self::Ask,
        Self::Lottery,
        Self::PairwiseMajority,
        Self::MostSupporters,
        Self::LeastSupportiveGroup,
    ];
    /// What can be declared for a budget.
    pub const OF_BUDGETS: [Self; 4] = [Self::Ask, Self::Lottery, Self::LowestCost, Self::MostSupporters];

    /// The rule that orders the tied options from the ballots alone; none for a lottery and for asking.
    pub fn rule(self) -> Option<DeclaredRule> {
        match self {
            Self::Ask | Self::Lottery => None,
            Self::LowestCost => Some(DeclaredRule::LowestCost),
            Self::MostSupporters => Some(DeclaredRule::MostSupporters),
            Self::PairwiseMajority => Some(DeclaredRule::PairwiseMajority),
            Self::LeastSupportiveGroup => Some(DeclaredRule::LeastSupportiveGroup),
        }
    }

    pub(super) fn is_usual(&self) -> bool {
        *self == Self::Ask
    }
}

/// Who or what settled it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SettledBy {
    /// A rule declared beforehand.
    Rule(DeclaredRule),
    /// A lottery in front of people.
    #[serde(rename = "lot")]
    Lottery {
        /// The seed that was shown; `domain::lottery` gives the same order for it on every machine. Sixteen hexadecimal digits.
        #[serde(with = "seed")]
        #[schemars(with = "String")]
        seed: u64,
        /// The witnesses, by role.
        witnesses: String,
    },
}

/// One tie and the order that settled it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TieSettlement {
    /// The tied options in the order that was settled, the first to go first.
    pub order: Vec<RecordId>,
    /// How.
    pub by: SettledBy,
}

/// A seed as text: programs that read JSON numbers as floats would change it.
mod seed {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(seed: &u64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{seed:016x}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
        let text = String::deserialize(deserializer)?;
        let lower = text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        match u64::from_str_radix(&text, 16) {
            Ok(seed) if lower && text.len() == 16 => Ok(seed),
            _ => Err(D::Error::custom("a seed is sixteen hexadecimal digits")),
        }
    }
}
