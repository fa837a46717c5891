//! Laws of the methods, checked on random ballots of the size of meetings.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::deciding::approval::approval_tiers;
use catchment::analysis::deciding::budget::allocation::{Allocation, NoAllocation, Step};
use catchment::analysis::deciding::budget::best_total::{best_total, fund_best};
use catchment::analysis::deciding::budget::completion::{Completion, completed_equal_shares};
use catchment::analysis::deciding::budget::constraints::Constraints;
use catchment::analysis::deciding::budget::equal_shares::{Utility, equal_shares};
use catchment::analysis::deciding::budget::greedy::{WhenUnaffordable, most_votes_first};
use catchment::analysis::deciding::budget::instance::{Candidate, Choice, Instance};
use catchment::analysis::deciding::budget::left_behind::left_behind;
use catchment::analysis::deciding::concordance::kendall_w::kendall_w;
use catchment::analysis::deciding::concordance::rank_range::rank_ranges;
use catchment::analysis::deciding::concordance::{gini::gini, tau_b::tau_b};
use catchment::analysis::deciding::criteria::sensitivity::{WEIGHTINGS, random_firsts, smallest_flips};
use catchment::analysis::deciding::criteria::weights::swing_weights;
use catchment::analysis::deciding::orders::ballot::{OrderBallot, Standing};
use catchment::analysis::deciding::orders::borda::{borda_tiers, half_points};
use catchment::analysis::deciding::orders::copeland::copeland_tiers;
use catchment::analysis::deciding::orders::cycles::cycles;
use catchment::analysis::deciding::orders::grid::{Grid, GridOutcome};
use catchment::analysis::deciding::orders::pairwise::PairwiseTable;
use catchment::analysis::deciding::orders::ranked_pairs::ranked_pairs_tiers;
use catchment::analysis::deciding::orders::schulze::StrongestPaths;
use catchment::analysis::deciding::orders::stv::stv;
use catchment::analysis::deciding::tiers::Tier;
use catchment::analysis::numbers::exact::{Exact, fraction, whole};
use catchment::analysis::protection::small_cells::hidden_cells;
use num_traits::{One, Zero};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const OPTIONS: usize = 6;

/// An order over six options with ties, unranked and unknown ones.
fn ballot() -> impl Strategy<Value = OrderBallot> {
    let standing = prop_oneof![
        5 => (0..6_u32).prop_map(Standing::Place),
        1 => Just(Standing::Unranked),
        1 => Just(Standing::Unknown),
    ];
    (prop::collection::vec(standing, OPTIONS), 1..4_u64)
        .prop_map(|(standings, voters)| OrderBallot { voters, standings })
}

fn ballots() -> impl Strategy<Value = Vec<OrderBallot>> {
    prop::collection::vec(ballot(), 0..9)
}

/// A new number for each option.
fn relabelling(options: usize) -> impl Strategy<Value = Vec<usize>> {
    Just((0..options).collect::<Vec<_>>()).prop_shuffle()
}

type Method = fn(&[OrderBallot]) -> Vec<Tier<usize>>;

fn methods() -> [Method; 4] {
    [
        |ballots| borda_tiers(OPTIONS, ballots).unwrap(),
        |ballots| StrongestPaths::of(&PairwiseTable::of(OPTIONS, ballots)).tiers(),
        |ballots| ranked_pairs_tiers(&PairwiseTable::of(OPTIONS, ballots)),
        |ballots| copeland_tiers(&PairwiseTable::of(OPTIONS, ballots)),
    ]
}

/// Tiers as sets: what stands within a tier in which order means nothing.
fn sets(tiers: &[Tier<usize>]) -> Vec<(usize, BTreeSet<usize>)> {
    tiers
        .iter()
        .map(|tier| (tier.place, tier.options.iter().copied().collect()))
        .collect()
}

fn renamed(tiers: &[Tier<usize>], names: &[usize]) -> Vec<(usize, BTreeSet<usize>)> {
    tiers
        .iter()
        .map(|tier| (tier.place, tier.options.iter().map(|it| names[*it]).collect()))
        .collect()
}

