//! Answers of every method as records: what is taken in, how groups and papers are entered, how ties are settled, and that a recount
//! elsewhere gives the same bytes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::deciding::ranking::counted::LeftOut;
use catchment::analysis::deciding::ranking::document::{ResultDocument, recount};
use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::domain::actions::cast_ballot::cast_answer;
use catchment::domain::actions::cast_for_group::cast_for_group;
use catchment::domain::actions::close_ranking::close_ranking;
use catchment::domain::actions::enter_paper_ballots::{
    Difference, PaperEntry, PaperRefusal, differences, enter_paper_ballots,
};
use catchment::domain::actions::set_up_ranking::set_up_ranking;
use catchment::domain::actions::settle_tie::settle_tie;
use catchment::domain::edit::{Edit, NotAllowed, Refusal, apply};
use catchment::domain::id::RecordId;
use catchment::domain::lottery::draw_lottery;
use catchment::domain::people::Headcount;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::exchange::project_file::{read, write};
use catchment::exchange::result_document::{Comparison, compare, result_document};
use catchment::present::deciding::ranking_results::ranking_view;
use std::collections::{BTreeMap, BTreeSet};

const fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

const RANKING: RecordId = id(1);
const WOMEN: RecordId = id(2);
const MEN: RecordId = id(3);
const ROAD: RecordId = id(10);
const WATER: RecordId = id(11);
const CLINIC: RecordId = id(12);

fn done(project: &Project, edit: &Edit) -> Project {
    apply(project, edit).unwrap().0
}

fn with<R: Record>(project: &Project, at: RecordId, record: R) -> Project {
    done(project, &Edit::add(at, record))
}

fn hall(method: Method) -> Project {
    let mut project = with(&Project::empty(id(0)), id(0), Assessment::default());
    for need in [ROAD, WATER, CLINIC] {
        project = with(&project, need, Need::default());
    }
    project = with(&project, id(4), Meeting::default());
    for group in [WOMEN, MEN] {
        let group_record = Group {
            meeting: id(4),
            preset: GroupPreset::Women,
            name: String::new(),
            colour: 0,
            participants: Headcount::default(),
        };
        project = with(&project, group, group_record);
    }
    let criteria = match method {
        Method::Matrix { .. } => vec!["Reach".to_owned(), "Speed".to_owned()],
        _ => Vec::new(),
    };
    let ranking = Ranking {
        question: "What first?".into(),
        options: vec![ROAD, WATER, CLINIC],
        method,
        state: RankingState::Open,
        meeting: None,
        criteria,
        answered_by: Respondents::default(),
        settlements: Vec::new(),
        tie_rule: Default::default(),
    };
    done(&project, &set_up_ranking(&project, RANKING, ranking).unwrap())
}

fn cast(project: &Project, number: u128, group: Option<RecordId>, answer: Answer) -> Project {
    done(
        project,
        &cast_answer(project, id(number), RANKING, group, answer).unwrap(),
    )
}

fn refused(project: &Project, answer: Answer) -> NotAllowed {
    match cast_answer(project, id(99), RANKING, None, answer) {
        Err(Refusal::NotAllowed(why)) => why,
        other => panic!("{other:?}"),
    }
}

fn order(tiers: &[&[RecordId]], unknown: &[RecordId]) -> Answer {
    Answer::Order(Order {
        tiers: tiers.iter().map(|tier| tier.iter().copied().collect()).collect(),
        unknown: unknown.iter().copied().collect(),
    })
}

fn pile(placed: &[(RecordId, u32)], unplaced: u32) -> Piling {
    Piling {
        placed: placed.iter().copied().collect(),
        unplaced,
    }
}

fn pair(first: RecordId, second: RecordId, outcome: PairOutcome) -> Pair {
    Pair {
        first,
        second,
        outcome,
    }
}

fn counted(project: &Project, rule: Rule) -> ResultDocument {
    let closed = done(project, &close_ranking(project, RANKING).unwrap());
    recount(&closed, RANKING, rule).unwrap()
}

fn tiers(document: &ResultDocument) -> Vec<(usize, Vec<RecordId>)> {
    document
        .tiers
        .iter()
        .map(|tier| (tier.place, tier.options.clone()))
        .collect()
}

