//! Ranked pairs (Tideman) with winning votes: majorities are locked in from the strongest on, except those that would close a cycle.
//!
//! Source: Tideman (1987); majorities by winning votes, equal ones by the smaller opposition. Tie rule: where majorities are equal in both,
//! the order in which they are locked can decide; every option that some such order puts first is tied first. Those are taken away, and the
//! next tier is found among the others. Finding them all is hard (Brill and Fischer 2012), so the search is bounded: beyond it an option
//! counts as tied unless no order can put it first. A view beside Schulze.

use super::pairwise::PairwiseTable;
use crate::analysis::deciding::tiers::{Tier, layers};
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashSet};

/// Most steps of the search for one tier.
const MOST_STEPS: usize = 20_000_000;

/// A majority: who wins, who loses.
type Link = (usize, usize);

/// Who is ahead of whom by what is locked in, and by what follows from it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Reach {
    options: usize,
    ahead: Vec<bool>,
}

impl Reach {
    fn empty(options: usize) -> Self {
        Self {
            options,
            ahead: vec![false; options * options],
        }
    }

    fn get(&self, first: usize, second: usize) -> bool {
        self.ahead[first * self.options + second]
    }

    /// Adds one majority and everything that follows from it.
    fn lock(&mut self, (winner, loser): Link) {
        if self.get(winner, loser) {
            return;
        }
        let behind: Vec<usize> = (0..self.options)
            .filter(|at| *at == loser || self.get(loser, *at))
            .collect();
        for ahead in 0..self.options {
            if ahead == winner || self.get(ahead, winner) {
                behind
                    .iter()
                    .for_each(|at| self.ahead[ahead * self.options + at] = true);
            }
        }
    }

    /// Options that none is ahead of.
    fn first(&self) -> BTreeSet<usize> {
        let unbeaten = |option: &usize| !(0..self.options).any(|other| self.get(other, *option));
        (0..self.options).filter(unbeaten).collect()
    }
}

/// Majorities in groups of equally strong ones, the strongest group first.
fn groups(table: &PairwiseTable) -> Vec<Vec<Link>> {
    let count = table.options();
    let mut majorities: Vec<_> = (0..count)
        .flat_map(|winner| (0..count).map(move |loser| (winner, loser)))
        .filter(|(winner, loser)| table.beats(*winner, *loser))
        .map(|(winner, loser)| {
            let strength = (Reverse(table.get(winner, loser)), table.get(loser, winner));
            (strength, (winner, loser))
        })
        .collect();
    majorities.sort_unstable();
    let equal = majorities.chunk_by(|(a, _), (b, _)| a == b);
    equal
        .map(|group| group.iter().map(|(_, link)| *link).collect())
        .collect()
}

/// What one group adds when no order within it decides; else the links that close circles among themselves.
fn together(reach: &Reach, group: &[Link]) -> (Reach, Vec<Link>) {
    let open = || {
        group
            .iter()
            .copied()
            .filter(|(winner, loser)| !reach.get(*loser, *winner))
    };
    let mut all = reach.clone();
    open().for_each(|link| all.lock(link));
    let (mut sure, mut circling) = (reach.clone(), Vec::new());
    for (winner, loser) in open() {
        if all.get(loser, winner) {
            circling.push((winner, loser));
        } else {
            sure.lock((winner, loser));
        }
    }
    circling.retain(|(winner, loser)| !sure.get(*winner, *loser) && !sure.get(*loser, *winner));
    (sure, circling)
}

/// The search for every option that some order puts first.
struct Search<'a> {
    groups: &'a [Vec<Link>],
    seen: HashSet<(usize, Reach)>,
    first: BTreeSet<usize>,
    steps: usize,
}

impl Search<'_> {
    /// False when the bound was reached.
    fn from(&mut self, mut at: usize, mut reach: Reach) -> bool {
        loop {
            // Nothing new can come of a branch in which only known ones are still unbeaten.
            if reach.first().is_subset(&self.first) {
                return true;
            }
            let Some(group) = self.groups.get(at) else {
                self.first.extend(reach.first());
                return true;
            };
            self.steps += reach.ahead.len() * (1 + group.len());
            if self.steps > MOST_STEPS {
                return false;
            }
            let (sure, circling) = together(&reach, group);
            reach = sure;
            if circling.is_empty() {
                at += 1;
                continue;
            }
            if !self.seen.insert((at, reach.clone())) {
                return true;
            }
            return circling.iter().all(|link| {
                let mut next = reach.clone();
                next.lock(*link);
                self.from(at, next)
            });
        }
    }
}

/// Options that cannot be shown to be beaten in every order: links that lie on no circle of links that could be locked are locked always.
fn possibly_first(options: usize, groups: &[Vec<Link>]) -> BTreeSet<usize> {
    let (mut sure, mut possible) = (Reach::empty(options), Reach::empty(options));
    for group in groups {
        let open: Vec<Link> = group
            .iter()
            .copied()
            .filter(|(winner, loser)| !sure.get(*loser, *winner))
            .collect();
        open.iter().for_each(|link| possible.lock(*link));
        for (winner, loser) in open {
            if !possible.get(loser, winner) {
                sure.lock((winner, loser));
            }
        }
    }
    sure.first()
}

/// Options in tiers: those that some order of equal majorities puts first, then those that it does among the others, and so on.
pub fn ranked_pairs_tiers(table: &PairwiseTable) -> Vec<Tier<usize>> {
    let mut reach = Reach::empty(table.options());
    let settled = groups(table).iter().all(|group| {
        let (sure, circling) = together(&reach, group);
        reach = sure;
        circling.is_empty()
    });
    if settled {
        return layers(table.options(), |first, second| reach.get(first, second));
    }
    let mut left: Vec<usize> = (0..table.options()).collect();
    let (mut tiers, mut place) = (Vec::new(), 1);
    while !left.is_empty() {
        let first = first_of(table, &left);
        let options: Vec<usize> = first.iter().map(|at| left[*at]).collect();
        left.retain(|option| !options.contains(option));
        let count = options.len();
        tiers.push(Tier { place, options });
        place += count;
    }
    tiers
}

/// Of these options, by their places among them, those that some order puts first.
fn first_of(table: &PairwiseTable, left: &[usize]) -> BTreeSet<usize> {
    let mut own = PairwiseTable::empty(left.len());
    for (at, first) in left.iter().enumerate() {
        for (other, second) in left.iter().enumerate() {
            own.set(at, other, table.get(*first, *second));
        }
    }
    let groups = groups(&own);
    let mut search = Search {
        groups: &groups,
        seen: HashSet::new(),
        first: BTreeSet::new(),
        steps: 0,
    };
    if search.from(0, Reach::empty(left.len())) {
        search.first
    } else {
        possibly_first(left.len(), &groups)
    }
}
