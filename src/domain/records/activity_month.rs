//! The Basic Activities Set of a centre: the agreed minimum, and how far it was met in one month.
//!
//! Deliberately absent: targets. The set is a minimum, not a score.

use crate::domain::calendar::Month;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The agreed minimum list of a Community Resource Centre.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum BasicActivity {
    Information,
    PriorityLocations,
    ConsultationAndReferral,
    CommunityEngagement,
    TwoWayCommunication,
    CoordinationAndLiaison,
    MappingAndMonitoring,
}

impl BasicActivity {
    /// All, in the order of pickers.
    pub const ALL: [Self; 7] = [
        Self::Information,
        Self::PriorityLocations,
        Self::ConsultationAndReferral,
        Self::CommunityEngagement,
        Self::TwoWayCommunication,
        Self::CoordinationAndLiaison,
        Self::MappingAndMonitoring,
    ];
}

/// How far it was done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ActivityState {
    Done,
    Partly,
    NotDone,
}

impl ActivityState {
    /// All, in the order of pickers.
    pub const ALL: [Self; 3] = [Self::Done, Self::Partly, Self::NotDone];
}

/// One activity in one month.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityDone {
    /// How far it was done.
    pub state: ActivityState,
    /// What was done or what hindered, in short.
    pub note: String,
}

/// One month of one centre.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityMonth {
    /// The centre; empty for the assessment's own.
    pub centre: String,
    /// The month.
    pub month: Month,
    /// What is known so far; activities without an entry were not looked at yet.
    pub activities: BTreeMap<BasicActivity, ActivityDone>,
}
