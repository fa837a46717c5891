//! Acts around deciding: marks behind needs, drafts of rankings, lotteries, interventions, criteria, budgets, collecting views.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::centre::change;
use crate::fixtures::sample::*;
use catchment::domain::actions::collect_views::{begin_collecting, end_collecting};
use catchment::domain::actions::constrain_budget::{
    Hold, cap_area, change_budget, hold_candidate, hold_of, set_least,
};
use catchment::domain::actions::draft_ranking::{USUAL_DOTS, choose_method, draft_ranking, tidied};
use catchment::domain::actions::edit_criteria::{
    add_criterion, add_usual_set, change_criterion, drop_criterion, judge_pair, weigh_by,
};
use catchment::domain::actions::make_need::{edit_need, link_marks, unlink_marks};
use catchment::domain::actions::propose_intervention::propose_intervention;
use catchment::domain::actions::set_up_ranking::{is_balloted, set_up_ranking};
use catchment::domain::actions::settle_budget::begin_budget;
use catchment::domain::actions::settle_tie::{by_lottery, settle_tie};
use catchment::domain::actions::split_need::split_by_marks;
use catchment::domain::actions::start_meeting::{Start, start_meeting};
use catchment::domain::edit::{Act, NotAllowed};
use catchment::domain::id::RecordId;
use catchment::domain::lottery::draw_lottery;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use std::collections::BTreeSet;

const NEW: RecordId = id(100);

fn marks(of: &Project, need: RecordId) -> Vec<RecordId> {
    of.get::<Need>(need).unwrap().marks.iter().copied().collect()
}

#[test]
fn marks_are_put_behind_a_need_and_taken_away() {
    let project = plain();
    let (one, both) = (BTreeSet::from([MARK]), BTreeSet::from([MARK, HAZARD]));
    let more = did(
        &project,
        (Act::Change, Kind::Need),
        link_marks(&project, NEED, &both),
    );
    assert_eq!(marks(&more, NEED), [MARK, HAZARD]);
    let fewer = did(&more, (Act::Change, Kind::Need), unlink_marks(&more, NEED, &one));
    assert_eq!(marks(&fewer, NEED), [HAZARD]);
    // Nothing to put or to take.
    refused(link_marks(&project, NEED, &one), NotAllowed::NothingToDo);
    refused(unlink_marks(&project, OTHER_NEED, &one), NotAllowed::NothingToDo);
    missing(link_marks(&project, NEED, &BTreeSet::from([DELETED])), DELETED);
    missing(unlink_marks(&project, NEW, &one), NEW);
}

#[test]
fn what_people_voted_on_keeps_its_words() {
    let project = plain();
    assert!(is_balloted(&project, NEED) && is_balloted(&project, OTHER_NEED));
    let edit = edit_need(&project, NEED, |need| need.sector = "sanitation".to_owned());
    let after = did(&project, (Act::Change, Kind::Need), edit);
    assert_eq!(after.get::<Need>(NEED).unwrap().sector, "sanitation");
    let reworded = |project: &Project| edit_need(project, NEED, |need| need.statement = "Other".to_owned());
    refused(reworded(&project), NotAllowed::BallotsAreIn);
    let unvoted = unvoted();
    assert!(!is_balloted(&unvoted, NEED));
    let after = did(&unvoted, (Act::Change, Kind::Need), reworded(&unvoted));
    assert_eq!(after.get::<Need>(NEED).unwrap().statement, "Other");
    missing(edit_need(&project, NEW, |_| {}), NEW);
}

/// The sample without ballots.
fn unvoted() -> Project {
    let project = plain();
    let gone = catchment::domain::actions::delete_record::delete_record(&project, BALLOT);
    did(&project, (Act::Delete, Kind::Ballot), gone)
}

#[test]
fn the_new_half_of_a_need_has_the_sector_of_its_marks() {
    for (sectors, expected) in [
        (["health", "health"], "health"),
        // Two sectors with equally many marks: the need's own.
        (["health", "roads"], "water"),
    ] {
        let mut project = unvoted();
        let added = [id(110), id(111)];
        for (at, sector) in added.iter().zip(sectors) {
            let one = Mark {
                sector: sector.to_owned(),
                ..mark(MarkKind::Need, "")
            };
            add(&mut project, *at, one);
        }
        change::<Need>(&mut project, NEED, |need| need.marks.extend(added));
        let edit = split_by_marks(&project, NEED, NEW, "New half", &added.into());
        let after = did(&project, (Act::Split, Kind::Need), edit);
        assert_eq!(after.get::<Need>(NEW).unwrap().sector, expected);
        assert_eq!(
            (marks(&after, NEW), marks(&after, NEED)),
            (added.to_vec(), vec![MARK])
        );
    }
    let some = BTreeSet::from([MARK]);
    missing(split_by_marks(&plain(), id(999), NEW, "New half", &some), id(999));
    refused(
        split_by_marks(&plain(), NEED, NEW, "New half", &some),
        NotAllowed::BallotsAreIn,
    );
}