#[test]
fn answers_that_are_not_whole_are_refused() {
    let orders = hall(Method::Order);
    assert_eq!(
        refused(&orders, order(&[&[ROAD], &[ROAD]], &[])),
        NotAllowed::BrokenAnswer
    );
    assert_eq!(
        refused(&orders, order(&[&[ROAD], &[]], &[])),
        NotAllowed::BrokenAnswer
    );
    assert_eq!(
        refused(&orders, order(&[&[ROAD]], &[ROAD])),
        NotAllowed::BrokenAnswer
    );
    assert_eq!(
        refused(&orders, order(&[&[id(77)]], &[])),
        NotAllowed::UnknownOption
    );
    assert_eq!(
        refused(&orders, Answer::Dots(BTreeMap::new())),
        NotAllowed::OtherMethod
    );
    let approval = hall(Method::Approval { most: 1 });
    assert_eq!(
        refused(&approval, Answer::Approval([ROAD, WATER].into())),
        NotAllowed::TooManyDots
    );
    let grid = hall(Method::Pairs);
    let twice = vec![
        pair(ROAD, WATER, PairOutcome::First),
        pair(ROAD, WATER, PairOutcome::Equal),
    ];
    assert_eq!(refused(&grid, Answer::Pairs(twice)), NotAllowed::BrokenAnswer);
    let turned = vec![pair(WATER, ROAD, PairOutcome::First)];
    assert_eq!(refused(&grid, Answer::Pairs(turned)), NotAllowed::BrokenAnswer);
    let piling = hall(Method::Piling { counters: 20 });
    assert_eq!(
        refused(&piling, Answer::Piling(pile(&[(ROAD, 19)], 0))),
        NotAllowed::BrokenAnswer
    );
    let matrix = hall(Method::Matrix { counters: 20 });
    assert_eq!(
        refused(&matrix, Answer::Matrix(vec![pile(&[], 20)])),
        NotAllowed::BrokenAnswer
    );
}

#[test]
fn rankings_that_make_no_sense_are_not_set_up() {
    let project = hall(Method::Order);
    let refused = |method, criteria: Vec<String>| {
        let ranking = Ranking {
            method,
            criteria,
            ..project.get::<Ranking>(RANKING).unwrap().clone()
        };
        set_up_ranking(&project, id(5), ranking).is_err()
    };
    assert!(refused(Method::Approval { most: 0 }, Vec::new()));
    assert!(refused(Method::Approval { most: 4 }, Vec::new()));
    assert!(refused(Method::Piling { counters: 0 }, Vec::new()));
    assert!(refused(Method::Matrix { counters: 20 }, Vec::new()));
    assert!(refused(Method::Order, vec!["Reach".into()]));
    assert!(!refused(Method::Calendar, Vec::new()));
}

#[test]
fn orders_with_shared_unranked_and_unknown_places() {
    let mut project = hall(Method::Order);
    project = cast(
        &project,
        101,
        Some(WOMEN),
        order(&[&[WATER], &[ROAD, CLINIC]], &[]),
    );
    project = cast(&project, 102, Some(WOMEN), order(&[&[WATER]], &[]));
    project = cast(&project, 103, None, order(&[&[ROAD], &[CLINIC]], &[WATER]));
    let schulze = counted(&project, Rule::SchulzeWinningVotes);
    // Water beats both 2 : 0; the one who does not know it takes no side. Road beats the clinic 1 : 0.
    assert_eq!(
        tiers(&schulze),
        [(1, vec![WATER]), (2, vec![ROAD]), (3, vec![CLINIC])]
    );
    let borda = counted(&project, Rule::BordaAveragePlaces);
    let scores = |of| borda.scores[&of].clone();
    assert_eq!(
        (scores(WATER), scores(ROAD), scores(CLINIC)),
        ("5".into(), "5/2".into(), "3/2".into())
    );
    assert_eq!(counted(&project, Rule::CopelandWins).tiers, schulze.tiers);
    assert_eq!(
        counted(&project, Rule::RankedPairsWinningVotes).tiers,
        schulze.tiers
    );
}

