//! The draft of a pairwise grid: pairs are asked one after the other in random order, and the triangle shows the answers.
//!
//! The order of pairs and the sides of the two cards are random, from a seed, so that no card profits from being asked first. Beyond the
//! size of a whole grid only the needed pairs are asked (`needed_pairs`), and implied answers are marked as such in the triangle.
//! Deliberately absent: guessing a pair that is not implied.

use super::needed_pairs::{Stands, most_pairs, next_pair};
use crate::analysis::deciding::orders::grid::{Grid, GridOutcome};
use crate::analysis::deciding::orders::implied::implied;
use crate::domain::actions::set_up_ranking::MOST_GRID_CARDS;
use crate::domain::id::RecordId;
use crate::domain::lottery::SplitMix64;
use crate::domain::records::{Answer, Pair, PairOutcome};
use std::collections::BTreeMap;

/// What a group says of the two cards before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Settled {
    FirstCard,
    SecondCard,
    Equal,
    Unknown,
}

/// The grid so far.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PairsDraft {
    cards: Vec<RecordId>,
    /// The order in which needed pairs are looked for; none when all pairs are asked.
    mixed: Option<Vec<usize>>,
    seed: u64,
    asked: Vec<(RecordId, RecordId)>,
    outcomes: BTreeMap<(RecordId, RecordId), PairOutcome>,
    at: usize,
}

/// One cell of the triangle: the winner, both when equal, none when not settled.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TriangleCell {
    /// Not asked yet.
    Open,
    /// The number of the card that goes first, counted from 1.
    Winner(usize),
    /// Both are equal.
    Equal,
    /// They do not know.
    Unknown,
    /// Not asked, but it follows: the number of the card that goes first.
    Follows(usize),
}

impl PairsDraft {
    /// An empty grid whose pairs are mixed by this number.
    pub fn new(cards: Vec<RecordId>, seed: u64) -> Self {
        let mut random = SplitMix64::from_seed(seed);
        if cards.len() > MOST_GRID_CARDS {
            let mut mixed: Vec<usize> = (0..cards.len()).collect();
            random.shuffle(&mut mixed);
            let mut draft = Self {
                cards,
                mixed: Some(mixed),
                seed,
                asked: Vec::new(),
                outcomes: BTreeMap::new(),
                at: 0,
            };
            draft.look_on();
            return draft;
        }
        let mut asked: Vec<(RecordId, RecordId)> = cards
            .iter()
            .enumerate()
            .flat_map(|(at, first)| cards[at + 1..].iter().map(move |second| (*first, *second)))
            .collect();
        random.shuffle(&mut asked);
        for pair in &mut asked {
            if random.below(2) == 1 {
                *pair = (pair.1, pair.0);
            }
        }
        Self {
            cards,
            mixed: None,
            seed,
            asked,
            outcomes: BTreeMap::new(),
            at: 0,
        }
    }

    /// The cards, in their order.
    pub fn cards(&self) -> &[RecordId] {
        &self.cards
    }

    /// The two cards that are asked now; none when all were asked.
    pub fn current(&self) -> Option<(RecordId, RecordId)> {
        self.asked.get(self.at).copied()
    }

    /// Only the needed pairs are asked.
    pub fn only_needed(&self) -> bool {
        self.mixed.is_some()
    }

    /// How many pairs are done, and how many there are; at most, where only the needed ones are asked.
    pub fn progress(&self) -> (usize, usize) {
        let all = match &self.mixed {
            Some(_) if self.current().is_none() => self.at,
            Some(cards) => most_pairs(cards.len()),
            None => self.asked.len(),
        };
        (self.at.min(self.asked.len()), all)
    }

    /// Finds the next needed pair and lays it down, the sides mixed.
    fn look_on(&mut self) {
        let Some(mixed) = &self.mixed else { return };
        let follows = self.following();
        let stands = |first: usize, second: usize| {
            let pair = key(self.cards[first], self.cards[second]);
            let said = match self.outcomes.get(&pair) {
                Some(PairOutcome::First) => Some(self.cards[first] == pair.0),
                Some(PairOutcome::Second) => Some(self.cards[first] == pair.1),
                Some(PairOutcome::Equal | PairOutcome::Unknown) => return Some(Stands::Beside),
                None => None,
            };
            let before = said.or_else(|| {
                follows.iter().find_map(|outcome| match *outcome {
                    GridOutcome::Wins(a, b) if (a, b) == (first, second) => Some(true),
                    GridOutcome::Wins(a, b) if (b, a) == (first, second) => Some(false),
                    _ => None,
                })
            });
            let equal = |outcome: &GridOutcome| matches!(*outcome, GridOutcome::Equal(a, b) if (a, b) == (first, second) || (b, a) == (first, second));
            match before {
                Some(true) => Some(Stands::Before),
                Some(false) => Some(Stands::Behind),
                None => follows.iter().any(equal).then_some(Stands::Beside),
            }
        };
        if let Some((first, second)) = next_pair(mixed, stands) {
            let pair = (self.cards[first], self.cards[second]);
            let turned = SplitMix64::from_seed(self.seed ^ self.at as u64).below(2) == 1;
            self.asked.push(if turned { (pair.1, pair.0) } else { pair });
        }
    }

