//! The weighted sum over criteria on a fixed scale: the usual way to score interventions here.
//!
//! A score x from 1 to 5 counts v = (x − 1)/4 where more is better and 1 − v where less is better; S = Σ w·v with weights that add up
//! to 1 (Keeney and Raiffa 1976, additive value model). A missing score gives the whole range of what it could be, never a guess. Tie
//! rule: a difference below what one step on one criterion can move is "no clear difference". Deliberately absent: scales that depend
//! on which candidates there are.

use crate::analysis::numbers::exact::{Exact, fraction, whole};
use crate::domain::records::ScaleValue;
use num_traits::{One, Signed, Zero};

/// Which end of the scale is good.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// More is better.
    Benefit,
    /// Less is better.
    Cost,
}

/// One criterion.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Criterion {
    /// Its share of all weight.
    pub weight: Exact,
    /// Which end of the scale is good.
    pub direction: Direction,
}

/// A result between its lowest and its highest possible value; both are equal when no score is missing.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct ValueRange {
    pub low: Exact,
    pub high: Exact,
}

impl ValueRange {
    /// The value, when nothing is missing.
    pub fn exact(&self) -> Option<&Exact> {
        (self.low == self.high).then_some(&self.low)
    }
}

/// The value of one score, 0 (worst) to 1 (best).
pub fn value_of(score: ScaleValue, direction: Direction) -> Exact {
    let share = fraction(i32::from(score.halves()) - 2, 8).unwrap_or_else(Exact::zero);
    match direction {
        Direction::Benefit => share,
        Direction::Cost => Exact::one() - share,
    }
}

/// The weighted sum of one row of scores, one per criterion. Criteria without a score in the row count as missing.
pub fn weighted_sum(criteria: &[Criterion], scores: &[Option<ScaleValue>]) -> ValueRange {
    let mut range = ValueRange {
        low: Exact::zero(),
        high: Exact::zero(),
    };
    for (at, criterion) in criteria.iter().enumerate() {
        match scores.get(at).copied().flatten() {
            Some(score) => {
                let part = &criterion.weight * value_of(score, criterion.direction);
                range.low += &part;
                range.high += part;
            }
            None => range.high += &criterion.weight,
        }
    }
    range
}

/// Whether two results differ by less than one whole step on the weightiest criterion, or their ranges overlap: "no clear difference".
pub fn no_clear_difference(criteria: &[Criterion], one: &ValueRange, other: &ValueRange) -> bool {
    let step = criteria
        .iter()
        .map(|it| it.weight.abs())
        .max()
        .unwrap_or_else(Exact::zero)
        / whole(4);
    let gap = (&one.low - &other.high).max(&other.low - &one.high);
    gap < step
}