#[test]
fn a_grid_with_a_cycle() {
    use PairOutcome::{First, Second};
    let project = hall(Method::Pairs);
    let cycle = vec![
        pair(ROAD, WATER, First),
        pair(WATER, CLINIC, First),
        pair(ROAD, CLINIC, Second),
    ];
    let edit = cast_for_group(&project, id(101), RANKING, WOMEN, 8, Answer::Pairs(cycle)).unwrap();
    let document = counted(&done(&project, &edit), Rule::GridWins);
    assert_eq!(tiers(&document), [(1, vec![ROAD, WATER, CLINIC])]);
    assert_eq!((document.groups[0].ballots, document.groups[0].people), (1, 8));
}

#[test]
fn piles_and_matrices_count_each_group_once() {
    let mut project = hall(Method::Piling { counters: 20 });
    for number in 0..3 {
        project = cast(
            &project,
            101 + number,
            Some(MEN),
            Answer::Piling(pile(&[(ROAD, 20)], 0)),
        );
    }
    project = cast(
        &project,
        110,
        Some(WOMEN),
        Answer::Piling(pile(&[(WATER, 15)], 5)),
    );
    let document = counted(&project, Rule::PilingMeanShare);
    assert_eq!(
        (&*document.scores[&ROAD], &*document.scores[&WATER]),
        ("1/2", "3/8")
    );
    let project = hall(Method::Matrix { counters: 10 });
    let rows = vec![pile(&[(ROAD, 10)], 0), pile(&[(WATER, 6), (CLINIC, 4)], 0)];
    let document = counted(
        &cast(&project, 101, None, Answer::Matrix(rows)),
        Rule::MatrixMeanShare,
    );
    let scores = [ROAD, WATER, CLINIC].map(|it| document.scores[&it].clone());
    assert_eq!(scores, ["1/2", "3/10", "1/5"]);
}

#[test]
fn a_calendar_is_kept_and_never_ranked() {
    let project = hall(Method::Calendar);
    let mut year = [None; 12];
    year[7] = Intensity::try_from(5).ok();
    let project = cast(
        &project,
        101,
        None,
        Answer::Calendar(BTreeMap::from([(WATER, year)])),
    );
    let closed = done(&project, &close_ranking(&project, RANKING).unwrap());
    assert_eq!(Rule::of(Method::Calendar), []);
    assert_eq!(recount(&closed, RANKING, Rule::Approval), None);
    assert_eq!(ranking_view(&closed, RANKING), None);
    assert!(Intensity::try_from(6).is_err());
}

#[test]
fn every_answer_survives_a_project_file() {
    let answers = [
        (Method::Approval { most: 2 }, Answer::Approval([ROAD].into())),
        (Method::Order, order(&[&[WATER, ROAD]], &[CLINIC])),
        (
            Method::Pairs,
            Answer::Pairs(vec![pair(ROAD, WATER, PairOutcome::Unknown)]),
        ),
        (
            Method::Piling { counters: 20 },
            Answer::Piling(pile(&[(ROAD, 3)], 17)),
        ),
        (
            Method::Matrix { counters: 5 },
            Answer::Matrix(vec![pile(&[], 5), pile(&[(ROAD, 5)], 0)]),
        ),
        (
            Method::Calendar,
            Answer::Calendar(BTreeMap::from([(ROAD, [Intensity::try_from(0).ok(); 12])])),
        ),
    ];
    for (method, answer) in answers {
        let mut project = cast(&hall(method), 101, Some(MEN), answer);
        project = done(&project, &close_ranking(&project, RANKING).unwrap());
        let lot = draw_lottery(7, &[ROAD, WATER].into());
        project = done(&project, &settle_tie(&project, RANKING, drawn(7, lot)).unwrap());
        let text = write(&project);
        assert_eq!(read(text.as_bytes()).unwrap().0, project);
        assert!(text.contains("\"seed\":\"0000000000000007\""));
    }
}

fn drawn(seed: u64, order: Vec<RecordId>) -> TieSettlement {
    let witnesses = "two members of the committee".to_owned();
    TieSettlement {
        order,
        by: SettledBy::Lottery { seed, witnesses },
    }
}

