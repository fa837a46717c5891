//! Ties: who could have won is never hidden, and people are asked only where their answer changes something. Tried on small votes, where
//! every order of equal things can be gone through.

use catchment::analysis::deciding::budget::allocation::{Allocation, NoAllocation};
use catchment::analysis::deciding::budget::completion::{Completion, completed_equal_shares};
use catchment::analysis::deciding::budget::constraints::Constraints;
use catchment::analysis::deciding::budget::equal_shares::{Utility, equal_shares};
use catchment::analysis::deciding::budget::instance::{Candidate, Choice, Instance};
use catchment::analysis::deciding::orders::ballot::OrderBallot;
use catchment::analysis::deciding::orders::copeland::{
    copeland_tiers, copeland_tiers_with_halves, half_points,
};
use catchment::analysis::deciding::orders::pairwise::PairwiseTable;
use catchment::analysis::deciding::orders::ranked_pairs::ranked_pairs_tiers;
use catchment::analysis::deciding::orders::schulze::StrongestPaths;
use catchment::analysis::deciding::tiers::Tier;
use catchment::exchange::pabulib;
use proptest::prelude::*;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

const OPTIONS: usize = 4;

fn strict(order: &[usize]) -> OrderBallot {
    let tiers: Vec<Vec<usize>> = order.iter().map(|option| vec![*option]).collect();
    OrderBallot::of_tiers(order.len(), 1, &tiers)
}

fn shown(tiers: &[Tier<usize>]) -> Vec<(usize, Vec<usize>)> {
    tiers
        .iter()
        .map(|tier| (tier.place, tier.options.clone()))
        .collect()
}

#[test]
fn schulze_shows_everybody_who_could_have_won() {
    let table = PairwiseTable::of(3, &[strict(&[0, 2, 1]), strict(&[1, 0, 2])]);
    let paths = StrongestPaths::of(&table);
    assert_eq!(shown(&paths.tiers()), [(1, vec![0, 1]), (3, vec![2])]);
    assert_eq!(paths.winners(), [0, 1]);
}

#[test]
fn copeland_counts_wins_and_its_variant_halves() {
    // The first beats the third; the second is equal to both.
    let table = PairwiseTable::of(3, &[strict(&[0, 2, 1]), strict(&[1, 0, 2])]);
    assert_eq!(half_points(&table), [3, 2, 1]);
    assert_eq!(shown(&copeland_tiers(&table)), [(1, vec![0]), (2, vec![1, 2])]);
    assert_eq!(
        shown(&copeland_tiers_with_halves(&table)),
        [(1, vec![0]), (2, vec![1]), (3, vec![2])]
    );
}

/// Everything that comes first in some order of equal majorities, by going through all orders.
fn firsts(table: &PairwiseTable) -> BTreeSet<usize> {
    let count = table.options();
    let mut groups = BTreeMap::<_, Vec<(usize, usize)>>::new();
    for (winner, loser) in (0..count).flat_map(|one| (0..count).map(move |other| (one, other))) {
        if table.beats(winner, loser) {
            let strength = (Reverse(table.get(winner, loser)), table.get(loser, winner));
            groups.entry(strength).or_default().push((winner, loser));
        }
    }
    let mut states = BTreeSet::from([Vec::<(usize, usize)>::new()]);
    for group in groups.values() {
        let mut next = BTreeSet::new();
        for state in &states {
            for order in permutations(group) {
                let mut locked = state.clone();
                for (winner, loser) in order {
                    if !reaches(&locked, loser, winner) {
                        locked.push((winner, loser));
                    }
                }
                locked.sort_unstable();
                next.insert(locked);
            }
        }
        states = next;
    }
    let unbeaten = |locked: &Vec<(usize, usize)>| -> Vec<usize> {
        (0..count)
            .filter(|option| locked.iter().all(|(_, loser)| loser != option))
            .collect()
    };
    states.iter().flat_map(unbeaten).collect()
}

fn reaches(links: &[(usize, usize)], from: usize, to: usize) -> bool {
    let (mut seen, mut edge) = (BTreeSet::from([from]), vec![from]);
    while let Some(at) = edge.pop() {
        for (_, loser) in links.iter().filter(|(winner, _)| *winner == at) {
            if seen.insert(*loser) {
                edge.push(*loser);
            }
        }
    }
    seen.contains(&to)
}

