//! Examples of agreement and of uneven shares.

use crate::worked_examples::read::{keys, named, told};
use catchment::analysis::deciding::concordance::kendall_w::kendall_w;
use catchment::analysis::deciding::concordance::midranks::double_midranks;
use catchment::analysis::deciding::concordance::{gini::gini, tau_b::tau_b};
use catchment::analysis::deciding::piling::{Pile, Piled, across_groups};
use catchment::analysis::numbers::exact::{Exact, fraction, whole};
use num_traits::ToPrimitive;
use serde_json::{Value, json};

fn numbers<T: serde::de::DeserializeOwned>(value: &Value) -> Vec<T> {
    serde_json::from_value(value.clone()).unwrap()
}

pub fn four_judges(file: &Value) -> Value {
    // Places: the lowest first, so they are turned round.
    let judge = |name: &String| -> Vec<i64> {
        numbers::<i64>(&file["ranks"][name])
            .iter()
            .map(|it| -it)
            .collect()
    };
    let judges: Vec<Vec<i64>> = keys(&file["ranks"]).iter().map(judge).collect();
    let found = kendall_w(&judges).unwrap();
    // Spearman between every two, by its own formula, and what the check in the file makes of W.
    let (m, n) = (judges.len(), judges[0].len() as i64);
    let mut spearmans = Vec::new();
    for (at, a) in judges.iter().enumerate() {
        for b in &judges[at + 1..] {
            let squares: i64 = a.iter().zip(b).map(|(a, b)| (a - b).pow(2)).sum();
            spearmans.push(whole(1) - fraction(6 * squares, n.pow(3) - n).unwrap());
        }
    }
    let mean = spearmans.iter().sum::<Exact>() / whole(spearmans.len() as u64);
    assert_eq!(
        mean,
        (whole(m as u64) * &found.w - whole(1)) / whole(m as u64 - 1),
        "{}",
        file["check"]
    );
    let tau = |other: usize| tau_b(&judges[0], &judges[other]).unwrap().value();
    json!({
        "source": file["source"],
        "ranks": file["ranks"],
        "S": found.deviations.to_string(),
        "W": found.w.to_string(),
        "chi2": found.chi_square.to_f64(),
        "df": found.degrees,
        "p": found.p_value(),
        "mean_spearman": mean.to_f64(),
        "check": file["check"],
        "tau_b_A_B": tau(1),
        "tau_b_A_D": tau(3),
    })
}

pub fn three_piles(file: &Value) -> Value {
    // Places are listed in this order.
    let groups = ["women", "men", "youth"];
    assert_eq!(groups.len(), keys(&file["piles_of_counters"]).len());
    let piles: Vec<Vec<u32>> = groups
        .iter()
        .map(|it| numbers(&file["piles_of_counters"][it]))
        .collect();
    let places: Vec<Vec<Exact>> = piles
        .iter()
        .map(|pile| {
            let doubled = double_midranks(pile).into_iter();
            doubled.map(|place| fraction(place, 2).unwrap()).collect()
        })
        .collect();
    let options = piles[0].len();
    let sums: Vec<Exact> = (0..options)
        .map(|at| places.iter().map(|row| &row[at]).sum())
        .collect();
    let found = kendall_w(&piles).unwrap();
    let (m, n) = (piles.len() as u64, options as u64);
    let uncorrected = whole(12) * &found.deviations / whole(m * m * (n.pow(3) - n));
    let group = |placed: &Vec<u32>| {
        vec![vec![Pile {
            placed: placed.clone(),
            unplaced: 0,
        }]]
    };
    let groups: Vec<Vec<Piled>> = piles.iter().map(group).collect();
    json!({
        "source": file["source"],
        "piles_of_counters": file["piles_of_counters"],
        "average_ranks": places.iter().map(told).collect::<Value>(),
        "rank_sums": told(&sums),
        "S": found.deviations.to_string(),
        "T": found.ties,
        "W_uncorrected": uncorrected.to_string(),
        "W_tie_corrected": found.w.to_string(),
        "chi2": found.chi_square.to_f64(),
        "p": found.p_value(),
        "equal_voice_pile_share": told(&across_groups(options, &groups)),
    })
}

pub fn two_orders(file: &Value) -> Value {
    let (x, y): (Vec<i64>, Vec<i64>) = (numbers(&file["x"]), numbers(&file["y"]));
    let found = tau_b(&x, &y).unwrap();
    assert_eq!(tau_b(&x, &vec![3; x.len()]), None, "{}", file["undefined"]);
    json!({
        "source": file["source"],
        "x": file["x"],
        "y": file["y"],
        "tau_b": found.value(),
        "p": found.p_value(),
        "undefined": file["undefined"],
    })
}

/// "1..5" or "[0,0,0,10]".
fn values(key: &str) -> Vec<Exact> {
    match key.split_once("..") {
        Some((from, to)) => (from.parse::<i64>().unwrap()..=to.parse().unwrap())
            .map(whole)
            .collect(),
        None => serde_json::from_str::<Vec<i64>>(key)
            .unwrap()
            .into_iter()
            .map(whole)
            .collect(),
    }
}

pub fn unevenness(file: &Value) -> Value {
    let names: Vec<String> = keys(file).into_iter().filter(|key| key != "source").collect();
    let coefficients = names.iter().map(|key| gini(&values(key)).unwrap().to_string());
    let mut all = named(&names, coefficients);
    all["source"] = file["source"].clone();
    all
}

#[test]
fn agreement_outside_its_limits_is_not_given() {
    assert_eq!(kendall_w(&[vec![1, 2, 3], vec![1, 2, 3], vec![1, 2, 3]]), None);
    assert_eq!(kendall_w(&[vec![1, 2, 3, 4], vec![1, 2, 3, 4]]), None);
    assert_eq!(kendall_w(&[[1; 4], [1; 4], [1; 4]].map(Vec::from)), None);
    assert_eq!(gini(&[0, 0].map(whole)), None);
}
