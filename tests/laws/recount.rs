//! Laws of the theory, checked on whole records: renaming options changes nothing but names, doubling all ballots changes no place, and
//! neither the order of entry nor the ids of ballots leave a trace. For every method, and for equal shares.
#![allow(clippy::unwrap_used)]

use catchment::analysis::deciding::budget::completion::{Completion, completed_equal_shares};
use catchment::analysis::deciding::budget::constraints::Constraints;
use catchment::analysis::deciding::budget::equal_shares::Utility;
use catchment::analysis::deciding::budget::instance::{Candidate, Choice, Instance};
use catchment::analysis::deciding::ranking::document::{PlaceOf, ResultDocument, recount};
use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::id::RecordId;
use catchment::domain::lottery::SplitMix64;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const RANKING: RecordId = RecordId::from_u128(1000);
const OPTIONS: usize = 5;

fn need(at: usize) -> RecordId {
    RecordId::from_u128(100 + at as u128)
}

/// The methods whose ballots are one per person, with a matrix of two rows.
const METHODS: [Method; 7] = [
    Method::Dots {
        per_person: 6,
        cap: 3,
    },
    Method::Approval { most: 4 },
    Method::Order,
    Method::Pairs,
    Method::Piling { counters: 20 },
    Method::Matrix { counters: 10 },
    Method::Hands,
];

fn pile(random: &mut SplitMix64, counters: u32) -> Piling {
    let mut placed = BTreeMap::new();
    let mut unplaced = 0;
    for _ in 0..counters {
        let at = random.below(OPTIONS + 1);
        if at == OPTIONS {
            unplaced += 1;
        } else {
            *placed.entry(need(at)).or_default() += 1;
        }
    }
    Piling { placed, unplaced }
}

fn answer(method: Method, random: &mut SplitMix64) -> Answer {
    let counts = |most: usize, random: &mut SplitMix64| {
        let row = (0..OPTIONS).map(|at| (need(at), random.below(most + 1) as u32));
        row.filter(|(_, count)| *count > 0).collect::<BTreeMap<_, _>>()
    };
    match method {
        Method::Dots { .. } => {
            let mut dots = counts(1, random);
            dots.insert(need(random.below(OPTIONS)), 2);
            Answer::Dots(dots)
        }
        Method::Hands => Answer::Hands(counts(9, random)),
        Method::Approval { .. } => {
            let mut chosen: BTreeSet<RecordId> =
                (0..OPTIONS).filter(|_| random.below(2) == 1).map(need).collect();
            if chosen.len() == OPTIONS {
                chosen.pop_first();
            }
            Answer::Approval(chosen)
        }
        Method::Order => {
            let mut order: Vec<usize> = (0..OPTIONS).collect();
            random.shuffle(&mut order);
            let unknown = BTreeSet::from([need(order[0])]);
            let tiers = order[1..]
                .chunks(1 + random.below(2))
                .map(|tier| tier.iter().map(|at| need(*at)).collect());
            Answer::Order(Order {
                tiers: tiers.collect(),
                unknown,
            })
        }
        Method::Pairs => {
            let mut pairs = Vec::new();
            for first in 0..OPTIONS {
                for second in first + 1..OPTIONS {
                    let outcome = [
                        PairOutcome::First,
                        PairOutcome::Second,
                        PairOutcome::Equal,
                        PairOutcome::Unknown,
                    ];
                    pairs.push(Pair {
                        first: need(first),
                        second: need(second),
                        outcome: outcome[random.below(4)],
                    });
                }
            }
            Answer::Pairs(pairs)
        }
        Method::Piling { counters } => Answer::Piling(pile(random, counters)),
        Method::Matrix { counters } => Answer::Matrix(vec![pile(random, counters), pile(random, counters)]),
        Method::Calendar => Answer::Calendar(BTreeMap::new()),
    }
}

/// The ballots of a meeting: hands once for each group, everything else one for each person of two groups and of none.
fn ballots(method: Method, count: usize, seed: u64) -> Vec<(Option<u128>, Answer)> {
    let mut random = SplitMix64::from_seed(seed);
    let group = |at: usize| [Some(50), Some(51), None][at % 3];
    let count = if method == Method::Hands {
        count.min(3)
    } else {
        count
    };
    (0..count)
        .map(|at| (group(at), answer(method, &mut random)))
        .collect()
}

