//! One person's ballot while it is being filled in: dots put on options and taken back.
//!
//! It starts without dots, and each action moves only its own dot. Deliberately absent: pointers and keys, and casting, which checks the
//! same limits once more.

use crate::domain::id::RecordId;
use std::collections::BTreeMap;

/// Dots on options within the ranking's limits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DotBallot {
    per_person: u32,
    cap: u32,
    dots: BTreeMap<RecordId, u32>,
}

/// What came of putting a dot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Put {
    /// It is there.
    Done,
    /// All dots are used: one has to be taken back first.
    NoneLeft,
    /// The option holds as many of one person's dots as it may.
    Full,
}

impl DotBallot {
    /// An empty ballot.
    pub fn new(per_person: u32, cap: u32) -> Self {
        Self {
            per_person,
            cap,
            dots: BTreeMap::new(),
        }
    }

    /// Dots that are not used.
    pub fn left(&self) -> u32 {
        self.per_person.saturating_sub(self.dots.values().sum())
    }

    /// Dots on an option.
    pub fn on(&self, option: RecordId) -> u32 {
        self.dots.get(&option).copied().unwrap_or(0)
    }

    /// True when nothing was chosen yet.
    pub fn is_empty(&self) -> bool {
        self.dots.is_empty()
    }

    /// True when an option takes no further dot.
    pub fn is_full(&self, option: RecordId) -> bool {
        self.on(option) >= self.cap
    }

    /// Puts a dot on an option.
    pub fn put(&mut self, option: RecordId) -> Put {
        if self.is_full(option) {
            Put::Full
        } else if self.left() == 0 {
            Put::NoneLeft
        } else {
            *self.dots.entry(option).or_default() += 1;
            Put::Done
        }
    }

    /// Takes a dot back from an option, if there is one.
    pub fn take(&mut self, option: RecordId) {
        match self.on(option) {
            0 => {}
            1 => drop(self.dots.remove(&option)),
            more => drop(self.dots.insert(option, more - 1)),
        }
    }

    /// Moves a dot from one option to another; nothing happens when the other is full.
    pub fn shift(&mut self, from: RecordId, to: RecordId) -> Put {
        if from == to || self.on(from) == 0 {
            return Put::Done;
        }
        if self.is_full(to) {
            return Put::Full;
        }
        self.take(from);
        self.put(to)
    }

    /// Takes all dots back.
    pub fn clear(&mut self) {
        self.dots.clear();
    }

    /// What to cast.
    pub fn dots(&self) -> &BTreeMap<RecordId, u32> {
        &self.dots
    }
}