#[test]
fn a_group_answers_once_and_may_correct_itself() {
    let project = hall(Method::Approval { most: 3 });
    let say = |project: &Project, number, chosen: &[RecordId]| {
        let answer = Answer::Approval(chosen.iter().copied().collect());
        cast_for_group(project, id(number), RANKING, WOMEN, 9, answer)
    };
    let first = done(&project, &say(&project, 101, &[ROAD]).unwrap());
    assert!(say(&first, 102, &[ROAD]).is_err());
    let second = done(&first, &say(&first, 102, &[WATER]).unwrap());
    assert_eq!(second.count(Kind::Ballot), 1);
    // Two tablets with different answers: neither counts until one is chosen.
    let mut both = first.clone();
    both.merge(&done(&project, &say(&project, 103, &[CLINIC]).unwrap()));
    let document = counted(&both, Rule::Approval);
    assert_eq!(document.ballots, 0);
    assert_eq!(document.left_out, BTreeMap::from([(LeftOut::CountedTwice, 2)]));
    let answer = Answer::Approval(BTreeSet::new());
    assert!(cast_for_group(&project, id(101), RANKING, WOMEN, 0, answer).is_err());
}

#[test]
fn papers_are_typed_twice() {
    let project = hall(Method::Approval { most: 2 });
    let paper = |number, chosen: &[RecordId]| PaperEntry {
        number,
        answer: Answer::Approval(chosen.iter().copied().collect()),
    };
    let first = [
        paper(1, &[ROAD]),
        paper(2, &[WATER, CLINIC]),
        paper(3, &[]),
        paper(3, &[]),
    ];
    let second = [paper(2, &[WATER]), paper(1, &[ROAD]), paper(4, &[ROAD])];
    let found = differences(&first, &second);
    let expected = BTreeSet::from([
        Difference::Twice { entry: 1, number: 3 },
        Difference::Missing { entry: 2, number: 3 },
        Difference::Missing { entry: 1, number: 4 },
        Difference::Differs {
            number: 2,
            options: [CLINIC].into(),
        },
    ]);
    assert_eq!(found.iter().cloned().collect::<BTreeSet<_>>(), expected);
    let enter = |ids: &[RecordId], first: &[PaperEntry], second: &[PaperEntry]| {
        enter_paper_ballots(&project, ids, RANKING, Some(MEN), first, second)
    };
    assert_eq!(
        enter(&[id(101)], &first, &second),
        Err(PaperRefusal::Differ(found))
    );
    let (once, again) = (
        [paper(1, &[ROAD]), paper(2, &[WATER])],
        [paper(2, &[WATER]), paper(1, &[ROAD])],
    );
    assert!(enter(&[id(101), id(101)], &once, &again).is_err());
    let entered = done(&project, &enter(&[id(101), id(102)], &once, &again).unwrap());
    assert_eq!(entered.count(Kind::Ballot), 2);
    assert!(
        !write(&entered).contains("number"),
        "the number on the paper is not kept"
    );
    let strange = [paper(8, &[id(77)])];
    let misfit = PaperRefusal::Misfit(8, NotAllowed::UnknownOption);
    assert_eq!(enter(&[id(101)], &strange, &strange), Err(misfit));
}

