//! How far groups agree: all of them together, and two by two.
//!
//! Compared are the groups that are shown; where they are fewer than three, the orders of persons. Deliberately absent: words such as
//! "strong agreement".

use super::answers::orders;
use super::counted::Counted;
use super::parts::{GroupPart, Parts};
use crate::analysis::deciding::concordance::kendall_w::{Concordance, kendall_w};
use crate::analysis::deciding::concordance::tau_b::{TauB, tau_b};
use crate::analysis::deciding::orders::ballot::Standing;
use crate::domain::id::RecordId;
use crate::domain::records::Method;
use std::cmp::Reverse;

/// Whose orders were compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Judges {
    Groups(usize),
    Persons(usize),
}

/// Two groups with how far their orders agree; none where one puts everything on one place.
pub type TwoGroups = (Option<RecordId>, Option<RecordId>, Option<TauB>);

/// How far all agree.
#[derive(Clone, PartialEq, Debug)]
pub struct Agreement {
    /// All groups, or persons; none outside the limits of the measure.
    pub concordance: Option<(Judges, Concordance)>,
    /// Two groups' orders held against each other.
    pub tau_b: Vec<TwoGroups>,
}

/// How far all agree in a result.
pub fn agreement(counted: &Counted, parts: &Parts) -> Agreement {
    let heard: Vec<(&GroupPart, Vec<_>)> = parts.heard().map(|group| (group, places(parts, group))).collect();
    let mut two_by_two = Vec::new();
    for (at, (first, own)) in heard.iter().enumerate() {
        for (second, theirs) in heard.iter().skip(at + 1) {
            two_by_two.push((first.group, second.group, tau_b(own, theirs)));
        }
    }
    let groups: Vec<_> = heard.into_iter().map(|(_, places)| places).collect();
    let of_groups = kendall_w(&groups).map(|found| (Judges::Groups(groups.len()), found));
    Agreement {
        concordance: of_groups.or_else(|| of_persons(counted)),
        tau_b: two_by_two,
    }
}

/// The place of each option as a value that is larger for earlier places.
fn places(parts: &Parts, group: &GroupPart) -> Vec<Reverse<usize>> {
    let tiers = &group.part.outcome.tiers;
    parts
        .options
        .iter()
        .map(|option| {
            let tier = tiers.iter().find(|tier| tier.options.contains(option));
            Reverse(tier.map_or(usize::MAX, |tier| tier.place))
        })
        .collect()
}

fn of_persons(counted: &Counted) -> Option<(Judges, Concordance)> {
    if counted.ranking.method != Method::Order {
        return None;
    }
    // Who does not know some options has no order of all of them.
    let persons: Vec<Vec<_>> = orders(&counted.options, &counted.ballots())
        .into_iter()
        .filter(|order| !order.standings.contains(&Standing::Unknown))
        .map(|order| order.standings.into_iter().map(Reverse).collect())
        .collect();
    kendall_w(&persons).map(|found| (Judges::Persons(persons.len()), found))
}
