//! A budget decision from records: who counts, what each rule funds, ties that stop, and the agreed set taken into the plan at once.
//! With it criteria from records and the plan along time.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::deciding::budget::allocation::NoAllocation;
use catchment::analysis::deciding::budget::completion::{Completion, completed_equal_shares};
use catchment::analysis::deciding::budget::constraints::Constraints;
use catchment::analysis::deciding::budget::equal_shares::Utility;
use catchment::analysis::deciding::budget::from_records::{Case, case, usable_rankings};
use catchment::analysis::deciding::budget::greedy::{WhenUnaffordable, most_votes_first};
use catchment::analysis::deciding::budget::instance::Candidate;
use catchment::analysis::deciding::criteria::from_records::result;
use catchment::analysis::deciding::ranking::document::recount;
use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::domain::actions::cast_ballot::cast_answer;
use catchment::domain::actions::close_ranking::close_ranking;
use catchment::domain::actions::edit_criteria::{pairs, weighed_by_pairs, with_criterion, without_criterion};
use catchment::domain::actions::leave_out::leave_out;
use catchment::domain::actions::score_criteria::{Cell, score_criteria};
use catchment::domain::actions::set_up_ranking::{change_ranking, set_up_ranking};
use catchment::domain::actions::settle_budget::{
    agree_on_budget, begin_budget, declare_budget_tie_rule, settle_budget_tie,
};
use catchment::domain::date::Day;
use catchment::domain::edit::{Edit, NotAllowed, Refusal, apply};
use catchment::domain::id::RecordId;
use catchment::domain::lottery::draw_lottery;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::exchange::budget_election::budget_election;
use catchment::exchange::project_file::{read, write};
use catchment::exchange::{pabulib, ranking_election};
use catchment::present::deciding::budget_page::{Outcome, budget_view, ordered_by};
use catchment::present::deciding::criteria_page::{open_pairs, weights_view};
use catchment::present::paper::budget_minutes::budget_minutes;
use catchment::present::plan::gantt::{MilestoneState, gantt};
use std::collections::{BTreeMap, BTreeSet};

const fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

const RANKING: RecordId = id(1);
const NEEDS: [RecordId; 3] = [id(10), id(11), id(12)];
const WORKS: [RecordId; 3] = [id(20), id(21), id(22)];

fn done(project: &Project, edit: &Edit) -> Project {
    apply(project, edit).unwrap().0
}

fn with<R: Record>(project: &Project, at: RecordId, record: R) -> Project {
    done(project, &Edit::add(at, record))
}

fn usd(amount: u64) -> Money {
    Money {
        amount,
        currency: Currency::Usd,
    }
}

/// Three needs, one intervention each, with costs; ballots mark needs.
fn hall(costs: [u64; 3], ballots: &[&[usize]]) -> Project {
    let mut project = with(&Project::empty(id(0)), id(0), Assessment::default());
    for (need, (work, cost)) in NEEDS.into_iter().zip(WORKS.into_iter().zip(costs)) {
        project = with(&project, need, Need::default());
        let intervention = Intervention {
            needs: BTreeSet::from([need]),
            cost: Some(usd(cost)),
            ..Intervention::default()
        };
        project = with(&project, work, intervention);
    }
    let ranking = Ranking {
        question: "What first?".into(),
        options: NEEDS.to_vec(),
        method: Method::Approval { most: 3 },
        state: RankingState::Open,
        meeting: None,
        answered_by: catchment::domain::records::Respondents::default(),
        criteria: Vec::new(),
        settlements: Vec::new(),
        tie_rule: Default::default(),
    };
    project = done(&project, &set_up_ranking(&project, RANKING, ranking).unwrap());
    for (number, marks) in ballots.iter().enumerate() {
        let answer = Answer::Approval(marks.iter().map(|at| NEEDS[*at]).collect());
        project = done(
            &project,
            &cast_answer(&project, id(100 + number as u128), RANKING, None, answer).unwrap(),
        );
    }
    project
}

fn closed(project: &Project) -> Project {
    done(project, &close_ranking(project, RANKING).unwrap())
}

