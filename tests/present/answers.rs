//! Answers while they are given, papers as they are typed, parts beside a result, ties settled by declared rules, exchange of ballots.

#![allow(clippy::unwrap_used)]

use catchment::analysis::deciding::declared_rules::order_by_rule;
use catchment::analysis::deciding::ranking::counted::counted;
use catchment::analysis::deciding::ranking::majorities::majorities;
use catchment::analysis::deciding::ranking::parts::parts;
use catchment::analysis::deciding::ranking::ranges::ranges;
use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::domain::actions::cast_ballot::misfit;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::exchange::{pabulib, preflib, ranking_election, ranking_import};
use catchment::present::deciding::answer_drafts::{ApprovalDraft, CalendarDraft, PilesDraft};
use catchment::present::deciding::order_draft::{OrderDraft, Spot};
use catchment::present::deciding::pairs_draft::{PairsDraft, Settled, TriangleCell, circles_of};
use catchment::present::deciding::paper_line::read_line;
use catchment::present::deciding::recount_view::{range_rows, recount_view};
use catchment::present::deciding::season_view::season_view;
use std::collections::BTreeSet;

const RANKING: u128 = 1000;

fn id(n: u128) -> RecordId {
    RecordId::from_u128(n)
}

fn cards(count: u128) -> Vec<RecordId> {
    (1..=count).map(id).collect()
}

fn ranking(method: Method, count: u128, state: RankingState) -> Ranking {
    Ranking {
        question: "What first?".to_owned(),
        options: cards(count),
        method,
        state,
        meeting: None,
        answered_by: Respondents::default(),
        criteria: Vec::new(),
        settlements: Vec::new(),
        tie_rule: Default::default(),
    }
}

/// A project with a ranking and these ballots: (group, people, answer).
fn project(ranking: Ranking, ballots: Vec<(Option<u128>, Option<u32>, Answer)>) -> Project {
    let mut project = Project::empty(id(8));
    let mut add = |edit: Edit| project = apply(&project, &edit).unwrap().0;
    for option in &ranking.options {
        let need = Need {
            statement: format!("need {}", option.as_u128()),
            ..Need::default()
        };
        add(Edit::add(*option, need));
    }
    for (n, preset) in [(50, GroupPreset::Women), (51, GroupPreset::Men)] {
        let group = Group {
            meeting: id(90),
            preset,
            name: String::new(),
            colour: 0,
            participants: Default::default(),
        };
        add(Edit::add(id(n), group));
    }
    add(Edit::add(id(RANKING), ranking));
    for (n, (group, people, answer)) in (2000..).zip(ballots) {
        let ballot = Ballot {
            ranking: id(RANKING),
            group: group.map(id),
            people,
            answer,
        };
        add(Edit::add(id(n), ballot));
    }
    project
}

fn order(tiers: &[&[u128]]) -> Answer {
    Answer::Order(Order {
        tiers: tiers
            .iter()
            .map(|tier| tier.iter().map(|n| id(*n)).collect())
            .collect(),
        unknown: BTreeSet::new(),
    })
}

fn approval(chosen: &[u128]) -> Answer {
    Answer::Approval(chosen.iter().map(|n| id(*n)).collect())
}

#[test]
fn an_order_moves_only_what_was_picked_up() {
    let mut draft = OrderDraft::new(cards(4));
    assert_eq!(draft.pool().len(), 4);
    draft.append(id(3));
    draft.append(id(1));
    draft.append(id(3));
    assert_eq!(draft.tiers(), [vec![id(3)], vec![id(1)]]);
    // Nothing is in the hand: arrows and places do nothing.
    draft.shift(false);
    draft.put(Spot::Before(0));
    assert_eq!(draft.tiers(), [vec![id(3)], vec![id(1)]]);
    draft.pick_up(id(1));
    draft.shift(true);
    assert_eq!(draft.tiers(), [vec![id(1)], vec![id(3)]]);
    assert_eq!(draft.held(), Some(id(1)));
    draft.put_down();
    draft.append(id(2));
    draft.pick_up(id(2));
    draft.put(Spot::With(0));
    assert_eq!(draft.tiers(), [vec![id(1), id(2)], vec![id(3)]]);
    draft.place(id(4), Spot::Unknown);
    assert_eq!(draft.pool(), []);
    let Answer::Order(answer) = draft.answer() else {
        panic!()
    };
    assert_eq!(answer.unknown, BTreeSet::from([id(4)]));
    assert_eq!(answer.tiers[0], BTreeSet::from([id(1), id(2)]));
    // Out of a shared place first.
    draft.pick_up(id(2));
    draft.shift(false);
    assert_eq!(draft.tiers(), [vec![id(1)], vec![id(2)], vec![id(3)]]);
}

