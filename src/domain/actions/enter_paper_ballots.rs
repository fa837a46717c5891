//! Paper ballots, typed in twice and compared before anything is kept.
//!
//! The number on a paper serves only to compare the two entries; it is not stored, so a ballot leads neither to its paper nor to a
//! person. Deliberately absent: totals. A count of papers without their choices cannot be recounted.

use super::cast_ballot::{misfit, open_ranking};
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Kind};
use std::collections::{BTreeMap, BTreeSet};

/// One paper as one person typed it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PaperEntry {
    /// The number written on the paper.
    pub number: u32,
    /// The answer on it.
    pub answer: Answer,
}

/// Where the two entries do not agree.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Difference {
    /// The first (1) or second (2) entry holds several papers with this number.
    Twice {
        /// Which entry.
        entry: u8,
        /// The number on the paper.
        number: u32,
    },
    /// The paper is missing in the first (1) or second (2) entry.
    Missing {
        /// Which entry.
        entry: u8,
        /// The number on the paper.
        number: u32,
    },
    /// The paper was read differently, in these options; none when the whole answer is of another kind.
    Differs {
        /// The number on the paper.
        number: u32,
        /// Options whose marks differ.
        options: BTreeSet<RecordId>,
    },
}

/// Why papers were not taken in. Nothing has changed then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PaperRefusal {
    /// The act as a whole, as for any ballot.
    Refused(Refusal),
    /// The two entries differ here: look at these papers again.
    Differ(Vec<Difference>),
    /// This paper does not fit the ranking.
    Misfit(u32, NotAllowed),
}

/// Every difference of two entries, by number of paper. Empty when they agree.
pub fn differences(first: &[PaperEntry], second: &[PaperEntry]) -> Vec<Difference> {
    let mut found = BTreeSet::new();
    let mut by_number = [BTreeMap::new(), BTreeMap::new()];
    for (entry, (papers, known)) in [first, second].into_iter().zip(&mut by_number).enumerate() {
        for paper in papers {
            if known.insert(paper.number, &paper.answer).is_some() {
                let entry = entry as u8 + 1;
                found.insert(Difference::Twice {
                    entry,
                    number: paper.number,
                });
            }
        }
    }
    let [first, second] = by_number;
    for (number, answer) in &first {
        match second.get(number) {
            None => {
                found.insert(Difference::Missing {
                    entry: 2,
                    number: *number,
                });
            }
            Some(other) if other != answer => {
                let (ours, theirs) = (marks(answer), marks(other));
                let options = ours
                    .keys()
                    .chain(theirs.keys())
                    .filter(|option| ours.get(option) != theirs.get(option))
                    .copied()
                    .collect();
                found.insert(Difference::Differs {
                    number: *number,
                    options,
                });
            }
            Some(_) => {}
        }
    }
    let missing = second.keys().filter(|number| !first.contains_key(number));
    found.extend(missing.map(|number| Difference::Missing {
        entry: 1,
        number: *number,
    }));
    found.into_iter().collect()
}

/// What an answer says about each option, in a form that can be compared.
fn marks(answer: &Answer) -> BTreeMap<RecordId, Vec<u64>> {
    let mut marks: BTreeMap<RecordId, Vec<u64>> = BTreeMap::new();
    let mut add = |option: &RecordId, mark: u64| marks.entry(*option).or_default().push(mark);
    match answer {
        Answer::Dots(counts) | Answer::Hands(counts) => {
            counts
                .iter()
                .for_each(|(option, count)| add(option, u64::from(*count)));
        }
        Answer::Approval(chosen) => chosen.iter().for_each(|option| add(option, 1)),
        Answer::Order(order) => {
            for (place, tier) in order.tiers.iter().enumerate() {
                tier.iter().for_each(|option| add(option, place as u64));
            }
            order.unknown.iter().for_each(|option| add(option, u64::MAX));
        }
        Answer::Pairs(pairs) => {
            for pair in pairs {
                let mark = (pair.outcome as u64) << 1;
                add(&pair.first, mark);
                add(&pair.second, mark | 1);
            }
        }
        Answer::Piling(pile) => pile
            .placed
            .iter()
            .for_each(|(option, count)| add(option, u64::from(*count))),
        Answer::Matrix(piles) => {
            for (row, pile) in piles.iter().enumerate() {
                for (option, count) in &pile.placed {
                    add(option, ((row as u64) << 32) | u64::from(*count));
                }
            }
        }
        Answer::Calendar(months) => {
            for (option, months) in months {
                for month in months {
                    add(option, month.map_or(u64::MAX, |step| u64::from(step.step())));
                }
            }
        }
    }
    marks
}

/// Takes in papers that were typed twice alike. `ids` gives one timeless id per paper, in any order.
///
/// Refused when the ranking is closed, when the entries differ, when a paper does not fit, and when there is not one id per paper.
pub fn enter_paper_ballots(
    project: &Project,
    ids: &[RecordId],
    ranking: RecordId,
    group: Option<RecordId>,
    first: &[PaperEntry],
    second: &[PaperEntry],
) -> Result<Edit, PaperRefusal> {
    let question = open_ranking(project, ranking, group).map_err(PaperRefusal::Refused)?;
    let differences = differences(first, second);
    if !differences.is_empty() {
        return Err(PaperRefusal::Differ(differences));
    }
    if let Some((number, reason)) = first
        .iter()
        .find_map(|paper| misfit(question, &paper.answer).map(|reason| (paper.number, reason)))
    {
        return Err(PaperRefusal::Misfit(number, reason));
    }
    let distinct: BTreeSet<&RecordId> = ids.iter().collect();
    if first.is_empty() || distinct.len() != first.len() || ids.len() != first.len() {
        return Err(PaperRefusal::Refused(Refusal::NotAllowed(
            NotAllowed::NothingToDo,
        )));
    }
    let ballot = |paper: &PaperEntry| Ballot {
        ranking,
        group,
        people: None,
        answer: paper.answer.clone(),
    };
    let changes = ids
        .iter()
        .zip(first)
        .map(|(id, paper)| Change::add(*id, ballot(paper)))
        .collect();
    Ok(Edit::new(Act::Cast, Kind::Ballot, changes))
}
