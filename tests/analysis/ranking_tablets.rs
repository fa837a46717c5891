//! Two tablets that answered for the same group and are merged, by every method: equal answers count once, different ones are left out
//! and told, in either order of merging, and everything that is shown or leaves says the same.

use crate::fixtures::vote::*;

use catchment::analysis::deciding::budget::from_records::case;
use catchment::analysis::deciding::declared_rules::order_by_rule;
use catchment::analysis::deciding::ranking::counted::{LeftOut, counted};
use catchment::analysis::deciding::ranking::document::{ResultDocument, recount};
use catchment::analysis::deciding::ranking::open::different_on_several;
use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::exchange::result_document::{Comparison, compare, result_document};
use catchment::exchange::{ranking_election, tables};
use catchment::present::deciding::ranking_results::{Who, ranking_view};
use catchment::present::deciding::recount_view::recount_view;
use catchment::present::deciding::season_view::season_view;
use std::collections::{BTreeMap, BTreeSet};

const DOTS: Method = METHODS[0];

/// Two tablets that start from the same hall. Both took an answer of the women; the first one of the men, the second one of the elders.
fn tablets(method: Method, womens: [&Answer; 2]) -> [Project; 2] {
    let hall = hall(method);
    let first = as_group(&hall, 101, WOMEN, womens[0]);
    let second = as_group(&hall, 901, WOMEN, womens[1]);
    [
        as_group(&first, 102, MEN, &answer(method, ROAD, CLINIC)),
        as_group(&second, 902, ELDERS, &answer(method, ROAD, WATER)),
    ]
}

/// Both orders of merging, each closed.
fn both_ways([first, second]: &[Project; 2]) -> [Project; 2] {
    [closed(&merged(first, second)), closed(&merged(second, first))]
}

fn documents(project: &Project) -> Vec<ResultDocument> {
    let method = project.get::<Ranking>(RANKING).unwrap().method;
    let rules = Rule::of(method).iter();
    rules
        .map(|rule| recount(project, RANKING, *rule).unwrap())
        .collect()
}

/// Ballots that count as each of those says who shows or hands on a result.
fn ballots_as_told(project: &Project) -> BTreeSet<u64> {
    let method = project.get::<Ranking>(RANKING).unwrap().method;
    let rule = Rule::usual(method).unwrap();
    let view = recount_view(project, RANKING, rule).unwrap();
    let table = tables::results(project);
    let column = |name| table.columns.iter().position(|it| *it == name).unwrap();
    let of_everybody =
        |row: &&tables::Row| row.cells[column("whose")] == tables::Cell::Text("everybody".into());
    let in_table = match table.rows.iter().find(of_everybody).unwrap().cells[column("ballots")] {
        tables::Cell::Number(ballots) => ballots,
        ref other => panic!("{other:?}"),
    };
    let mut told = BTreeSet::from([
        result_document(project, RANKING).unwrap().ballots,
        view.ballots,
        view.groups.iter().map(|group| group.ballots).sum(),
        in_table,
    ]);
    if let Some(bars) = ranking_view(project, RANKING) {
        told.insert(bars.ballots);
        let groups = bars.columns.iter().filter(|it| matches!(it.who, Who::Group(_)));
        told.insert(groups.map(|column| column.ballots).sum());
        assert_eq!(bars.left_out, view.left_out);
        assert_eq!(bars.several_tablets, view.several_tablets);
        let scores = |option: RecordId| {
            let bars: Vec<_> = bars.tiers.iter().flat_map(|tier| &tier.bars).collect();
            bars.iter().find(|bar| bar.option == option).unwrap().score
        };
        let document = result_document(project, RANKING).unwrap();
        for (option, score) in &document.scores {
            assert_eq!(*score, scores(*option).to_string());
        }
    }
    if let Some(case) = case(project, &budget()) {
        told.insert(case.instance.voters.len() as u64);
    }
    if let Some(election) = ranking_election::election(project, RANKING) {
        told.insert(election.votes.len() as u64);
    }
    told
}

#[test]
fn the_same_answer_from_two_tablets_counts_once_and_leaves_no_trace() {
    for method in METHODS {
        let womens = answer(method, WATER, ROAD);
        let tablets = tablets(method, [&womens, &womens]);
        let [one, other] = both_ways(&tablets);
        assert_eq!(one, other);
        // As if one tablet had done all the work.
        let alone = closed(&as_group(&tablets[0], 903, ELDERS, &answer(method, ROAD, WATER)));
        for ((one, other), alone) in documents(&one)
            .iter()
            .zip(documents(&other))
            .zip(documents(&alone))
        {
            assert_eq!(one.to_bytes(), other.to_bytes(), "{method:?}");
            assert_eq!(one.to_bytes(), alone.to_bytes(), "{method:?}");
            assert_eq!(compare(one, &alone.to_bytes()), Comparison::Equal);
        }
        assert_eq!(ballots_as_told(&one), BTreeSet::from([3]), "{method:?}");
        let counted = counted(&one, RANKING).unwrap();
        assert_eq!(counted.left_out, BTreeMap::new());
        assert_eq!(counted.same_on_several, [Some(WOMEN)]);
        assert_eq!(counted.different_on_several, []);
    }
}

