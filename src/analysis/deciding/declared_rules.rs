//! Tie-breaking by a rule that was declared before voting, from the ballots alone.
//!
//! A rule settles a tie only when it puts all tied options into a strict order; otherwise the next rule or a lottery is needed.
//! Deliberately absent: the lowest cost, which needs do not have, and agreement, which is reached in the room.

use super::ranking::answers::{supporters, table};
use super::ranking::counted::{GroupBallots, counted};
use crate::analysis::numbers::ratio::Ratio;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, DeclaredRule, Method};
use std::cmp::{Ordering, Reverse};

/// The tied options in the order that the rule gives them; none when that order is not strict, or the rule does not use ballots.
pub fn order_by_rule(
    project: &Project,
    id: RecordId,
    rule: DeclaredRule,
    tied: &[RecordId],
) -> Option<Vec<RecordId>> {
    let counted = counted(project, id)?;
    let (method, options, ballots) = (counted.ranking.method, &counted.options, counted.ballots());
    match rule {
        DeclaredRule::MostSupporters => apart(tied, |option| Some(supporters(&ballots, option))),
        DeclaredRule::LeastSupportiveGroup => apart(tied, |option| {
            let share = |group: &GroupBallots| {
                let of = match method {
                    Method::Hands => group.people(),
                    _ => group.ballots.len() as u64,
                };
                Ratio::share(supporters(&group.ballots, option), of)
            };
            counted.groups.iter().filter_map(share).min()
        }),
        DeclaredRule::PairwiseMajority => {
            // Of pairs that were not all asked, what follows counts as in the result.
            let table = (method == Method::Pairs).then(|| table(options, &ballots));
            let prefer = |first: RecordId, second: RecordId| match &table {
                Some(table) => {
                    let at = |option| options.binary_search(&option).ok();
                    at(first)
                        .zip(at(second))
                        .map_or(0, |(row, column)| table.get(row, column))
                }
                None => prefer(&ballots, first, second),
            };
            let wins = |option: RecordId| {
                let beats = |other: &&RecordId| prefer(option, **other) > prefer(**other, option);
                tied.iter()
                    .filter(|other| **other != option)
                    .filter(beats)
                    .count()
            };
            apart(tied, |option| Some(wins(option)))
        }
        DeclaredRule::LowestCost | DeclaredRule::Agreement => None,
    }
}

/// The options by their key, the highest first, when all keys differ.
fn apart<K: Ord>(tied: &[RecordId], key: impl Fn(RecordId) -> Option<K>) -> Option<Vec<RecordId>> {
    let mut keyed: Vec<(Reverse<K>, RecordId)> = tied
        .iter()
        .map(|option| Some((Reverse(key(*option)?), *option)))
        .collect::<Option<_>>()?;
    keyed.sort();
    let differ = keyed.windows(2).all(|two| two[0].0 != two[1].0);
    differ.then(|| keyed.into_iter().map(|(_, option)| option).collect())
}

/// Ballots that put one option before another.
fn prefer(ballots: &[&Ballot], first: RecordId, second: RecordId) -> u64 {
    ballots
        .iter()
        .filter(|ballot| compare(&ballot.answer, first, second) == Some(Ordering::Greater))
        .count() as u64
}

/// Which of two options an answer puts higher; none when it does not say.
fn compare(answer: &Answer, first: RecordId, second: RecordId) -> Option<Ordering> {
    let by = |value: &dyn Fn(RecordId) -> u64| Some(value(first).cmp(&value(second)));
    match answer {
        Answer::Dots(counts) | Answer::Hands(counts) => {
            by(&|option| u64::from(counts.get(&option).copied().unwrap_or(0)))
        }
        Answer::Approval(chosen) => by(&|option| u64::from(chosen.contains(&option))),
        Answer::Order(order) => {
            let known = !order.unknown.contains(&first) && !order.unknown.contains(&second);
            let place = |option: RecordId| {
                let at = order.tiers.iter().position(|tier| tier.contains(&option));
                at.map_or(0, |at| (order.tiers.len() - at) as u64)
            };
            known.then(|| by(&place)).flatten()
        }
        Answer::Piling(pile) => by(&|option| u64::from(pile.placed.get(&option).copied().unwrap_or(0))),
        Answer::Matrix(piles) => by(&|option| {
            let on = |pile: &crate::domain::records::Piling| {
                u64::from(pile.placed.get(&option).copied().unwrap_or(0))
            };
            piles.iter().map(on).sum()
        }),
        // Pairs are compared by their table.
        Answer::Pairs(_) | Answer::Calendar(_) => None,
    }
}