fn begun(project: &Project, money: u64) -> (Project, RecordId) {
    let (id, edit) = begin_budget(project, RANKING, usd(money)).unwrap();
    (done(project, &edit), id)
}

fn decision(project: &Project, id: RecordId) -> BudgetDecision {
    project.get::<BudgetDecision>(id).unwrap().clone()
}

#[test]
fn an_open_ranking_is_no_ground_for_a_budget() {
    let open = hall([10, 10, 10], &[&[0]]);
    assert!(usable_rankings(&open).is_empty());
    let refused = Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    assert_eq!(begin_budget(&open, RANKING, usd(10)), refused);
    assert_eq!(usable_rankings(&closed(&open)), [RANKING]);
}

#[test]
fn the_rules_differ_as_they_should() {
    // Six for the first, three for the second, one for the third: the dear one takes all by votes.
    let project = closed(&hall(
        [90, 60, 30],
        &[&[0], &[0], &[0], &[0], &[1], &[1], &[1], &[2]],
    ));
    let (project, id) = begun(&project, 90);
    let case = case(&project, &decision(&project, id)).unwrap();
    let votes = case.allocation(BudgetRule::MostVotes).unwrap();
    assert_eq!(votes.funded, BTreeMap::from([(0, 90)]));
    assert_eq!(votes.money_left, 0);
    // The best total: 4 votes by the first, 4 by the other two together: a tie of sets, which asks.
    let Err(NoAllocation::Decide(tie)) = case.allocation(BudgetRule::BestTotal) else {
        panic!("a tie was expected")
    };
    assert_eq!(tie.tied, [0, 1, 2]);
    let settlement = TieSettlement {
        order: vec![WORKS[1], WORKS[0], WORKS[2]],
        by: SettledBy::Rule(DeclaredRule::Agreement),
    };
    let project = done(&project, &settle_budget_tie(&project, id, settlement).unwrap());
    let again =
        catchment::analysis::deciding::budget::from_records::case(&project, &decision(&project, id)).unwrap();
    let best = again.allocation(BudgetRule::BestTotal).unwrap();
    assert_eq!(best.funded, BTreeMap::from([(1, 60), (2, 30)]));
}

#[test]
fn the_budget_counts_the_ballots_of_the_minutes() {
    let mut project = hall([50, 50, 50], &[&[0], &[1]]);
    let women = Group {
        meeting: id(91),
        preset: GroupPreset::Women,
        name: String::new(),
        colour: 0,
        participants: Default::default(),
    };
    project = with(&project, id(90), women);
    let whole = |marks: &[usize]| Ballot {
        ranking: RANKING,
        group: Some(id(90)),
        people: Some(8),
        answer: Answer::Approval(marks.iter().map(|at| NEEDS[*at]).collect()),
    };
    // The same answer of the whole group from two tablets is one; an answer with a strange option and one of dots do not count.
    project = with(&project, id(200), whole(&[0, 2]));
    project = with(&project, id(201), whole(&[0, 2]));
    let strange = Ballot {
        answer: Answer::Approval(BTreeSet::from([id(77)])),
        ..whole(&[])
    };
    let dots = Ballot {
        answer: Answer::Dots(BTreeMap::from([(NEEDS[0], 1)])),
        ..whole(&[])
    };
    project = with(&project, id(202), strange);
    project = with(&project, id(203), dots);
    let check = |project: &Project, expected: (usize, usize)| {
        let (with_money, decided) = begun(project, 100);
        let case = case(&with_money, &decision(&with_money, decided)).unwrap();
        let minutes = recount(project, RANKING, Rule::Approval).unwrap();
        assert_eq!((case.instance.voters.len(), case.left_out), expected);
        assert_eq!(minutes.ballots, expected.0 as u64);
        assert_eq!(minutes.left_out.values().sum::<u64>(), expected.1 as u64);
    };
    let done_voting = closed(&project);
    check(&done_voting, (3, 2));
    // A second, different answer of the same group: neither counts until one is chosen.
    let twice = closed(&with(&project, id(204), whole(&[1])));
    check(&twice, (2, 4));
}

