//! Drafts of answers: piles of counters, marks of approval, and the months of a seasonal calendar. Each starts empty.
//!
//! Counters not placed are shown as not placed; an untouched month stays "we do not know". Deliberately absent: pointers, keys and
//! casting, which checks the same limits once more.

use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Intensity, Piling};
use std::collections::{BTreeMap, BTreeSet};

/// Marks of one person, at most so many.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ApprovalDraft {
    most: u32,
    chosen: BTreeSet<RecordId>,
}

impl ApprovalDraft {
    /// No mark yet.
    pub fn new(most: u32) -> Self {
        Self {
            most,
            chosen: BTreeSet::new(),
        }
    }

    /// Marks or unmarks a card. False when there is no mark left.
    pub fn toggle(&mut self, option: RecordId) -> bool {
        if self.chosen.remove(&option) {
            return true;
        }
        let free = self.left() > 0;
        if free {
            self.chosen.insert(option);
        }
        free
    }

    /// Whether a card is marked.
    pub fn has(&self, option: RecordId) -> bool {
        self.chosen.contains(&option)
    }

    /// How many are marked.
    pub fn count(&self) -> usize {
        self.chosen.len()
    }

    /// Marks that are left.
    pub fn left(&self) -> u32 {
        self.most
            .saturating_sub(u32::try_from(self.chosen.len()).unwrap_or(u32::MAX))
    }

    /// What to cast.
    pub fn answer(&self) -> Answer {
        Answer::Approval(self.chosen.clone())
    }
}

/// One pile for each criterion, or a single one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PilesDraft {
    counters: u32,
    matrix: bool,
    piles: Vec<BTreeMap<RecordId, u32>>,
}

impl PilesDraft {
    /// A single pile.
    pub fn single(counters: u32) -> Self {
        Self {
            counters,
            matrix: false,
            piles: vec![BTreeMap::new()],
        }
    }

    /// A pile for each of so many criteria.
    pub fn matrix(counters: u32, criteria: usize) -> Self {
        Self {
            counters,
            matrix: true,
            piles: vec![BTreeMap::new(); criteria],
        }
    }

    /// Counters on a card.
    pub fn on(&self, pile: usize, option: RecordId) -> u32 {
        let placed = self.piles.get(pile).and_then(|pile| pile.get(&option));
        placed.copied().unwrap_or(0)
    }

    /// Counters in the hand.
    pub fn unplaced(&self, pile: usize) -> u32 {
        let placed: u32 = self.piles.get(pile).map_or(0, |pile| pile.values().sum());
        self.counters.saturating_sub(placed)
    }

    /// Puts counters on a card, as many as there are.
    pub fn put(&mut self, pile: usize, option: RecordId, count: u32) {
        let count = count.min(self.unplaced(pile));
        if count > 0
            && let Some(pile) = self.piles.get_mut(pile)
        {
            *pile.entry(option).or_default() += count;
        }
    }

    /// Takes counters back from a card, as many as lie there.
    pub fn take(&mut self, pile: usize, option: RecordId, count: u32) {
        let left = self.on(pile, option).saturating_sub(count);
        if let Some(pile) = self.piles.get_mut(pile) {
            if left == 0 {
                pile.remove(&option);
            } else {
                pile.insert(option, left);
            }
        }
    }

    /// Takes all counters of a pile back.
    pub fn clear(&mut self, pile: usize) {
        if let Some(pile) = self.piles.get_mut(pile) {
            pile.clear();
        }
    }

    /// What to cast.
    pub fn answer(&self) -> Answer {
        let pile = |at: usize| Piling {
            placed: self.piles[at].clone(),
            unplaced: self.unplaced(at),
        };
        if self.matrix {
            Answer::Matrix((0..self.piles.len()).map(pile).collect())
        } else {
            Answer::Piling(pile(0))
        }
    }
}

/// The months of each option.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CalendarDraft {
    months: BTreeMap<RecordId, [Option<Intensity>; 12]>,
}

impl CalendarDraft {
    /// How strong it is in a month, 0–5; none without an answer.
    pub fn step(&self, option: RecordId, month: usize) -> Option<u8> {
        let months = self.months.get(&option)?;
        months.get(month).copied().flatten().map(Intensity::step)
    }

    /// Sets a month, or makes it "we do not know" again.
    pub fn set(&mut self, option: RecordId, month: usize, step: Option<u8>) {
        let months = self.months.entry(option).or_insert([None; 12]);
        if let Some(cell) = months.get_mut(month) {
            *cell = step.and_then(|step| Intensity::try_from(step).ok());
        }
        if months.iter().all(Option::is_none) {
            self.months.remove(&option);
        }
    }

    /// The number of months without an answer, over these options.
    pub fn open(&self, options: &[RecordId]) -> usize {
        let open = |option: &RecordId| {
            (0..12)
                .filter(|month| self.step(*option, *month).is_none())
                .count()
        };
        options.iter().map(open).sum()
    }

    /// What to cast.
    pub fn answer(&self) -> Answer {
        Answer::Calendar(self.months.clone())
    }
}
