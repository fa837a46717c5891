//! A budget decision as an election for other programs: interventions with their costs, the money, and what each ballot chose of them.
//!
//! The file is enough to count the budget again. Constraints that the format cannot express (must be funded, caps, part funding) are
//! written as a comment. Deliberately absent: secret ballots of fewer than five people, groups, and times.

use super::pabulib::{Election, Project as Candidate, VoteType};
use super::ranking_election::Voters;
use crate::analysis::deciding::budget::constraints::Constraints;
use crate::analysis::deciding::budget::from_records::case;
use crate::analysis::deciding::ranking::counted::counted;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{BudgetDecision, BudgetRule, Currency, Intervention};
use std::collections::BTreeMap;

/// The decision for Pabulib; none while its ballots cannot be counted, or are so few that persons could be identified.
pub fn budget_election(project: &Project, id: RecordId) -> Option<Election> {
    let decision = project.get::<BudgetDecision>(id)?;
    let case = case(project, decision)?;
    let counted = counted(project, decision.ranking)?;
    let ballots = counted.ballots();
    if counted.few_secret() || ballots.len() != case.instance.voters.len() {
        return None;
    }
    let voters = Voters::of(&counted);
    let votes = ballots.iter().zip(&case.instance.voters).map(|(ballot, choice)| {
        let (projects, points): (Vec<usize>, Vec<u64>) = choice.points.iter().unzip();
        voters.vote(
            ballot,
            projects,
            if case.has_points { points } else { Vec::new() },
        )
    });
    let title = |id: &RecordId| project.get::<Intervention>(*id).map(|it| it.title.clone());
    let candidate = |(at, id): (usize, &RecordId)| Candidate {
        id: (at + 1).to_string(),
        cost: case.instance.cost(at),
        name: title(id).unwrap_or_default(),
        more: BTreeMap::new(),
    };
    let currency = match decision.money.currency {
        Currency::Usd => "USD",
        Currency::Iqd => "IQD",
    };
    let rule = match decision.agreed.as_ref().map(|agreed| agreed.rule) {
        Some(BudgetRule::MostVotes) => "greedy",
        Some(BudgetRule::EqualShares) => "equalshares",
        Some(BudgetRule::BestTotal) => "best total",
        None => "unknown",
    };
    let mut meta = BTreeMap::from([
        ("description".to_owned(), counted.ranking.question.clone()),
        ("currency".to_owned(), currency.to_owned()),
        ("rule".to_owned(), rule.to_owned()),
    ]);
    if case.constraints != Constraints::default() {
        let comment = "conditions that held before any rule are not in this file";
        meta.insert("comment".to_owned(), comment.to_owned());
    }
    Some(Election {
        vote_type: if case.has_points {
            VoteType::Cumulative
        } else {
            VoteType::Approval
        },
        decimals: 0,
        budget: case.instance.budget,
        meta,
        projects: case.projects.iter().enumerate().map(candidate).collect(),
        votes: votes.collect(),
    })
}
