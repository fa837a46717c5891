//! Drawing lots: chance that everybody can repeat from the seed that was shown.
//!
//! SplitMix64 (Steele, Lea and Flood 2014) is a few lines that any language can do again, which is what a drawn lot needs. It is for
//! lots and resampling, never for secrets. Deliberately absent: where a seed comes from (`platform::ids`, or dice in the room).

use super::id::RecordId;
use std::collections::BTreeSet;

/// A stream of numbers that follows from its seed.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The stream of a seed.
    pub fn of_seed(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
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
            let bits = self.bits();
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

/// The order that a lot gives to tied options. The same for every order in which they are handed in.
pub fn draw_lot(seed: u64, tied: &BTreeSet<RecordId>) -> Vec<RecordId> {
    let mut order: Vec<RecordId> = tied.iter().copied().collect();
    Chance::of_seed(seed).shuffle(&mut order);
    order
}