/// The file holds the input of the rules, so that the count can be repeated, and nothing that identifies a voter.
#[test]
fn what_leaves_can_be_counted_again() {
    let ballots: [&[usize]; 8] = [&[0], &[0], &[0, 2], &[0], &[1], &[1, 2], &[1], &[]];
    let few = closed(&hall([90, 60, 30], &ballots[..4]));
    let (few, small) = begun(&few, 150);
    assert!(budget_election(&few, small).is_none());
    let (project, id) = begun(&closed(&hall([90, 60, 30], &ballots)), 150);
    let case = case(&project, &decision(&project, id)).unwrap();
    let text = pabulib::write(&budget_election(&project, id).unwrap(), 3);
    assert!(text.contains("currency;USD") && text.contains("rule;unknown") && !text.contains("comment"));
    let (election, remarks) = pabulib::read(text.as_bytes()).unwrap();
    assert!(remarks.is_empty());
    let again = election.instance();
    assert_eq!((again.budget, &again.projects), (150, &without_areas(&case)));
    let free = Constraints::default();
    let votes = most_votes_first(&again, &free, WhenUnaffordable::Skip, &[]).unwrap();
    assert_eq!(
        votes.funded,
        case.allocation(BudgetRule::MostVotes).unwrap().funded
    );
    let shares = completed_equal_shares(&again, &free, Utility::Cost, Completion::None, &[]).unwrap();
    let own = completed_equal_shares(&case.instance, &free, Utility::Cost, Completion::None, &[]).unwrap();
    assert_eq!(shares.funded, own.funded);
    // What the format cannot say is told.
    let mut held = decision(&project, id);
    held.must_fund.insert(WORKS[2]);
    let held = done(&project, &Edit::change(&project, id, held));
    assert!(budget_election(&held, id).unwrap().meta.contains_key("comment"));
}

fn without_areas(case: &Case) -> Vec<Candidate> {
    case.instance
        .projects
        .iter()
        .map(|project| Candidate {
            cost: project.cost,
            area: None,
        })
        .collect()
}

/// Other programs get the ballots that count here, not those that were left out.
#[test]
fn what_leaves_are_the_ballots_of_the_recount() {
    let ballots: [&[usize]; 6] = [&[0], &[1], &[2], &[0], &[1], &[2]];
    let mut project = hall([50, 50, 50], &ballots);
    let women = Group {
        meeting: id(91),
        preset: GroupPreset::Women,
        name: String::new(),
        colour: 0,
        participants: Default::default(),
    };
    project = with(&project, id(90), women);
    let whole = |marks: &[usize]| Ballot {
        ranking: RANKING,
        group: Some(id(90)),
        people: Some(8),
        answer: Answer::Approval(marks.iter().map(|at| NEEDS[*at]).collect()),
    };
    for (number, marks) in [[0_usize, 1], [0, 2]].iter().enumerate() {
        project = with(&project, id(200 + number as u128), whole(marks));
        let counted = recount(&closed(&project), RANKING, Rule::Approval).unwrap();
        let left = ranking_election::election(&closed(&project), RANKING).unwrap();
        assert_eq!(left.votes.len() as u64, counted.ballots);
    }
}

