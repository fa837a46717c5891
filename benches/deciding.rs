//! How long deciding takes: equal shares with completion for a city, Schulze for 100 options, a result for 500 ballots.
//!
//! `cargo bench --bench deciding [seed]` makes the instance from the seed, writes it to `target/deciding.pb` and prints milliseconds (the
//! median of runs) and what was funded, one JSON line each. `benches/peers/pabutools_equal_shares.py` reads the same file and prints the same lines.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use catchment::analysis::deciding::budget::completion::{Completion, completed_equal_shares};
use catchment::analysis::deciding::budget::constraints::Constraints;
use catchment::analysis::deciding::budget::equal_shares::Utility;
use catchment::analysis::deciding::orders::ballot::OrderBallot;
use catchment::analysis::deciding::orders::pairwise::PairwiseTable;
use catchment::analysis::deciding::orders::schulze::StrongestPaths;
use catchment::domain::lottery::SplitMix64;
use catchment::exchange::pabulib::{self, Election, Project, Vote, VoteType};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

const VOTERS: usize = 6_600;
const PROJECTS: usize = 64;

/// A city: costs in steps of 500, some projects several times as popular as others, 3–10 marks per ballot.
fn city(random: &mut SplitMix64) -> Election {
    let projects: Vec<Project> = (1..=PROJECTS)
        .map(|number| Project {
            id: number.to_string(),
            cost: 10_000 + 500 * random.below(220) as u64,
            name: format!("Project {number}"),
            more: BTreeMap::new(),
        })
        .collect();
    let votes = (0..VOTERS)
        .map(|_| {
            let mut vote = Vote::default();
            let marks = 3 + random.below(8);
            while vote.projects.len() < marks {
                // The smaller of two numbers: the first projects are chosen more often.
                let project = random.below(PROJECTS).min(random.below(PROJECTS));
                if !vote.projects.contains(&project) {
                    vote.projects.push(project);
                }
            }
            vote
        })
        .collect();
    Election {
        vote_type: VoteType::Approval,
        decimals: 0,
        budget: 1_000_000,
        meta: BTreeMap::new(),
        projects,
        votes,
    }
}

fn orders(random: &mut SplitMix64, options: usize, ballots: usize) -> Vec<OrderBallot> {
    (0..ballots)
        .map(|_| {
            let mut order: Vec<usize> = (0..options).collect();
            random.shuffle(&mut order);
            let tiers: Vec<Vec<usize>> = order.into_iter().map(|option| vec![option]).collect();
            OrderBallot::of_tiers(options, 1, &tiers)
        })
        .collect()
}

fn median<T>(runs: usize, mut run: impl FnMut() -> T) -> (Duration, T) {
    let mut times = Vec::new();
    let mut last = None;
    for _ in 0..runs {
        let start = Instant::now();
        last = Some(black_box(run()));
        times.push(start.elapsed());
    }
    times.sort();
    (times[runs / 2], last.unwrap())
}

/// One line for `benches/run.mjs`.
fn tell(id: &str, time: Duration, result: &str) {
    let line = serde_json::json!({ "id": id, "ms": time.as_secs_f64() * 1e3, "result": result });
    println!("{line}");
}

fn main() {
    let seed = std::env::args().find_map(|it| it.parse().ok()).unwrap_or(1);
    let mut random = SplitMix64::from_seed(seed);
    let text = pabulib::write(&city(&mut random), seed);
    std::fs::create_dir_all("target").unwrap();
    std::fs::write("target/deciding.pb", &text).unwrap();
    let election = pabulib::read(text.as_bytes()).unwrap().0;
    let instance = election.instance();
    let settled: Vec<usize> = (0..PROJECTS).collect();
    let completions = [
        ("equal-shares", Completion::None, 5),
        (
            "equal-shares-add-one",
            Completion::RaiseUntilExhaustiveOrOver {
                step: election.unit(),
            },
            3,
        ),
    ];
    for (name, completion, runs) in completions {
        let (time, allocation) = median(runs, || {
            completed_equal_shares(
                &instance,
                &Constraints::default(),
                Utility::Cost,
                completion,
                &settled,
            )
            .unwrap()
        });
        let mut funded: Vec<u64> = allocation
            .funded
            .keys()
            .map(|at| election.projects[*at].id.parse().unwrap())
            .collect();
        funded.sort_unstable();
        tell(
            name,
            time,
            &format!("spent {}, funded {funded:?}", allocation.spent),
        );
    }
    let ballots = orders(&mut random, 100, 10_000);
    let (time, _) = median(5, || {
        StrongestPaths::of(&PairwiseTable::of(100, &ballots)).tiers()
    });
    tell("schulze-100x10000", time, "");
    let (time, _) = median(5, || {
        StrongestPaths::of(&PairwiseTable::of(12, &orders(&mut random, 12, 500))).tiers()
    });
    tell("schulze-12x500", time, "");
}
