//! Exact rationals without a limit, for methods that divide again and again.
//!
//! `ratio` holds shares of counts in 128 bits. Equal shares divides money by numbers of supporters in every round, so its denominators
//! grow to hundreds of bits; a kept library does that arithmetic. Deliberately absent: floats, except for showing.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};

/// An exact number.
pub type Exact = BigRational;

/// A whole number.
pub fn whole(number: impl Into<BigInt>) -> Exact {
    Exact::from_integer(number.into())
}

/// `numerator / denominator`; none over zero.
pub fn fraction(numerator: impl Into<BigInt>, denominator: impl Into<BigInt>) -> Option<Exact> {
    let denominator = denominator.into();
    (!denominator.is_zero()).then(|| Exact::new(numerator.into(), denominator))
}

/// The arithmetic mean; none of nothing.
pub fn mean<'a>(values: impl IntoIterator<Item = &'a Exact>) -> Option<Exact> {
    let (sum, count) = values
        .into_iter()
        .fold((Exact::zero(), 0_u64), |(sum, count), value| {
            (sum + value, count + 1)
        });
    (count > 0).then(|| sum / whole(count))
}

/// The value in whole parts of `scale`, half away from zero: `rounded(value, 100)` is per cent. For showing only, never for comparing.
pub fn rounded(value: &Exact, scale: u32) -> i64 {
    let scaled = value * whole(scale);
    let rounded = scaled.abs().round().to_integer().to_i64().unwrap_or(i64::MAX);
    if scaled.is_negative() { -rounded } else { rounded }
}
