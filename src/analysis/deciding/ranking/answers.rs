//! Ballots in the form that the methods count: options are indices into the list of options, and answers of other methods are skipped.
//!
//! Deliberately absent: which ballots count (`counted`), and what follows from them (`rule`).

use crate::analysis::deciding::orders::ballot::OrderBallot;
use crate::analysis::deciding::orders::grid::GridOutcome;
use crate::analysis::deciding::orders::implied::implied;
use crate::analysis::deciding::orders::pairwise::PairwiseTable;
use crate::analysis::deciding::piling::{Pile, Piled};
use crate::domain::actions::set_up_ranking::MOST_GRID_CARDS;
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Ballot, Pair, PairOutcome, Piling};
use std::collections::{BTreeMap, BTreeSet};

fn place(options: &[RecordId], option: &RecordId) -> Option<usize> {
    options.binary_search(option).ok()
}

/// Dots, or hands.
pub fn counts<'a>(ballots: &[&'a Ballot]) -> Vec<&'a BTreeMap<RecordId, u32>> {
    let counts = |ballot: &&'a Ballot| match &ballot.answer {
        Answer::Dots(counts) | Answer::Hands(counts) => Some(counts),
        _ => None,
    };
    ballots.iter().filter_map(counts).collect()
}

/// Marks.
pub fn marks(options: &[RecordId], ballots: &[&Ballot]) -> Vec<BTreeSet<usize>> {
    let marks = |ballot: &&Ballot| match &ballot.answer {
        Answer::Approval(chosen) => Some(chosen.iter().filter_map(|it| place(options, it)).collect()),
        _ => None,
    };
    ballots.iter().filter_map(marks).collect()
}

/// Orders, each of one voter.
pub fn orders(options: &[RecordId], ballots: &[&Ballot]) -> Vec<OrderBallot> {
    let places =
        |set: &BTreeSet<RecordId>| set.iter().filter_map(|it| place(options, it)).collect::<Vec<_>>();
    let order = |ballot: &&Ballot| match &ballot.answer {
        Answer::Order(order) => {
            let tiers: Vec<Vec<usize>> = order.tiers.iter().map(places).collect();
            Some(OrderBallot::of_tiers(options.len(), 1, &tiers).with_unknown(&places(&order.unknown)))
        }
        _ => None,
    };
    ballots.iter().filter_map(order).collect()
}

/// Pairs as they were said: the two options, and who goes first. Beyond the size of a whole grid, what follows from them as well.
pub fn pairs(options: &[RecordId], ballot: &Ballot) -> Vec<(usize, usize, PairOutcome)> {
    let said = match &ballot.answer {
        Answer::Pairs(pairs) => pairs.as_slice(),
        _ => &[],
    };
    let placed = |pair: &Pair| {
        Some((
            place(options, &pair.first)?,
            place(options, &pair.second)?,
            pair.outcome,
        ))
    };
    let mut pairs: Vec<_> = said.iter().filter_map(placed).collect();
    if options.len() > MOST_GRID_CARDS {
        let mut outcomes = Vec::new();
        let mut unknown = Vec::new();
        for (first, second, outcome) in &pairs {
            match outcome {
                PairOutcome::First => outcomes.push(GridOutcome::Wins(*first, *second)),
                PairOutcome::Second => outcomes.push(GridOutcome::Wins(*second, *first)),
                PairOutcome::Equal => outcomes.push(GridOutcome::Equal(*first, *second)),
                PairOutcome::Unknown => unknown.push((*first, *second)),
            }
        }
        let follows = implied(options.len(), &outcomes, &unknown);
        pairs.extend(follows.into_iter().map(|outcome| match outcome {
            GridOutcome::Wins(first, second) => (first, second, PairOutcome::First),
            GridOutcome::Equal(first, second) => (first, second, PairOutcome::Equal),
        }));
    }
    pairs
}

/// The pairwise table of orders and pairs.
pub fn table(options: &[RecordId], ballots: &[&Ballot]) -> PairwiseTable {
    let mut table = PairwiseTable::of(options.len(), &orders(options, ballots));
    for (first, second, outcome) in ballots.iter().flat_map(|ballot| pairs(options, ballot)) {
        match outcome {
            PairOutcome::First => table.set(first, second, table.get(first, second) + 1),
            PairOutcome::Second => table.set(second, first, table.get(second, first) + 1),
            PairOutcome::Equal | PairOutcome::Unknown => {}
        }
    }
    table
}

/// Piles by group; one pile for each criterion of a matrix.
pub fn piles(options: &[RecordId], ballots: &[&Ballot]) -> Vec<Vec<Piled>> {
    let pile = |pile: &Piling| Pile {
        placed: options
            .iter()
            .map(|option| pile.placed.get(option).copied().unwrap_or(0))
            .collect(),
        unplaced: pile.unplaced,
    };
    let mut groups: BTreeMap<Option<RecordId>, Vec<Piled>> = BTreeMap::new();
    for ballot in ballots {
        let piles = match &ballot.answer {
            Answer::Piling(one) => vec![pile(one)],
            Answer::Matrix(piles) => piles.iter().map(pile).collect(),
            _ => continue,
        };
        groups.entry(ballot.group).or_default().push(piles);
    }
    groups.into_values().collect()
}

/// The number of supporters of an option: ballots that give it anything; of counts of hands the hands; 0 for pairs.
pub fn supporters(ballots: &[&Ballot], option: RecordId) -> u64 {
    let on = |pile: &Piling| u64::from(pile.placed.get(&option).is_some_and(|count| *count > 0));
    let support = |ballot: &&Ballot| match &ballot.answer {
        Answer::Dots(dots) => u64::from(dots.get(&option).is_some_and(|count| *count > 0)),
        Answer::Hands(hands) => hands.get(&option).copied().unwrap_or(0).into(),
        Answer::Approval(chosen) => chosen.contains(&option).into(),
        Answer::Order(order) => order.tiers.iter().any(|tier| tier.contains(&option)).into(),
        Answer::Piling(pile) => on(pile),
        Answer::Matrix(piles) => piles.iter().map(on).max().unwrap_or(0),
        Answer::Pairs(_) | Answer::Calendar(_) => 0,
    };
    ballots
        .iter()
        .map(support)
        .fold(0, |sum, more| sum.saturating_add(more))
}
