//! Casting one secret ballot of dots.
//!
//! A person may leave dots unused, or use none: not choosing is an answer. Deliberately absent: who voted, when, and changing a
//! ballot that was cast; the caller gives a timeless id (`RecordId::timeless`), so that the order of casting cannot be read from it.

use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Group, Method, Ranking, RankingState};
use std::collections::BTreeMap;

/// Why a ballot does not fit its ranking; the same test when it is cast and when it is counted.
pub fn misfit(ranking: &Ranking, answer: &Answer) -> Option<NotAllowed> {
    let (chosen, limits) = match (answer, ranking.method) {
        (Answer::Dots(dots), Method::Dots { per_person, cap }) => (dots, Some((per_person, cap))),
        (Answer::Hands(hands), Method::Hands) => (hands, None),
        _ => return Some(NotAllowed::OtherMethod),
    };
    let unknown = |(option, count): (&RecordId, &u32)| *count > 0 && !ranking.options.contains(option);
    if chosen.iter().any(unknown) {
        return Some(NotAllowed::UnknownOption);
    }
    let (per_person, cap) = limits?;
    let given: u64 = chosen.values().copied().map(u64::from).sum();
    let too_many = given > u64::from(per_person) || chosen.values().any(|dots| *dots > cap);
    too_many.then_some(NotAllowed::TooManyDots)
}

/// Casts one person's dots.
///
/// Refused when the ranking is closed or not by dots, when an option is not in it, and when there are more dots than a person has or
/// more on one option than the cap.
pub fn cast_ballot(
    project: &Project,
    id: RecordId,
    ranking: RecordId,
    group: Option<RecordId>,
    dots: &BTreeMap<RecordId, u32>,
) -> Result<Edit, Refusal> {
    let question = open_ranking(project, ranking, group)?;
    let given = dots.iter().filter(|(_, count)| **count > 0);
    let answer = Answer::Dots(given.map(|(option, count)| (*option, *count)).collect());
    if let Some(reason) = misfit(question, &answer) {
        return Err(Refusal::NotAllowed(reason));
    }
    let ballot = Ballot {
        ranking,
        group,
        answer,
    };
    Ok(Edit::add(id, ballot).labelled(Act::Cast))
}

/// The ranking that takes answers of this group now.
pub(super) fn open_ranking(
    project: &Project,
    id: RecordId,
    group: Option<RecordId>,
) -> Result<&Ranking, Refusal> {
    let ranking = project.get::<Ranking>(id).ok_or(Refusal::Missing(id))?;
    if let Some(group) = group {
        project.get::<Group>(group).ok_or(Refusal::Missing(group))?;
    }
    match ranking.state {
        RankingState::Open => Ok(ranking),
        RankingState::Closed => Err(Refusal::NotAllowed(NotAllowed::RankingClosed)),
    }
}
