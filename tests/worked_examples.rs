//! Every worked example of `tests/fixtures/worked-examples.json`: rationals exactly, printed decimals to the digits they have.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::budget::account::{Account, Step};
use catchment::analysis::budget::completion::{Completion, completed_equal_shares};
use catchment::analysis::budget::constraints::Constraints;
use catchment::analysis::budget::equal_shares::{Utility, equal_shares};
use catchment::analysis::budget::greedy::{Misfit, most_votes_first};
use catchment::analysis::budget::instance::{Candidate, Choice, Instance};
use catchment::analysis::concordance::kendall_w::kendall_w;
use catchment::analysis::concordance::places::double_places;
use catchment::analysis::concordance::{gini::gini, tau_b::tau_b};
use catchment::analysis::criteria::ahp::{RandomIndex, ahp_weights};
use catchment::analysis::criteria::topsis::topsis;
use catchment::analysis::criteria::weighted_sum::{Criterion, Direction, weighted_sum};
use catchment::analysis::criteria::weights::swing_weights;
use catchment::analysis::dots::OptionTally;
use catchment::analysis::equal_voice::{Voice, equal_voice};
use catchment::analysis::exact::{Exact, fraction, whole};
use catchment::analysis::group_voices::{least_support, product_of_shares};
use catchment::analysis::orders::ballot::OrderBallot;
use catchment::analysis::orders::grid::{Grid, GridOutcome};
use catchment::analysis::orders::pairwise::PairwiseTable;
use catchment::analysis::orders::schulze::StrongestWays;
use catchment::analysis::orders::stv::stv;
use catchment::analysis::orders::{borda, copeland, cycles, ranked_pairs};
use catchment::analysis::piling::{Pile, Piled, across_groups};
use catchment::analysis::ratio::Ratio;
use catchment::analysis::small_cells::hidden_cells;
use catchment::analysis::tiers::Tier;
use catchment::domain::id::RecordId;
use catchment::domain::records::ScaleValue;
use num_traits::ToPrimitive;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn example(name: &str) -> Value {
    let text = std::fs::read_to_string("tests/fixtures/worked-examples.json").unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    let found = all[name].clone();
    assert!(found.is_object(), "no example {name}");
    found
}

fn texts(value: &Value) -> Vec<String> {
    let items = value.as_array().unwrap();
    items
        .iter()
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}

fn keys(value: &Value) -> Vec<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

/// "50/3", "33/70 = 0.471429" or a whole number, exactly.
fn exact(value: &Value) -> Exact {
    let Some(text) = value.as_str() else {
        return whole(value.as_i64().unwrap());
    };
    let text = text.split('=').next().unwrap().trim();
    let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
    fraction(
        numerator.parse::<i64>().unwrap(),
        denominator.parse::<i64>().unwrap(),
    )
    .unwrap()
}

fn float(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| exact(value).to_f64().unwrap())
}

#[track_caller]
fn near(ours: f64, theirs: &Value, tolerance: f64) {
    assert!(
        (ours - float(theirs)).abs() <= tolerance,
        "{ours} is not {theirs}"
    );
}

// ── Orders ──

struct Election {
    file: Value,
    names: Vec<String>,
    ballots: Vec<OrderBallot>,
    table: PairwiseTable,
}

fn election(name: &str) -> Election {
    let file = example(name);
    let mut names = keys(&file["pairwise"]);
    names.sort();
    let at = |text: &str| names.iter().position(|name| name == text).unwrap();
    let ballots: Vec<OrderBallot> = file["ballots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|ballot| {
            let tiers: Vec<Vec<usize>> = texts(&ballot["ranking"]).iter().map(|it| vec![at(it)]).collect();
            OrderBallot::of_tiers(names.len(), ballot["count"].as_u64().unwrap(), &tiers)
        })
        .collect();
    let table = PairwiseTable::of(names.len(), &ballots);
    Election {
        file,
        names,
        ballots,
        table,
    }
}

