//! The identity of a record. Deliberately absent: making ids, which needs a clock and random numbers (`platform::ids`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// The id of one record: a UUID, version 7 in general, version 4 for ballots, whose order of casting must stay secret.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct RecordId(Uuid);

impl RecordId {
    /// Version 7: `millis` since 1970 and ten random bytes, so that ids sort by the time they were made.
    pub fn timed(millis: u64, random: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// Version 4: sixteen random bytes, so that nothing shows when it was made.
    pub fn timeless(random: [u8; 16]) -> Self {
        Self(uuid::Builder::from_random_bytes(random).into_uuid())
    }

    /// Version 8: made from what the record is about. Two tablets that make the same one of a kind (this group's placement of that
    /// intervention) make the same record, so that merging shows a conflict instead of two records.
    pub fn derived(purpose: &str, about: &[Option<Self>]) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(purpose);
        for id in about {
            hasher.update(b"\n");
            hasher.update(id.map(|id| id.to_string()).unwrap_or_default());
        }
        let digest = hasher.finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
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
