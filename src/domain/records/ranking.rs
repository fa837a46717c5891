//! A ranking: one question, its options, its method. Its ballots are records of their own.

use crate::domain::id::RecordId;
use crate::domain::records::{TieRule, TieSettlement};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How people answer. Frozen as soon as the first ballot is in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "method", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Method {
    /// Each person has so many dots and may put at most `cap` of them on one option.
    Dots {
        /// Dots per person, 1–20.
        per_person: u32,
        /// Most dots of one person on one option, 1–`per_person`.
        cap: u32,
    },
    /// Hands are counted per option for each group. A total, not ballots, and marked as such.
    Hands,
    /// Each person marks the options that they support.
    Approval {
        /// Most marks of one person, 1 to the number of options.
        most: u32,
    },
    /// Options are brought into an order, ties allowed.
    Order,
    /// Two options at a time: which of them goes first.
    Pairs,
    /// Counters are piled on options in proportion to their weight.
    Piling {
        /// Counters per answer, the same number for each: 1–1,000.
        counters: u32,
    },
    /// One pile of counters for each criterion of the ranking.
    Matrix {
        /// Counters for each criterion, 1–1,000.
        counters: u32,
    },
    /// How strong something is in each month. A description: no order follows from it.
    Calendar,
}

impl Method {
    /// Its name in files, keys and styles.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dots { .. } => "dots",
            Self::Hands => "hands",
            Self::Approval { .. } => "approval",
            Self::Order => "order",
            Self::Pairs => "pairs",
            Self::Piling { .. } => "piling",
            Self::Matrix { .. } => "matrix",
            Self::Calendar => "calendar",
        }
    }
}

/// Where the ranking stands.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RankingState {
    /// Being set up or collecting ballots: no result is shown or exported.
    #[default]
    Open,
    /// Counted: no further ballots.
    Closed,
}

/// Who gives an answer. Frozen as the method is.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Respondents {
    /// Each person alone, on the tablet that goes round.
    #[default]
    Persons,
    /// Each group together: one answer that it agreed on.
    Groups,
    /// Each person on paper, typed in afterwards.
    Paper,
}

impl Respondents {
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// A question put to the community.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ranking {
    /// The question as it is read out.
    pub question: String,
    /// The needs to choose from. Their order is only the order of cards and never decides anything.
    pub options: Vec<RecordId>,
    /// How people answer.
    pub method: Method,
    /// Open or closed.
    pub state: RankingState,
    /// The meeting in which it is held.
    pub meeting: Option<RecordId>,
    /// Who gives an answer.
    #[serde(default, skip_serializing_if = "Respondents::is_usual")]
    pub answered_by: Respondents,
    /// The rows of a matrix in words, in the order of its piles; empty for every other method.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<String>,
    /// The tie rule that was read out before voting. Frozen as the method is.
    #[serde(default, skip_serializing_if = "TieRule::is_usual")]
    pub tie_rule: TieRule,
    /// How ties were settled that changed what comes first, in the order in which that was done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settlements: Vec<TieSettlement>,
}