impl Election {
    fn named(&self, tiers: &[Tier<usize>]) -> Value {
        let tier = |tier: &Tier<usize>| -> Value {
            let names = tier
                .options
                .iter()
                .map(|option| self.names[*option].clone().into());
            Value::Array(names.collect())
        };
        Value::Array(tiers.iter().map(tier).collect())
    }

    /// Best total agreement over all orders, by trying each of them.
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

#[test]
fn elections_by_order() {
    for name in ["tennessee_capital", "schulze_45_voters", "schulze_30_voters"] {
        let it = election(name);
        let (file, count) = (&it.file, it.names.len());
        let ways = StrongestWays::of(&it.table);
        let points = borda::points(count, &it.ballots).unwrap();
        let wins = copeland::wins(&it.table);
        for a in 0..count {
            let own = &it.names[a];
            for b in (0..count).filter(|b| *b != a) {
                let other = &it.names[b];
                assert_eq!(
                    Value::from(it.table.get(a, b)),
                    file["pairwise"][own][other],
                    "{name}"
                );
                let way = &file["schulze_paths_winning_votes"][own][other];
                assert_eq!(&Value::from(ways.get(a, b)), way, "{name} {own} {other}");
            }
            let borda = Ratio::new(file["borda"][own].as_u64().unwrap().into(), 1).unwrap();
            assert_eq!(points[a], borda, "{name} {own}");
            assert_eq!(Value::from(wins[a]), file["copeland"][own], "{name} {own}");
            let first: u64 = it
                .ballots
                .iter()
                .filter(|ballot| ballot.tiers()[0] == [a])
                .map(|it| it.voters)
                .sum();
            assert_eq!(Value::from(first), file["plurality"][own], "{name} {own}");
        }
        let winner = it.table.condorcet_winner().map(|at| it.names[at].clone());
        assert_eq!(Value::from(winner.clone()), file["condorcet_winner"], "{name}");
        // Without a winner somebody must go round in a circle, and the round really is one.
        let circles = cycles::cycles(&it.table);
        assert_eq!(circles.is_empty(), winner.is_some(), "{name}");
        for circle in &circles {
            let next = circle.round.iter().cycle().skip(1);
            assert!(
                circle.round.iter().zip(next).all(|(a, b)| it.table.beats(*a, *b)),
                "{circle:?}"
            );
        }
        let winners: Vec<String> = ways
            .winners()
            .into_iter()
            .map(|at| it.names[at].clone())
            .collect();
        assert_eq!(Value::from(winners), file["schulze_winners"], "{name}");
        assert_eq!(it.named(&ways.tiers()), file["schulze_order"], "{name}");
        let pairs = ranked_pairs::ranked_pairs_tiers(&it.table);
        assert_eq!(it.named(&pairs), file["ranked_pairs_order"], "{name}");
        let (score, orders) = it.kemeny();
        assert_eq!(Value::from(score), file["kemeny_score"], "{name}");
        assert_eq!(
            orders.len(),
            file["kemeny_orders"].as_array().unwrap().len(),
            "{name}"
        );
        let runoff = match stv(count, 1, &it.ballots, &[]) {
            Ok(result) => Value::from(vec![it.names[result.elected[0]].clone()]),
            Err(tie) => {
                let tied: Vec<String> = tie.tied.iter().map(|at| it.names[*at].clone()).collect();
                serde_json::json!(["TIE", tied])
            }
        };
        assert_eq!(runoff, file["irv"], "{name}");
    }
}

#[test]
fn single_transferable_vote() {
    let file = example("stv_party_food");
    let mut names: Vec<String> = Vec::new();
    let mut ballots: Vec<(u64, Vec<usize>)> = Vec::new();
    for ballot in file["ballots"].as_array().unwrap() {
        let order = texts(&ballot[1]).into_iter().map(|name| {
            names.iter().position(|known| *known == name).unwrap_or_else(|| {
                names.push(name);
                names.len() - 1
            })
        });
        ballots.push((ballot[0].as_u64().unwrap(), order.collect()));
    }
    let ballots: Vec<OrderBallot> = ballots
        .into_iter()
        .map(|(voters, order)| {
            let tiers: Vec<Vec<usize>> = order.into_iter().map(|it| vec![it]).collect();
            OrderBallot::of_tiers(names.len(), voters, &tiers)
        })
        .collect();
    let seats = file["seats"].as_u64().unwrap() as usize;
    let result = stv(names.len(), seats, &ballots, &[]).unwrap();
    assert_eq!(Value::from(result.quota), file["quota_droop"]);
    let elected: Vec<String> = result.elected.iter().map(|at| names[*at].clone()).collect();
    assert_eq!(Value::from(elected), file["elected_in_order"]);
}

#[test]
fn pairwise_grid() {
    let file = example("pra_pairwise_grid");
    let mut outcomes = Vec::new();
    for (winner, losers) in file["beats"].as_object().unwrap() {
        for loser in losers.as_array().unwrap() {
            outcomes.push(GridOutcome::Wins(
                winner.parse().unwrap(),
                loser.as_u64().unwrap() as usize,
            ));
        }
    }
    let grid = Grid::of(5, &outcomes);
    let wins: Vec<u64> = grid.half_wins().iter().map(|halves| halves / 2).collect();
    assert_eq!(Value::from(wins), file["wins"]);
    assert_eq!(grid.circular_triads(), file["circular_triads"].as_u64());
    assert_eq!(grid.triads().len() as u64, grid.circular_triads().unwrap());
    assert_eq!(grid.consistence(), fraction(1, 5));
    assert_eq!(grid.open_pairs(), []);
    // 1 beats 2, 2 beats 3, 3 beats 1: equal wins that their own comparisons do not settle.
    let tiers: Vec<Vec<usize>> = grid.tiers().into_iter().map(|tier| tier.options).collect();
    assert_eq!(tiers, [vec![0], vec![1, 2, 3], vec![4]]);
    let open = Grid::of(5, &outcomes[1..]);
    assert_eq!((open.circular_triads(), open.open_pairs().len()), (None, 1));
}

// ── Budget ──

struct Budget {
    file: Value,
    names: Vec<String>,
    instance: Instance,
}

fn budget(name: &str) -> Budget {
    let file = example(name);
    let names = keys(&file["costs"]);
    let at = |text: &str| names.iter().position(|name| name == text).unwrap();
    let voters: Vec<Vec<String>> = match file.get("approvals_by_voter") {
        Some(voters) => voters.as_array().unwrap().iter().map(texts).collect(),
        None => texts(&file["votes"])
            .iter()
            .map(|vote| vote.split(',').map(str::to_owned).collect())
            .collect(),
    };
    let instance = Instance {
        budget: file["budget"].as_u64().unwrap(),
        projects: names
            .iter()
            .map(|name| Candidate {
                cost: file["costs"][name].as_u64().unwrap(),
                area: None,
            })
            .collect(),
        voters: voters
            .iter()
            .map(|chosen| Choice::approving(chosen.iter().map(|it| at(it))))
            .collect(),
    };
    Budget {
        file,
        names,
        instance,
    }
}

impl Budget {
    #[track_caller]
    fn check(&self, account: &Account, funded: &Value) {
        let ours: BTreeSet<String> = account.funded.keys().map(|at| self.names[*at].clone()).collect();
        assert_eq!(ours, texts(funded).into_iter().collect());
    }

