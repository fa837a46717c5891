//! What no undo may do, because it would tell how a person voted: a result with an answer and one without it differ by that answer.
//!
//! Deliberately absent: acts. Deleting a ranking with its ballots is an act of its own, and undoing that brings all of them back.

use super::edit::Edit;
use super::id::RecordId;
use super::project::Project;
use super::records::{Ballot, Body, RankingState};
use std::collections::BTreeSet;

/// Whether this edit, as an undo, would open a ranking again whose result could be seen, take one secret ballot out of its ranking, or take a
/// ranking from under its secret ballots.
pub fn would_tell(project: &Project, undo: &Edit) -> bool {
    let gone: BTreeSet<RecordId> = undo
        .changes
        .iter()
        .filter(|it| it.after.body.is_none())
        .map(|it| it.id)
        .collect();
    let keeps_secret_ballots = |ranking: RecordId| {
        let mut ballots = project.all::<Ballot>();
        ballots.any(|(id, ballot)| ballot.ranking == ranking && ballot.is_secret() && !gone.contains(&id))
    };
    undo.changes
        .iter()
        .any(|change| match (&change.before.body, &change.after.body) {
            (before, after) if before == after => false,
            (Some(Body::Ballot(ballot)), _) => ballot.is_secret() && !gone.contains(&ballot.ranking),
            (Some(Body::Ranking(before)), Some(Body::Ranking(after))) => {
                before.state == RankingState::Closed
                    && after.state == RankingState::Open
                    && keeps_secret_ballots(change.id)
            }
            (Some(Body::Ranking(_)), _) => keeps_secret_ballots(change.id),
            _ => false,
        })
}