const PROJECTS: usize = 7;

/// A small election on a budget; costs repeat, so that ties happen.
fn instance() -> impl Strategy<Value = Instance> {
    let project = (1..12_u64, prop::option::of(0..2_usize)).prop_map(|(tens, area)| Candidate {
        cost: tens * 10,
        area,
    });
    let choice = prop::collection::btree_map(0..PROJECTS, 1..4_u64, 0..5)
        .prop_map(|points| Choice { points, group: None });
    (
        0..400_u64,
        prop::collection::vec(project, PROJECTS),
        prop::collection::vec(choice, 1..10),
    )
        .prop_map(|(budget, projects, voters)| Instance {
            budget,
            projects,
            voters,
        })
}

fn constraints() -> impl Strategy<Value = Constraints> {
    (
        prop::collection::btree_set(0..PROJECTS, 0..2),
        prop::collection::btree_set(0..PROJECTS, 0..2),
        0..3_u64,
        prop::collection::btree_map(0..2_usize, 0..200_u64, 0..3),
        prop::collection::btree_map(0..PROJECTS, 0..50_u64, 0..3),
    )
        .prop_map(
            |(must_fund, excluded, fewest_supporters, area_caps, part_funding)| Constraints {
                must_fund,
                excluded,
                fewest_supporters,
                area_caps,
                part_funding,
            },
        )
}

/// The order that settles every tie.
fn by_number() -> Vec<usize> {
    (0..PROJECTS).collect()
}

fn rules(
    instance: &Instance,
    limits: &Constraints,
    settled: &[usize],
) -> Vec<Result<Allocation, NoAllocation>> {
    let mut allocations = vec![
        most_votes_first(instance, limits, WhenUnaffordable::Skip, settled),
        most_votes_first(instance, limits, WhenUnaffordable::Stop, settled),
    ];
    for utility in [Utility::Cost, Utility::One, Utility::Points] {
        for completion in [
            Completion::None,
            Completion::RaiseUntilExhaustiveOrOver { step: 3 },
            Completion::RaiseUntilOver { step: 3 },
            Completion::Fill,
        ] {
            allocations.push(completed_equal_shares(
                instance, limits, utility, completion, settled,
            ));
        }
    }
    let best = best_total(instance, limits);
    allocations.push(best.and_then(|best| fund_best(instance, limits, &best.sets[0])));
    allocations
}

