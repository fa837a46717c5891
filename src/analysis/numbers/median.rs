//! The median of whole numbers, exact, with the number of values behind it.
//!
//! Method: the middle value, of an even number the mean of the two middle ones, kept as a number of halves. Deliberately absent: means of
//! durations. One forgotten referral would move them.

/// A median with its base.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Median {
    /// The median in half units: 5 is two and a half.
    pub halves: i64,
    /// How many values it is the median of.
    pub base: usize,
}

/// The median of values; none without any.
pub fn median(values: impl IntoIterator<Item = i32>) -> Option<Median> {
    let mut values: Vec<i64> = values.into_iter().map(i64::from).collect();
    values.sort_unstable();
    let base = values.len();
    let upper = values.get(base / 2)?;
    let lower = values.get(base.saturating_sub(1) / 2)?;
    Some(Median {
        halves: lower + upper,
        base,
    })
}

impl Median {
    /// As a decimal number with the places it has.
    pub fn decimal(self) -> (f64, usize) {
        (self.halves as f64 / 2.0, usize::from(self.halves % 2 != 0))
    }

    /// In tenths, for a text that counts it.
    pub fn tenths(self) -> i64 {
        self.halves.saturating_mul(5)
    }
}