#[test]
fn a_tie_stops_and_only_a_true_lot_settles_it() {
    let project = closed(&hall([50, 50, 50], &[&[0, 1], &[0, 1], &[2]]));
    let (project, id) = begun(&project, 60);
    let view = budget_view(&project, &decision(&project, id)).unwrap();
    let (_, Outcome::Tie { tied, places }) = &view.outcomes[0] else {
        panic!("a tie was expected")
    };
    assert_eq!((tied.len(), *places), (2, 1));
    // Equal costs and equal supporters: no declared rule tells them apart.
    assert_eq!(ordered_by(tied, |row| row.cost), None);
    let both: BTreeSet<RecordId> = BTreeSet::from([WORKS[0], WORKS[1]]);
    let seed = 7;
    let order = draw_lottery(seed, &both);
    let lot = |order: Vec<RecordId>, witnesses: &str| TieSettlement {
        order,
        by: SettledBy::Lottery {
            seed,
            witnesses: witnesses.into(),
        },
    };
    let broken = Err(Refusal::NotAllowed(NotAllowed::BrokenAnswer));
    let turned: Vec<RecordId> = order.iter().rev().copied().collect();
    assert_eq!(
        settle_budget_tie(&project, id, lot(turned, "the committee")),
        broken
    );
    assert_eq!(settle_budget_tie(&project, id, lot(order.clone(), " ")), broken);
    let settled = done(
        &project,
        &settle_budget_tie(&project, id, lot(order.clone(), "the committee")).unwrap(),
    );
    let view = budget_view(&settled, &decision(&settled, id)).unwrap();
    let (_, Outcome::Funded(funded)) = &view.outcomes[0] else {
        panic!("a set was expected")
    };
    assert_eq!(funded.set.keys().copied().collect::<Vec<_>>(), [order[0]]);
    assert_eq!(view.few_marks, Some(17));
    // It survives the file.
    let file = write(&settled);
    let (back, _) = read(file.as_bytes()).unwrap();
    assert_eq!(decision(&back, id), decision(&settled, id));
}

#[test]
fn a_rule_for_ties_is_declared_before_anything_is_settled() {
    let project = closed(&hall([50, 50, 50], &[&[0, 1], &[0, 1], &[2]]));
    let (project, id) = begun(&project, 60);
    assert_eq!(decision(&project, id).tie_rule, TieRule::Ask);
    let refused = Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    // Needs are compared two by two; money is not.
    assert_eq!(
        declare_budget_tie_rule(&project, id, TieRule::PairwiseMajority),
        refused
    );
    let declared = done(
        &project,
        &declare_budget_tie_rule(&project, id, TieRule::LowestCost).unwrap(),
    );
    assert_eq!(decision(&declared, id).tie_rule, TieRule::LowestCost);
    let settlement = TieSettlement {
        order: vec![WORKS[1], WORKS[0]],
        by: SettledBy::Rule(DeclaredRule::Agreement),
    };
    let settled = done(&declared, &settle_budget_tie(&declared, id, settlement).unwrap());
    assert_eq!(declare_budget_tie_rule(&settled, id, TieRule::Lottery), refused);
    // What is asked is not written, so that older files stay as they are.
    assert!(!write(&project).contains("tie_rule") && write(&declared).contains("lowest-cost"));
}

#[test]
fn what_the_ballots_declared_holds_for_the_money_too() {
    let open = hall([50, 50, 50], &[]);
    let ranking = Ranking {
        tie_rule: TieRule::Lottery,
        ..open.get::<Ranking>(RANKING).unwrap().clone()
    };
    let mut cost_of_needs = ranking.clone();
    cost_of_needs.tie_rule = TieRule::LowestCost;
    assert!(change_ranking(&open, RANKING, cost_of_needs).is_err());
    let declared = done(&open, &change_ranking(&open, RANKING, ranking.clone()).unwrap());
    let answer = Answer::Approval(BTreeSet::from([NEEDS[0]]));
    let voted = done(
        &declared,
        &cast_answer(&declared, id(100), RANKING, None, answer).unwrap(),
    );
    let late = Ranking {
        tie_rule: TieRule::Ask,
        ..ranking
    };
    assert_eq!(
        change_ranking(&voted, RANKING, late),
        Err(Refusal::NotAllowed(NotAllowed::BallotsAreIn))
    );
    let (project, id) = begun(&closed(&voted), 60);
    assert_eq!(decision(&project, id).tie_rule, TieRule::Lottery);
}

