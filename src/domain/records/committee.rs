//! A neighbourhood committee: its seats, terms, sittings, trainings and decisions.
//!
//! A seat is a number, never a name; the neighbourhood knows its members. Deliberately absent: how representative the committee is
//! (`analysis/centre/representation`) and ballots of elections, which are those of a ranking.

use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::records::Election;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a member does.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SeatRole {
    Chair,
    Deputy,
    Secretary,
    Treasurer,
    #[default]
    Member,
}

impl SeatRole {
    /// All, in the order of pickers.
    pub const ALL: [Self; 5] = [
        Self::Chair,
        Self::Deputy,
        Self::Secretary,
        Self::Treasurer,
        Self::Member,
    ];
}

/// One seat and what is counted of the person on it.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// The number by which attendance is kept, from 1. Not used again after a term.
    pub number: u32,
    /// What the member does.
    pub role: SeatRole,
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
    /// First day of the term.
    pub from: Option<Day>,
    /// Last day of the term; none while it runs without an end.
    pub until: Option<Day>,
}

/// What was decided.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommitteeDecision {
    /// In words.
    pub text: String,
    /// The line of the plan that it is about.
    pub plan_line: Option<RecordId>,
}

/// One meeting of the committee.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    /// The day.
    pub on: Day,
    /// The meeting's own record, when there is one.
    pub meeting: Option<RecordId>,
    /// Numbers of the seats that were there.
    pub present: BTreeSet<u32>,
    /// What was decided.
    pub decisions: Vec<CommitteeDecision>,
}

/// A training that members received.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Training {
    /// What it was about.
    pub topic: String,
    /// The day.
    pub on: Day,
    /// Numbers of the seats that took part.
    pub seats: BTreeSet<u32>,
}

/// A neighbourhood committee.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Committee {
    /// Its name.
    pub name: String,
    /// The catchment area whose people it represents.
    pub catchment_area: Option<RecordId>,
    /// The day it was formed.
    pub formed: Option<Day>,
    /// Its seats, past terms included.
    pub seats: Vec<Seat>,
    /// Its meetings, oldest first.
    pub sittings: Vec<Sitting>,
    /// Trainings received, oldest first.
    pub trainings: Vec<Training>,
    /// Elections of its members, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elections: Vec<Election>,
}

impl Seat {
    /// Whether the term covers a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