#[test]
fn every_pair_is_asked_once_and_the_triangle_names_the_winner() {
    let mut draft = PairsDraft::new(cards(4), 7);
    let mut seen = BTreeSet::new();
    while let Some((a, b)) = draft.current() {
        assert!(seen.insert((a.min(b), a.max(b))));
        // The lower number goes first, on whichever side it lies.
        draft.settle(if a < b {
            Settled::FirstCard
        } else {
            Settled::SecondCard
        });
    }
    assert_eq!(seen.len(), 6);
    assert_eq!(draft.progress(), (6, 6));
    assert_eq!(draft.triangle()[0], [TriangleCell::Winner(1)]);
    assert_eq!(draft.triangle()[2][1], TriangleCell::Winner(2));
    assert_eq!(draft.circles(), [] as [[RecordId; 3]; 0]);
    draft.back();
    assert_eq!(draft.progress(), (5, 6));
    draft.settle(Settled::Equal);
    assert_eq!(
        misfit(&ranking(Method::Pairs, 4, RankingState::Open), &draft.answer()),
        None
    );
    let pair = |a, b, outcome| Pair {
        first: id(a),
        second: id(b),
        outcome,
    };
    let circle = Answer::Pairs(vec![
        pair(1, 2, PairOutcome::First),
        pair(2, 3, PairOutcome::First),
        pair(1, 3, PairOutcome::Second),
    ]);
    assert_eq!(circles_of(&cards(3), &circle), [[id(1), id(2), id(3)]]);
}

#[test]
fn counters_marks_and_months_keep_their_limits() {
    let mut piles = PilesDraft::matrix(20, 2);
    piles.put(0, id(1), 15);
    piles.put(0, id(2), 10);
    piles.take(0, id(1), 1);
    assert_eq!(
        (
            piles.on(0, id(1)),
            piles.on(0, id(2)),
            piles.unplaced(0),
            piles.unplaced(1)
        ),
        (14, 5, 1, 20)
    );
    let mut matrix = ranking(Method::Matrix { counters: 20 }, 3, RankingState::Open);
    matrix.criteria = vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(misfit(&matrix, &piles.answer()), None);

    let mut marks = ApprovalDraft::new(2);
    assert!(marks.toggle(id(1)) && marks.toggle(id(2)) && !marks.toggle(id(3)));
    assert!(marks.toggle(id(1)) && marks.left() == 1);

    let mut year = CalendarDraft::default();
    year.set(id(1), 0, Some(5));
    assert_eq!(year.open(&cards(2)), 23);
    year.set(id(1), 0, None);
    assert_eq!(year, CalendarDraft::default());
}

#[test]
fn papers_are_read_by_the_numbers_of_cards() {
    let of = |method| ranking(method, 5, RankingState::Open);
    assert_eq!(
        read_line(&of(Method::Approval { most: 5 }), "1 ٣,5"),
        Ok(approval(&[1, 3, 5]))
    );
    assert_eq!(
        read_line(&of(Method::Approval { most: 5 }), "٠"),
        Ok(approval(&[]))
    );
    assert_eq!(
        read_line(&of(Method::Approval { most: 5 }), "1 9"),
        Err("9".to_owned())
    );
    let Ok(Answer::Order(read)) = read_line(&of(Method::Order), "3 1 2=4 ?5") else {
        panic!()
    };
    assert_eq!(
        (read.tiers.len(), read.tiers[2].len(), read.unknown.len()),
        (3, 2, 1)
    );
    let Ok(Answer::Piling(pile)) = read_line(&of(Method::Piling { counters: 20 }), "1:10 2:5") else {
        panic!()
    };
    assert_eq!(pile.unplaced, 5);
    assert!(read_line(&of(Method::Piling { counters: 20 }), "1:30").is_err());
    let Ok(Answer::Pairs(pairs)) = read_line(&of(Method::Pairs), "2>1 1=3 2?3") else {
        panic!()
    };
    assert_eq!(pairs[0].outcome, PairOutcome::Second);
    assert_eq!(pairs[1].outcome, PairOutcome::Equal);
    assert!(read_line(&of(Method::Pairs), "2>2").is_err());
}