fn project(
    method: Method,
    options: &[RecordId],
    ballots: &[(Option<u128>, Answer)],
    first_id: u128,
) -> Project {
    let mut project = Project::empty(RecordId::from_u128(1));
    let mut add = |edit: Edit| project = apply(&project, &edit).unwrap().0;
    for option in options {
        add(Edit::add(*option, Need::default()));
    }
    let criteria = match method {
        Method::Matrix { .. } => vec!["a".to_owned(), "b".to_owned()],
        _ => Vec::new(),
    };
    let ranking = Ranking {
        question: "?".to_owned(),
        options: options.to_vec(),
        method,
        state: RankingState::Closed,
        meeting: None,
        answered_by: Respondents::default(),
        criteria,
        tie_rule: TieRule::default(),
        settlements: Vec::new(),
    };
    add(Edit::add(RANKING, ranking));
    for (number, (group, answer)) in (first_id..).zip(ballots) {
        let ballot = Ballot {
            ranking: RANKING,
            group: group.map(RecordId::from_u128),
            people: None,
            answer: answer.clone(),
        };
        add(Edit::add(RecordId::from_u128(number), ballot));
    }
    project
}

fn all_options() -> Vec<RecordId> {
    (0..OPTIONS).map(need).collect()
}

fn places(
    document: &ResultDocument,
    name: impl Fn(RecordId) -> RecordId,
) -> Vec<(usize, BTreeSet<RecordId>)> {
    let place = |tier: &PlaceOf| (tier.place, tier.options.iter().map(|it| name(*it)).collect());
    document.tiers.iter().map(place).collect()
}

/// An answer with other names for its options; pairs keep their one spelling.
fn renamed(answer: &Answer, name: &dyn Fn(RecordId) -> RecordId) -> Answer {
    let counts =
        |counts: &BTreeMap<RecordId, u32>| counts.iter().map(|(id, count)| (name(*id), *count)).collect();
    let set = |set: &BTreeSet<RecordId>| set.iter().map(|id| name(*id)).collect::<BTreeSet<_>>();
    let pile = |pile: &Piling| Piling {
        placed: counts(&pile.placed),
        unplaced: pile.unplaced,
    };
    match answer {
        Answer::Dots(it) => Answer::Dots(counts(it)),
        Answer::Hands(it) => Answer::Hands(counts(it)),
        Answer::Approval(it) => Answer::Approval(set(it)),
        Answer::Order(it) => Answer::Order(Order {
            tiers: it.tiers.iter().map(set).collect(),
            unknown: set(&it.unknown),
        }),
        Answer::Pairs(pairs) => Answer::Pairs(
            pairs
                .iter()
                .map(|pair| {
                    let (first, second) = (name(pair.first), name(pair.second));
                    let turned = match pair.outcome {
                        PairOutcome::First => PairOutcome::Second,
                        PairOutcome::Second => PairOutcome::First,
                        other => other,
                    };
                    if first < second {
                        Pair {
                            first,
                            second,
                            outcome: pair.outcome,
                        }
                    } else {
                        Pair {
                            first: second,
                            second: first,
                            outcome: turned,
                        }
                    }
                })
                .collect(),
        ),
        Answer::Piling(it) => Answer::Piling(pile(it)),
        Answer::Matrix(piles) => Answer::Matrix(piles.iter().map(pile).collect()),
        Answer::Calendar(it) => Answer::Calendar(it.clone()),
    }
}

const PROJECTS: usize = 6;

fn instance() -> impl Strategy<Value = Instance> {
    let project = (1..12_u64).prop_map(|tens| Candidate {
        cost: tens * 10,
        area: None,
    });
    let choice = prop::collection::btree_map(0..PROJECTS, 1..4_u64, 0..5)
        .prop_map(|points| Choice { points, group: None });
    (
        0..400_u64,
        prop::collection::vec(project, PROJECTS),
        prop::collection::vec(choice, 1..9),
    )
        .prop_map(|(budget, projects, voters)| Instance {
            budget,
            projects,
            voters,
        })
}

