//! Casting one secret ballot.
//!
//! A person may leave dots unused, or use none: not choosing is an answer. Deliberately absent: who voted, when, and changing a
//! ballot that was cast; the caller gives a timeless id (`RecordId::timeless`), so that the order of casting cannot be read from it.

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    Answer, Ballot, Group, Kind, Method, Order, Pair, Piling, Ranking, RankingState, Record,
};
use std::collections::{BTreeMap, BTreeSet};

/// Why a ballot does not fit its ranking; the same test when it is cast and when it is counted.
pub fn misfit(ranking: &Ranking, answer: &Answer) -> Option<NotAllowed> {
    let strange = |option: &RecordId| !ranking.options.contains(option);
    let broken = |broken: bool| broken.then_some(NotAllowed::BrokenAnswer);
    let unknown = match answer {
        Answer::Dots(counts) | Answer::Hands(counts) => {
            counts.iter().any(|(option, count)| *count > 0 && strange(option))
        }
        Answer::Approval(chosen) => chosen.iter().any(strange),
        Answer::Order(order) => order.tiers.iter().flatten().chain(&order.unknown).any(strange),
        Answer::Pairs(pairs) => pairs
            .iter()
            .any(|pair| strange(&pair.first) || strange(&pair.second)),
        Answer::Piling(pile) => pile.placed.keys().any(strange),
        Answer::Matrix(piles) => piles.iter().flat_map(|pile| pile.placed.keys()).any(strange),
        Answer::Calendar(months) => months.keys().any(strange),
    };
    let unknown = unknown.then_some(NotAllowed::UnknownOption);
    match (answer, ranking.method) {
        (Answer::Dots(dots), Method::Dots { per_person, cap }) => unknown.or_else(|| {
            let given: u64 = dots.values().copied().map(u64::from).sum();
            let too_many = given > u64::from(per_person) || dots.values().any(|dots| *dots > cap);
            too_many.then_some(NotAllowed::TooManyDots)
        }),
        (Answer::Hands(_), Method::Hands) => unknown,
        (Answer::Approval(chosen), Method::Approval { most }) => {
            let too_many = chosen.len() > most as usize;
            unknown.or(too_many.then_some(NotAllowed::TooManyDots))
        }
        (Answer::Order(order), Method::Order) => unknown.or(broken(!is_order(order))),
        (Answer::Pairs(pairs), Method::Pairs) => unknown.or(broken(!are_pairs(pairs))),
        (Answer::Piling(pile), Method::Piling { counters }) => unknown.or(broken(!is_pile(pile, counters))),
        (Answer::Matrix(piles), Method::Matrix { counters }) => {
            let whole = piles.len() == ranking.criteria.len();
            unknown.or(broken(
                !whole || !piles.iter().all(|pile| is_pile(pile, counters)),
            ))
        }
        (Answer::Calendar(_), Method::Calendar) => unknown,
        _ => Some(NotAllowed::OtherMethod),
    }
}

/// Each option has one place in the order, and no place is empty.
fn is_order(order: &Order) -> bool {
    let mut seen = BTreeSet::new();
    order.tiers.iter().all(|tier| !tier.is_empty())
        && order
            .tiers
            .iter()
            .flatten()
            .chain(&order.unknown)
            .all(|option| seen.insert(option))
}

/// Each pair once, in its one spelling.
fn are_pairs(pairs: &[Pair]) -> bool {
    let mut seen = BTreeSet::new();
    pairs
        .iter()
        .all(|pair| pair.first < pair.second && seen.insert((pair.first, pair.second)))
}

/// As many counters as were handed out.
fn is_pile(pile: &Piling, counters: u32) -> bool {
    let placed: u64 = pile.placed.values().copied().map(u64::from).sum();
    placed + u64::from(pile.unplaced) == u64::from(counters)
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
    let given = dots.iter().filter(|(_, count)| **count > 0);
    let answer = Answer::Dots(given.map(|(option, count)| (*option, *count)).collect());
    cast_answer(project, id, ranking, group, answer)
}

/// Casts one person's answer, under any method.
///
/// Refused when the ranking is closed, when the answer is of another method, names an option that is not in it, or is not whole.
pub fn cast_answer(
    project: &Project,
    id: RecordId,
    ranking: RecordId,
    group: Option<RecordId>,
    answer: Answer,
) -> Result<Edit, Refusal> {
    let question = open_ranking(project, ranking, group)?;
    if let Some(reason) = misfit(question, &answer) {
        return Err(Refusal::NotAllowed(reason));
    }
    let ballot = Ballot {
        ranking,
        group,
        people: None,
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

/// Enters a ballot of which there is to be one: `id` is used when there is none yet; where merging brought several that `is_known`
/// accepts, this one replaces them all. Refused when nothing would change.
pub(super) fn in_place_of(
    project: &Project,
    id: RecordId,
    ballot: Ballot,
    is_known: impl Fn(&Ballot) -> bool,
) -> Result<Edit, Refusal> {
    let known: Vec<(RecordId, &Ballot)> = project
        .all::<Ballot>()
        .filter(|(_, known)| is_known(known))
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
