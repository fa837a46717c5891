//! Entering a count of hands of one group.
//!
//! A group has one count per ranking; entering it again corrects it. It is a total and stays marked as one: no single answer can be
//! told from it. More hands than people counted in the room is not refused, because people come and go; the result says it.

use super::cast_ballot::{misfit, open_ranking};
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Kind, Record};
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
    let known: Vec<(RecordId, &Ballot)> = project
        .all::<Ballot>()
        .filter(|(_, known)| known.ranking == ranking && known.group == group)
        .collect();
    let changes = match known.split_first() {
        Some(((_, before), [])) if **before == ballot => {
            return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
        }
        Some(((first, _), others)) => std::iter::once((*first, Some(ballot.into_body())))
            .chain(others.iter().map(|(other, _)| (*other, None)))
            .map(|(id, body)| Change::set(project, id, body))
            .collect(),
        None => vec![Change::add(id, ballot)],
    };
    Ok(Edit::new(Act::Cast, Kind::Ballot, changes))
}