    /// What follows from the pairs that were settled; nothing where all are asked.
    fn following(&self) -> Vec<GridOutcome> {
        if self.mixed.is_none() {
            return Vec::new();
        }
        let (mut said, mut unknown) = (Vec::new(), Vec::new());
        for (pair, outcome) in &self.outcomes {
            let at = |card: RecordId| self.cards.iter().position(|it| *it == card);
            let (Some(first), Some(second)) = (at(pair.0), at(pair.1)) else {
                continue;
            };
            match outcome {
                PairOutcome::First => said.push(GridOutcome::Wins(first, second)),
                PairOutcome::Second => said.push(GridOutcome::Wins(second, first)),
                PairOutcome::Equal => said.push(GridOutcome::Equal(first, second)),
                PairOutcome::Unknown => unknown.push((first, second)),
            }
        }
        implied(self.cards.len(), &said, &unknown)
    }

    /// Settles the pair that is asked now and goes on.
    pub fn settle(&mut self, settled: Settled) {
        let Some((first, second)) = self.current() else {
            return;
        };
        let turned = first > second;
        let outcome = match (settled, turned) {
            (Settled::Equal, _) => PairOutcome::Equal,
            (Settled::Unknown, _) => PairOutcome::Unknown,
            (Settled::FirstCard, false) | (Settled::SecondCard, true) => PairOutcome::First,
            (Settled::SecondCard, false) | (Settled::FirstCard, true) => PairOutcome::Second,
        };
        self.outcomes.insert(key(first, second), outcome);
        self.at += 1;
        self.look_on();
    }

    /// Goes back one pair, to settle it again.
    pub fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
        if self.mixed.is_some() {
            self.asked.truncate(self.at + 1);
        }
        if let Some((first, second)) = self.current() {
            self.outcomes.remove(&key(first, second));
        }
    }

    /// True when no pair was settled yet.
    pub fn is_empty(&self) -> bool {
        self.outcomes.is_empty()
    }

    /// The triangle: for each card from the second on, its cells against the cards before it.
    pub fn triangle(&self) -> Vec<Vec<TriangleCell>> {
        let follows = self.following();
        (1..self.cards.len())
            .map(|row| (0..row).map(|column| self.cell(&follows, row, column)).collect())
            .collect()
    }

    fn cell(&self, follows: &[GridOutcome], row: usize, column: usize) -> TriangleCell {
        let pair = key(self.cards[row], self.cards[column]);
        let number = |card: RecordId| {
            self.cards
                .iter()
                .position(|it| *it == card)
                .map_or(0, |at| at + 1)
        };
        match self.outcomes.get(&pair) {
            None => {
                let winner = follows.iter().find_map(|outcome| match *outcome {
                    GridOutcome::Wins(first, second)
                        if [(row, column), (column, row)].contains(&(first, second)) =>
                    {
                        Some(first)
                    }
                    _ => None,
                });
                winner.map_or(TriangleCell::Open, |winner| TriangleCell::Follows(winner + 1))
            }
            Some(PairOutcome::First) => TriangleCell::Winner(number(pair.0)),
            Some(PairOutcome::Second) => TriangleCell::Winner(number(pair.1)),
            Some(PairOutcome::Equal) => TriangleCell::Equal,
            Some(PairOutcome::Unknown) => TriangleCell::Unknown,
        }
    }

    /// Circles of three: each goes before the next, and the last before the first.
    pub fn circles(&self) -> Vec<[RecordId; 3]> {
        circles_of(&self.cards, &self.answer())
    }

    /// What to cast.
    pub fn answer(&self) -> Answer {
        let pair = |((first, second), outcome): (&(RecordId, RecordId), &PairOutcome)| Pair {
            first: *first,
            second: *second,
            outcome: *outcome,
        };
        Answer::Pairs(self.outcomes.iter().map(pair).collect())
    }
}

/// The circles of three in one settled grid.
pub fn circles_of(cards: &[RecordId], answer: &Answer) -> Vec<[RecordId; 3]> {
    let Answer::Pairs(pairs) = answer else {
        return Vec::new();
    };
    let at = |card: RecordId| cards.iter().position(|it| *it == card);
    let outcome = |pair: &Pair| {
        let (first, second) = (at(pair.first)?, at(pair.second)?);
        match pair.outcome {
            PairOutcome::First => Some(GridOutcome::Wins(first, second)),
            PairOutcome::Second => Some(GridOutcome::Wins(second, first)),
            PairOutcome::Equal => Some(GridOutcome::Equal(first, second)),
            PairOutcome::Unknown => None,
        }
    };
    let outcomes: Vec<GridOutcome> = pairs.iter().filter_map(outcome).collect();
    let named = |triad: [usize; 3]| triad.map(|at| cards[at]);
    Grid::of(cards.len(), &outcomes)
        .triads()
        .into_iter()
        .map(named)
        .collect()
}

fn key(a: RecordId, b: RecordId) -> (RecordId, RecordId) {
    if a < b { (a, b) } else { (b, a) }
}
