//! Entering the one answer that a group agreed on.
//!
//! It stays one ballot with a head count and is never multiplied into ballots of single persons, because the members were not asked one
//! by one. A group has one such answer per ranking; entering it again corrects it. Deliberately absent: hands (`count_hands`).

use super::cast_ballot::{in_place_of, misfit, open_ranking};
use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot};

/// Enters or corrects a group's answer; `id` is used when the group has none yet. Where merging brought several, this one replaces
/// them all.
///
/// Refused when the ranking is closed or the answer does not fit it, without people, and when nothing would change.
pub fn cast_for_group(
    project: &Project,
    id: RecordId,
    ranking: RecordId,
    group: RecordId,
    people: u32,
    answer: Answer,
) -> Result<Edit, Refusal> {
    let question = open_ranking(project, ranking, Some(group))?;
    if let Some(reason) = misfit(question, &answer) {
        return Err(Refusal::NotAllowed(reason));
    }
    if people == 0 || matches!(answer, Answer::Hands(_)) {
        return Err(Refusal::NotAllowed(NotAllowed::BrokenAnswer));
    }
    let ballot = Ballot {
        ranking,
        group: Some(group),
        people: Some(people),
        answer,
    };
    in_place_of(project, id, ballot, |known| {
        known.ranking == ranking && known.group == Some(group) && known.people.is_some()
    })
}
