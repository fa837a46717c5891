//! A monitoring round: the state of services and living conditions in one catchment area at one date, each on five described steps.
//!
//! Deliberately absent: trend and change (`analysis/centre/monitoring_trend`) and the words of the steps, which are texts.

use super::group::GroupPreset;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The short set that every round asks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Indicator {
    Water,
    Electricity,
    Health,
    Education,
    Housing,
    Livelihoods,
    Safety,
    ExplosiveHazards,
    Documents,
    /// Social cohesion and equal access.
    SocialCohesion,
    /// Assistance received.
    Assistance,
}

impl Indicator {
    /// All, in the order in which they are asked.
    pub const ALL: [Self; 11] = [
        Self::Water,
        Self::Electricity,
        Self::Health,
        Self::Education,
        Self::Housing,
        Self::Livelihoods,
        Self::Safety,
        Self::ExplosiveHazards,
        Self::Documents,
        Self::SocialCohesion,
        Self::Assistance,
    ];
}

/// A step of five: 1 the worst of the written anchors, 5 the best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(#[schemars(range(min = 1, max = 5))] u8);

impl Level {
    /// The five steps, the worst first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The step as a number, 1–5.
    pub fn step(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(step: u8) -> Result<Self, String> {
        if (1..=5).contains(&step) {
            Ok(Self(step))
        } else {
            Err(format!("step {step} is not 1 to 5"))
        }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level.0
    }
}

/// What one group said of one indicator.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Which indicator.
    pub indicator: Indicator,
    /// Which group.
    pub group: GroupPreset,
    /// On which step.
    pub level: Level,
}

/// One round in one catchment area.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MonitoringRound {
    /// Its name; may be empty.
    pub name: String,
    /// The day.
    pub on: Day,
    /// Where.
    pub catchment_area: Option<RecordId>,
    /// The meeting in which it was asked.
    pub meeting: Option<RecordId>,
    /// At most one per indicator and group.
    pub readings: Vec<Reading>,
}