#[test]
fn different_answers_from_two_tablets_are_left_out_and_told() {
    for method in METHODS {
        let womens = [answer(method, WATER, ROAD), answer(method, CLINIC, WATER)];
        let tablets = tablets(method, [&womens[0], &womens[1]]);
        let [one, other] = both_ways(&tablets);
        // As if the women had not answered at all.
        let silent = as_group(&hall(method), 102, MEN, &answer(method, ROAD, CLINIC));
        let silent = closed(&as_group(&silent, 902, ELDERS, &answer(method, ROAD, WATER)));
        for ((one, other), silent) in documents(&one)
            .iter()
            .zip(documents(&other))
            .zip(documents(&silent))
        {
            assert_eq!(one.to_bytes(), other.to_bytes(), "{method:?}");
            assert_eq!(one.left_out, BTreeMap::from([(LeftOut::CountedTwice, 2)]));
            assert_eq!(
                (&one.tiers, &one.scores),
                (&silent.tiers, &silent.scores),
                "{method:?}"
            );
            assert_eq!(
                (&one.groups, &one.fingerprint),
                (&silent.groups, &silent.fingerprint)
            );
        }
        assert_eq!(ballots_as_told(&one), BTreeSet::from([2]), "{method:?}");
        let view = recount_view(&one, RANKING, Rule::usual(method).unwrap()).unwrap();
        assert_eq!(view.left_out, [(LeftOut::CountedTwice, 2)]);
        let told: Vec<_> = view
            .several_tablets
            .different
            .iter()
            .map(|tag| tag.group)
            .collect();
        assert_eq!((told, view.several_tablets.same.len()), (vec![Some(WOMEN)], 0));
    }
}

#[test]
fn a_group_that_is_asked_again_counts_as_it_said_last() {
    for method in METHODS {
        let womens = [answer(method, WATER, ROAD), answer(method, CLINIC, WATER)];
        let [first, second] = tablets(method, [&womens[0], &womens[1]]);
        let open = merged(&first, &second);
        assert_eq!(different_on_several(&open, RANKING), [Some(WOMEN)], "{method:?}");
        assert!(different_on_several(&first, RANKING).is_empty());
        let asked = as_group(&open, 999, WOMEN, &womens[1]);
        assert!(different_on_several(&asked, RANKING).is_empty());
        assert_eq!(
            ballots_as_told(&closed(&asked)),
            BTreeSet::from([3]),
            "{method:?}"
        );
        // The other tablet takes the correction in and has the same result.
        let other = closed(&merged(&second, &asked));
        assert_eq!(
            result_document(&other, RANKING).unwrap().to_bytes(),
            result_document(&closed(&asked), RANKING).unwrap().to_bytes()
        );
    }
}

#[test]
fn three_tablets_are_merged_in_any_order() {
    for method in METHODS {
        let hall = hall(method);
        let answers = [
            answer(method, WATER, ROAD),
            answer(method, WATER, ROAD),
            answer(method, CLINIC, WATER),
        ];
        let tablets: Vec<Project> = (0..)
            .zip(&answers)
            .map(|(number, said)| as_group(&hall, 500 - number, WOMEN, said))
            .collect();
        let bytes: BTreeSet<Vec<u8>> = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1]]
            .map(|[a, b, c]| closed(&merged(&merged(&tablets[a], &tablets[b]), &tablets[c])))
            .map(|project| result_document(&project, RANKING).unwrap().to_bytes())
            .into();
        assert_eq!(bytes.len(), 1, "{method:?}");
        let all = closed(&merged(&merged(&tablets[0], &tablets[1]), &tablets[2]));
        let counted = counted(&all, RANKING).unwrap();
        // Two say the same and one does not: a majority of tablets settles nothing.
        assert_eq!(counted.left_out, BTreeMap::from([(LeftOut::CountedTwice, 2)]));
        assert_eq!((counted.groups.len(), counted.different_on_several.len()), (0, 1));
    }
}

#[test]
fn an_answer_is_the_same_whatever_says_nothing_in_it() {
    let counts = |zero: bool| {
        let mut counts = BTreeMap::from([(ROAD, 3)]);
        if zero {
            counts.insert(WATER, 0);
        }
        counts
    };
    let pile = |zero: bool| Piling {
        placed: counts(zero),
        unplaced: 17,
    };
    let pairs = |turned: bool| {
        let Answer::Pairs(mut pairs) = answer(Method::Pairs, ROAD, WATER) else {
            panic!()
        };
        if turned {
            pairs.reverse();
        }
        Answer::Pairs(pairs)
    };
    let same = [
        (DOTS, Answer::Dots(counts(false)), Answer::Dots(counts(true))),
        (
            Method::Hands,
            Answer::Hands(counts(false)),
            Answer::Hands(counts(true)),
        ),
        (
            Method::Piling { counters: 20 },
            Answer::Piling(pile(false)),
            Answer::Piling(pile(true)),
        ),
        (Method::Pairs, pairs(false), pairs(true)),
    ];
    for (method, one, other) in same {
        assert_ne!(one, other);
        let [one, other] = both_ways(&tablets(method, [&one, &other]));
        let (ours, theirs) = (result_document(&one, RANKING), result_document(&other, RANKING));
        assert_eq!(ours.as_ref().unwrap().to_bytes(), theirs.unwrap().to_bytes());
        assert_eq!(
            (
                ours.unwrap().ballots,
                counted(&one, RANKING).unwrap().left_out.len()
            ),
            (3, 0),
            "{method:?}"
        );
    }
}

