//! A group of participants in a meeting. The group, not the person, is the unit of record.

use crate::domain::id::RecordId;
use crate::domain::people::Headcount;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The groups of participatory assessment; any other is `Other` with its own name.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum GroupPreset {
    #[default]
    Everyone,
    Girls,
    Boys,
    YoungWomen,
    YoungMen,
    Women,
    Men,
    OlderWomen,
    OlderMen,
    Displaced,
    Returnees,
    HostCommunity,
    PeopleWithDisabilities,
    CommitteeMembers,
    Authorities,
    Other,
}

impl GroupPreset {
    /// All, in the order of the picker.
    pub const ALL: [Self; 16] = [
        Self::Everyone,
        Self::Women,
        Self::Men,
        Self::YoungWomen,
        Self::YoungMen,
        Self::OlderWomen,
        Self::OlderMen,
        Self::Girls,
        Self::Boys,
        Self::Displaced,
        Self::Returnees,
        Self::HostCommunity,
        Self::PeopleWithDisabilities,
        Self::CommitteeMembers,
        Self::Authorities,
        Self::Other,
    ];
}

/// One group in one meeting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The meeting it speaks in.
    pub meeting: RecordId,
    /// Which of the usual groups.
    pub preset: GroupPreset,
    /// Its own name; empty when the preset says it all.
    pub name: String,
    /// Which colour of the colour-blind-safe set (0–7) it has on map, chips, bars and print.
    pub colour: u8,
    /// Who is in the room.
    pub participants: Headcount,
}
