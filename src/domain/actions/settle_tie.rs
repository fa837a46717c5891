//! Settling a tie in front of people: a step of its own, kept with the ranking and printed with the result.
//!
//! A lot is checked: the order must be the one that its seed gives. Deliberately absent: finding out that there is a tie (`analysis`).

use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::lot::draw_lot;
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
    let tied: BTreeSet<RecordId> = settlement.order.iter().copied().collect();
    if tied.iter().any(|option| !ranking.options.contains(option)) {
        return Err(Refusal::NotAllowed(NotAllowed::UnknownOption));
    }
    let true_lot = match &settlement.by {
        SettledBy::Rule(_) => true,
        SettledBy::Lot { seed, witnesses } => {
            !witnesses.trim().is_empty() && draw_lot(*seed, &tied) == settlement.order
        }
    };
    if tied.len() < 2 || tied.len() != settlement.order.len() || !true_lot {
        return Err(Refusal::NotAllowed(NotAllowed::BrokenAnswer));
    }
    let mut settled = ranking.clone();
    let others = |known: &TieSettlement| known.order.iter().copied().collect::<BTreeSet<_>>() != tied;
    settled.settlements.retain(others);
    settled.settlements.push(settlement);
    if settled == *ranking {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    Ok(Edit::change(project, id, settled).labelled(Act::Resolve))
}
