//! Lotteries and seeded random numbers: the same seed gives the same order on every device, so a drawn order can be checked.
//!
//! The generator is SplitMix64 (Steele, Lea and Flood 2014), a few lines that any programming language can repeat. It serves lotteries
//! and resampling, never secrets. Deliberately absent: where a seed comes from (`platform::ids`, or dice in the room).

use super::id::RecordId;
use std::collections::BTreeSet;

/// A stream of numbers that follows from its seed.
#[derive(Clone, Debug)]
pub struct SplitMix64(u64);

impl SplitMix64 {
    /// The stream of a seed.
    pub fn from_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `count` − 1, each equally likely; 0 when there is nothing to choose from.
    pub fn below(&mut self, count: usize) -> usize {
        let count = count as u64;
        if count < 2 {
            return 0;
        }
        // The last, incomplete run of `count` numbers is drawn again, or small numbers would be a little likelier.
        let fair = u64::MAX - u64::MAX % count;
        loop {
            let bits = self.next_u64();
            if bits < fair {
                return (bits % count) as usize;
            }
        }
    }

    /// Shuffles in place (Fisher and Yates, from the end).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// The order that a lottery gives to tied options. It does not depend on the order in which they are handed in.
pub fn draw_lottery(seed: u64, tied: &BTreeSet<RecordId>) -> Vec<RecordId> {
    let mut order: Vec<RecordId> = tied.iter().copied().collect();
    SplitMix64::from_seed(seed).shuffle(&mut order);
    order
}
