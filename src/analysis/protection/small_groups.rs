//! Suppression for parts of a secret vote: which parts may be shown without revealing how single people voted.
//!
//! A part with 1–4 ballots is not shown. Where what is hidden could be computed from the total and the parts shown, the smallest part
//! shown is hidden as well (all of the smallest, when several are), until the hidden parts together hold at least 5 ballots.
//! Classes (women, men) and the groups within them are checked together. Deliberately absent: counts of hands, which were given in
//! public.

use std::collections::BTreeMap;

/// Fewest ballots of a part that is shown apart.
pub const FEWEST: u64 = 5;

/// For parts given as (class, ballots): which classes and which parts may be shown.
pub fn showable<C: Ord + Copy>(parts: &[(C, u64)]) -> (BTreeMap<C, bool>, Vec<bool>) {
    let mut classes: BTreeMap<C, u64> = BTreeMap::new();
    for (class, ballots) in parts {
        *classes.entry(*class).or_default() += ballots;
    }
    let sizes: Vec<u64> = classes.values().copied().collect();
    let shown_classes: BTreeMap<C, bool> = classes.keys().copied().zip(protect(&sizes)).collect();
    let mut shown_parts = vec![false; parts.len()];
    for (class, _) in shown_classes.iter().filter(|(_, shown)| **shown) {
        let members: Vec<usize> = (0..parts.len()).filter(|at| parts[*at].0 == *class).collect();
        let sizes: Vec<u64> = members.iter().map(|at| parts[*at].1).collect();
        for (at, shown) in members.into_iter().zip(protect(&sizes)) {
            shown_parts[at] = shown;
        }
    }
    (shown_classes, shown_parts)
}

/// Which of several parts of one known total may be shown.
pub fn protect(sizes: &[u64]) -> Vec<bool> {
    protect_beside(sizes, &vec![true; sizes.len()])
}

/// The same where some parts may not be shown for another reason already: what is hidden together must hold five as well, or nothing.
pub fn protect_beside(sizes: &[u64], allowed: &[bool]) -> Vec<bool> {
    let mut shown: Vec<bool> = sizes
        .iter()
        .zip(allowed)
        .map(|(size, allowed)| *allowed && (*size == 0 || *size >= FEWEST))
        .collect();
    let pairs = |shown: &[bool]| sizes.iter().copied().zip(shown.to_vec()).collect::<Vec<_>>();
    loop {
        let hidden: u64 = pairs(&shown)
            .iter()
            .filter(|(_, shown)| !shown)
            .map(|(size, _)| size)
            .sum();
        let smallest = pairs(&shown)
            .iter()
            .filter(|(size, shown)| *shown && *size > 0)
            .map(|(size, _)| *size)
            .min();
        match smallest {
            Some(smallest) if (1..FEWEST).contains(&hidden) => {
                for (shown, size) in shown.iter_mut().zip(sizes) {
                    *shown &= *size != smallest;
                }
            }
            _ => return shown,
        }
    }
}
