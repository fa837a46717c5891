//! Ids of the example: the same on every run, different in each language, so that the three can live on one device.
//!
//! Deliberately absent: randomness. The bytes that are random in the app are a hash of the language and the record's name here.

use crate::example::language::Language;
use catchment::domain::id::RecordId;
use sha2::{Digest, Sha256};

/// What makes the ids of one language.
#[derive(Clone, Copy)]
pub struct Ids(pub Language);

impl Ids {
    fn random_bytes<const N: usize>(self, name: &str) -> [u8; N] {
        let digest = Sha256::digest(format!("catchment example {} {name}", self.0.code()));
        std::array::from_fn(|at| digest[at])
    }

    /// A record made at this moment.
    pub fn timed(self, millis: u64, name: &str) -> RecordId {
        RecordId::timed(millis, self.random_bytes(name))
    }

    /// A ballot, whose id tells nothing about when.
    pub fn timeless(self, name: &str) -> RecordId {
        RecordId::timeless(self.random_bytes(name))
    }
}
