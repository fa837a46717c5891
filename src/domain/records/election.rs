//! An election of committee members: its candidates and seats. The question, the ballots and a lottery are those of a ranking.
//!
//! A candidate is a number and a symbol, so that people who do not read can vote and no name is written down. Deliberately absent:
//! counting (`analysis/deciding/election`).

use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The symbol beside a candidate's number on cards and on the wall.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum CandidateSymbol {
    Sun,
    Tree,
    Key,
    Boat,
    Star,
    Fish,
    Bell,
    Cup,
    Moon,
    Lamp,
    Ladder,
    Umbrella,
}

impl CandidateSymbol {
    /// All, in the order in which candidates get them.
    pub const ALL: [Self; 12] = [
        Self::Sun,
        Self::Tree,
        Self::Key,
        Self::Boat,
        Self::Star,
        Self::Fish,
        Self::Bell,
        Self::Cup,
        Self::Moon,
        Self::Lamp,
        Self::Ladder,
        Self::Umbrella,
    ];
}

/// A candidate for a seat.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// The option of the ranking. It is no record.
    pub id: RecordId,
    /// The number, from 1.
    pub number: u32,
    /// The symbol.
    pub symbol: CandidateSymbol,
    /// Sex.
    pub sex: Sex,
    /// Age band.
    pub age: AgeBand,
    /// Displacement status.
    pub status: Status,
    /// Belongs to a minority of the neighbourhood.
    pub minority: bool,
    /// Lives with a disability.
    pub with_disability: bool,
}

/// An election.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Election {
    /// The ranking that holds question and ballots; its options are the candidates.
    pub ranking: RecordId,
    /// Seats to fill.
    pub seats: u32,
    /// Who stands.
    pub candidates: Vec<Candidate>,
    /// The elected have taken their seats.
    pub seated: bool,
}
