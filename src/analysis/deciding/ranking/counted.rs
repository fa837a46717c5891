//! What was counted: the ballots of a closed ranking that count, and those that are left out, with the reason.
//!
//! A ballot is checked by the function that also checks it when it is cast, so that a forged or merged ballot gains nothing. A group has
//! one answer as a whole, or one count of hands. After a merge there can be several, one from each tablet: equal ones count once, and
//! different ones are all left out until the group is asked again, because no tablet takes precedence. Ballots of persons are never
//! compared. Deliberately absent: open rankings, and the rule of counting.

use crate::analysis::protection::small_groups::FEWEST;
use crate::domain::actions::cast_ballot::misfit;
use crate::domain::edit::NotAllowed;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Group, Piling, Ranking, RankingState};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Why ballots were left out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// The answer is not of the ranking's method.
    OtherMethod,
    /// It is not whole: an option twice, a pair twice, other than all counters.
    BrokenAnswer,
    /// It names an option that the ranking does not have.
    UnknownOption,
    /// More dots than a person has, or more on one option than the cap.
    TooManyDots,
    /// Different answers of one group as a whole, taken on several tablets.
    CountedTwice,
}

/// The ballots of one group that count.
#[derive(Clone, PartialEq, Debug)]
pub struct GroupBallots<'a> {
    /// The group, which may have been deleted since; none for ballots without one.
    pub group: Option<RecordId>,
    /// Its record; none for ballots without a group and where it was deleted.
    pub record: Option<&'a Group>,
    /// Its ballots, one or more.
    pub ballots: Vec<&'a Ballot>,
}

/// The count of a closed ranking.
#[derive(Clone, PartialEq, Debug)]
pub struct Counted<'a> {
    /// The ranking's id.
    pub id: RecordId,
    /// The ranking.
    pub ranking: &'a Ranking,
    /// Its options in the order of ids, which means nothing.
    pub options: Vec<RecordId>,
    /// The ballots that count, by group in the order of ids; those without a group last.
    pub groups: Vec<GroupBallots<'a>>,
    /// The number of ballots that do not count, by reason. Equal answers are one here too.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// Groups with equal answers from several tablets, of which one counts.
    pub same_on_several: Vec<Option<RecordId>>,
    /// Groups with different answers from several tablets, of which none counts.
    pub different_on_several: Vec<Option<RecordId>>,
}

/// Counts the ballots of a ranking; none while it is open, and when it is gone.
pub fn counted(project: &Project, id: RecordId) -> Option<Counted<'_>> {
    let ranking = project.get::<Ranking>(id)?;
    (ranking.state == RankingState::Closed).then(|| sorted(project, id, ranking))
}

/// The ballots of a ranking, sorted; of an open one only what `open` makes public.
pub(super) fn sorted<'a>(project: &'a Project, id: RecordId, ranking: &'a Ranking) -> Counted<'a> {
    let mut left_out: BTreeMap<LeftOut, u64> = BTreeMap::new();
    let mut fitting: BTreeMap<Option<RecordId>, Vec<&Ballot>> = BTreeMap::new();
    for (_, ballot) in project.all::<Ballot>().filter(|(_, ballot)| ballot.ranking == id) {
        match misfit(ranking, &ballot.answer) {
            Some(reason) => *left_out.entry(reason_of(reason)).or_default() += 1,
            None => fitting.entry(ballot.group).or_default().push(ballot),
        }
    }
    // In the order of ids, those without a group last.
    let without = fitting.remove(&None).map(|ballots| (None, ballots));
    let (mut groups, mut same, mut different) = (Vec::new(), Vec::new(), Vec::new());
    for (group, ballots) in fitting.into_iter().chain(without) {
        let (wholes, mut ballots): (Vec<&Ballot>, Vec<&Ballot>) =
            ballots.into_iter().partition(|ballot| !ballot.is_secret());
        let answers = without_copies(&wholes);
        if let [only] = answers[..] {
            ballots.push(only);
            if wholes.len() > 1 {
                same.push(group);
            }
        } else if !answers.is_empty() {
            *left_out.entry(LeftOut::CountedTwice).or_default() += answers.len() as u64;
            different.push(group);
        }
        if !ballots.is_empty() {
            groups.push(GroupBallots {
                group,
                record: group.and_then(|group| project.get(group)),
                ballots,
            });
        }
    }
    Counted {
        id,
        ranking,
        options: BTreeSet::from_iter(ranking.options.iter().copied())
            .into_iter()
            .collect(),
        groups,
        left_out,
        same_on_several: same,
        different_on_several: different,
    }
}