#[test]
fn a_tie_is_settled_by_a_lot_that_anybody_can_draw_again() {
    let mut project = hall(Method::Approval { most: 3 });
    project = cast(&project, 101, None, Answer::Approval([ROAD, WATER].into()));
    let tied = BTreeSet::from([ROAD, WATER]);
    let seed = 20_260_101;
    let order = draw_lottery(seed, &tied);
    assert_eq!(
        settle_tie(&project, RANKING, drawn(seed, order.clone())).ok(),
        None,
        "still open"
    );
    project = done(&project, &close_ranking(&project, RANKING).unwrap());
    let before = recount(&project, RANKING, Rule::Approval).unwrap();
    let tie = before.first(1).unwrap_err();
    assert_eq!((tie.tied, tie.places), (vec![ROAD, WATER], 1));
    assert_eq!(
        before.first(2),
        Ok(vec![ROAD, WATER]),
        "both go: nothing to settle"
    );
    let mut wrong = order.clone();
    wrong.reverse();
    assert!(
        settle_tie(&project, RANKING, drawn(seed, wrong.clone())).is_err(),
        "not the order of the seed"
    );
    let nobody = SettledBy::Lottery {
        seed,
        witnesses: " ".into(),
    };
    assert!(
        settle_tie(
            &project,
            RANKING,
            TieSettlement {
                order: order.clone(),
                by: nobody
            }
        )
        .is_err()
    );
    project = done(
        &project,
        &settle_tie(&project, RANKING, drawn(seed, order.clone())).unwrap(),
    );
    let after = recount(&project, RANKING, Rule::Approval).unwrap();
    assert_eq!(after.first(1), Ok(order[..1].to_vec()));
    assert_eq!(
        after.fingerprint, before.fingerprint,
        "settling changes no ballot"
    );
    // Talking it over again replaces the lot.
    let agreed = TieSettlement {
        order: wrong.clone(),
        by: SettledBy::Rule(DeclaredRule::Agreement),
    };
    project = done(&project, &settle_tie(&project, RANKING, agreed).unwrap());
    assert_eq!(
        recount(&project, RANKING, Rule::Approval).unwrap().first(1),
        Ok(wrong[..1].to_vec())
    );
}

#[test]
fn a_recount_elsewhere_gives_the_same_bytes() {
    let answers = [vec![ROAD], vec![WATER, ROAD], vec![], vec![CLINIC, WATER]];
    let count = |numbers: [u128; 4], turn: usize| {
        let mut project = hall(Method::Approval { most: 2 });
        for (at, number) in numbers.into_iter().enumerate() {
            let chosen = answers[(at + turn) % 4].iter().copied().collect();
            project = cast(&project, number, Some(WOMEN), Answer::Approval(chosen));
        }
        counted(&project, Rule::Approval)
    };
    let (here, there) = (count([101, 102, 103, 104], 0), count([900, 300, 700, 200], 2));
    assert_eq!(here.to_bytes(), there.to_bytes());
    assert_eq!(here.fingerprint.len(), 64);
    let mut other = hall(Method::Approval { most: 2 });
    other = cast(&other, 101, Some(WOMEN), Answer::Approval([ROAD].into()));
    assert_ne!(counted(&other, Rule::Approval).fingerprint, here.fingerprint);
}

#[test]
fn a_result_of_another_device_is_the_same_or_says_in_what_it_differs() {
    let mut project = hall(Method::Approval { most: 3 });
    let marks = |at: &[usize]| Answer::Approval(at.iter().map(|at| [ROAD, WATER, CLINIC][*at]).collect());
    for (number, at) in [(300, [0, 1]), (301, [1, 2]), (302, [0, 2])] {
        project = cast(&project, number, None, marks(&at));
    }
    let closed = |project: &Project| done(project, &close_ranking(project, RANKING).unwrap());
    let ours = result_document(&closed(&project), RANKING).unwrap();
    assert_eq!(compare(&ours, &ours.to_bytes()), Comparison::Equal);
    let more = closed(&cast(&project, 303, None, marks(&[1])));
    let theirs = result_document(&more, RANKING).unwrap();
    let Comparison::Differs(parts) = compare(&ours, &theirs.to_bytes()) else {
        panic!("a difference was expected")
    };
    assert!(parts.contains(&"ballots") && parts.contains(&"scores") && !parts.contains(&"rule"));
    assert_eq!(compare(&ours, b"{}"), Comparison::NoResult);
    assert_eq!(compare(&ours, b"not json"), Comparison::NoResult);
    assert_eq!(result_document(&project, RANKING), None);
}

#[test]
fn lots_are_fair_and_do_not_depend_on_the_order_of_entry() {
    let tied: BTreeSet<RecordId> = [ROAD, WATER, CLINIC].into();
    let mut orders: BTreeMap<Vec<RecordId>, u32> = BTreeMap::new();
    (0..6_000).for_each(|seed| *orders.entry(draw_lottery(seed, &tied)).or_default() += 1);
    assert_eq!(orders.len(), 6);
    // Each of the six orders about a thousand times; five standard deviations are 144.
    assert!(
        orders.values().all(|times| times.abs_diff(1_000) < 150),
        "{orders:?}"
    );
}
