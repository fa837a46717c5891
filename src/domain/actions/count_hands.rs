//! Entering a count of hands of one group.
//!
//! A group has one count per ranking; entering it again corrects it. It is a total and stays marked as one: single answers cannot be
//! derived from it. More hands than people counted in the room are not refused, because people come and go; the result notes it.

use super::cast_ballot::{in_place_of, misfit, open_ranking};
use crate::domain::edit::{Edit, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot};
use std::collections::BTreeMap;

/// Enters or corrects the hands that a group raised; `id` is used when the group has no count yet. Where merging brought several
/// counts of one group, this one replaces them all.
///
/// Refused when the ranking is closed or not by hands, when an option is not in it, and when nothing would change.
pub fn count_hands(
    project: &Project,
    id: RecordId,
    ranking: RecordId,
    group: Option<RecordId>,
    hands: &BTreeMap<RecordId, u32>,
) -> Result<Edit, Refusal> {
    let question = open_ranking(project, ranking, group)?;
    let answer = Answer::Hands(hands.clone());
    if let Some(reason) = misfit(question, &answer) {
        return Err(Refusal::NotAllowed(reason));
    }
    let ballot = Ballot {
        ranking,
        group,
        people: None,
        answer,
    };
    in_place_of(project, id, ballot, |known| {
        known.ranking == ranking && known.group == group
    })
}