#[test]
fn a_draft_offers_all_needs_in_the_meeting_that_runs() {
    let start = Start {
        kind: MeetingKind::TownHall,
        group: GroupPreset::Everyone,
        date: None,
        now: 1_800_000_000_000,
    };
    let desk = plain();
    let started = start_meeting(&desk, id(30), id(31), start);
    let hall = did(&desk, (Act::Start, Kind::Meeting), started);
    for (project, meeting) in [(desk, None), (hall, Some(id(30)))] {
        let draft = draft_ranking(&project, "What first?".to_owned());
        assert_eq!(
            (&draft.options, draft.meeting),
            (&vec![NEED, OTHER_NEED], meeting)
        );
        assert_eq!(
            (draft.method, draft.answered_by),
            (USUAL_DOTS, Respondents::Persons)
        );
        // It can be set up as it is.
        did(
            &project,
            (Act::Add, Kind::Ranking),
            set_up_ranking(&project, NEW, draft),
        );
    }
}

#[test]
fn a_method_says_who_answers_and_how_many_rows_there_are() {
    let dots = USUAL_DOTS;
    for (method, by, rows) in [
        (dots, Respondents::Persons, 0),
        (Method::Hands, Respondents::Persons, 0),
        (Method::Approval { most: 2 }, Respondents::Persons, 0),
        (Method::Order, Respondents::Persons, 0),
        (Method::Pairs, Respondents::Groups, 0),
        (Method::Piling { counters: 20 }, Respondents::Groups, 0),
        (Method::Matrix { counters: 20 }, Respondents::Groups, 2),
        (Method::Calendar, Respondents::Groups, 0),
    ] {
        let mut draft = draft_ranking(&plain(), String::new());
        draft.answered_by = Respondents::Paper;
        choose_method(&mut draft, method);
        assert_eq!((draft.method, draft.answered_by), (method, by), "{method:?}");
        assert_eq!(draft.criteria.len(), rows, "{method:?}");
    }
    let mut draft = draft_ranking(&plain(), String::new());
    draft.criteria = vec!["Reach".to_owned()];
    choose_method(&mut draft, Method::Matrix { counters: 50 });
    assert_eq!(draft.criteria, ["Reach"], "rows that are there stay");
}

#[test]
fn a_ranking_is_tidied_before_it_is_saved() {
    let rows = || vec![" Reach ".to_owned(), "  ".to_owned()];
    for (method, options, saved, criteria) in [
        (
            Method::Matrix { counters: 20 },
            2,
            Method::Matrix { counters: 20 },
            vec!["Reach"],
        ),
        (
            Method::Approval { most: u32::MAX },
            2,
            Method::Approval { most: 2 },
            vec![],
        ),
        (
            Method::Approval { most: 0 },
            2,
            Method::Approval { most: 1 },
            vec![],
        ),
        (
            Method::Approval { most: 5 },
            0,
            Method::Approval { most: 1 },
            vec![],
        ),
        (Method::Order, 2, Method::Order, vec![]),
    ] {
        let mut draft = draft_ranking(&plain(), String::new());
        draft.options.truncate(options);
        draft.method = method;
        draft.criteria = rows();
        let tidy = tidied(draft);
        assert_eq!(
            (tidy.method, tidy.criteria),
            (saved, criteria.into_iter().map(str::to_owned).collect())
        );
    }
}

#[test]
fn a_lottery_has_the_order_of_its_seed_and_is_accepted_with_witnesses() {
    let project = plain();
    let tied = BTreeSet::from([NEED, OTHER_NEED]);
    for seed in [0, 7, u64::MAX] {
        let lottery = by_lottery(seed, &tied, " Two elders ");
        assert_eq!(lottery.order, draw_lottery(seed, &tied));
        let after = did(
            &project,
            (Act::Resolve, Kind::Ranking),
            settle_tie(&project, RANKING, lottery.clone()),
        );
        assert_eq!(after.get::<Ranking>(RANKING).unwrap().settlements, [lottery]);
        refused(
            settle_tie(&project, RANKING, by_lottery(seed, &tied, "  ")),
            NotAllowed::BrokenAnswer,
        );
    }
}

