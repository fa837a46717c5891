//! A show of hands: approval voting, entered as counts per group.
//!
//! Score: the sum of the hands. Tie rule: a tie is a tie. Deliberately absent: anything that would need single answers, which a count
//! does not hold.

use super::dots::{OptionTally, nothing};
use super::tiers::{Tier, tiers};
use crate::domain::id::RecordId;
use std::collections::BTreeMap;

/// Sums hands per option, in the order of `options`.
pub fn tally_hands<'a>(
    options: &[RecordId],
    counts: impl IntoIterator<Item = &'a BTreeMap<RecordId, u32>>,
) -> Vec<OptionTally> {
    let mut rows: Vec<OptionTally> = options.iter().map(|option| nothing(*option)).collect();
    for hands in counts {
        for row in &mut rows {
            let raised = hands.get(&row.option).copied().unwrap_or(0);
            row.score = row.score.saturating_add(u64::from(raised));
            row.supporters = row.score;
        }
    }
    rows
}

/// The tiers of a show of hands: more hands first; equally many are tied.
pub fn hand_tiers(rows: &[OptionTally]) -> Vec<Tier> {
    tiers(rows.iter().map(|row| (row.option, row.score)))
}
