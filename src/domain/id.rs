//! The identity of a record. Deliberately absent: making ids, which needs a clock and chance (`platform::ids`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// The id of one record: a UUID, version 7 in general, version 4 for ballots, whose order of casting must stay secret.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct RecordId(Uuid);

impl RecordId {
    /// Version 7: `millis` since 1970 and ten bytes of chance, so that ids sort by the time they were made.
    pub fn timed(millis: u64, chance: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid())
    }

    /// Version 4: sixteen bytes of chance, telling nothing about when.
    pub fn timeless(chance: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(chance).into_uuid())
    }

    /// A fixed id for tests, examples and tables.
    pub const fn from_u128(value: u128) -> Self {
        Self(Uuid::from_u128(value))
    }

    /// The id as a number, for seeds and stable shuffles.
    pub const fn as_u128(self) -> u128 {
        self.0.as_u128()
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for RecordId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}
