//! Dot voting: cumulative voting with a cap per option.
//!
//! Score: the sum of the dots. Tie rule: the higher number of distinct supporters, then a tie. Method: methods of cumulative voting as
//! in Pabulib's cumulative ballots, whose own score and vote columns are these two numbers. With one dot per option it is approval
//! voting and both numbers are equal. Deliberately absent: which ballots count (`ranking::counted`).

use super::tiers::{Tier, tiers};
use crate::domain::id::RecordId;
use std::collections::BTreeMap;

/// What one option got.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OptionTally {
    /// The option.
    pub option: RecordId,
    /// Dots, or hands.
    pub score: u64,
    /// People who gave it at least one dot; for hands the same as the score.
    pub supporters: u64,
}

/// Sums dots per option, in the order of `options`. Options without dots are there with zero.
pub fn tally_dots<'a>(
    options: &[RecordId],
    ballots: impl IntoIterator<Item = &'a BTreeMap<RecordId, u32>>,
) -> Vec<OptionTally> {
    let mut rows: Vec<OptionTally> = options.iter().map(|option| nothing(*option)).collect();
    for dots in ballots {
        for row in &mut rows {
            let given = dots.get(&row.option).copied().unwrap_or(0);
            row.score = row.score.saturating_add(u64::from(given));
            row.supporters += u64::from(given > 0);
        }
    }
    rows
}

/// The tiers of a dot vote: more dots first; with equally many, more supporters first; then a tie.
pub fn dot_tiers(rows: &[OptionTally]) -> Vec<Tier> {
    tiers(rows.iter().map(|row| (row.option, (row.score, row.supporters))))
}

pub(super) fn nothing(option: RecordId) -> OptionTally {
    OptionTally {
        option,
        score: 0,
        supporters: 0,
    }
}
