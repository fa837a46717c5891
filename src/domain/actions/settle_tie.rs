//! Settling a tie in front of people: a step of its own, kept with the ranking and printed with the result.
//!
//! A lottery is checked: the order must be the one that its seed gives. Deliberately absent: finding ties (`analysis`).

use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::lottery::draw_lottery;
use crate::domain::project::Project;
use crate::domain::records::{Ranking, RankingState, SettledBy, TieSettlement};
use std::collections::BTreeSet;

/// Records how a tie of a closed ranking was settled. The same options settled again replace the earlier settlement.
///
/// Refused while the ranking is open; for fewer than two options, one twice or one that is not in the ranking; for a lot without
/// witnesses or whose order is not that of its seed; and when nothing would change.
pub fn settle_tie(project: &Project, id: RecordId, settlement: TieSettlement) -> Result<Edit, Refusal> {
    let ranking = project.get::<Ranking>(id).ok_or(Refusal::Missing(id))?;
    if ranking.state == RankingState::Open {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let is_option = |option: &RecordId| ranking.options.contains(option);
    let settled = Ranking {
        settlements: with_settlement(&ranking.settlements, settlement, is_option)?,
        ..ranking.clone()
    };
    if settled == *ranking {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    Ok(Edit::change(project, id, settled).labelled(Act::Resolve))
}

/// A lottery among the tied in front of witnesses: its order is the one that the seed gives.
pub fn by_lottery(seed: u64, tied: &BTreeSet<RecordId>, witnesses: &str) -> TieSettlement {
    TieSettlement {
        order: draw_lottery(seed, tied),
        by: SettledBy::Lottery {
            seed,
            witnesses: witnesses.trim().to_owned(),
        },
    }
}

/// The settlements with this one among them, in place of an earlier one of the same options.
///
/// Refused for fewer than two options, one twice or one that is none; and for a lot without witnesses or whose order is not that of its
/// seed.
pub(super) fn with_settlement(
    known: &[TieSettlement],
    settlement: TieSettlement,
    is_option: impl Fn(&RecordId) -> bool,
) -> Result<Vec<TieSettlement>, Refusal> {
    let tied: BTreeSet<RecordId> = settlement.order.iter().copied().collect();
    if !tied.iter().all(is_option) {
        return Err(Refusal::NotAllowed(NotAllowed::UnknownOption));
    }
    let is_true = match &settlement.by {
        SettledBy::Rule(_) => true,
        SettledBy::Lottery { seed, witnesses } => {
            !witnesses.trim().is_empty() && draw_lottery(*seed, &tied) == settlement.order
        }
    };
    if tied.len() < 2 || tied.len() != settlement.order.len() || !is_true {
        return Err(Refusal::NotAllowed(NotAllowed::BrokenAnswer));
    }
    let is_other = |it: &&TieSettlement| it.order.iter().copied().collect::<BTreeSet<_>>() != tied;
    let mut settlements: Vec<TieSettlement> = known.iter().filter(is_other).cloned().collect();
    settlements.push(settlement);
    Ok(settlements)
}