#[test]
fn nothing_of_an_open_ranking_is_shown_or_leaves() {
    let open = ranking(Method::Approval { most: 3 }, 3, RankingState::Open);
    let project = project(open, vec![(Some(50), None, approval(&[1]))]);
    assert!(parts(&project, id(RANKING), Rule::Approval).is_none());
    assert!(recount_view(&project, id(RANKING), Rule::Approval).is_none());
    assert!(range_rows(&project, id(RANKING), Rule::Approval).is_none());
    assert!(ranking_election::election(&project, id(RANKING)).is_none());
    assert!(ranking_election::profile(&project, id(RANKING)).is_none());
    assert!(season_view(&project, id(RANKING)).is_none());
    assert!(order_by_rule(&project, id(RANKING), DeclaredRule::MostSupporters, &cards(2)).is_none());
}

#[test]
fn small_groups_stay_hidden_and_women_and_men_differ_where_they_may_be_shown() {
    let closed = || ranking(Method::Approval { most: 3 }, 3, RankingState::Closed);
    let mut ballots: Vec<_> = (0..28).map(|_| (Some(50), None, approval(&[1, 2]))).collect();
    ballots.extend((0..45).map(|_| (Some(51), None, approval(&[3]))));
    let seventy_three = project(closed(), ballots);
    let view = recount_view(&seventy_three, id(RANKING), Rule::Approval).unwrap();
    assert_eq!(view.ballots, 73);
    assert_eq!(view.places[0].rows[0].name, "need 3");
    assert!(view.groups.iter().all(|group| group.places.is_some()));
    assert_eq!(view.places[0].rows[0].least, Some((0, true)));
    assert!(view.equal_voice.is_some());
    let ranges = ranges(&counted(&seventy_three, id(RANKING)).unwrap(), Rule::Approval).unwrap();
    assert_eq!(ranges.len(), 3);

    let few = project(
        closed(),
        vec![(Some(50), None, approval(&[1])), (Some(51), None, approval(&[2]))],
    );
    let view = recount_view(&few, id(RANKING), Rule::Approval).unwrap();
    assert!(view.groups.iter().all(|group| group.places.is_none()));
    // A hidden group's first pick is not told either.
    assert!(
        view.places
            .iter()
            .flat_map(|place| &place.rows)
            .all(|row| !row.first_pick && row.least.is_none())
    );
}

#[test]
fn dots_tell_as_much_as_orders_do() {
    let dots = Method::Dots {
        per_person: 4,
        cap: 4,
    };
    let give =
        |counts: &[(u128, u32)]| Answer::Dots(counts.iter().map(|(n, count)| (id(*n), *count)).collect());
    let mut ballots: Vec<_> = (0..6)
        .map(|_| (Some(50), None, give(&[(1, 3), (2, 1)])))
        .collect();
    ballots.extend((0..18).map(|_| (Some(51), None, give(&[(2, 2), (3, 2)]))));
    let hall = project(ranking(dots, 4, RankingState::Closed), ballots);
    let view = recount_view(&hall, id(RANKING), Rule::Dots).unwrap();
    let voice = view.equal_voice.unwrap();
    // Women: 3 and 1 per person; men: 2 and 2. Mean over the groups: 1.5, 1.5, 1 and nothing.
    let rows: Vec<(usize, bool, f64)> = voice.rows.iter().map(|row| (row.0, row.1, row.3)).collect();
    assert_eq!(
        rows,
        [(1, true, 1.5), (1, true, 1.5), (3, false, 1.0), (4, false, 0.0)]
    );
    assert!(voice.turns && voice.weights.len() == 2);
    let all: Vec<&catchment::present::deciding::recount_view::Row> =
        view.places.iter().flat_map(|place| &place.rows).collect();
    assert_eq!(all[0].name, "need 2");
    assert_eq!(
        (all[0].least, all[1].least),
        (Some((100, false)), Some((0, true)))
    );
    assert!(all.iter().any(|row| row.first_pick));
    assert_eq!(view.tau_b.len(), 1);
    assert!(range_rows(&hall, id(RANKING), Rule::Dots).is_some());
}

