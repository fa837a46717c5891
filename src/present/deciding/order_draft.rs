//! The draft of an order: cards are placed one after the other, picked up and put down, or left out as not known.
//!
//! It starts empty, and a card that has a place moves only after it was picked up, so that an accidental touch changes nothing.
//! Deliberately absent: pointers and keys.

use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Order};
use std::collections::BTreeSet;

/// Where a card goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spot {
    /// A place of its own before the place of this number, counted from 0; behind all when there is none.
    Before(usize),
    /// Into this place, beside what stands there.
    With(usize),
    /// "We do not know".
    Unknown,
    /// Back to those that have no place.
    Pool,
}

/// The order so far.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OrderDraft {
    options: Vec<RecordId>,
    tiers: Vec<Vec<RecordId>>,
    unknown: Vec<RecordId>,
    held: Option<RecordId>,
}

impl OrderDraft {
    /// Nothing ordered yet.
    pub fn new(options: Vec<RecordId>) -> Self {
        Self {
            options,
            tiers: Vec::new(),
            unknown: Vec::new(),
            held: None,
        }
    }

    /// Cards without a place, in the order of the cards.
    pub fn pool(&self) -> Vec<RecordId> {
        let placed = |option: &&RecordId| {
            !self.unknown.contains(option) && !self.tiers.iter().flatten().any(|it| it == *option)
        };
        self.options.iter().filter(placed).copied().collect()
    }

    /// The places, the first first.
    pub fn tiers(&self) -> &[Vec<RecordId>] {
        &self.tiers
    }

    /// Cards that are not known.
    pub fn unknown(&self) -> &[RecordId] {
        &self.unknown
    }

    /// The card in the hand.
    pub fn held(&self) -> Option<RecordId> {
        self.held
    }

    /// True when nothing was done yet.
    pub fn is_empty(&self) -> bool {
        self.tiers.is_empty() && self.unknown.is_empty()
    }

    /// A tap on a card without a place: it comes next. A card that has one stays where it is.
    pub fn append(&mut self, option: RecordId) {
        if self.pool().contains(&option) {
            self.tiers.push(vec![option]);
        }
    }

    /// Picks a card up, or puts it down where it was.
    pub fn pick_up(&mut self, option: RecordId) {
        self.held = (self.held != Some(option) && self.options.contains(&option)).then_some(option);
    }

    /// Puts the card in the hand down where it was.
    pub fn put_down(&mut self) {
        self.held = None;
    }

    /// Puts the card in the hand somewhere.
    pub fn put(&mut self, spot: Spot) {
        if let Some(option) = self.held.take() {
            self.place(option, spot);
        }
    }

    /// Puts a card somewhere. Places are numbered as they stand before the act.
    pub fn place(&mut self, option: RecordId, spot: Spot) {
        if !self.options.contains(&option) {
            return;
        }
        self.unknown.retain(|it| *it != option);
        for tier in &mut self.tiers {
            tier.retain(|it| *it != option);
        }
        match spot {
            // The emptied place is still there, so that numbers hold.
            Spot::Before(at) => self.tiers.insert(at.min(self.tiers.len()), vec![option]),
            Spot::With(at) => match self.tiers.get_mut(at) {
                Some(tier) => tier.push(option),
                None => self.tiers.push(vec![option]),
            },
            Spot::Unknown => self.unknown.push(option),
            Spot::Pool => {}
        }
        self.tiers.retain(|tier| !tier.is_empty());
        self.held = None;
    }

    /// Moves the card in the hand by one place, for arrow keys; it stays in the hand.
    pub fn shift(&mut self, earlier: bool) {
        let Some(option) = self.held else { return };
        let Some(at) = self.tiers.iter().position(|tier| tier.contains(&option)) else {
            return;
        };
        // Out of a shared place first, then past the next one.
        let shared = self.tiers[at].len() > 1;
        let to = match (earlier, shared) {
            (true, true) => at,
            (true, false) => at.saturating_sub(1),
            (false, true) => at + 1,
            (false, false) => at + 2,
        };
        self.place(option, Spot::Before(to));
        self.held = Some(option);
    }

    /// Takes everything back.
    pub fn clear(&mut self) {
        *self = Self::new(std::mem::take(&mut self.options));
    }

    /// What to cast.
    pub fn answer(&self) -> Answer {
        Answer::Order(Order {
            tiers: self
                .tiers
                .iter()
                .map(|tier| tier.iter().copied().collect())
                .collect(),
            unknown: self.unknown.iter().copied().collect::<BTreeSet<_>>(),
        })
    }
}