    fn greedy(&self) -> Account {
        most_votes_first(&self.instance, &Constraints::default(), Misfit::Skip, &[]).unwrap()
    }

    fn equal_shares(&self, utility: Utility) -> Account {
        equal_shares(&self.instance, &Constraints::default(), utility, &[]).unwrap()
    }

    /// Projects in the order in which they were bought.
    fn bought(&self, account: &Account) -> Vec<String> {
        let project = |step: &Step| match step {
            Step::Bought { project, .. } => Some(self.names[*project].clone()),
            _ => None,
        };
        account.steps.iter().filter_map(project).collect()
    }

    fn money_left(&self, account: &Account) {
        let expected: Vec<Exact> = self.file["money_left"]
            .as_array()
            .unwrap()
            .iter()
            .map(exact)
            .collect();
        assert_eq!(account.shares_left, expected);
    }
}

#[test]
fn equal_shares_as_published() {
    for name in ["equal_shares_example_1", "equal_shares_example_2"] {
        let it = budget(name);
        it.check(&it.greedy(), &it.file["greedy"]);
        let by_cost = it.equal_shares(Utility::Cost);
        assert_eq!(it.bought(&by_cost), texts(&it.file["equal_shares_cost_utility"]));
        for step in &by_cost.steps {
            let Step::Bought {
                project,
                effective_votes,
                ..
            } = step
            else {
                panic!("{step:?}")
            };
            assert_eq!(
                *effective_votes,
                exact(&it.file["effective_votes"][&it.names[*project]])
            );
        }
        it.money_left(&by_cost);
        let by_number = it.equal_shares(Utility::One);
        assert_eq!(
            it.bought(&by_number),
            texts(&it.file["equal_shares_cardinality_utility"])
        );
        // With one point per mark, points and 1 are the same utility.
        assert_eq!(it.equal_shares(Utility::Points).funded, by_number.funded);
    }
}

#[test]
fn the_example_of_the_pabulib_format() {
    let it = budget("pabulib_format_page");
    let votes: BTreeMap<&String, u64> = it.names.iter().zip(it.instance.supporters()).collect();
    assert_eq!(serde_json::to_value(votes).unwrap(), it.file["vote_counts"]);
    let greedy = it.greedy();
    it.check(&greedy, &it.file["greedy"]);
    assert_eq!(Value::from(greedy.spent), it.file["greedy_spent"]);
    let plain = it.equal_shares(Utility::Cost);
    it.check(&plain, &it.file["equal_shares_no_completion"]);
    it.money_left(&plain);
    for (completion, key) in [
        (
            Completion::RaiseUntilExhaustiveOrOver { step: 1 },
            "add1_stop_when_exhaustive",
        ),
        (
            Completion::RaiseUntilOver { step: 1 },
            "add1_run_until_over_budget",
        ),
    ] {
        let account = completed_equal_shares(
            &it.instance,
            &Constraints::default(),
            Utility::Cost,
            completion,
            &[],
        )
        .unwrap();
        it.check(&account, &it.file[key]["winners"]);
        let Step::RaisedTo { share } = &account.steps[0] else {
            panic!("{:?}", account.steps)
        };
        assert_eq!(*share, exact(&it.file[key]["endowment"]));
    }
}

// ── Criteria ──

/// The judgements of the upper half in the order of `names`, from entries such as "a/b": "1/3".
fn judgements(names: &[&str], entries: &Value) -> Vec<f64> {
    let pairs = names
        .iter()
        .enumerate()
        .flat_map(|(at, a)| names[at + 1..].iter().map(move |b| (a, b)));
    pairs.map(|(a, b)| float(&entries[format!("{a}/{b}")])).collect()
}

#[test]
fn weights_by_pairwise_judgements() {
    let file = example("ahp_leader");
    let criteria = ["experience", "education", "charisma", "age"];
    let people = ["Tom", "Dick", "Harry"];
    let found = ahp_weights(4, &judgements(&criteria, &file["criteria_matrix_upper"])).unwrap();
    let mut totals = [0.0; 3];
    for (criterion, weight) in criteria.iter().zip(&found.weights) {
        near(*weight, &file["criteria_weights"][criterion], 0.000_06);
        let own = ahp_weights(3, &judgements(&people, &file["alternatives_upper"][criterion])).unwrap();
        totals
            .iter_mut()
            .zip(own.weights)
            .for_each(|(total, part)| *total += weight * part);
    }
    near(found.lambda, &file["lambda_max"], 0.000_006);
    near(found.consistency_index(), &file["CI"], 0.000_006);
    let ratio = |table| found.consistency_ratio(table).unwrap();
    near(ratio(RandomIndex::Saaty), &file["CR_Saaty_RI_0.90"], 0.000_06);
    near(
        ratio(RandomIndex::AlonsoLamata),
        &file["CR_AlonsoLamata_RI_0.8815"],
        0.000_06,
    );
    // Never offered for options; here it shows that the weights are right all the way through.
    people
        .iter()
        .zip(totals)
        .for_each(|(name, total)| near(total, &file["result"][name], 0.000_06));
}

#[test]
fn weights_for_options_turn_round_when_a_copy_comes_in() {
    let file = example("ahp_rank_reversal_belton_gear");
    let matrices: Vec<Vec<Vec<f64>>> = ["a", "b", "c"]
        .iter()
        .map(|name| {
            let rows = file["matrices"][name].as_array().unwrap().iter();
            rows.map(|row| row.as_array().unwrap().iter().map(float).collect())
                .collect()
        })
        .collect();
    let local = |order: &[usize]| -> Vec<Vec<f64>> {
        let upper = |matrix: &Vec<Vec<f64>>| -> Vec<f64> {
            let pairs = order
                .iter()
                .enumerate()
                .flat_map(|(at, a)| order[at + 1..].iter().map(move |b| (*a, *b)));
            pairs.map(|(a, b)| matrix[a][b]).collect()
        };
        matrices
            .iter()
            .map(|matrix| ahp_weights(order.len(), &upper(matrix)).unwrap().weights)
            .collect()
    };
    let added = |local: Vec<Vec<f64>>| -> Vec<f64> {
        (0..local[0].len())
            .map(|at| local.iter().map(|own| own[at]).sum::<f64>() / 3.0)
            .collect()
    };
    let multiplied = |local: Vec<Vec<f64>>| -> Vec<f64> {
        let products: Vec<f64> = (0..local[0].len())
            .map(|at| local.iter().map(|own| own[at]).product::<f64>().cbrt())
            .collect();
        let sum: f64 = products.iter().sum();
        products.iter().map(|product| product / sum).collect()
    };
    let check = |ours: Vec<f64>, theirs: &Value| {
        let theirs = theirs.as_array().unwrap();
        assert_eq!(ours.len(), theirs.len());
        ours.iter()
            .zip(theirs)
            .for_each(|(ours, theirs)| near(*ours, theirs, 0.000_06));
    };
    let (three, four) = ([0, 1, 2], [0, 1, 2, 1]);
    check(added(local(&three)), &file["A_B_C"]);
    check(added(local(&four)), &file["after_adding_D_identical_to_B"]);
    check(
        multiplied(local(&three)),
        &file["multiplicative_aggregation"]["A_B_C"],
    );
    check(
        multiplied(local(&four)),
        &file["multiplicative_aggregation"]["A_B_C_D"],
    );
}

#[test]
fn nearness_to_the_ideal() {
    let file = example("topsis_cars");
    let floats = |value: &Value| -> Vec<f64> { value.as_array().unwrap().iter().map(float).collect() };
    let names = ["Civic", "Saturn", "Ford", "Mazda"];
    let rows: Vec<Vec<f64>> = names.iter().map(|name| floats(&file["rows"][name])).collect();
    let directions: Vec<Direction> = texts(&file["types"])
        .iter()
        .map(|it| {
            if it == "cost" {
                Direction::Cost
            } else {
                Direction::Benefit
            }
        })
        .collect();
    let found = topsis(&rows, &floats(&file["weights"]), &directions).unwrap();
    for (at, name) in names.iter().enumerate() {
        near(found[at].to_ideal, &file["S_plus"][at], 0.000_06);
        near(found[at].to_anti_ideal, &file["S_minus"][at], 0.000_06);
        near(found[at].closeness, &file["closeness"][name], 0.000_06);
    }
}

#[test]
fn a_hopeless_candidate_changes_nothing() {
    let file = example("min_max_rank_reversal");
    let points: Vec<u32> = file["weights"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (float(it) * 100.0) as u32)
        .collect();
    let criteria: Vec<Criterion> = swing_weights(&points)
        .unwrap()
        .into_iter()
        .map(|weight| Criterion {
            weight,
            direction: Direction::Benefit,
        })
        .collect();
    for (name, scores) in file["scores_on_1_to_5"].as_object().unwrap() {
        let halves = |score: &Value| ScaleValue::from_halves(2 * score.as_u64().unwrap() as u8);
        let scores: Vec<Option<ScaleValue>> = scores.as_array().unwrap().iter().map(halves).collect();
        let sum = weighted_sum(&criteria, &scores).exact().unwrap().clone();
        // The table prints x/5; ours is (x − 1)/4, the same scale moved.
        let printed = (sum * whole(4) + whole(1)) / whole(5);
        near(
            printed.to_f64().unwrap(),
            &file["fixed_scale_x_over_5"][name],
            1e-12,
        );
    }
}

// ── Agreement ──

#[test]
fn agreement_of_four_judges() {
    let file = example("kendall_w_4_judges_10_projects");
    // Places: the lowest first, so they are turned round.
    let judge = |name: &str| -> Vec<i64> {
        file["ranks"][name]
            .as_array()
            .unwrap()
            .iter()
            .map(|rank| -rank.as_i64().unwrap())
            .collect()
    };
    let judges: Vec<Vec<i64>> = ["A", "B", "C", "D"].map(judge).into();
    let found = kendall_w(&judges).unwrap();
    assert_eq!(found.deviations, exact(&file["S"]));
    assert_eq!(found.w, exact(&file["W"]));
    near(found.chi_square.to_f64().unwrap(), &file["chi2"], 0.000_000_6);
    assert_eq!(Value::from(found.degrees), file["df"]);
    near(found.chance(), &file["p"], 0.000_000_006);
    let spearman = (whole(4) * &found.w - whole(1)) / whole(3);
    near(spearman.to_f64().unwrap(), &file["mean_spearman"], 0.000_000_6);
    near(
        tau_b(&judges[0], &judges[1]).unwrap().value(),
        &file["tau_b_A_B"],
        0.000_000_6,
    );
    near(
        tau_b(&judges[0], &judges[3]).unwrap().value(),
        &file["tau_b_A_D"],
        0.000_000_6,
    );
}

#[test]
fn agreement_of_three_piles() {
    let file = example("kendall_w_with_ties_piling");
    let groups = ["women", "men", "youth"];
    let piles: Vec<Vec<u32>> = groups
        .iter()
        .map(|name| serde_json::from_value(file["piles_of_counters"][name].clone()).unwrap())
        .collect();
    let mut sums = vec![whole(0); 5];
    for (pile, printed) in piles.iter().zip(file["average_ranks"].as_array().unwrap()) {
        for ((place, printed), sum) in double_places(pile)
            .iter()
            .zip(printed.as_array().unwrap())
            .zip(&mut sums)
        {
            near(*place as f64 / 2.0, printed, 0.0);
            *sum += fraction(*place, 2).unwrap();
        }
    }
    for (sum, printed) in sums.iter().zip(file["rank_sums"].as_array().unwrap()) {
        near(sum.to_f64().unwrap(), printed, 0.0);
    }
    let found = kendall_w(&piles).unwrap();
    assert_eq!(found.deviations, exact(&file["S"]));
    assert_eq!(Value::from(found.ties), file["T"]);
    assert_eq!(found.w, exact(&file["W_tie_corrected"]));
    let uncorrected = whole(12) * &found.deviations / whole(9 * 120);
    near(uncorrected.to_f64().unwrap(), &file["W_uncorrected"], 1e-12);
    near(found.chi_square.to_f64().unwrap(), &file["chi2"], 0.000_000_6);
    near(found.chance(), &file["p"], 0.000_000_6);
    let group = |placed| vec![vec![Pile { placed, unplaced: 0 }]];
    let groups: Vec<Vec<Piled>> = piles.into_iter().map(group).collect();
    let shares = across_groups(5, &groups);
    for (share, printed) in shares
        .iter()
        .zip(file["equal_voice_pile_share"].as_array().unwrap())
    {
        near(share.to_f64().unwrap(), printed, 0.000_000_6);
    }
}

#[test]
fn agreement_outside_its_limits_is_not_given() {
    assert_eq!(kendall_w(&[vec![1, 2, 3], vec![1, 2, 3], vec![1, 2, 3]]), None);
    assert_eq!(kendall_w(&[vec![1, 2, 3, 4], vec![1, 2, 3, 4]]), None);
    assert_eq!(kendall_w(&[[1; 4], [1; 4], [1; 4]].map(Vec::from)), None);
}

#[test]
fn tau_b_of_the_scipy_page() {
    let file = example("kendall_tau_b_scipy_doc");
    let values = |key: &str| -> Vec<i64> { serde_json::from_value(file[key].clone()).unwrap() };
    let found = tau_b(&values("x"), &values("y")).unwrap();
    near(found.value(), &file["tau_b"], 1e-12);
    near(found.chance().unwrap(), &file["p"], 1e-9);
    assert_eq!(tau_b(&values("x"), &[3; 5]), None);
}

#[test]
fn unevenness() {
    let file = example("gini");
    near(
        gini(&(1..=5).map(whole).collect::<Vec<_>>())
            .unwrap()
            .to_f64()
            .unwrap(),
        &file["1..5"],
        0.000_000_6,
    );
    assert_eq!(gini(&[0, 0, 0, 10].map(whole)), fraction(3, 4));
    near(0.75, &file["[0,0,0,10]"], 0.0);
    assert_eq!(gini(&[0, 0].map(whole)), None);
}

// ── Groups ──

#[test]
fn equal_voice_in_a_town_hall() {
    let file = example("equal_voice_town_hall");
    let (men, women) = (RecordId::from_u128(1), RecordId::from_u128(2));
    let options = [RecordId::from_u128(10), RecordId::from_u128(11)];
    let support =
        |group: &str| ["road", "water"].map(|option| file["support"][option][group].as_u64().unwrap());
    let rows = |group: &str| -> Vec<OptionTally> {
        let row = |(option, score)| OptionTally {
            option,
            score,
            supporters: score,
        };
        options.into_iter().zip(support(group)).map(row).collect()
    };
    let size = |group: &str| file["sizes"][group].as_u64().unwrap();
    let (his, hers) = (rows("men"), rows("women"));
    let result = equal_voice(&[
        Voice {
            group: men,
            people: size("men"),
            rows: &his,
        },
        Voice {
            group: women,
            people: size("women"),
            rows: &hers,
        },
    ])
    .unwrap();
    let ratio = |value: &Value| {
        let exact = exact(value);
        Ratio::new(exact.numer().to_u128().unwrap(), exact.denom().to_u128().unwrap())
    };
    assert_eq!(result.weights[0].1, ratio(&file["weights"]["men"]));
    assert_eq!(result.weights[1].1, ratio(&file["weights"]["women"]));
    assert_eq!(Some(result.support[0].1), ratio(&file["equal_voice"]["road"]));
    assert_eq!(Some(result.support[1].1), ratio(&file["equal_voice"]["water"]));
    assert_eq!(
        result.tiers[0].options,
        [options[1]],
        "{}",
        file["equal_voice_winner"]
    );
    let groups = [
        (size("men"), support("men").to_vec()),
        (size("women"), support("women").to_vec()),
    ];
    for (at, option) in ["road", "water"].iter().enumerate() {
        let raw: u64 = groups.iter().map(|(_, support)| support[at]).sum();
        assert_eq!(Value::from(raw), file["raw"][option]);
        assert_eq!(
            least_support(&groups, at),
            ratio(&file["least_supportive_group"][option])
        );
        assert_eq!(
            product_of_shares(&groups, at),
            ratio(&file["product_of_smoothed_shares"][option])
        );
    }
}

#[test]
fn small_cells_stay_hidden() {
    let file = example("small_cell_suppression");
    let names = ["host", "returnee", "IDP"];
    let table: Vec<Vec<u64>> = names
        .iter()
        .map(|name| serde_json::from_value(file["table_women_men"][name].clone()).unwrap())
        .collect();
    let hidden = hidden_cells(&table, file["threshold"].as_u64().unwrap());
    let mut found = BTreeSet::new();
    for (row, name) in names.iter().enumerate() {
        for (column, sex) in ["women", "men"].iter().enumerate() {
            if hidden[row][column] {
                found.insert(format!("{name}/{sex}"));
            }
        }
    }
    assert_eq!(found, texts(&file["safe_pattern"]).into_iter().collect());
}