fn permutations<T: Clone>(items: &[T]) -> Vec<Vec<T>> {
    let Some((first, rest)) = items.split_first() else {
        return vec![Vec::new()];
    };
    let mut all = Vec::new();
    for order in permutations(rest) {
        for at in 0..=order.len() {
            let mut longer = order.clone();
            longer.insert(at, first.clone());
            all.push(longer);
        }
    }
    all
}

fn election() -> impl Strategy<Value = Instance> {
    let projects = prop::collection::vec(1..5_u64, 3);
    let voters = prop::collection::vec(prop::collection::btree_set(0..3_usize, 0..4), 2..6);
    (projects, voters, 2..9_u64).prop_map(|(costs, voters, budget)| Instance {
        budget,
        projects: costs
            .into_iter()
            .map(|cost| Candidate { cost, area: None })
            .collect(),
        voters: voters
            .into_iter()
            .map(|marks| Choice {
                points: marks.into_iter().map(|project| (project, 1)).collect(),
                group: None,
            })
            .collect(),
    })
}

fn every_order(
    count: impl Fn(&[usize]) -> Result<Allocation, NoAllocation>,
) -> BTreeSet<BTreeMap<usize, u64>> {
    permutations(&[0, 1, 2])
        .iter()
        .map(|order| count(order).unwrap().funded)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn ranked_pairs_ties_everything_that_some_order_puts_first(
        orders in prop::collection::vec(Just((0..OPTIONS).collect::<Vec<_>>()).prop_shuffle(), 1..6)
    ) {
        let ballots: Vec<OrderBallot> = orders.iter().map(|order| strict(order)).collect();
        let table = PairwiseTable::of(OPTIONS, &ballots);
        let tiers = ranked_pairs_tiers(&table);
        let first: BTreeSet<usize> = tiers[0].options.iter().copied().collect();
        prop_assert_eq!(first, firsts(&table));
        let all: BTreeSet<usize> = tiers.iter().flat_map(|tier| tier.options.clone()).collect();
        prop_assert_eq!(all.len(), OPTIONS);
    }

    #[test]
    fn equal_shares_asks_exactly_where_the_answer_matters(instance in election()) {
        let free = Constraints::default();
        let outcomes = every_order(|order| equal_shares(&instance, &free, Utility::Cost, order));
        match equal_shares(&instance, &free, Utility::Cost, &[]) {
            Ok(allocation) => prop_assert_eq!(outcomes, BTreeSet::from([allocation.funded])),
            Err(NoAllocation::Decide(_)) => prop_assert!(outcomes.len() > 1, "{outcomes:?}"),
            Err(other) => prop_assert!(false, "{other:?}"),
        }
        let completion = Completion::RaiseUntilOver { step: 1 };
        let count = |order: &[usize]| completed_equal_shares(&instance, &free, Utility::Cost, completion, order);
        if let Ok(allocation) = count(&[]) {
            prop_assert_eq!(every_order(count), BTreeSet::from([allocation.funded]));
        }
    }
}

#[test]
fn a_step_is_one_unit_of_the_currency_whatever_digits_a_file_has() {
    let file = |behind: &str| {
        format!(
            "META\nkey;value\nbudget;100{behind}\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;60{behind}\n2;45{behind}\n3;30{behind}\n\
             VOTES\nvoter_id;vote\n1;1\n2;1,2\n3;2,3\n4;3\n5;1\n"
        )
    };
    let count = |text: &str, factor: u64| {
        let (election, _) = pabulib::read(text.as_bytes()).unwrap();
        assert_eq!(election.unit(), factor);
        let completion = Completion::RaiseUntilOver {
            step: election.unit(),
        };
        let projects: Vec<usize> = (0..election.projects.len()).collect();
        let free = Constraints::default();
        let allocation =
            completed_equal_shares(&election.instance(), &free, Utility::Cost, completion, &projects)
                .unwrap();
        let funded: Vec<(usize, u64)> = allocation
            .funded
            .into_iter()
            .map(|(at, money)| (at, money / factor))
            .collect();
        (funded, allocation.steps.len())
    };
    // Prices with hundredths: 60.01 has two digits behind the point, and everything else is told in them too.
    let whole = count(&file(""), 1);
    let hundredths = count(&file(".00").replace("budget;100.00", "budget;100.01"), 100);
    assert_eq!(whole, hundredths);
    assert!(whole.1 > whole.0.len(), "some shares were raised: {whole:?}");
}
