//! An election of a `.pb` file, and its input for budget rules and methods on orders. Deliberately absent: the text of the file.

use crate::analysis::deciding::budget::instance::{Candidate, Choice, Instance};
use crate::analysis::deciding::orders::ballot::OrderBallot;
use std::collections::BTreeMap;

/// How people voted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VoteType {
    /// Marks.
    Approval,
    /// One mark.
    ChooseOne,
    /// Points that a voter divides, or scores.
    Cumulative,
    /// An order, the first first.
    Ordinal,
}

impl VoteType {
    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::ChooseOne => "choose-1",
            Self::Cumulative => "cumulative",
            Self::Ordinal => "ordinal",
        }
    }
}

/// A project of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Project {
    /// Its id in the file.
    pub id: String,
    /// Cost in the smallest unit that the file uses (`10^decimals` of them are one unit of the currency).
    pub cost: u64,
    /// Its name.
    pub name: String,
    /// Every other column that is not empty.
    pub more: BTreeMap<String, String>,
}

/// A ballot of a file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Vote {
    /// Projects by their place in the file; for orders the first first.
    pub projects: Vec<usize>,
    /// Points in the order of `projects`; empty where the type has none.
    pub points: Vec<u64>,
    /// Age or age band as written in the file.
    pub age: String,
    /// Sex as written in the file.
    pub sex: String,
}

/// A whole file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Election {
    /// How people voted.
    pub vote_type: VoteType,
    /// Digits behind the comma of all amounts, 0–6.
    pub decimals: u32,
    /// The budget in the smallest unit.
    pub budget: u64,
    /// Every other line of META.
    pub meta: BTreeMap<String, String>,
    /// The projects.
    pub projects: Vec<Project>,
    /// The ballots.
    pub votes: Vec<Vote>,
}

impl Election {
    /// One unit of the currency in the smallest unit of the file: the step by which shares are raised, whether the file has digits behind
    /// the comma or not.
    pub fn unit(&self) -> u64 {
        10_u64.saturating_pow(self.decimals)
    }

    /// For budget rules; an order gives each of its projects one mark.
    pub fn instance(&self) -> Instance {
        let candidate = |project: &Project| Candidate {
            cost: project.cost,
            area: None,
        };
        let choice = |vote: &Vote| {
            let points = vote.points.iter().copied().chain(std::iter::repeat(1));
            let marked = vote.projects.iter().copied().zip(points);
            Choice {
                points: marked.filter(|(_, points)| *points > 0).collect(),
                group: None,
            }
        };
        Instance {
            budget: self.budget,
            projects: self.projects.iter().map(candidate).collect(),
            voters: self.votes.iter().map(choice).collect(),
        }
    }

    /// For methods on orders; only ballots of an ordinal file are orders.
    pub fn orders(&self) -> Option<Vec<OrderBallot>> {
        let order = |vote: &Vote| {
            let tiers: Vec<Vec<usize>> = vote.projects.iter().map(|project| vec![*project]).collect();
            OrderBallot::of_tiers(self.projects.len(), 1, &tiers)
        };
        (self.vote_type == VoteType::Ordinal).then(|| self.votes.iter().map(order).collect())
    }
}
