//! Agreement of groups: concordance of all of them, and correlation of any two.
//!
//! Only groups that are shown are compared; where they are fewer than three, the orders of persons. Deliberately absent: words such as
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

/// Two groups and the correlation of their orders; none where one has everything in one place.
pub type TwoGroups = (Option<RecordId>, Option<RecordId>, Option<TauB>);

/// Agreement in a result.
#[derive(Clone, PartialEq, Debug)]
pub struct Agreement {
    /// The concordance of groups, or of persons; none outside the limits of the measure.
    pub concordance: Option<(Judges, Concordance)>,
    /// Correlations of any two groups.
    pub tau_b: Vec<TwoGroups>,
}

/// The agreement of groups or persons.
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
    // An order with unknown options is no order of all of them.
    let persons: Vec<Vec<_>> = orders(&counted.options, &counted.ballots())
        .into_iter()
        .filter(|order| !order.standings.contains(&Standing::Unknown))
        .map(|order| order.standings.into_iter().map(Reverse).collect())
        .collect();
    kendall_w(&persons).map(|found| (Judges::Persons(persons.len()), found))
}