#[test]
fn each_groups_grid_tells_its_circles_and_piles_their_least_and_most() {
    let pair = |first: u128, second: u128, outcome| Pair {
        first: id(first),
        second: id(second),
        outcome,
    };
    let (a, b) = (PairOutcome::First, PairOutcome::Second);
    let circle = Answer::Pairs(vec![pair(1, 2, a), pair(2, 3, a), pair(1, 3, b)]);
    let partly = Answer::Pairs(vec![pair(1, 2, a), pair(2, 3, PairOutcome::Unknown)]);
    let groups = project(
        ranking(Method::Pairs, 3, RankingState::Closed),
        vec![
            (Some(50), Some(9), circle.clone()),
            (Some(51), Some(8), partly),
            (Some(51), None, circle),
        ],
    );
    let view = recount_view(&groups, id(RANKING), Rule::GridWins).unwrap();
    // One person's grid is a secret ballot and is not told apart.
    let told: Vec<_> = view.grids.iter().map(|grid| (grid.open, grid.circles)).collect();
    assert_eq!(told.len(), 2);
    assert!(told.contains(&(0, Some((1, Some(0.0))))) && told.contains(&(2, None)));
    let pile = |counts: &[(u128, u32)], unplaced| {
        let placed = counts.iter().map(|(n, count)| (id(*n), *count)).collect();
        Answer::Piling(Piling { placed, unplaced })
    };
    let piles = project(
        ranking(Method::Piling { counters: 20 }, 2, RankingState::Closed),
        vec![
            (Some(50), Some(9), pile(&[(1, 15), (2, 5)], 0)),
            (Some(51), Some(8), pile(&[(1, 5), (2, 10)], 5)),
        ],
    );
    let view = recount_view(&piles, id(RANKING), Rule::PilingMeanShare).unwrap();
    let spreads: Vec<_> = view
        .places
        .iter()
        .flat_map(|place| &place.rows)
        .map(|row| row.spread)
        .collect();
    assert_eq!(spreads, [Some((25.0, 75.0)), Some((25.0, 50.0))]);
}

#[test]
fn beyond_a_whole_grid_only_the_needed_pairs_are_asked_and_the_rest_follows() {
    for (count, seed) in [(9, 1), (12, 2), (16, 3), (13, 4)] {
        let all = cards(count);
        let mut truth = all.clone();
        catchment::domain::lottery::SplitMix64::from_seed(seed).shuffle(&mut truth);
        // Every third card is as good as the one before it.
        let worth = |card: RecordId| {
            let at = truth.iter().position(|it| *it == card).unwrap();
            if at % 3 == 2 { at - 1 } else { at }
        };
        let mut draft = PairsDraft::new(all.clone(), seed);
        assert!(draft.only_needed());
        let most = draft.progress().1;
        assert!(most < (count * (count - 1) / 2) as usize);
        let (mut asked, mut turned_back) = (0, false);
        while let Some((first, second)) = draft.current() {
            asked += 1;
            assert!(asked <= most);
            draft.settle(match worth(first).cmp(&worth(second)) {
                std::cmp::Ordering::Less => Settled::FirstCard,
                std::cmp::Ordering::Equal => Settled::Equal,
                std::cmp::Ordering::Greater => Settled::SecondCard,
            });
            // Going back asks the same pair again.
            if asked == 3 && !turned_back {
                turned_back = true;
                draft.back();
                assert_eq!(draft.current(), Some((first, second)));
                asked -= 1;
            }
        }
        let settled = project(
            ranking(Method::Pairs, count, RankingState::Closed),
            vec![(Some(50), Some(9), draft.answer())],
        );
        for rule in [Rule::GridWins, Rule::SchulzeWinningVotes, Rule::CopelandWins] {
            let view = recount_view(&settled, id(RANKING), rule).unwrap();
            let order: Vec<usize> = view
                .places
                .iter()
                .flat_map(|place| place.rows.iter().map(|row| worth(row.option)))
                .collect();
            assert!(order.is_sorted(), "{order:?}");
            assert!(view.places.iter().all(|place| place.rows.len() <= 2));
            assert!(view.grids.is_empty());
        }
        let two = [truth[5], truth[0]];
        assert_eq!(
            order_by_rule(&settled, id(RANKING), DeclaredRule::PairwiseMajority, &two),
            Some(vec![truth[0], truth[5]])
        );
    }
    // Eight cards are asked in full; what they say in a circle stays a circle.
    assert!(!PairsDraft::new(cards(8), 1).only_needed());
}

#[test]
fn what_nobody_knows_ends_the_asking_and_decides_nothing() {
    let mut draft = PairsDraft::new(cards(10), 7);
    while draft.current().is_some() {
        draft.settle(Settled::Unknown);
    }
    assert!(
        draft
            .triangle()
            .iter()
            .flatten()
            .all(|cell| matches!(cell, TriangleCell::Open | TriangleCell::Unknown))
    );
    let settled = project(
        ranking(Method::Pairs, 10, RankingState::Closed),
        vec![(Some(50), Some(9), draft.answer())],
    );
    let view = recount_view(&settled, id(RANKING), Rule::GridWins).unwrap();
    assert_eq!(view.places.len(), 1);
    // Seventeen cards are refused where a ranking is set up, not only on the screen.
    let open = |count| ranking(Method::Pairs, count, RankingState::Open);
    let needs = project(open(17), Vec::new());
    let set_up =
        |count| catchment::domain::actions::set_up_ranking::set_up_ranking(&needs, id(3000), open(count));
    assert!(set_up(17).is_err() && set_up(16).is_ok());
}

