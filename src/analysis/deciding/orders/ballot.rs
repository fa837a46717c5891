//! One order of options with its number of voters: the input of the methods on orders.

use std::collections::BTreeMap;

/// The standing of one option in an order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Standing {
    /// In this place, 0 first; options of the same place are equal.
    Place(u32),
    /// Not ranked: behind every place, and equal among themselves.
    Unranked,
    /// "We do not know": not compared with anything.
    Unknown,
}

/// An order that `voters` people gave.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OrderBallot {
    /// How many gave exactly this order.
    pub voters: u64,
    /// How each option stands, by its number.
    pub standings: Vec<Standing>,
}

impl OrderBallot {
    /// An order of `options` options from its tiers. Options in no tier are unranked; numbers beyond `options` are ignored.
    pub fn of_tiers(options: usize, voters: u64, tiers: &[Vec<usize>]) -> Self {
        let mut standings = vec![Standing::Unranked; options];
        for (place, tier) in tiers.iter().enumerate() {
            for option in tier {
                if let Some(standing) = standings.get_mut(*option) {
                    *standing = Standing::Place(u32::try_from(place).unwrap_or(u32::MAX));
                }
            }
        }
        Self { voters, standings }
    }

    /// The same order with these options unknown.
    pub fn with_unknown(mut self, unknown: &[usize]) -> Self {
        for option in unknown {
            if let Some(standing) = self.standings.get_mut(*option) {
                *standing = Standing::Unknown;
            }
        }
        self
    }

    /// Whether the first option stands before the second: none when they are equal or one is unknown.
    pub fn prefers(&self, first: usize, second: usize) -> bool {
        match (self.standings.get(first), self.standings.get(second)) {
            (Some(Standing::Unknown), _) | (_, Some(Standing::Unknown)) => false,
            (Some(first), Some(second)) => first < second,
            _ => false,
        }
    }

    /// The options in tiers, without those that are unranked or unknown.
    pub fn tiers(&self) -> Vec<Vec<usize>> {
        let mut tiers: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (option, standing) in self.standings.iter().enumerate() {
            if let Standing::Place(place) = standing {
                tiers.entry(*place).or_default().push(option);
            }
        }
        tiers.into_values().collect()
    }
}
