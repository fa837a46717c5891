//! A closed ranking as an election or a profile for other programs: ballots without groups, order or time of casting.
//!
//! Deliberately absent: open rankings, secret ballots of fewer than five people, counts of hands (no ballots stand behind them), and age and sex where a group is so small that a
//! ballot could be told (`analysis::small_groups`).

use super::pabulib::{Election, Project as Candidate, Vote, VoteType};
use super::preflib::Profile;
use crate::analysis::group_results::{age_of, sex_of};
use crate::analysis::orders::ballot::OrderBallot;
use crate::analysis::recount::Rule;
use crate::analysis::recount_parts::parts;
use crate::analysis::small_groups::FEWEST;
use crate::domain::actions::cast_ballot::misfit;
use crate::domain::actions::run_election::candidate_of;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Group, Method, Need, Ranking, RankingState, code};
use std::collections::BTreeMap;

fn closed(project: &Project, id: RecordId) -> Option<&Ranking> {
    project
        .get::<Ranking>(id)
        .filter(|ranking| ranking.state == RankingState::Closed)
}

/// Ballots of so few persons that they could be told from the file.
fn too_few(project: &Project, id: RecordId, ranking: &Ranking) -> bool {
    let secret = ballots(project, id, ranking).filter(|ballot| ballot.people.is_none());
    (1..FEWEST).contains(&(secret.count() as u64))
}

fn ballots<'a>(project: &'a Project, id: RecordId, ranking: &'a Ranking) -> impl Iterator<Item = &'a Ballot> {
    project
        .all::<Ballot>()
        .map(|(_, ballot)| ballot)
        .filter(move |ballot| ballot.ranking == id && misfit(ranking, &ballot.answer).is_none())
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

/// The ranking for Pabulib: dots, approval, piling and strict orders; none for the other methods and while it is open. A ranking of needs
/// has no money: every need costs 1 and the budget is their number, which the file says.
pub fn election(project: &Project, id: RecordId) -> Option<Election> {
    let ranking = closed(project, id)?;
    if too_few(project, id, ranking) {
        return None;
    }
    let vote_type = match ranking.method {
        Method::Approval { .. } => VoteType::Approval,
        Method::Dots { .. } | Method::Piling { .. } => VoteType::Cumulative,
        Method::Order => VoteType::Ordinal,
        Method::Hands | Method::Pairs | Method::Matrix { .. } | Method::Calendar => return None,
    };
    let shown: BTreeMap<Option<RecordId>, bool> = Rule::of(ranking.method)
        .first()
        .and_then(|rule| parts(project, id, *rule))
        .map(|parts| {
            parts
                .groups
                .iter()
                .map(|group| (group.group, group.shown))
                .collect()
        })
        .unwrap_or_default();
    let at = |option: &RecordId| ranking.options.iter().position(|it| it == option);
    let counted = |counts: &BTreeMap<RecordId, u32>| -> (Vec<usize>, Vec<u64>) {
        counts
            .iter()
            .filter_map(|(option, count)| Some((at(option)?, u64::from(*count))))
            .unzip()
    };
    let vote = |ballot: &Ballot| {
        let (projects, points) = match &ballot.answer {
            Answer::Approval(chosen) => (chosen.iter().filter_map(at).collect(), Vec::new()),
            Answer::Dots(counts) => counted(counts),
            Answer::Piling(pile) => counted(&pile.placed),
            // The format has no ties; a ballot with one is not written as if it had none.
            Answer::Order(order) if order.tiers.iter().all(|tier| tier.len() == 1) => {
                (order.tiers.iter().flatten().filter_map(at).collect(), Vec::new())
            }
            _ => return None,
        };
        let told = shown.get(&ballot.group).copied().unwrap_or(false) && ballot.people.is_none();
        let group = ballot
            .group
            .filter(|_| told)
            .and_then(|group| project.get::<Group>(group));
        let sex = match group.and_then(sex_of) {
            Some(Sex::Female) => "F",
            Some(Sex::Male) => "M",
            None => "",
        };
        Some(Vote {
            projects,
            points,
            age: group.and_then(age_of).map(|band| code(&band)).unwrap_or_default(),
            sex: sex.to_owned(),
        })
    };
    let candidate = |(at, option): (usize, &RecordId)| Candidate {
        id: (at + 1).to_string(),
        cost: 1,
        name: name(project, *option),
        more: BTreeMap::new(),
    };
    Some(Election {
        vote_type,
        decimals: 0,
        budget: ranking.options.len() as u64,
        meta: BTreeMap::from([
            ("description".to_owned(), ranking.question.clone()),
            (
                "comment".to_owned(),
                "unit costs: needs were ranked without money".to_owned(),
            ),
            ("rule".to_owned(), "unknown".to_owned()),
        ]),
        projects: ranking.options.iter().enumerate().map(candidate).collect(),
        votes: ballots(project, id, ranking).filter_map(vote).collect(),
    })
}

/// The ranking for PrefLib: orders, with ties; none for the other methods and while it is open.
pub fn profile(project: &Project, id: RecordId) -> Option<Profile> {
    let ranking = closed(project, id)?;
    if ranking.method != Method::Order || too_few(project, id, ranking) {
        return None;
    }
    let at = |option: &RecordId| ranking.options.iter().position(|it| it == option);
    let order = |ballot: &Ballot| match &ballot.answer {
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
        ballots: ballots(project, id, ranking).filter_map(order).collect(),
    })
}