#[test]
fn a_cycle_is_named_and_a_tie_settled_by_a_declared_rule_or_not_at_all() {
    let closed = ranking(Method::Order, 3, RankingState::Closed);
    let ballots = vec![
        (None, None, order(&[&[1], &[2], &[3]])),
        (None, None, order(&[&[2], &[3], &[1]])),
        (None, None, order(&[&[3], &[1], &[2]])),
    ];
    let circle = project(closed, ballots);
    let found = majorities(&counted(&circle, id(RANKING)).unwrap()).unwrap();
    assert_eq!((found.winner, found.cycles.len()), (None, 1));
    assert_eq!(
        order_by_rule(&circle, id(RANKING), DeclaredRule::PairwiseMajority, &cards(3)),
        None
    );
    assert_eq!(
        order_by_rule(&circle, id(RANKING), DeclaredRule::PairwiseMajority, &cards(2)),
        Some(vec![id(1), id(2)])
    );
    assert_eq!(
        order_by_rule(&circle, id(RANKING), DeclaredRule::Agreement, &cards(2)),
        None
    );
    let view = recount_view(&circle, id(RANKING), Rule::BordaAveragePlaces).unwrap();
    assert!(!view.usual && view.places.len() == 1);
}

#[test]
fn a_calendar_gives_medians_and_hides_few_secret_answers() {
    let closed = ranking(Method::Calendar, 2, RankingState::Closed);
    let year = |step: u8| {
        let mut draft = CalendarDraft::default();
        draft.set(id(1), 0, Some(step));
        draft.answer()
    };
    let groups = project(
        closed.clone(),
        vec![(Some(50), Some(9), year(2)), (Some(51), Some(9), year(5))],
    );
    let view = season_view(&groups, id(RANKING)).unwrap();
    assert_eq!(
        (view.seasons[0].months[0].halves, view.seasons[0].months[1].halves),
        (Some(7), None)
    );
    let secret = project(closed, vec![(Some(50), None, year(2))]);
    assert!(season_view(&secret, id(RANKING)).unwrap().seasons.is_empty());
}

#[test]
fn ballots_leave_for_other_programs_and_come_back_as_the_same_ballots() {
    let closed = ranking(Method::Order, 3, RankingState::Closed);
    let mut ballots: Vec<_> = (0..4).map(|_| (None, None, order(&[&[1], &[2], &[3]]))).collect();
    let few = project(closed.clone(), ballots.clone());
    assert!(ranking_election::profile(&few, id(RANKING)).is_none());
    ballots.push((None, None, order(&[&[2, 3], &[1]])));
    let orders = project(closed, ballots);
    // Pabulib knows no shared places: that ballot stays out, and the file says so.
    let strict = ranking_election::election(&orders, id(RANKING)).unwrap();
    assert_eq!(strict.votes.len(), 4);
    assert!(strict.meta["comment"].ends_with("are left out: 1"));
    let text = preflib::write(&ranking_election::profile(&orders, id(RANKING)).unwrap());
    let arrived = ranking_import::read(text.as_bytes(), 100).unwrap().unwrap();
    assert_eq!(
        (arrived.names.len(), arrived.answers.len(), arrived.method),
        (3, 5, Method::Order)
    );

    let closed = ranking(Method::Approval { most: 3 }, 3, RankingState::Closed);
    let marks = project(
        closed,
        (0..6).map(|_| (Some(50), None, approval(&[1, 3]))).collect(),
    );
    let text = pabulib::write(&ranking_election::election(&marks, id(RANKING)).unwrap(), 1);
    assert!(text.contains(";F;") && !text.contains("need 1;need"));
    let arrived = ranking_import::read(text.as_bytes(), 100).unwrap().unwrap();
    assert_eq!(arrived.method, Method::Approval { most: 2 });
    let needs = [id(71), id(72), id(73)];
    let ids: Vec<RecordId> = (0..6).map(|n| id(3000 + n)).collect();
    let edit = arrived.edit(id(70), &needs, &ids, "untitled", "water");
    let after = apply(&Project::empty(id(9)), &edit).unwrap().0;
    let view = recount_view(&after, id(70), Rule::Approval).unwrap();
    assert_eq!((view.ballots, view.left_out.len()), (6, 0));
    assert!(ranking_import::read(text.as_bytes(), 5).unwrap().is_none());
}
