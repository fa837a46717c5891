//! Scores on criteria, and a budget decision from its ties to the plan.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::centre::change;
use crate::fixtures::sample::*;
use catchment::domain::actions::edit_criteria::add_usual_set;
use catchment::domain::actions::score_criteria::{Cell, score_criteria};
use catchment::domain::actions::settle_budget::{
    agree_on_budget, begin_budget, declare_budget_tie_rule, settle_budget_tie,
};
use catchment::domain::actions::settle_tie::by_lottery;
use catchment::domain::edit::{Act, NotAllowed};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use std::collections::BTreeMap;

const SET: RecordId = id(120);
const CRITERION: RecordId = id(121);
const CHEAP: RecordId = id(130);
const BUDGET: Kind = Kind::BudgetDecision;

const fn usd(amount: u64) -> Money {
    Money {
        amount,
        currency: Currency::Usd,
    }
}

/// The sample with a second intervention, a set of criteria and a budget decision.
fn project() -> (Project, RecordId) {
    let mut project = plain();
    let cheap = Intervention {
        title: "Lamps".to_owned(),
        needs: [OTHER_NEED].into(),
        cost: Some(usd(4_000)),
        ..Intervention::default()
    };
    add(&mut project, CHEAP, cheap);
    let mut next = 121..;
    let new = move || id(next.next().unwrap());
    let set = add_usual_set(SET, "Usual".to_owned(), new, |_, _| String::new());
    project = did(&project, (Act::Add, Kind::CriteriaSet), Ok(set));
    let (decision, edit) = begin_budget(&project, RANKING, usd(45_000)).unwrap();
    (did(&project, (Act::Add, BUDGET), Ok(edit)), decision)
}

#[test]
fn a_score_is_given_changed_and_taken_back() {
    let (project, _) = project();
    let cell = Cell {
        set: SET,
        criterion: CRITERION,
        intervention: INTERVENTION,
        layer: Layer::Community,
        group: Some(WOMEN),
    };
    let value = |halves| Given::Value(ScaleValue::from_halves(halves).unwrap());
    let given = |project: &Project| project.get::<CriteriaScore>(cell.id()).map(|it| it.given);
    let mut now = project.clone();
    for (said, act) in [
        (Some(value(6)), Act::Add),
        (Some(value(9)), Act::Change),
        (Some(Given::Unknown), Act::Change),
        (None, Act::Delete),
        (Some(value(2)), Act::Change),
    ] {
        // A score that was taken back leaves a deleted document: giving it again adds a record.
        let act = if given(&now).is_none() { Act::Add } else { act };
        now = did(&now, (act, Kind::CriteriaScore), score_criteria(&now, cell, said));
        assert_eq!(given(&now), said);
        refused(score_criteria(&now, cell, said), NotAllowed::NothingToDo);
    }
    for (elsewhere, gone) in [
        (Cell { set: NEED, ..cell }, NEED),
        (
            Cell {
                criterion: NEED,
                ..cell
            },
            NEED,
        ),
        (
            Cell {
                intervention: NEED,
                ..cell
            },
            NEED,
        ),
        (
            Cell {
                group: Some(NEED),
                ..cell
            },
            NEED,
        ),
    ] {
        missing(score_criteria(&project, elsewhere, Some(value(6))), gone);
    }
    let other = Cell {
        layer: Layer::Directorate,
        group: None,
        ..cell
    };
    assert_ne!(other.id(), cell.id(), "each voice has a score of its own");
}

#[test]
fn one_decision_stands_on_a_closed_ranking() {
    let (project, decision) = project();
    assert_eq!(
        project.get::<BudgetDecision>(decision).unwrap().money,
        usd(45_000)
    );
    let again = begin_budget(&project, RANKING, usd(1)).map(|(_, edit)| edit);
    refused(again, NotAllowed::NothingToDo);
    let gone = begin_budget(&project, NEED, usd(1)).map(|(_, edit)| edit);
    missing(gone, NEED);
    let mut open = plain();
    change::<Ranking>(&mut open, RANKING, |it| it.state = RankingState::Open);
    let early = begin_budget(&open, RANKING, usd(1)).map(|(_, edit)| edit);
    refused(early, NotAllowed::NothingToDo);
}