#[test]
fn the_minutes_hold_what_was_agreed_and_say_when_it_no_longer_follows() {
    let project = closed(&hall([50, 40, 30], &[&[0], &[0, 1], &[1, 2], &[1], &[0]]));
    let (project, id) = begun(&project, 100);
    let open = budget_minutes(&project, id).unwrap();
    assert!(open.agreed.is_empty() && open.allocation.is_none() && !open.differs && !open.few_secret);
    let set = BTreeMap::from([(WORKS[0], 50), (WORKS[1], 40)]);
    let edit = agree_on_budget(&project, id, BudgetRule::MostVotes, &set, Day::new(2026, 5, 20)).unwrap();
    let agreed = done(&project, &edit);
    let minutes = budget_minutes(&agreed, id).unwrap();
    assert_eq!(
        minutes.agreed.iter().map(|(_, money)| *money).collect::<Vec<_>>(),
        [50, 40]
    );
    assert!(!minutes.differs && minutes.allocation.is_some());
    // Agreeing changes neither ballots nor conditions; a cost does.
    assert_eq!(minutes.fingerprint, open.fingerprint);
    let dearer = Intervention {
        cost: Some(usd(90)),
        ..agreed.get::<Intervention>(WORKS[0]).unwrap().clone()
    };
    let dearer = done(&agreed, &Edit::change(&agreed, WORKS[0], dearer));
    let later = budget_minutes(&dearer, id).unwrap();
    assert!(later.differs && later.fingerprint != minutes.fingerprint);
}

#[test]
fn the_agreed_set_goes_into_the_plan_in_one_act_with_its_links() {
    let project = closed(&hall([50, 40, 30], &[&[0], &[0, 1], &[1, 2]]));
    let (project, id) = begun(&project, 100);
    let project = done(
        &project,
        &leave_out(&project, NEEDS[1], "No money.".into(), "Next year.".into()).unwrap(),
    );
    let set = BTreeMap::from([(WORKS[0], 50), (WORKS[1], 40)]);
    let edit = agree_on_budget(&project, id, BudgetRule::MostVotes, &set, Day::new(2026, 5, 20)).unwrap();
    let agreed = done(&project, &edit);
    let lines: Vec<(RecordId, Option<Money>)> = agreed
        .all::<PlanLine>()
        .filter_map(|(_, line)| match &line.decision {
            Decision::Taken(taken) => Some((taken.intervention, taken.budget)),
            Decision::NotTaken(_) => None,
        })
        .collect();
    assert_eq!(lines.len(), agreed.count(Kind::PlanLine));
    assert_eq!(
        BTreeMap::from_iter(lines),
        BTreeMap::from([(WORKS[0], Some(usd(50))), (WORKS[1], Some(usd(40)))])
    );
    assert_eq!(decision(&agreed, id).agreed.unwrap().rule, BudgetRule::MostVotes);
    // Agreed once; and one undo takes all of it back.
    assert!(agree_on_budget(&agreed, id, BudgetRule::MostVotes, &set, None).is_err());
    let back = done(&agreed, &edit.inverse());
    assert_eq!(back.count(Kind::PlanLine), 1);
    assert_eq!(decision(&back, id).agreed, None);
}

fn criterion(number: u128, good: GoodEnd, points: u32) -> SetCriterion {
    SetCriterion {
        id: id(number),
        name: format!("C{number}"),
        good,
        anchors: Default::default(),
        points,
    }
}

fn value(step: u8) -> Option<Given> {
    ScaleValue::from_halves(2 * step).map(Given::Value)
}

#[test]
fn scores_of_two_tablets_merge_and_missing_ones_give_a_range() {
    let set = CriteriaSet {
        name: "Usual".into(),
        criteria: vec![
            criterion(30, GoodEnd::High, 100),
            criterion(31, GoodEnd::Low, 100),
        ],
        weighing: Weighing::Swing,
    };
    let base = with(&hall([1, 1, 1], &[]), id(2), set);
    let cell = |criterion: u128, work: usize| Cell {
        set: id(2),
        criterion: id(criterion),
        intervention: WORKS[work],
        layer: Layer::Community,
        group: None,
    };
    let score =
        |project: &Project, at: Cell, given| done(project, &score_criteria(project, at, given).unwrap());
    let mut ours = base.clone();
    for (work, step) in [5, 3, 1].into_iter().enumerate() {
        ours = score(&ours, cell(30, work), value(step));
    }
    let mut theirs = base.clone();
    for work in [0, 1] {
        theirs = score(&theirs, cell(31, work), value(1));
    }
    theirs = score(&theirs, cell(31, 2), Some(Given::Unknown));
    ours.merge(&theirs);
    let found = result(&ours, id(2), Layer::Community).unwrap();
    let order: Vec<RecordId> = found.rows.iter().map(|row| row.intervention).collect();
    assert_eq!(order, WORKS);
    assert!(!found.complete);
    let last = &found.rows[2];
    assert_eq!((last.missing, last.unknown), (0, 1));
    assert!(last.range.low < last.range.high);
    assert!(last.firsts.is_none());
    assert!(result(&ours, id(2), Layer::Directorate).is_none());
    let whole = score(&ours, cell(31, 2), value(5));
    let found = result(&whole, id(2), Layer::Community).unwrap();
    assert!(found.complete);
    assert_eq!(found.rows[0].firsts.unwrap().alone, 1000);
    assert!(score_criteria(&whole, cell(31, 2), value(5)).is_err());
    let back = score(&whole, cell(31, 2), None);
    assert_eq!(result(&back, id(2), Layer::Community).unwrap().rows[2].missing, 1);
}

