//! Exact rationals, for shares and means of counts.
//!
//! Always reduced, so equal values are equal structs. Compared by continued fractions, which cannot overflow. What does not fit 128
//! bits is `None`, never a rounded number. Deliberately absent: floats and negative numbers.

use std::cmp::Ordering;

/// A reduced fraction, zero or larger.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Ratio {
    numerator: u128,
    denominator: u128,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };

    /// `numerator / denominator`, reduced; none over zero.
    pub fn new(numerator: u128, denominator: u128) -> Option<Self> {
        let divisor = greatest_common_divisor(numerator, denominator);
        (denominator > 0).then(|| Self {
            numerator: numerator / divisor,
            denominator: denominator / divisor,
        })
    }

    /// A share of counts; none over zero.
    pub fn share(part: u64, whole: u64) -> Option<Self> {
        Self::new(part.into(), whole.into())
    }

    /// The reduced numerator.
    pub fn numerator(self) -> u128 {
        self.numerator
    }

    /// The reduced denominator, at least 1.
    pub fn denominator(self) -> u128 {
        self.denominator
    }

    /// The sum, if it fits.
    pub fn plus(self, other: Self) -> Option<Self> {
        let divisor = greatest_common_divisor(self.denominator, other.denominator);
        let left = self.numerator.checked_mul(other.denominator / divisor)?;
        let right = other.numerator.checked_mul(self.denominator / divisor)?;
        let denominator = (self.denominator / divisor).checked_mul(other.denominator)?;
        Self::new(left.checked_add(right)?, denominator)
    }

    /// The difference; none when it would be negative or does not fit.
    pub fn minus(self, other: Self) -> Option<Self> {
        let divisor = greatest_common_divisor(self.denominator, other.denominator);
        let left = self.numerator.checked_mul(other.denominator / divisor)?;
        let right = other.numerator.checked_mul(self.denominator / divisor)?;
        let denominator = (self.denominator / divisor).checked_mul(other.denominator)?;
        Self::new(left.checked_sub(right)?, denominator)
    }

    /// The product, if it fits.
    pub fn times(self, other: Self) -> Option<Self> {
        let first = Self::new(self.numerator, other.denominator)?;
        let second = Self::new(other.numerator, self.denominator)?;
        Self::new(
            first.numerator.checked_mul(second.numerator)?,
            first.denominator.checked_mul(second.denominator)?,
        )
    }

    /// The quotient, if it fits; none by zero.
    pub fn over(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    /// The value in whole parts of `scale`, half rounded up: `rounded(100)` is per cent. For showing only, never for comparing.
    pub fn rounded(self, scale: u32) -> u64 {
        let scaled = self
            .numerator
            .checked_mul(u128::from(scale))
            .map_or(u128::MAX, |scaled| {
                scaled / self.denominator
                    + u128::from(scaled % self.denominator >= self.denominator.div_ceil(2))
            });
        u64::try_from(scaled).unwrap_or(u64::MAX)
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b) = (*self, *other);
        let mut turned = false;
        loop {
            let whole = (a.numerator / a.denominator).cmp(&(b.numerator / b.denominator));
            let (rest_a, rest_b) = (a.numerator % a.denominator, b.numerator % b.denominator);
            let order = if whole == Ordering::Equal && rest_a > 0 && rest_b > 0 {
                None
            } else {
                Some(whole.then(rest_a.min(1).cmp(&rest_b.min(1))))
            };
            if let Some(order) = order {
                return if turned { order.reverse() } else { order };
            }
            (a.numerator, a.denominator) = (a.denominator, rest_a);
            (b.numerator, b.denominator) = (b.denominator, rest_b);
            turned = !turned;
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}