fn relabelling(count: usize) -> impl Strategy<Value = Vec<usize>> {
    Just((0..count).collect::<Vec<_>>()).prop_shuffle()
}

fn equal_shares_set(
    instance: &Instance,
    utility: Utility,
    completion: Completion,
    settled: &[usize],
) -> Option<BTreeSet<usize>> {
    let allocation =
        completed_equal_shares(instance, &Constraints::default(), utility, completion, settled).ok()?;
    Some(allocation.funded.into_keys().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn renaming_options_changes_only_names(at in 0..METHODS.len(), count in 0..10_usize, seed: u64, names in relabelling(OPTIONS)) {
        let method = METHODS[at];
        let said = ballots(method, count, seed);
        let name = |id: RecordId| need(names[(id.as_u128() - 100) as usize]);
        let other: Vec<_> = said.iter().map(|(group, answer)| (*group, renamed(answer, &name))).collect();
        let (before, after) = (project(method, &all_options(), &said, 2000), project(method, &all_options(), &other, 2000));
        for rule in Rule::of(method) {
            let (before, after) = (recount(&before, RANKING, *rule).unwrap(), recount(&after, RANKING, *rule).unwrap());
            prop_assert_eq!(places(&before, name), places(&after, |id| id), "{:?}", rule);
            for (option, score) in &before.scores {
                prop_assert_eq!(Some(score), after.scores.get(&name(*option)));
            }
        }
    }

    #[test]
    fn counting_everybody_twice_changes_no_place(at in 0..METHODS.len(), count in 0..10_usize, seed: u64) {
        let method = METHODS[at];
        let said = ballots(method, count, seed);
        let twice: Vec<_> = said.iter().chain(&said).cloned().collect();
        let (once, twice) = (project(method, &all_options(), &said, 2000), project(method, &all_options(), &twice, 2000));
        for rule in Rule::of(method) {
            let (once, twice) = (recount(&once, RANKING, *rule).unwrap(), recount(&twice, RANKING, *rule).unwrap());
            prop_assert_eq!(places(&once, |id| id), places(&twice, |id| id), "{:?}", rule);
        }
    }

    #[test]
    fn order_of_entry_and_ids_leave_no_trace(at in 0..METHODS.len(), count in 0..10_usize, seed: u64) {
        let method = METHODS[at];
        let said = ballots(method, count, seed);
        let turned: Vec<_> = said.iter().rev().cloned().collect();
        let mut options = all_options();
        options.reverse();
        let (one, other) = (project(method, &all_options(), &said, 2000), project(method, &options, &turned, 7000));
        for rule in Rule::of(method) {
            let (one, other) = (recount(&one, RANKING, *rule).unwrap(), recount(&other, RANKING, *rule).unwrap());
            prop_assert_eq!(one.to_bytes(), other.to_bytes());
        }
    }

    #[test]
    fn equal_shares_knows_neither_names_nor_how_often_all_are_counted(instance in instance(), names in relabelling(PROJECTS)) {
        let settled: Vec<usize> = (0..PROJECTS).collect();
        let renamed = Instance {
            budget: instance.budget,
            projects: {
                let mut projects = instance.projects.clone();
                names.iter().zip(&instance.projects).for_each(|(to, project)| projects[*to] = *project);
                projects
            },
            voters: instance.voters.iter().map(|voter| Choice {
                points: voter.points.iter().map(|(at, points)| (names[*at], *points)).collect(),
                group: None,
            }).collect(),
        };
        let order: Vec<usize> = settled.iter().map(|at| names[*at]).collect();
        let twice = Instance { voters: instance.voters.iter().chain(&instance.voters).cloned().collect(), ..instance.clone() };
        for utility in [Utility::Cost, Utility::One, Utility::Points] {
            for completion in [Completion::None, Completion::Fill] {
                let set = equal_shares_set(&instance, utility, completion, &settled);
                let named = set.as_ref().map(|set| set.iter().map(|at| names[*at]).collect::<BTreeSet<_>>());
                prop_assert_eq!(named, equal_shares_set(&renamed, utility, completion, &order));
                prop_assert_eq!(set, equal_shares_set(&twice, utility, completion, &settled));
            }
        }
    }
}