#[test]
fn comparisons_stay_with_their_criteria() {
    let mut set = CriteriaSet::default();
    for number in 30..33 {
        set = with_criterion(set, criterion(number, GoodEnd::High, 50));
    }
    set = weighed_by_pairs(set);
    assert_eq!(pairs(&set), [(0, 1), (0, 2), (1, 2)]);
    // Not compared is not equal: no weights follow.
    assert_eq!((open_pairs(&set), weights_view(&set)), (3, None));
    set.weighing = Weighing::Pairs([2, 4, 1].map(|step| Judgement::try_from(step).ok()).to_vec());
    let view = weights_view(&set).unwrap();
    assert_eq!(view.shares.iter().sum::<i64>(), 1000);
    assert!(view.ratio.unwrap().0 < 100);
    let fewer = without_criterion(set.clone(), id(31));
    assert_eq!(fewer.weighing, Weighing::Pairs(vec![Judgement::try_from(4).ok()]));
    let more = with_criterion(set, criterion(40, GoodEnd::Low, 0));
    assert_eq!((open_pairs(&more), weights_view(&more)), (3, None));
}

#[test]
fn bars_and_milestones_along_time() {
    let project = hall([1, 1, 1], &[]);
    let line = |work: usize, starts, ends, milestones| PlanLine {
        decision: Decision::Taken(Commitment {
            intervention: WORKS[work],
            lead: String::new(),
            partners: Vec::new(),
            starts,
            ends,
            budget: None,
            source: String::new(),
            milestones,
        }),
    };
    assert_eq!(
        gantt(&with(&project, id(50), line(0, None, None, Vec::new())), None),
        None
    );
    let milestone = |day, done| Milestone {
        what: "Step".into(),
        due: Day::new(2026, 2, day),
        done,
        done_on: None,
    };
    let milestones = vec![milestone(1, true), milestone(2, false), milestone(28, false)];
    let project = with(
        &project,
        id(50),
        line(0, Day::new(2026, 1, 1), Day::new(2026, 2, 28), milestones),
    );
    let project = with(&project, id(51), line(1, Day::new(2026, 2, 1), None, Vec::new()));
    let project = with(
        &project,
        id(52),
        line(2, Day::new(2026, 2, 9), Day::new(2026, 2, 1), Vec::new()),
    );
    let chart = gantt(&project, Day::new(2026, 2, 10)).unwrap();
    let bars: Vec<_> = chart.rows.iter().map(|row| row.bar).collect();
    assert_eq!(bars, [Some((0, 1000)), Some((525, 525)), None]);
    let states: Vec<MilestoneState> = chart.rows[0].points.iter().map(|point| point.state).collect();
    assert_eq!(
        states,
        [MilestoneState::Done, MilestoneState::Late, MilestoneState::Ahead]
    );
    assert_eq!(
        chart.ticks.iter().map(|tick| tick.at).collect::<Vec<_>>(),
        [0, 525]
    );
    assert_eq!(chart.today, Some(677));
    assert_eq!(gantt(&project, Day::new(2030, 1, 1)).unwrap().today, None);
}
