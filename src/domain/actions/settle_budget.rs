//! A budget decision: begun, a tie in it settled in front of people, and the agreed set taken into the plan in one act.
//!
//! Deliberately absent: finding the set and the ties (`analysis/deciding/budget`).

use super::settle_tie::with_settlement;
use super::take_up::line_of;
use crate::domain::date::Day;
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    AgreedSet, Body, BudgetDecision, BudgetRule, Decision, Intervention, Kind, Money, PlanLine, Ranking,
    RankingState, TieRule, TieSettlement,
};
use std::collections::{BTreeMap, BTreeSet};

/// The decision on a closed ranking's ballots. There is one per ranking: two tablets that begin one make the same record.
pub fn begin_budget(project: &Project, ranking: RecordId, money: Money) -> Result<(RecordId, Edit), Refusal> {
    let question = project.get::<Ranking>(ranking).ok_or(Refusal::Missing(ranking))?;
    let id = RecordId::derived("budget decision", &[Some(ranking)]);
    if question.state == RankingState::Open || project.get::<BudgetDecision>(id).is_some() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let decision = BudgetDecision {
        ranking,
        money,
        must_fund: BTreeSet::new(),
        excluded: BTreeSet::new(),
        fewest_supporters: 0,
        area_caps: BTreeMap::new(),
        part_funding: BTreeMap::new(),
        completion: Default::default(),
        // What was declared for the ballots holds for the money too, where it can.
        tie_rule: Some(question.tie_rule)
            .filter(|rule| TieRule::OF_BUDGETS.contains(rule))
            .unwrap_or_default(),
        settlements: Vec::new(),
        agreed: None,
    };
    Ok((id, Edit::add(id, decision)))
}

/// Records how a tie was settled. The same interventions settled again replace the earlier settlement.
///
/// Refused once a set is agreed; for fewer than two interventions or one twice; for a lot without witnesses or whose order is not that
/// of its seed.
pub fn settle_budget_tie(
    project: &Project,
    id: RecordId,
    settlement: TieSettlement,
) -> Result<Edit, Refusal> {
    let decision = project.get::<BudgetDecision>(id).ok_or(Refusal::Missing(id))?;
    if decision.agreed.is_some() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let is_option = |option: &RecordId| project.get::<Intervention>(*option).is_some();
    let settled = BudgetDecision {
        settlements: with_settlement(&decision.settlements, settlement, is_option)?,
        ..decision.clone()
    };
    Ok(Edit::change(project, id, settled).labelled(Act::Resolve))
}

/// Declares how ties are settled. Refused once a tie is settled or a set is agreed, and for what a budget cannot declare.
pub fn declare_budget_tie_rule(project: &Project, id: RecordId, rule: TieRule) -> Result<Edit, Refusal> {
    let decision = project.get::<BudgetDecision>(id).ok_or(Refusal::Missing(id))?;
    let late = decision.agreed.is_some() || !decision.settlements.is_empty();
    if late || decision.tie_rule == rule || !TieRule::OF_BUDGETS.contains(&rule) {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let mut declared = decision.clone();
    declared.tie_rule = rule;
    Ok(Edit::change(project, id, declared))
}

/// Agrees on a set and takes all of it into the plan as one step of undo. Interventions that are in the plan already keep their line,
/// with the money agreed now; needs that are answered by the set are no longer left out. Lines of other interventions stay.
pub fn agree_on_budget(
    project: &Project,
    id: RecordId,
    rule: BudgetRule,
    funded: &BTreeMap<RecordId, u64>,
    on: Option<Day>,
) -> Result<Edit, Refusal> {
    let decision = project.get::<BudgetDecision>(id).ok_or(Refusal::Missing(id))?;
    if decision.agreed.is_some() || funded.is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let mut answered: BTreeSet<RecordId> = BTreeSet::new();
    let mut changes = Vec::new();
    for (intervention, amount) in funded {
        let candidate = project
            .get::<Intervention>(*intervention)
            .ok_or(Refusal::Missing(*intervention))?;
        answered.extend(&candidate.needs);
        let money = Money {
            amount: *amount,
            currency: decision.money.currency,
        };
        let known = project
            .all::<PlanLine>()
            .find_map(|(line, fields)| match &fields.decision {
                Decision::Taken(taken) if taken.intervention == *intervention => Some((line, taken.clone())),
                _ => None,
            });
        changes.push(match known {
            Some((line, mut taken)) => {
                taken.budget = Some(money);
                let decision = Decision::Taken(taken);
                Change::set(project, line, Some(Body::PlanLine(PlanLine { decision })))
            }
            None => {
                let (line, fields) = line_of(*intervention, Some(money));
                Change::add(line, fields)
            }
        });
    }
    let no_longer = project.all::<PlanLine>().filter(
        |(_, line)| matches!(&line.decision, Decision::NotTaken(left) if answered.contains(&left.need)),
    );
    changes.extend(no_longer.map(|(line, _)| Change::set(project, line, None)));
    let mut agreed = decision.clone();
    agreed.agreed = Some(AgreedSet {
        rule,
        funded: funded.clone(),
        on,
    });
    changes.push(Change::set(project, id, Some(Body::BudgetDecision(agreed))));
    Ok(Edit::new(Act::Close, Kind::BudgetDecision, changes))
}