#[test]
fn an_intervention_is_put_forward_for_a_need_or_for_none() {
    let project = plain();
    for (need, sector) in [(None, ""), (Some(OTHER_NEED), "electricity")] {
        let edit = propose_intervention(&project, NEW, need);
        let after = did(&project, (Act::Add, Kind::Intervention), edit);
        let intervention = after.get::<Intervention>(NEW).unwrap();
        assert_eq!(intervention.sector, sector);
        assert_eq!(intervention.needs.iter().copied().next(), need);
        assert!(intervention.title.is_empty() && intervention.cost.is_none());
    }
    missing(propose_intervention(&project, NEW, Some(MARK)), MARK);
}

const SET: RecordId = id(120);
const CRITERIA: (Act, Kind) = (Act::Change, Kind::CriteriaSet);

/// A project with the usual criteria under the ids 121 to 123.
fn with_set() -> Project {
    let project = plain();
    let mut next = 121..;
    let new = move || id(next.next().unwrap());
    let text = |code: &str, part: &str| format!("{code} {part}");
    let edit = add_usual_set(SET, "Usual".to_owned(), new, text);
    did(&project, (Act::Add, Kind::CriteriaSet), Ok(edit))
}

fn set(project: &Project) -> &CriteriaSet {
    project.get::<CriteriaSet>(SET).unwrap()
}

#[test]
fn the_usual_criteria_come_with_their_words_and_points() {
    let project = with_set();
    let said: Vec<_> = set(&project)
        .criteria
        .iter()
        .map(|it| (it.id, it.name.as_str(), it.good, it.points))
        .collect();
    assert_eq!(
        said,
        [
            (id(121), "reach name", GoodEnd::High, 100),
            (id(122), "lasting name", GoodEnd::High, 80),
            (id(123), "cost name", GoodEnd::Low, 60),
        ]
    );
    let steps = set(&project).criteria[1].anchors.each_ref().map(String::as_str);
    assert_eq!(steps, ["lasting 1", "", "lasting 3", "", "lasting 5"]);
    assert_eq!(set(&project).weighing, Weighing::Swing);
}

#[test]
fn criteria_come_and_go_up_to_the_most() {
    let mut project = with_set();
    for count in 4..=MOST_CRITERIA {
        let edit = add_criterion(&project, SET, id(130 + count as u128));
        project = did(&project, CRITERIA, edit);
        assert_eq!(set(&project).criteria.len(), count);
        let last = set(&project).criteria.last().unwrap();
        assert_eq!((last.name.as_str(), last.points), ("", 50));
    }
    refused(add_criterion(&project, SET, NEW), NotAllowed::NothingToDo);
    let fewer = did(&project, CRITERIA, drop_criterion(&project, SET, id(122)));
    assert_eq!(set(&fewer).criteria.len(), MOST_CRITERIA - 1);
    assert!(set(&fewer).criteria.iter().all(|it| it.id != id(122)));
    missing(add_criterion(&project, MARK, NEW), MARK);
    missing(drop_criterion(&project, NEW, id(122)), NEW);
}

#[test]
fn a_criterion_is_changed_by_its_id() {
    let project = with_set();
    let edit = change_criterion(&project, SET, id(123), |it| it.points = 10);
    let after = did(&project, CRITERIA, edit);
    let points = set(&after).criteria.iter().map(|it| it.points);
    assert_eq!(points.collect::<Vec<_>>(), [100, 80, 10]);
    missing(change_criterion(&project, SET, NEW, |_| {}), NEW);
    missing(change_criterion(&project, NEW, id(123), |_| {}), NEW);
}

#[test]
fn judgements_belong_to_two_criteria_and_are_made_while_pairs_count() {
    let project = with_set();
    let twice = Judgement::try_from(2).unwrap();
    refused(judge_pair(&project, SET, 0, Some(twice)), NotAllowed::NothingToDo);
    let pairs = did(&project, CRITERIA, weigh_by(&project, SET, true));
    assert_eq!(set(&pairs).weighing, Weighing::Pairs(vec![None; 3]));
    // The third pair is that of the second and the third criterion.
    let judged = did(&pairs, CRITERIA, judge_pair(&pairs, SET, 2, Some(twice)));
    let fewer = did(&judged, CRITERIA, drop_criterion(&judged, SET, id(121)));
    assert_eq!(set(&fewer).weighing, Weighing::Pairs(vec![Some(twice)]));
    let taken_back = did(&judged, CRITERIA, judge_pair(&judged, SET, 2, None));
    assert_eq!(set(&taken_back).weighing, Weighing::Pairs(vec![None; 3]));
    refused(judge_pair(&judged, SET, 3, Some(twice)), NotAllowed::NothingToDo);
    let points = did(&judged, CRITERIA, weigh_by(&judged, SET, false));
    assert_eq!(set(&points).weighing, Weighing::Swing);
    assert!(
        weigh_by(&judged, SET, true).unwrap().is_empty(),
        "it is weighed so already"
    );
    missing(weigh_by(&project, NEW, true), NEW);
}