/// The shares as fractions, by the definition: sort supporters, find ρ, buy the least. Slow and plain, to hold ours against.
fn plain_equal_shares(instance: &Instance, utility: Utility) -> (BTreeSet<usize>, Vec<Exact>) {
    let share = fraction(instance.budget, instance.voters.len() as u64).unwrap();
    let mut money = vec![share; instance.voters.len()];
    let mut bought = BTreeSet::new();
    let weight = |project: usize, points: u64| match utility {
        Utility::Cost => whole(instance.cost(project)),
        Utility::One => whole(1),
        Utility::Points => whole(points),
    };
    loop {
        let mut best: Option<((Exact, u64, usize, usize), usize)> = None;
        for project in (0..instance.projects.len()).filter(|it| !bought.contains(it)) {
            let mut payers: Vec<(Exact, Exact)> = instance
                .voters
                .iter()
                .zip(&money)
                .filter_map(|(voter, money)| {
                    let weight = weight(project, *voter.points.get(&project)?);
                    Some((money / &weight, weight))
                })
                .collect();
            payers.sort();
            let supporters = payers.len();
            let mut rest = whole(instance.cost(project));
            let mut weights: Exact = payers.iter().map(|(_, weight)| weight).sum();
            for (limit, weight) in payers {
                let price = &rest / &weights;
                if limit >= price {
                    let key = (price, instance.cost(project), usize::MAX - supporters, project);
                    if best.as_ref().is_none_or(|(least, _)| key < *least) {
                        best = Some((key, project));
                    }
                    break;
                }
                rest -= limit * &weight;
                weights -= weight;
            }
        }
        let Some(((price, ..), project)) = best else {
            return (bought, money);
        };
        bought.insert(project);
        for (voter, money) in instance.voters.iter().zip(&mut money) {
            if let Some(points) = voter.points.get(&project) {
                let payment = (&price * weight(project, *points)).min(money.clone());
                *money -= payment;
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_voter_hands_out_the_same_borda_points(ballots in ballots()) {
        let voters: u64 = ballots.iter().map(|ballot| ballot.voters).sum();
        let halves: u128 = half_points(OPTIONS, &ballots).unwrap().iter().sum();
        prop_assert_eq!(halves, u128::from(voters) * (OPTIONS * (OPTIONS - 1)) as u128);
    }

    #[test]
    fn a_condorcet_winner_comes_first(ballots in ballots()) {
        let table = PairwiseTable::of(OPTIONS, &ballots);
        if let Some(winner) = table.condorcet_winner() {
            prop_assert_eq!(StrongestPaths::of(&table).winners(), vec![winner]);
            for method in &methods()[1..] {
                prop_assert_eq!(&method(&ballots)[0].options, &vec![winner]);
            }
        }
    }

    #[test]
    fn schulze_is_transitive_and_has_a_winner(ballots in ballots()) {
        let paths = StrongestPaths::of(&PairwiseTable::of(OPTIONS, &ballots));
        for a in 0..OPTIONS {
            for b in 0..OPTIONS {
                for c in 0..OPTIONS {
                    prop_assert!(!(paths.ahead(a, b) && paths.ahead(b, c)) || paths.ahead(a, c));
                }
            }
        }
        prop_assert!(!paths.winners().is_empty());
        // An option that is ahead is in a higher tier.
        let place: BTreeMap<usize, usize> =
            paths.tiers().iter().flat_map(|tier| tier.options.iter().map(|it| (*it, tier.place))).collect();
        for (a, b) in (0..OPTIONS).flat_map(|a| (0..OPTIONS).map(move |b| (a, b))) {
            prop_assert!(!paths.ahead(a, b) || place[&a] < place[&b]);
        }
    }

    #[test]
    fn the_pairwise_table_is_what_was_said(ballots in ballots()) {
        let table = PairwiseTable::of(OPTIONS, &ballots);
        for (a, b) in (0..OPTIONS).flat_map(|a| (0..OPTIONS).map(move |b| (a, b))) {
            let preferring: u64 = ballots.iter().filter(|ballot| ballot.prefers(a, b)).map(|ballot| ballot.voters).sum();
            prop_assert_eq!(table.get(a, b), preferring);
        }
        // Cycles are there exactly when removing options without a winner over the rest does not end.
        let mut rest: BTreeSet<usize> = (0..OPTIONS).collect();
        while let Some(top) = rest.iter().copied().find(|a| !rest.iter().any(|b| table.beats(*b, *a))) {
            rest.remove(&top);
        }
        prop_assert_eq!(rest.is_empty(), cycles(&table).is_empty());
    }

    #[test]
    fn plain_orders_are_counted_as_they_were_said(places in prop::collection::vec(prop::collection::vec(0..140_u32, OPTIONS), 0..40)) {
        let of = |places: Vec<u32>| {
            let standing = |place| if place == 130 { Standing::Unranked } else { Standing::Place(place) };
            OrderBallot { voters: 1, standings: places.into_iter().map(standing).collect() }
        };
        let ballots: Vec<OrderBallot> = places.into_iter().map(of).collect();
        let table = PairwiseTable::of(OPTIONS, &ballots);
        for (a, b) in (0..OPTIONS).flat_map(|a| (0..OPTIONS).map(move |b| (a, b))) {
            prop_assert_eq!(table.get(a, b), ballots.iter().filter(|ballot| ballot.prefers(a, b)).count() as u64);
        }
    }

    #[test]
    fn relabelling_options_changes_nothing(ballots in ballots(), names in relabelling(OPTIONS)) {
        let other: Vec<OrderBallot> = ballots
            .iter()
            .map(|ballot| {
                let mut standings = ballot.standings.clone();
                (0..OPTIONS).for_each(|option| standings[names[option]] = ballot.standings[option]);
                OrderBallot { voters: ballot.voters, standings }
            })
            .collect();
        for method in methods() {
            prop_assert_eq!(renamed(&method(&ballots), &names), sets(&method(&other)));
        }
    }

    #[test]
    fn order_of_entry_and_a_doubled_electorate_change_no_tier(ballots in ballots()) {
        let turned: Vec<OrderBallot> = ballots.iter().rev().cloned().collect();
        let doubled: Vec<OrderBallot> = ballots.iter().chain(&turned).cloned().collect();
        for method in methods() {
            prop_assert_eq!(sets(&method(&ballots)), sets(&method(&turned)));
            prop_assert_eq!(sets(&method(&ballots)), sets(&method(&doubled)));
        }
    }

    #[test]
    fn seats_are_filled_and_an_elected_quota_is_kept(ballots in ballots(), seats in 1..4_usize) {
        let result = stv(OPTIONS, seats, &ballots, &[0, 1, 2, 3, 4, 5]).unwrap();
        prop_assert_eq!(result.elected.len(), seats);
        prop_assert_eq!(result.elected.iter().collect::<BTreeSet<_>>().len(), seats);
        let papers: u128 = ballots.iter().map(|ballot| u128::from(ballot.voters)).sum();
        for stage in &result.stages {
            prop_assert!(stage.votes.iter().sum::<u128>() <= papers * 100_000);
        }
    }

    #[test]
    fn a_whole_grid_has_as_many_triads_as_it_shows(outcomes in prop::collection::vec(any::<bool>(), 21)) {
        let pairs = (0..7).flat_map(|a| (a + 1..7).map(move |b| (a, b)));
        let said: Vec<GridOutcome> = pairs
            .zip(outcomes)
            .map(|((a, b), first)| if first { GridOutcome::Wins(a, b) } else { GridOutcome::Wins(b, a) })
            .collect();
        let grid = Grid::of(7, &said);
        prop_assert_eq!(grid.circular_triads(), Some(grid.triads().len() as u64));
        let zeta = grid.consistence().unwrap();
        prop_assert!(zeta >= Exact::zero() && zeta <= Exact::one());
    }

    #[test]
    fn no_rule_overspends_or_breaks_a_constraint(instance in instance(), limits in constraints()) {
        for allocation in rules(&instance, &limits, &by_number()) {
            let allocation = match allocation {
                Ok(allocation) => allocation,
                Err(NoAllocation::Impossible(_)) => continue,
                Err(other) => panic!("every tie is settled: {other:?}"),
            };
            prop_assert!(allocation.spent <= instance.budget);
            prop_assert_eq!(allocation.spent + allocation.money_left, instance.budget);
            prop_assert_eq!(allocation.funded.values().sum::<u64>(), allocation.spent);
            // Every project is either funded or has a reason.
            let told: BTreeSet<usize> = allocation.funded.keys().chain(allocation.left_out.keys()).copied().collect();
            prop_assert_eq!(told.len(), allocation.funded.len() + allocation.left_out.len());
            prop_assert_eq!(told.len(), PROJECTS);
            let supporters = instance.supporters();
            for (project, money) in &allocation.funded {
                let cost = instance.cost(*project);
                prop_assert!(*money == cost || limits.part_funding.get(project).is_some_and(|least| money >= least && *money < cost));
                let must = limits.must_fund.contains(project);
                prop_assert!(must || (!limits.excluded.contains(project) && supporters[*project] >= limits.fewest_supporters.max(1)));
            }
            prop_assert!(limits.must_fund.iter().all(|project| allocation.funded.contains_key(project)));
            for (area, cap) in &limits.area_caps {
                let in_area = allocation.funded.iter().filter(|(project, _)| instance.projects[**project].area == Some(*area));
                prop_assert!(in_area.map(|(_, money)| money).sum::<u64>() <= *cap);
            }
        }
    }

    #[test]
    fn nobody_pays_more_than_the_share(instance in instance(), points: bool) {
        let utility = if points { Utility::Points } else { Utility::Cost };
        let allocation = equal_shares(&instance, &Constraints::default(), utility, &by_number()).unwrap();
        let share = fraction(instance.budget, instance.voters.len() as u64).unwrap();
        let left: Exact = allocation.shares_left.iter().sum();
        prop_assert!(allocation.shares_left.iter().all(|left| *left >= Exact::zero() && *left <= share));
        // To the last fraction, what voters paid is what projects cost.
        prop_assert_eq!(whole(allocation.spent) + left, whole(instance.budget));
    }

    #[test]
    fn equal_shares_is_what_its_definition_says(instance in instance()) {
        for utility in [Utility::Cost, Utility::One, Utility::Points] {
            let allocation = equal_shares(&instance, &Constraints::default(), utility, &by_number()).unwrap();
            let (bought, money) = plain_equal_shares(&instance, utility);
            prop_assert_eq!(allocation.funded.keys().copied().collect::<BTreeSet<_>>(), bought, "{:?}", utility);
            prop_assert_eq!(allocation.shares_left, money);
        }
    }

    /// Counting in smaller coins changes no set: amounts that no float can hold are told apart all the same.
    #[test]
    fn smaller_coins_change_nothing(instance in instance(), coins in 1_u64..1_000_000_000_000) {
        let mut small = instance.clone();
        small.budget *= coins;
        small.projects.iter_mut().for_each(|project| project.cost *= coins);
        for utility in [Utility::Cost, Utility::One, Utility::Points] {
            let run = |instance| equal_shares(instance, &Constraints::default(), utility, &by_number()).unwrap();
            let (own, in_coins) = (run(&instance), run(&small));
            let scaled: Vec<Exact> = own.shares_left.iter().map(|left| left * whole(coins)).collect();
            prop_assert_eq!(own.funded.keys().collect::<Vec<_>>(), in_coins.funded.keys().collect::<Vec<_>>());
            prop_assert_eq!(scaled, in_coins.shares_left);
        }
    }

    #[test]
    fn bought_projects_never_become_more_popular(instance in instance()) {
        let allocation = equal_shares(&instance, &Constraints::default(), Utility::Cost, &by_number()).unwrap();
        let votes: Vec<Exact> = allocation.steps.iter().filter_map(|step| match step {
            Step::Bought { effective_votes, .. } => Some(effective_votes.clone()),
            _ => None,
        }).collect();
        prop_assert!(votes.windows(2).all(|pair| pair[0] >= pair[1]), "{:?}", votes);
    }

    /// Without a settled tie a rule asks or its outcome does not depend on the numbers of projects and the order of voters.
    #[test]
    fn a_budget_that_asks_nothing_depends_on_no_label(instance in instance(), names in relabelling(PROJECTS)) {
        let mut other = instance.clone();
        (0..PROJECTS).for_each(|at| other.projects[names[at]] = instance.projects[at]);
        for voter in &mut other.voters {
            voter.points = voter.points.iter().map(|(at, points)| (names[*at], *points)).collect();
        }
        other.voters.reverse();
        let (mine, theirs) = (rules(&instance, &Constraints::default(), &[]), rules(&other, &Constraints::default(), &[]));
        for (at, (mine, theirs)) in mine.into_iter().zip(theirs).enumerate() {
            match (mine, theirs) {
                (Ok(mine), Ok(theirs)) => {
                    let mine: BTreeMap<usize, u64> = mine.funded.iter().map(|(at, money)| (names[*at], *money)).collect();
                    // The best total reports all sets instead of asking; the first of them is only compared by its total.
                    if at + 1 < 15 {
                        prop_assert_eq!(mine, theirs.funded, "rule {}", at);
                    }
                }
                (Err(NoAllocation::Decide(mine)), Err(NoAllocation::Decide(theirs))) => {
                    let mine: BTreeSet<usize> = mine.tied.iter().map(|at| names[*at]).collect();
                    prop_assert_eq!(mine, theirs.tied.into_iter().collect::<BTreeSet<_>>());
                }
                (mine, theirs) => prop_assert!(false, "rule {at}: {mine:?} against {theirs:?}"),
            }
        }
    }

    #[test]
    fn the_best_total_is_the_best_of_all_sets(instance in instance(), caps in prop::collection::btree_map(0..2_usize, 0..200_u64, 0..3)) {
        let limits = Constraints { area_caps: caps, ..Constraints::default() };
        let best = best_total(&instance, &limits).unwrap();
        let scores = instance.scores();
        let mut all: BTreeMap<u64, BTreeSet<BTreeSet<usize>>> = BTreeMap::new();
        for mask in 0..1_usize << PROJECTS {
            let set: BTreeSet<usize> = (0..PROJECTS).filter(|at| mask >> at & 1 == 1 && scores[*at] > 0).collect();
            let cost = |area: Option<usize>| -> u64 {
                set.iter().filter(|at| area.is_none() || instance.projects[**at].area == area).map(|at| instance.cost(*at)).sum()
            };
            if cost(None) <= instance.budget && limits.area_caps.iter().all(|(area, cap)| cost(Some(*area)) <= *cap) {
                all.entry(set.iter().map(|at| scores[*at]).sum()).or_default().insert(set);
            }
        }
        let (points, sets) = all.pop_last().unwrap();
        prop_assert_eq!(best.points, points);
        if best.more {
            prop_assert!(sets.len() > best.sets.len());
        } else {
            prop_assert_eq!(best.sets.into_iter().collect::<BTreeSet<_>>(), sets);
        }
    }

    #[test]
    fn who_is_left_behind_adds_up(instance in instance()) {
        let allocation = most_votes_first(&instance, &Constraints::default(), WhenUnaffordable::Skip, &by_number()).unwrap();
        let left = left_behind(&instance, &allocation);
        prop_assert!(left.with_nothing <= left.voters);
        prop_assert!(left.gini.is_none_or(|gini| gini >= Exact::zero() && gini < Exact::one()));
    }

    #[test]
    fn measures_of_agreement_keep_to_their_ends(judges in prop::collection::vec(prop::collection::vec(0..4_u8, 5), 3..6)) {
        if let Some(found) = kendall_w(&judges) {
            prop_assert!(found.w >= Exact::zero() && found.w <= Exact::one());
            prop_assert!((0.0..=1.0).contains(&found.p_value()));
        }
        if let Some(tau) = tau_b(&judges[0], &judges[1]) {
            prop_assert!(tau.value().abs() <= 1.0 + 1e-12);
            prop_assert_eq!(tau.balance, tau_b(&judges[1], &judges[0]).unwrap().balance);
        }
        if let Some(same) = tau_b(&judges[0], &judges[0]) {
            prop_assert!((same.value() - 1.0).abs() < 1e-12);
        }
        if let Some(same) = kendall_w(&[judges[0].clone(), judges[0].clone(), judges[0].clone()]) {
            prop_assert_eq!(same.w, Exact::one());
        }
        let values: Vec<Exact> = judges[0].iter().map(|value| whole(*value)).collect();
        let doubled: Vec<Exact> = values.iter().chain(&values).cloned().collect();
        prop_assert_eq!(gini(&values), gini(&doubled));
    }

    #[test]
    fn a_flip_is_where_two_are_equal(points in prop::collection::vec(1..100_u32, 3), rows in prop::collection::vec(prop::collection::vec(0..9_u8, 3), 2..5)) {
        let weights = swing_weights(&points).unwrap();
        let rows: Vec<Vec<Exact>> = rows.iter().map(|row| row.iter().map(|step| fraction(*step, 8).unwrap()).collect()).collect();
        let sum = |weights: &[Exact], row: &[Exact]| -> Exact { row.iter().zip(weights).map(|(v, w)| v * w).sum() };
        let leader = (0..rows.len()).max_by_key(|row| sum(&weights, &rows[*row])).unwrap();
        for flip in smallest_flips(&weights, &rows) {
            let others = Exact::one() - &weights[flip.criterion];
            let moved: Vec<Exact> = (0..3).map(|at| if at == flip.criterion {
                flip.to.clone()
            } else {
                &weights[at] / &others * (Exact::one() - &flip.to)
            }).collect();
            prop_assert_eq!(sum(&moved, &rows[flip.row]), sum(&moved, &rows[leader]));
        }
    }

    #[test]
    fn hidden_cells_cannot_be_worked_out(table in prop::collection::vec(prop::collection::vec(0..12_u64, 3), 2..5)) {
        let hidden = hidden_cells(&table, 5);
        for (row, cells) in table.iter().enumerate() {
            for (column, count) in cells.iter().enumerate() {
                prop_assert!(!(1..5).contains(count) || hidden[row][column]);
            }
            prop_assert!(hidden[row].iter().filter(|hidden| **hidden).count() != 1);
        }
        for column in 0..3 {
            prop_assert!(hidden.iter().filter(|row| row[column]).count() != 1);
        }
    }
}

/// Two prices that are the same float and not the same number: the lower one is bought first, and nothing is called equal.
#[test]
fn prices_beyond_floats_are_told_apart() {
    let cost = 9_007_199_254_740_992_u64;
    assert_eq!(cost as f64, (cost + 1) as f64);
    let candidate = |cost| Candidate { cost, area: None };
    let instance = Instance {
        budget: 4 * cost,
        projects: vec![candidate(cost + 1), candidate(cost)],
        voters: vec![Choice::approving([0]), Choice::approving([1])],
    };
    let allocation = equal_shares(&instance, &Constraints::default(), Utility::One, &[]).unwrap();
    let bought: Vec<(usize, usize)> = allocation
        .steps
        .iter()
        .map(|step| match step {
            Step::Bought { project, equal, .. } => (*project, equal.len()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(bought, [(1, 0), (0, 0)]);
    assert_eq!(allocation.shares_left, [whole(cost - 1), whole(cost)]);
}

#[test]
fn ranges_of_places() {
    // 40 against 10 is clear; 26 against 24 is not.
    let clear = |first: usize| {
        rank_ranges(2, &[50], |weights| {
            let support: u64 = weights[0][..first].iter().sum();
            approval_tiers(&[support, 50 - support])
        })
        .unwrap()
    };
    let sure = clear(40);
    assert_eq!((sure[0].from, sure[0].to, sure[1].from, sure[1].to), (1, 1, 2, 2));
    assert!(!sure[0].overlaps(sure[1]));
    let close = clear(26);
    assert!(close[0].overlaps(close[1]));
    assert_eq!(clear(26), close, "the seed is fixed");
    assert_eq!(rank_ranges(2, &[0, 0], |_| Vec::new()), None);
}

#[test]
fn random_weights_keep_their_order() {
    let weights = [fraction(11, 18), fraction(5, 18), fraction(1, 9)].map(Option::unwrap);
    // The first row is best in what weighs most, the second in the rest: the first always wins, since w₁ ≥ w₂ ≥ w₃ and 2·w₁ ≥ w₂ + w₃.
    let row = |values: [i32; 3]| values.map(whole).to_vec();
    let rows = [row([2, 0, 0]), row([0, 1, 1])];
    let firsts = random_firsts(&weights, &rows);
    assert_eq!(firsts[0].alone + firsts[0].shared, WEIGHTINGS);
    // Turned round, neither is always first.
    let rows = [row([1, 0, 0]), row([0, 1, 1])];
    let firsts = random_firsts(&weights, &rows);
    assert!(firsts[0].alone > 0 && firsts[1].alone > 0);
}
