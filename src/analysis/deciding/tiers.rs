//! Tiers: the first, second, third place of a result, with ties as results.
//!
//! Within a tier the order is the order of the input and means nothing. Deliberately absent: breaking ties; options with equal keys stay
//! tied until a rule, an agreement or a lottery settles them (`settled_order`).

use crate::domain::id::RecordId;

/// Options with equal keys. Methods that know nothing of records number them from 0 (`Tier<usize>`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tier<O = RecordId> {
    /// The place of each of them, counted from 1: after two in first place comes the third.
    pub place: usize,
    /// The options, one or more.
    pub options: Vec<O>,
}

impl<O> Tier<O> {
    /// More than one option shares the place.
    pub fn is_tie(&self) -> bool {
        self.options.len() > 1
    }
}

/// Options in tiers, the highest key first.
pub fn tiers<O: Copy, K: Ord>(keyed: impl IntoIterator<Item = (O, K)>) -> Vec<Tier<O>> {
    let mut sorted: Vec<(O, K)> = keyed.into_iter().collect();
    sorted.sort_by(|(_, a), (_, b)| b.cmp(a));
    let mut place = 1;
    let mut tiers = Vec::new();
    for same in sorted.chunk_by(|(_, a), (_, b)| a == b) {
        tiers.push(Tier {
            place,
            options: same.iter().map(|(option, _)| *option).collect(),
        });
        place += same.len();
    }
    tiers
}

/// Options in tiers by a relation without circles: those that none is ahead of, those that none of the others is ahead of, and so on.
pub fn layers(options: usize, ahead: impl Fn(usize, usize) -> bool) -> Vec<Tier<usize>> {
    let mut left: Vec<usize> = (0..options).collect();
    let mut tiers: Vec<Tier<usize>> = Vec::new();
    let mut place = 1;
    while !left.is_empty() {
        let unbeaten = |option: &usize| !left.iter().any(|other| ahead(*other, *option));
        let mut first: Vec<usize> = left.iter().copied().filter(unbeaten).collect();
        if first.is_empty() {
            // Only a circle leaves none, and then nothing tells the rest apart.
            first.clone_from(&left);
        }
        left.retain(|option| !first.contains(option));
        let options = first.len();
        tiers.push(Tier {
            place,
            options: first,
        });
        place += options;
    }
    tiers
}

/// A tie that changes the outcome: it may be settled only by the people in the room, or by a lottery in front of them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct NeedsDecision<O = RecordId> {
    /// The tied options.
    pub tied: Vec<O>,
    /// How many of them can still be taken; the others are left out.
    pub places: usize,
}

/// The first `count` options, or the tie across the last place that has to be settled first. `settled` is an order of options that
/// people or a lot have given; it decides among tied options only, and only if it holds all of them.
pub fn first_of<O: Copy + PartialEq>(
    tiers: &[Tier<O>],
    count: usize,
    settled: &[O],
) -> Result<Vec<O>, NeedsDecision<O>> {
    let mut first = Vec::new();
    for tier in tiers {
        let places = count - first.len();
        if tier.options.len() <= places {
            first.extend(&tier.options);
        } else if places > 0 {
            let order = settled_order(&tier.options, settled).ok_or_else(|| NeedsDecision {
                tied: tier.options.clone(),
                places,
            })?;
            first.extend(order.into_iter().take(places));
        }
        if first.len() == count {
            break;
        }
    }
    Ok(first)
}

/// Tied options in the order in which they were settled; none when one of them was not.
pub fn settled_order<O: Copy + PartialEq>(tied: &[O], settled: &[O]) -> Option<Vec<O>> {
    let order: Vec<O> = settled
        .iter()
        .copied()
        .filter(|option| tied.contains(option))
        .collect();
    (order.len() == tied.len()).then_some(order)
}
