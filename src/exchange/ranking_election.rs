//! A closed ranking as an election or a profile for other programs: the ballots that count, without groups, order or time of casting.
//!
//! Deliberately absent: open rankings, secret ballots of fewer than five people, counts of hands (which are not ballots), and age and sex
//! where a group is so small that a ballot could be attributed (`analysis::protection::small_groups`).

use super::pabulib::{Election, Project as Candidate, Vote, VoteType};
use super::preflib::Profile;
use crate::analysis::deciding::orders::ballot::OrderBallot;
use crate::analysis::deciding::ranking::counted::{Counted, counted};
use crate::analysis::deciding::ranking::parts::parts_of;
use crate::analysis::deciding::ranking::rule::Rule;
use crate::analysis::group_class::{age_of, sex_of};
use crate::domain::actions::run_election::candidate_of;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Group, Method, Need, code};
use std::collections::BTreeMap;

/// What a file may tell of the voter behind a ballot: age band and sex, where the group is large enough.
pub(super) struct Voters<'a> {
    /// The groups that may be shown apart.
    shown: BTreeMap<Option<RecordId>, &'a Group>,
}

impl<'a> Voters<'a> {
    pub(super) fn of(counted: &Counted<'a>) -> Self {
        let rule = Rule::usual(counted.ranking.method);
        let parts = rule.and_then(|rule| parts_of(counted, rule));
        let parts = parts.into_iter().flat_map(|parts| parts.groups);
        let groups = counted.groups.iter().zip(parts);
        let shown = groups
            .filter(|(_, part)| part.shown)
            .filter_map(|(group, _)| Some((group.group, group.record?)));
        Self {
            shown: shown.collect(),
        }
    }

    /// The ballot as a vote for these projects.
    pub(super) fn vote(&self, ballot: &Ballot, projects: Vec<usize>, points: Vec<u64>) -> Vote {
        let group = self.shown.get(&ballot.group).copied();
        let group = group.filter(|_| ballot.is_secret());
        let sex = match group.and_then(sex_of) {
            Some(Sex::Female) => "F",
            Some(Sex::Male) => "M",
            None => "",
        };
        Vote {
            projects,
            points,
            age: group.and_then(age_of).map(|band| code(&band)).unwrap_or_default(),
            sex: sex.to_owned(),
        }
    }
}

fn name(project: &Project, option: RecordId) -> String {
    // Candidates of an election are numbers.
    let candidate = || candidate_of(project, option).map(|it| format!("candidate-{}", it.number));
    project
        .get::<Need>(option)
        .map(|need| need.statement.clone())
        .or_else(candidate)
        .unwrap_or_default()
}

/// Whether there is an election to be had of it, without making one.
pub fn leaves(project: &Project, id: RecordId) -> bool {
    counted(project, id)
        .is_some_and(|counted| vote_type(counted.ranking.method).is_some() && !counted.few_secret())
}

fn vote_type(method: Method) -> Option<VoteType> {
    match method {
        Method::Approval { .. } => Some(VoteType::Approval),
        Method::Dots { .. } | Method::Piling { .. } => Some(VoteType::Cumulative),
        Method::Order => Some(VoteType::Ordinal),
        Method::Hands | Method::Pairs | Method::Matrix { .. } | Method::Calendar => None,
    }
}

/// The ranking for Pabulib: dots, approval, piling and strict orders; none for the other methods and while it is open. A ranking of needs
/// has no money: every need costs 1 and the budget is their number, which the file says.
pub fn election(project: &Project, id: RecordId) -> Option<Election> {
    let counted = counted(project, id)?;
    if counted.few_secret() {
        return None;
    }
    let (ranking, ballots) = (counted.ranking, counted.ballots());
    let vote_type = vote_type(ranking.method)?;
    let voters = Voters::of(&counted);
    let at = |option: &RecordId| ranking.options.iter().position(|it| it == option);
    let given = |counts: &BTreeMap<RecordId, u32>| -> (Vec<usize>, Vec<u64>) {
        counts
            .iter()
            .filter_map(|(option, count)| Some((at(option)?, u64::from(*count))))
            .unzip()
    };
    let vote = |ballot: &&Ballot| {
        let (projects, points) = match &ballot.answer {
            Answer::Approval(chosen) => (chosen.iter().filter_map(at).collect(), Vec::new()),
            Answer::Dots(counts) => given(counts),
            Answer::Piling(pile) => given(&pile.placed),
            // The format has no ties; a ballot with one is not written as if it had none.
            Answer::Order(order) if order.tiers.iter().all(|tier| tier.len() == 1) => {
                (order.tiers.iter().flatten().filter_map(at).collect(), Vec::new())
            }
            _ => return None,
        };
        Some(voters.vote(ballot, projects, points))
    };
    let candidate = |(at, option): (usize, &RecordId)| Candidate {
        id: (at + 1).to_string(),
        cost: 1,
        name: name(project, *option),
        more: BTreeMap::new(),
    };
    let votes: Vec<Vote> = ballots.iter().filter_map(vote).collect();
    let mut comment = "unit costs: needs were ranked without money".to_owned();
    if votes.len() < ballots.len() {
        let tied = ballots.len() - votes.len();
        comment = format!(
            "{comment}; ballots with shared places, which this format does not know, are left out: {tied}"
        );
    }
    Some(Election {
        vote_type,
        decimals: 0,
        budget: ranking.options.len() as u64,
        meta: BTreeMap::from([
            ("description".to_owned(), ranking.question.clone()),
            ("comment".to_owned(), comment),
            ("rule".to_owned(), "unknown".to_owned()),
        ]),
        projects: ranking.options.iter().enumerate().map(candidate).collect(),
        votes,
    })
}

/// The ranking for PrefLib: orders, with ties; none for the other methods and while it is open.
pub fn profile(project: &Project, id: RecordId) -> Option<Profile> {
    let counted = counted(project, id)?;
    let (ranking, ballots) = (counted.ranking, counted.ballots());
    if ranking.method != Method::Order || counted.few_secret() {
        return None;
    }
    let at = |option: &RecordId| ranking.options.iter().position(|it| it == option);
    let order = |ballot: &&Ballot| match &ballot.answer {
        Answer::Order(order) => {
            let tiers: Vec<Vec<usize>> = order
                .tiers
                .iter()
                .map(|tier| tier.iter().filter_map(at).collect())
                .collect();
            Some(OrderBallot::of_tiers(ranking.options.len(), 1, &tiers))
        }
        _ => None,
    };
    Some(Profile {
        title: ranking.question.clone(),
        alternatives: ranking
            .options
            .iter()
            .map(|option| name(project, *option))
            .collect(),
        ballots: ballots.iter().filter_map(order).collect(),
    })
}
