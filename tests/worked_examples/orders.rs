//! Examples of ballots that bring options into an order.

use crate::worked_examples::read::{keys, named, texts};
use catchment::analysis::deciding::orders::ballot::OrderBallot;
use catchment::analysis::deciding::orders::grid::{Grid, GridOutcome};
use catchment::analysis::deciding::orders::pairwise::PairwiseTable;
use catchment::analysis::deciding::orders::schulze::StrongestPaths;
use catchment::analysis::deciding::orders::stv::stv;
use catchment::analysis::deciding::orders::{borda, copeland, cycles, ranked_pairs};
use catchment::analysis::deciding::tiers::Tier;
use catchment::analysis::numbers::exact::{Exact, fraction};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

struct Election {
    names: Vec<String>,
    ballots: Vec<OrderBallot>,
    table: PairwiseTable,
}

impl Election {
    fn of(file: &Value) -> Self {
        let ballots = file["ballots"].as_array().unwrap();
        let names: BTreeSet<String> = ballots
            .iter()
            .flat_map(|ballot| texts(&ballot["ranking"]))
            .collect();
        let names: Vec<String> = names.into_iter().collect();
        let at = |text: &String| names.iter().position(|name| name == text).unwrap();
        let ballot = |ballot: &Value| {
            let tiers: Vec<Vec<usize>> = texts(&ballot["ranking"]).iter().map(|it| vec![at(it)]).collect();
            OrderBallot::of_tiers(names.len(), ballot["count"].as_u64().unwrap(), &tiers)
        };
        let ballots: Vec<OrderBallot> = ballots.iter().map(ballot).collect();
        Self {
            table: PairwiseTable::of(names.len(), &ballots),
            names,
            ballots,
        }
    }

    fn name(&self, at: usize) -> Value {
        self.names[at].clone().into()
    }

    fn list(&self, of: &[usize]) -> Value {
        of.iter().map(|at| self.name(*at)).collect()
    }

    fn tiers(&self, tiers: &[Tier<usize>]) -> Value {
        tiers.iter().map(|tier| self.list(&tier.options)).collect()
    }

    /// A number per pair of different options.
    fn square(&self, of: impl Fn(usize, usize) -> u64) -> Value {
        let row = |a: usize| {
            let others = (0..self.names.len()).filter(|b| *b != a);
            let cells: Map<String, Value> =
                others.map(|b| (self.names[b].clone(), of(a, b).into())).collect();
            Value::Object(cells)
        };
        named(&self.names, (0..self.names.len()).map(row))
    }

    /// How many put an option first.
    fn firsts(&self, option: usize) -> u64 {
        let first = self.ballots.iter().filter(|ballot| ballot.tiers()[0] == [option]);
        first.map(|ballot| ballot.voters).sum()
    }

    /// Best total agreement over all orders, by trying each of them; the program does not offer it.
    fn kemeny(&self) -> (u64, BTreeSet<Vec<usize>>) {
        fn orders(rest: &[usize]) -> Vec<Vec<usize>> {
            if rest.is_empty() {
                return vec![Vec::new()];
            }
            rest.iter()
                .flat_map(|first| {
                    let others: Vec<usize> = rest.iter().copied().filter(|it| it != first).collect();
                    orders(&others).into_iter().map(move |mut order| {
                        order.insert(0, *first);
                        order
                    })
                })
                .collect()
        }
        let mut best = (0, BTreeSet::new());
        for order in orders(&(0..self.names.len()).collect::<Vec<_>>()) {
            let pairs = order
                .iter()
                .enumerate()
                .flat_map(|(at, a)| order[at + 1..].iter().map(move |b| (*a, *b)));
            let score = pairs.map(|(a, b)| self.table.get(a, b)).sum();
            if score > best.0 {
                best = (score, BTreeSet::new());
            }
            if score == best.0 {
                best.1.insert(order);
            }
        }
        best
    }
}

pub fn election(file: &Value) -> Value {
    let it = Election::of(file);
    let count = it.names.len();
    let paths = StrongestPaths::of(&it.table);
    let winner = it.table.condorcet_winner();
    // Without a winner there must be a cycle, and the one returned really is one.
    let circles = cycles::cycles(&it.table);
    assert_eq!(circles.is_empty(), winner.is_some());
    for circle in &circles {
        let next = circle.round.iter().cycle().skip(1);
        assert!(circle.round.iter().zip(next).all(|(a, b)| it.table.beats(*a, *b)));
    }
    let borda: Vec<String> = borda::half_points(count, &it.ballots)
        .unwrap()
        .into_iter()
        .map(|halves| fraction(halves, 2).unwrap().to_string())
        .collect();
    let runoff = match stv(count, 1, &it.ballots, &[]) {
        Ok(result) => it.list(&result.elected),
        Err(tie) => json!(["TIE", it.list(&tie.tied)]),
    };
    let (kemeny_score, kemeny_orders) = it.kemeny();
    json!({
        "source": file["source"],
        "ballots": file["ballots"],
        "pairwise": it.square(|a, b| it.table.get(a, b)),
        "plurality": named(&it.names, (0..count).map(|option| it.firsts(option))),
        "borda": named(&it.names, borda),
        "condorcet_winner": winner.map(|at| it.name(at)),
        "copeland": named(&it.names, copeland::wins(&it.table)),
        "schulze_paths_winning_votes": it.square(|a, b| paths.get(a, b)),
        "schulze_winners": it.list(&paths.winners()),
        "schulze_order": it.tiers(&paths.tiers()),
        "ranked_pairs_order": it.tiers(&ranked_pairs::ranked_pairs_tiers(&it.table)),
        "irv": runoff,
        "kemeny_score": kemeny_score,
        "kemeny_orders": kemeny_orders.iter().map(|order| it.list(order)).collect::<Value>(),
    })
}

