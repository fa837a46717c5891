//! Tiers: what comes first, second, third, with ties as results.
//!
//! Within a tier the order is the order given and means nothing. Deliberately absent: breaking ties; what a key does not tell apart,
//! people must.

use crate::domain::id::RecordId;

/// Options that the rule does not tell apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tier {
    /// The place of each of them, counted from 1: after two in first place comes the third.
    pub place: usize,
    /// The options, one or more.
    pub options: Vec<RecordId>,
}

impl Tier {
    /// More than one option shares the place.
    pub fn is_tie(&self) -> bool {
        self.options.len() > 1
    }
}

/// Options in tiers, the highest key first.
pub fn tiers<K: Ord>(keyed: impl IntoIterator<Item = (RecordId, K)>) -> Vec<Tier> {
    let mut sorted: Vec<(RecordId, K)> = keyed.into_iter().collect();
    sorted.sort_by(|(_, a), (_, b)| b.cmp(a));
    let mut place = 1;
    let mut tiers = Vec::new();
    for same in sorted.chunk_by(|(_, a), (_, b)| a == b) {
        tiers.push(Tier {
            place,
            options: same.iter().map(|(option, _)| *option).collect(),
        });
        place += same.len();
    }
    tiers
}