#[test]
fn a_rule_for_ties_is_declared_before_the_first_tie() {
    let (project, decision) = project();
    let before = project.get::<BudgetDecision>(decision).unwrap().tie_rule;
    for rule in TieRule::OF_BUDGETS {
        let edit = declare_budget_tie_rule(&project, decision, rule);
        if rule == before {
            refused(edit, NotAllowed::NothingToDo);
        } else {
            let after = did(&project, (Act::Change, BUDGET), edit);
            assert_eq!(after.get::<BudgetDecision>(decision).unwrap().tie_rule, rule);
        }
    }
    let tied = [INTERVENTION, CHEAP].into();
    let settled = settle_budget_tie(&project, decision, by_lottery(3, &tied, "Two elders"));
    let settled = did(&project, (Act::Resolve, BUDGET), settled);
    for rule in TieRule::OF_BUDGETS {
        refused(
            declare_budget_tie_rule(&settled, decision, rule),
            NotAllowed::NothingToDo,
        );
    }
    missing(declare_budget_tie_rule(&project, NEED, TieRule::Lottery), NEED);
}

#[test]
fn a_tie_is_settled_by_a_rule_or_a_lottery_with_witnesses() {
    let (project, decision) = project();
    let agreed = |order: &[RecordId]| TieSettlement {
        order: order.to_vec(),
        by: SettledBy::Rule(DeclaredRule::Agreement),
    };
    let tied = [INTERVENTION, CHEAP].into();
    let lottery = by_lottery(3, &tied, "Two elders");
    let mut now = project.clone();
    for settlement in [agreed(&[CHEAP, INTERVENTION]), lottery.clone()] {
        let edit = settle_budget_tie(&now, decision, settlement.clone());
        now = did(&now, (Act::Resolve, BUDGET), edit);
        let settled = &now.get::<BudgetDecision>(decision).unwrap().settlements;
        assert_eq!(settled, &[settlement], "the same tie has one settlement");
    }
    let mut turned = lottery.clone();
    turned.order.reverse();
    for (wrong, why) in [
        (agreed(&[CHEAP]), NotAllowed::BrokenAnswer),
        (agreed(&[CHEAP, CHEAP]), NotAllowed::BrokenAnswer),
        (agreed(&[CHEAP, NEED]), NotAllowed::UnknownOption),
        (by_lottery(3, &tied, " "), NotAllowed::BrokenAnswer),
        (turned, NotAllowed::BrokenAnswer),
    ] {
        refused(settle_budget_tie(&project, decision, wrong), why);
    }
    missing(settle_budget_tie(&project, NEED, lottery), NEED);
}

#[test]
fn an_agreed_set_goes_into_the_plan_in_one_step() {
    let (project, decision) = project();
    let funded: BTreeMap<RecordId, u64> = [(INTERVENTION, 40_000), (CHEAP, 4_000)].into();
    let agree = |project: &Project, funded: &BTreeMap<RecordId, u64>| {
        agree_on_budget(project, decision, BudgetRule::MostVotes, funded, None)
    };
    let after = did(&project, (Act::Close, BUDGET), agree(&project, &funded));
    let mut lines: Vec<(RecordId, Option<Money>)> = after
        .all::<PlanLine>()
        .filter_map(|(_, line)| match &line.decision {
            Decision::Taken(taken) => Some((taken.intervention, taken.budget)),
            Decision::NotTaken(_) => None,
        })
        .collect();
    lines.sort_by_key(|(intervention, _)| *intervention);
    assert_eq!(
        lines,
        [(INTERVENTION, Some(usd(40_000))), (CHEAP, Some(usd(4_000)))]
    );
    assert!(
        after.get::<PlanLine>(LINE).is_some(),
        "the intervention keeps its line"
    );
    assert!(
        after.get::<PlanLine>(LEFT_OUT).is_none(),
        "the need of the lamps is no longer left out"
    );
    let agreed = after.get::<BudgetDecision>(decision).unwrap().agreed.as_ref();
    assert_eq!(agreed.map(|it| &it.funded), Some(&funded));
    refused(agree(&after, &funded), NotAllowed::NothingToDo);
    refused(agree(&project, &BTreeMap::new()), NotAllowed::NothingToDo);
    missing(agree(&project, &[(NEED, 1)].into()), NEED);
    // What was agreed on the line before stays.
    let lead = |project: &Project| match &project.get::<PlanLine>(LINE).unwrap().decision {
        Decision::Taken(taken) => taken.lead.clone(),
        Decision::NotTaken(_) => String::new(),
    };
    assert_eq!(lead(&after), lead(&project));
}