impl<'a> Counted<'a> {
    /// All ballots that count.
    pub fn ballots(&self) -> Vec<&'a Ballot> {
        self.groups
            .iter()
            .flat_map(|group| group.ballots.iter().copied())
            .collect()
    }

    /// Secret ballots that count, of all groups.
    pub fn secret(&self) -> u64 {
        self.groups.iter().map(GroupBallots::secret).sum()
    }

    /// True when there are so few secret ballots that scores of the total would reveal single answers. Answers of whole groups do not
    /// count towards the limit: they are public and can be subtracted from the total.
    pub fn few_secret(&self) -> bool {
        (1..FEWEST).contains(&self.secret())
    }
}

impl GroupBallots<'_> {
    /// Secret ballots among them.
    pub fn secret(&self) -> u64 {
        self.ballots.iter().filter(|ballot| ballot.is_secret()).count() as u64
    }

    /// The number of people: as recorded with the answer of the whole group, else as counted in the room; 0 without a count.
    pub fn people(&self) -> u64 {
        let said: u64 = self
            .ballots
            .iter()
            .filter_map(|ballot| ballot.people)
            .map(u64::from)
            .sum();
        if said > 0 { said } else { self.present() }
    }

    /// The number of people counted in the room; 0 without a count.
    pub fn present(&self) -> u64 {
        self.record.map_or(0, |group| group.participants.total())
    }
}

fn reason_of(misfit: NotAllowed) -> LeftOut {
    match misfit {
        NotAllowed::UnknownOption => LeftOut::UnknownOption,
        NotAllowed::TooManyDots => LeftOut::TooManyDots,
        NotAllowed::BrokenAnswer => LeftOut::BrokenAnswer,
        _ => LeftOut::OtherMethod,
    }
}

/// The ballots without those that are equal to an earlier one.
fn without_copies<'a>(ballots: &[&'a Ballot]) -> Vec<&'a Ballot> {
    let mut seen: Vec<(Option<u32>, Answer)> = Vec::new();
    let mut first_of_each = Vec::new();
    for ballot in ballots {
        let said = (ballot.people, plain(&ballot.answer));
        if !seen.contains(&said) {
            seen.push(said);
            first_of_each.push(*ballot);
        }
    }
    first_of_each
}

/// The normal form of an answer, in which equal answers are equal values: without counts of 0 (a stepper that was raised and lowered
/// again leaves one), with pairs sorted (each tablet asks them in an order of its own), without empty years.
fn plain(answer: &Answer) -> Answer {
    let counts = |counts: &BTreeMap<RecordId, u32>| -> BTreeMap<RecordId, u32> {
        let given = counts.iter().filter(|(_, count)| **count > 0);
        given.map(|(option, count)| (*option, *count)).collect()
    };
    let pile = |pile: &Piling| Piling {
        placed: counts(&pile.placed),
        unplaced: pile.unplaced,
    };
    match answer {
        Answer::Dots(dots) => Answer::Dots(counts(dots)),
        Answer::Hands(hands) => Answer::Hands(counts(hands)),
        Answer::Piling(one) => Answer::Piling(pile(one)),
        Answer::Matrix(piles) => Answer::Matrix(piles.iter().map(pile).collect()),
        Answer::Pairs(pairs) => {
            let mut pairs = pairs.clone();
            pairs.sort();
            Answer::Pairs(pairs)
        }
        Answer::Calendar(months) => {
            let said = months.iter().filter(|(_, year)| year.iter().any(Option::is_some));
            Answer::Calendar(said.map(|(option, year)| (*option, *year)).collect())
        }
        Answer::Approval(_) | Answer::Order(_) => answer.clone(),
    }
}
