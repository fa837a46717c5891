//! Ballots that are invalid for their ranking. They are not counted; there is no fix, because a ballot may not be changed for its voter.

use super::issue::{Code, Issue};
use crate::domain::actions::cast_ballot::misfit;
use crate::domain::edit::NotAllowed;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Ranking};
use std::collections::BTreeSet;

/// One finding per ranking and fault: pointing to a single ballot would point to a person.
pub fn check(project: &Project) -> Vec<Issue> {
    let faults: BTreeSet<_> = project
        .all::<Ballot>()
        .filter_map(|(_, ballot)| {
            let ranking = project.get::<Ranking>(ballot.ranking)?;
            let code = match misfit(ranking, &ballot.answer)? {
                NotAllowed::TooManyDots => Code::TooManyDots,
                _ => Code::BallotDoesNotFit,
            };
            Some((ballot.ranking, code))
        })
        .collect();
    faults
        .into_iter()
        .map(|(ranking, code)| Issue::new::<Ranking>(code, ranking))
        .collect()
}
