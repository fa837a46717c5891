//! The minutes of a budget decision, ready to be printed: head, ballots, constraints, ties, the agreed set and its allocation.
//!
//! Deliberately absent: sentences, and votes per intervention where so few secret ballots were cast that they would reveal single votes.

use crate::analysis::deciding::budget::fingerprint::fingerprint;
use crate::analysis::deciding::ranking::counted::LeftOut;
use crate::analysis::deciding::ranking::rule::Rule;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{BudgetDecision, Intervention, Meeting, Method, Ranking};
use crate::present::deciding::budget_page::{BudgetView, Funded, Named, Outcome, budget_view};
use crate::present::deciding::feasibility_impact::numbers;
use crate::present::deciding::recount_view::{GroupColumn, recount_view};
use crate::present::deciding::several_tablets::SeveralTablets;
use std::collections::BTreeSet;

/// Everything that is printed.
#[derive(Clone, PartialEq, Debug)]
pub struct BudgetMinutes {
    /// The assessment.
    pub title: String,
    /// It is an invented example.
    pub illustrative: bool,
    /// The question of the ballots.
    pub question: String,
    /// How people answered.
    pub method: Method,
    /// The groups that answered, with their sizes unless hidden.
    pub groups: Vec<GroupColumn>,
    /// The needs of the ballots, in the order of the groups' places.
    pub needs: Vec<String>,
    /// The meeting in which they were cast.
    pub meeting: Option<Meeting>,
    /// The decision as it is kept.
    pub decision: BudgetDecision,
    /// The rules on its ballots.
    pub view: BudgetView,
    /// Ballots that do not count, by reason.
    pub left_out: Vec<(LeftOut, u64)>,
    /// Groups for which several tablets answered.
    pub several_tablets: SeveralTablets,
    /// The agreed set by numbers, with the money of each.
    pub agreed: Vec<(Named, u64)>,
    /// The allocation of the agreed rule as it counts now.
    pub allocation: Option<Funded>,
    /// That allocation funds something else than what was agreed: costs or conditions were changed since.
    pub differs: bool,
    /// So few secret ballots that votes per intervention stay on this device.
    pub few_secret: bool,
    /// The fingerprint of ballots, money, conditions and costs.
    pub fingerprint: String,
}

/// The minutes; none while the ballots cannot be counted.
pub fn budget_minutes(project: &Project, id: RecordId) -> Option<BudgetMinutes> {
    let decision = project.get::<BudgetDecision>(id)?.clone();
    let ranking = project.get::<Ranking>(decision.ranking)?;
    let view = budget_view(project, &decision)?;
    let ballots = recount_view(project, decision.ranking, Rule::usual(ranking.method)?)?;
    let agreed = decision.agreed.as_ref();
    let rule = agreed.map(|agreed| agreed.rule);
    let allocation = view.outcomes.iter().find_map(|(known, outcome)| match outcome {
        Outcome::Funded(funded) if Some(*known) == rule => Some((**funded).clone()),
        _ => None,
    });
    let assessment = project.assessment();
    Some(BudgetMinutes {
        title: assessment.map(|it| it.title.clone()).unwrap_or_default(),
        illustrative: assessment.is_some_and(|it| it.illustrative),
        question: ranking.question.clone(),
        meeting: ranking
            .meeting
            .and_then(|meeting| project.get::<Meeting>(meeting))
            .cloned(),
        method: ranking.method,
        needs: ballots
            .places
            .iter()
            .flat_map(|place| &place.rows)
            .map(|row| row.name.clone())
            .collect(),
        groups: ballots.groups,
        left_out: ballots.left_out,
        several_tablets: ballots.several_tablets,
        agreed: agreed.map_or_else(Vec::new, |agreed| {
            let named = named(project, &agreed.funded.keys().copied().collect());
            let money = |it: Named| agreed.funded.get(&it.id).map(|money| (it.clone(), *money));
            named.into_iter().filter_map(money).collect()
        }),
        differs: agreed.is_some_and(|agreed| allocation.as_ref().is_none_or(|it| it.set != agreed.funded)),
        allocation,
        few_secret: ballots.few_secret,
        fingerprint: fingerprint(project, &decision)?,
        view,
        decision,
    })
}

/// Interventions in the order of their numbers.
pub fn named(project: &Project, ids: &BTreeSet<RecordId>) -> Vec<Named> {
    let numbers = numbers(project);
    let mut all: Vec<Named> = ids
        .iter()
        .map(|id| Named {
            number: numbers.get(id).copied().unwrap_or_default(),
            id: *id,
            title: project
                .get::<Intervention>(*id)
                .map(|it| it.title.clone())
                .unwrap_or_default(),
        })
        .collect();
    all.sort();
    all
}
