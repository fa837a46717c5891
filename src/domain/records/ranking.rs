//! A ranking: one question, its options, its method. Its ballots are records of their own.

use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How people answer. Frozen as soon as the first ballot is in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
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
}