#[test]
fn another_number_of_people_is_another_answer() {
    let method = Method::Approval { most: 2 };
    let womens = answer(method, WATER, ROAD);
    let [first, second] = tablets(method, [&womens, &womens]);
    let mut more = second.get::<Ballot>(id(901)).unwrap().clone();
    more.people = Some(27);
    let second = apply(&second, &Edit::change(&second, id(901), more)).unwrap().0;
    let merged = closed(&merged(&first, &second));
    let counted = counted(&merged, RANKING).unwrap();
    assert_eq!(
        (counted.ballots().len(), counted.different_on_several),
        (2, vec![Some(WOMEN)])
    );
}

#[test]
fn persons_who_say_the_same_are_persons_all_the_same() {
    for method in METHODS.into_iter().filter(|method| *method != Method::Hands) {
        let said = answer(method, WATER, ROAD);
        let hall = hall(method);
        let persons = |from: u128| {
            (from..from + 4).fold(hall.clone(), |project, number| {
                as_person(&project, number, Some(WOMEN), &said)
            })
        };
        let [one, other] = both_ways(&[persons(100), persons(200)]);
        assert_eq!(ballots_as_told(&one), BTreeSet::from([8]), "{method:?}");
        let bytes = |project: &Project| result_document(project, RANKING).unwrap().to_bytes();
        assert_eq!(bytes(&one), bytes(&other));
        let counted = counted(&one, RANKING).unwrap();
        assert_eq!((counted.same_on_several.len(), counted.left_out.len()), (0, 0));
    }
}

#[test]
fn a_calendar_counts_a_group_once_as_well() {
    let method = Method::Calendar;
    let womens = [answer(method, WATER, ROAD), answer(method, CLINIC, ROAD)];
    let [same, _] = both_ways(&tablets(method, [&womens[0], &womens[0]]));
    let view = season_view(&same, RANKING).unwrap();
    assert_eq!(
        (view.answers, view.left_out.len(), view.several_tablets.same.len()),
        (3, 0, 1)
    );
    let [different, _] = both_ways(&tablets(method, [&womens[0], &womens[1]]));
    let view = season_view(&different, RANKING).unwrap();
    assert_eq!(
        (view.answers, view.left_out),
        (2, vec![(LeftOut::CountedTwice, 2)])
    );
    // Water was said by the women alone.
    assert_eq!(view.seasons[1].months[0].said, 0);
}

#[test]
fn a_group_that_was_deleted_keeps_its_own_answer() {
    for method in METHODS {
        let womens = answer(method, WATER, ROAD);
        let project = as_group(&hall(method), 101, WOMEN, &womens);
        let project = closed(&as_group(&project, 102, MEN, &answer(method, ROAD, CLINIC)));
        let before = result_document(&project, RANKING).unwrap();
        let mut gone = project.clone();
        for group in [WOMEN, MEN] {
            gone = apply(&gone, &Edit::delete(&gone, group, Kind::Group)).unwrap().0;
        }
        let after = result_document(&gone, RANKING).unwrap();
        assert_eq!(
            (after.ballots, &after.tiers, &after.scores),
            (2, &before.tiers, &before.scores),
            "{method:?}"
        );
        assert_eq!(after.fingerprint, before.fingerprint);
        assert_eq!(ballots_as_told(&gone), BTreeSet::from([2]), "{method:?}");
    }
}

#[test]
fn hands_are_the_supporters_that_a_declared_rule_counts() {
    let hands = |of: &[(RecordId, u32)]| Answer::Hands(of.iter().copied().collect());
    let project = as_group(
        &hall(Method::Hands),
        101,
        WOMEN,
        &hands(&[(ROAD, 20), (WATER, 6)]),
    );
    let project = closed(&as_group(
        &project,
        102,
        ELDERS,
        &hands(&[(WATER, 9), (CLINIC, 5)]),
    ));
    let by = |rule| order_by_rule(&project, RANKING, rule, &[ROAD, WATER]);
    assert_eq!(by(DeclaredRule::MostSupporters), Some(vec![ROAD, WATER]));
    // Of the women 6 of 28 for water, of the elders 0 of 9 for the road.
    assert_eq!(by(DeclaredRule::LeastSupportiveGroup), Some(vec![WATER, ROAD]));
}