/// A budget decision on the sample's ranking, and its id.
fn with_budget() -> (Project, RecordId) {
    let project = plain();
    let money = Money {
        amount: 50_000,
        currency: Currency::Usd,
    };
    let (decision, edit) = begin_budget(&project, RANKING, money).unwrap();
    (
        did(&project, (Act::Add, Kind::BudgetDecision), Ok(edit)),
        decision,
    )
}

const BUDGET: (Act, Kind) = (Act::Change, Kind::BudgetDecision);

#[test]
fn an_intervention_is_held_in_one_way_at_a_time() {
    let (mut project, decision) = with_budget();
    let rounds = [Hold::Must, Hold::Excluded, Hold::Part, Hold::Open, Hold::Part];
    for hold in rounds {
        let edit = change_budget(&project, decision, |it| {
            hold_candidate(it, INTERVENTION, hold, 42_001)
        });
        project = did(&project, BUDGET, edit);
        let it = project.get::<BudgetDecision>(decision).unwrap();
        assert_eq!(hold_of(it, INTERVENTION), hold);
        let held = it.must_fund.len() + it.excluded.len() + it.part_funding.len();
        assert_eq!(held, usize::from(hold != Hold::Open), "{hold:?}");
    }
    let it = project.get::<BudgetDecision>(decision).unwrap();
    assert_eq!(it.part_funding.get(&INTERVENTION), Some(&21_001), "at least half");
    for (least, kept) in [(Some(5_000), 5_000), (Some(0), 1), (None, 1)] {
        let edit = change_budget(&project, decision, |it| set_least(it, INTERVENTION, least));
        let after = did(&project, BUDGET, edit);
        let it = after.get::<BudgetDecision>(decision).unwrap();
        assert_eq!(it.part_funding.get(&INTERVENTION), Some(&kept));
    }
}

#[test]
fn holds_have_names_of_their_own() {
    let names: BTreeSet<&str> = Hold::ALL.into_iter().map(Hold::code).collect();
    assert_eq!(names, ["excluded", "must", "open", "part"].into());
}

#[test]
fn an_area_is_capped_until_a_set_is_agreed() {
    let (project, decision) = with_budget();
    let capped = |project: &Project, cap| change_budget(project, decision, |it| cap_area(it, AREA, cap));
    let with_cap = did(&project, BUDGET, capped(&project, Some(20_000)));
    let caps = |project: &Project| project.get::<BudgetDecision>(decision).unwrap().area_caps.clone();
    assert_eq!(caps(&with_cap), [(AREA, 20_000)].into());
    let without = did(&with_cap, BUDGET, capped(&with_cap, None));
    assert!(caps(&without).is_empty());
    let mut agreed = with_cap;
    change::<BudgetDecision>(&mut agreed, decision, |it| {
        it.agreed = Some(AgreedSet {
            rule: BudgetRule::MostVotes,
            funded: Default::default(),
            on: None,
        });
    });
    refused(capped(&agreed, None), NotAllowed::NothingToDo);
    missing(change_budget(&project, NEW, |_| {}), NEW);
}

#[test]
fn views_are_collected_closed_and_opened_by_the_facilitator() {
    let label = |act| (act, Kind::Assessment);
    let open = plain();
    let collecting = |project: &Project| project.assessment().unwrap().collecting_views;
    refused(end_collecting(&open), NotAllowed::NothingToDo);
    let closed = did(&open, label(Act::Start), begin_collecting(&open));
    assert!(collecting(&closed));
    refused(begin_collecting(&closed), NotAllowed::NothingToDo);
    let opened = did(&closed, label(Act::Close), end_collecting(&closed));
    assert!(!collecting(&opened));
    // Without placements.
    let gone = catchment::domain::actions::delete_record::delete_record(&closed, SCORE);
    let unheard = did(&closed, (Act::Delete, Kind::Score), gone);
    refused(end_collecting(&unheard), NotAllowed::NothingToDo);
    missing(begin_collecting(&Project::empty(ASSESSMENT)), ASSESSMENT);
}
