//! The pairwise table: how many prefer one option to another. Every method on orders that compares options starts from it.
//!
//! Unranked options stand behind ranked ones and equal among themselves; an option that a voter does not know is not compared by that
//! voter. Source: Condorcet's method as in Schulze (2011), section 2. Plain orders are compared eight at a time, one byte of a word
//! each. Deliberately absent: margins. Counts are of voters.

use super::ballot::{OrderBallot, Standing};

/// Ballots in one word.
const LANES: u32 = 8;
/// The highest bit of each byte.
const HIGH: u64 = 0x8080_8080_8080_8080;
/// The last place of a plain order; unranked options stand behind it.
const LAST: u32 = 126;

/// Up to eight plain orders: for each option its place in each of them, below 128, in a byte of its own.
struct Block {
    places: Vec<u64>,
    ballots: u32,
}

impl Block {
    fn empty(options: usize) -> Self {
        Self {
            places: vec![0; options],
            ballots: 0,
        }
    }

    /// Takes an order of one voter who knows every option; false for any other one, which leaves the block as it is.
    fn take(&mut self, ballot: &OrderBallot) -> bool {
        let plain = |standing: &Standing| match standing {
            Standing::Place(place) => *place <= LAST,
            Standing::Unranked => true,
            Standing::Unknown => false,
        };
        let fits = ballot.voters == 1 && ballot.standings.len() == self.places.len();
        if !fits || !ballot.standings.iter().all(plain) {
            return false;
        }
        let lane = 8 * self.ballots;
        for (places, standing) in self.places.iter_mut().zip(&ballot.standings) {
            let place = match standing {
                Standing::Place(place) => *place,
                Standing::Unranked | Standing::Unknown => LAST + 1,
            };
            *places |= u64::from(place) << lane;
        }
        self.ballots += 1;
        true
    }

    /// Adds the preferences of the block to the table and empties the block. Bytes without a ballot are equal everywhere and add nothing.
    fn add_to(&mut self, table: &mut PairwiseTable) {
        let options = self.places.len();
        // A byte's highest bit stays where the first place is not before the second: no byte borrows from its neighbour.
        let before = |first: u64, second: u64| LANES - (((first | HIGH) - second) & HIGH).count_ones();
        for (one, first) in self.places.iter().enumerate() {
            for (other, second) in self.places.iter().enumerate().skip(one + 1) {
                let (there, back) = (one * options + other, other * options + one);
                table.preferring[there] += u64::from(before(*first, *second));
                table.preferring[back] += u64::from(before(*second, *first));
            }
        }
        *self = Self::empty(options);
    }
}

/// How many voters prefer the row to the column.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PairwiseTable {
    options: usize,
    /// Row by row.
    preferring: Vec<u64>,
}

impl PairwiseTable {
    /// A table without a voter.
    pub fn empty(options: usize) -> Self {
        Self {
            options,
            preferring: vec![0; options * options],
        }
    }

    /// The table of these orders. Sums stop at the largest number that fits.
    pub fn of<'a>(options: usize, ballots: impl IntoIterator<Item = &'a OrderBallot>) -> Self {
        let mut table = Self::empty(options);
        let mut block = Block::empty(options);
        let mut others = Vec::new();
        for ballot in ballots {
            if !block.take(ballot) {
                others.push(ballot);
            } else if block.ballots == LANES {
                block.add_to(&mut table);
            }
        }
        block.add_to(&mut table);
        table.add_each(others);
        table
    }

    /// Adds orders of any shape, one after the other.
    fn add_each(&mut self, ballots: Vec<&OrderBallot>) {
        let options = self.options;
        // Each ballot is sorted once; then every place adds to the row parts behind it.
        let mut known: Vec<(Standing, usize)> = Vec::with_capacity(options);
        for ballot in ballots {
            known.clear();
            let standings = ballot.standings.iter().copied().take(options).zip(0..);
            known.extend(standings.filter(|(standing, _)| *standing != Standing::Unknown));
            known.sort_unstable();
            let mut rest = known.as_slice();
            for tier in known.chunk_by(|(a, _), (b, _)| a == b) {
                rest = rest.get(tier.len()..).unwrap_or_default();
                for (_, before) in tier {
                    let row = &mut self.preferring[before * options..(before + 1) * options];
                    for (_, behind) in rest {
                        if let Some(cell) = row.get_mut(*behind) {
                            *cell = cell.saturating_add(ballot.voters);
                        }
                    }
                }
            }
        }
    }

    /// Number of options.
    pub fn options(&self) -> usize {
        self.options
    }

    /// Voters who prefer `first` to `second`.
    pub fn get(&self, first: usize, second: usize) -> u64 {
        let within = first < self.options && second < self.options;
        let at = first.saturating_mul(self.options).saturating_add(second);
        self.preferring.get(at).copied().filter(|_| within).unwrap_or(0)
    }

    /// Sets one cell, for tables that were made in a room instead of from ballots.
    pub fn set(&mut self, first: usize, second: usize, voters: u64) {
        if first < self.options
            && second < self.options
            && let Some(cell) = self.preferring.get_mut(first * self.options + second)
        {
            *cell = voters;
        }
    }

    /// More prefer `first` to `second` than the other way round.
    pub fn beats(&self, first: usize, second: usize) -> bool {
        self.get(first, second) > self.get(second, first)
    }

    /// The option that beats every other one, if there is one.
    pub fn condorcet_winner(&self) -> Option<usize> {
        (0..self.options).find(|option| {
            let mut others = (0..self.options).filter(|other| other != option);
            others.all(|other| self.beats(*option, other))
        })
    }
}