pub fn single_transferable_vote(file: &Value) -> Value {
    let ballots = file["ballots"].as_array().unwrap();
    let names: BTreeSet<String> = ballots.iter().flat_map(|ballot| texts(&ballot[1])).collect();
    let at: BTreeMap<&String, usize> = names.iter().zip(0..).collect();
    let ballot = |ballot: &Value| {
        let tiers: Vec<Vec<usize>> = texts(&ballot[1]).iter().map(|name| vec![at[name]]).collect();
        OrderBallot::of_tiers(names.len(), ballot[0].as_u64().unwrap(), &tiers)
    };
    let papers: Vec<OrderBallot> = ballots.iter().map(ballot).collect();
    let seats = file["seats"].as_u64().unwrap() as usize;
    let result = stv(names.len(), seats, &papers, &[]).unwrap();
    let elected = result
        .elected
        .iter()
        .map(|at| names.iter().nth(*at).unwrap().clone());
    json!({
        "source": file["source"],
        "ballots": file["ballots"],
        "seats": seats,
        "quota_droop": result.quota,
        "elected_in_order": elected.collect::<Vec<_>>(),
        "checked_with": file["checked_with"],
    })
}

fn outcomes(file: &Value) -> Vec<GridOutcome> {
    let mut outcomes = Vec::new();
    for (winner, losers) in file["beats"].as_object().unwrap() {
        for loser in losers.as_array().unwrap() {
            outcomes.push(GridOutcome::Wins(
                winner.parse().unwrap(),
                loser.as_u64().unwrap() as usize,
            ));
        }
    }
    outcomes
}

/// 1 − 24d/(n³ − n), or with 4n for even n.
fn zeta(cards: i64, circles: i64, even: i64) -> Exact {
    fraction(
        cards.pow(3) - even * cards - 24 * circles,
        cards.pow(3) - even * cards,
    )
    .unwrap()
}

pub fn pairwise_grid(file: &Value) -> Value {
    let outcomes = outcomes(file);
    let cards = keys(&file["beats"]).len();
    let grid = Grid::of(cards, &outcomes);
    let wins: Vec<u64> = grid.half_wins().iter().map(|halves| halves / 2).collect();
    let circles = grid.circular_triads().unwrap();
    // The formula in the file, the count by hand, and the circles named one by one.
    let n = cards as u64;
    let squares: u64 = wins.iter().map(|wins| wins * wins).sum();
    assert_eq!(2 * circles, n * (n - 1) * (2 * n - 1) / 6 - squares);
    assert_eq!(circles, grid.triads().len() as u64);
    assert_eq!(grid.open_pairs(), []);
    // 1 beats 2, 2 beats 3, 3 beats 1: equal wins that their own comparisons do not settle.
    let tiers: Vec<Vec<usize>> = grid.tiers().into_iter().map(|tier| tier.options).collect();
    assert_eq!(tiers, [vec![0], vec![1, 2, 3], vec![4]]);
    let consistence = grid.consistence().unwrap();
    assert_eq!(consistence, zeta(cards as i64, circles as i64, 1));
    json!({
        "source": file["source"],
        "beats": file["beats"],
        "wins": wins,
        "circular_triads": circles,
        "formula": file["formula"],
        "zeta": format!("1 - 24d/(n^3-n) = {consistence} for odd n; 1 - 24d/(n^3-4n) for even n"),
    })
}

#[test]
fn a_pair_that_was_not_asked_leaves_the_circles_open() {
    let outcomes = outcomes(&crate::worked_examples::file()["pra_pairwise_grid"]);
    let open = Grid::of(5, &outcomes[1..]);
    assert_eq!((open.circular_triads(), open.open_pairs().len()), (None, 1));
    assert_eq!(open.consistence(), None);
}

#[test]
fn an_even_number_of_cards_has_its_own_coefficient() {
    // 0 beats 1 beats 2 beats 0, and all of them beat 3: one circle of at most two.
    let pairs = [(0, 1), (1, 2), (2, 0), (0, 3), (1, 3), (2, 3)];
    let grid = Grid::of(4, &pairs.map(|(a, b)| GridOutcome::Wins(a, b)));
    assert_eq!(grid.circular_triads(), Some(1));
    assert_eq!(grid.consistence(), Some(zeta(4, 1, 4)));
    assert_eq!(grid.consistence(), fraction(1, 2));
}
