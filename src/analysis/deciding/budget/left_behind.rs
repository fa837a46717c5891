//! Fairness figures of an allocation: voters and groups without any funded choice, and the Gini coefficient of the money per voter.
//!
//! Deliberately absent: a verdict. A committee sees the figures of each rule side by side.

use super::allocation::Allocation;
use super::instance::Instance;
use crate::analysis::deciding::concordance::gini::gini;
use crate::analysis::numbers::exact::{Exact, fraction, whole};
use std::collections::BTreeMap;

/// Fewer marks per ballot than this make proportional rules hollow.
pub const FEWEST_MARKS: u64 = 3;

/// The figures of one allocation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeftBehind {
    /// Voters who chose something.
    pub voters: u64,
    /// Of them, those with nothing they chose.
    pub with_nothing: u64,
    /// Groups with at least one choice: voters, and those with nothing.
    pub groups: BTreeMap<usize, (u64, u64)>,
    /// Gini of the money that went to each voter's own choices; none when no money did.
    pub gini: Option<Exact>,
    /// Marks per ballot.
    pub marks_per_ballot: Option<Exact>,
}

impl LeftBehind {
    /// Groups in which no voter got anything they chose.
    pub fn groups_with_nothing(&self) -> impl Iterator<Item = usize> + '_ {
        let nobody = |(_, (voters, nothing)): &(&usize, &(u64, u64))| voters == nothing;
        self.groups.iter().filter(nobody).map(|(group, _)| *group)
    }

    /// Ballots are too short for proportional rules to mean much.
    pub fn too_few_marks(&self) -> bool {
        self.marks_per_ballot
            .as_ref()
            .is_some_and(|marks| *marks < whole(FEWEST_MARKS))
    }
}

/// The figures of an allocation.
pub fn left_behind(instance: &Instance, allocation: &Allocation) -> LeftBehind {
    let mut left = LeftBehind {
        voters: 0,
        with_nothing: 0,
        groups: BTreeMap::new(),
        gini: None,
        marks_per_ballot: None,
    };
    let mut money = Vec::new();
    let mut marks = 0_u64;
    for voter in instance.voters.iter().filter(|voter| !voter.points.is_empty()) {
        let own: u128 = voter
            .points
            .keys()
            .filter_map(|project| allocation.funded.get(project))
            .map(|money| u128::from(*money))
            .sum();
        let nothing = u64::from(
            !voter
                .points
                .keys()
                .any(|project| allocation.funded.contains_key(project)),
        );
        left.voters += 1;
        left.with_nothing += nothing;
        marks += voter.points.len() as u64;
        if let Some(group) = voter.group {
            let counts = left.groups.entry(group).or_default();
            counts.0 += 1;
            counts.1 += nothing;
        }
        money.push(whole(own));
    }
    left.gini = gini(&money);
    left.marks_per_ballot = fraction(marks, left.voters);
    left
}
