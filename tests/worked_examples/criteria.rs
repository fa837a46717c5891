//! Examples of criteria: weights, weighted sums, and what goes wrong with the rules that are not offered.

use crate::worked_examples::read::{float, floats, keys, named, texts};
use catchment::analysis::deciding::criteria::ahp::{AhpWeights, RandomIndex, ahp_weights};
use catchment::analysis::deciding::criteria::topsis::topsis;
use catchment::analysis::deciding::criteria::weighted_sum::{
    Criterion, Direction, no_clear_difference, weighted_sum,
};
use catchment::analysis::deciding::criteria::weights::swing_weights;
use catchment::analysis::numbers::exact::{Exact, whole};
use catchment::domain::records::ScaleValue;
use serde_json::{Value, json};

/// Names as entries such as "a/b" bring them in.
fn names(entries: &Value, wanted: &[String]) -> Vec<String> {
    let mut names: Vec<String> = wanted.to_vec();
    // The one that is never second comes first.
    let seconds = |name: &String| {
        let all = keys(entries);
        all.iter()
            .filter(|entry| entry.ends_with(&format!("/{name}")))
            .count()
    };
    names.sort_by_key(seconds);
    names
}

/// The judgements of the upper half in the order of `names`.
fn judgements(names: &[String], entries: &Value) -> Vec<f64> {
    let pairs = names
        .iter()
        .enumerate()
        .flat_map(|(at, a)| names[at + 1..].iter().map(move |b| (a, b)));
    pairs.map(|(a, b)| float(&entries[format!("{a}/{b}")])).collect()
}

/// Roots of the products of rows, which are the principal eigenvector only when judgements are consistent; the program does not use them.
fn geometric_means(criteria: usize, upper: &[f64]) -> Vec<f64> {
    let mut products = vec![1.0; criteria];
    let pairs = (0..criteria).flat_map(|row| (row + 1..criteria).map(move |column| (row, column)));
    for ((row, column), judgement) in pairs.zip(upper) {
        products[row] *= judgement;
        products[column] /= judgement;
    }
    let roots: Vec<f64> = products
        .iter()
        .map(|it: &f64| it.powf(1.0 / criteria as f64))
        .collect();
    shares(&roots)
}

fn shares(values: &[f64]) -> Vec<f64> {
    let sum: f64 = values.iter().sum();
    values.iter().map(|value| value / sum).collect()
}

/// The names that were compared, and the weights that come of it.
type Compared = (Vec<String>, AhpWeights);

/// The criteria, and under each of them the people.
fn leader() -> (Vec<String>, AhpWeights, Vec<Compared>) {
    let file = &crate::worked_examples::file()["ahp_leader"];
    let criteria = names(&file["criteria_matrix_upper"], &keys(&file["criteria_weights"]));
    let weights = ahp_weights(
        criteria.len(),
        &judgements(&criteria, &file["criteria_matrix_upper"]),
    )
    .unwrap();
    let people = |criterion: &String| {
        let entries = &file["alternatives_upper"][criterion];
        let people = names(entries, &keys(&file["result"]));
        let own = ahp_weights(people.len(), &judgements(&people, entries)).unwrap();
        (people, own)
    };
    let own = criteria.iter().map(people).collect();
    (criteria, weights, own)
}

pub fn weights_by_pairwise_judgements(file: &Value) -> Value {
    let (criteria, found, own) = leader();
    // Never offered for options; here it shows that the weights are right all the way through.
    let people = &own[0].0;
    let mut totals = vec![0.0; people.len()];
    for (weight, (names, own)) in found.weights.iter().zip(&own) {
        assert_eq!(names, people);
        let parts = totals.iter_mut().zip(&own.weights);
        parts.for_each(|(total, part)| *total += weight * part);
    }
    // The trap: halves instead of n − 1 would be another number here.
    let halved = (found.lambda - criteria.len() as f64) / 2.0;
    assert!((halved - found.consistency_index()).abs() > 0.01);
    let upper = judgements(&criteria, &file["criteria_matrix_upper"]);
    json!({
        "source": file["source"],
        "criteria_matrix_upper": file["criteria_matrix_upper"],
        "criteria_weights": named(&criteria, found.weights.iter().copied()),
        "lambda_max": found.lambda,
        "CI": found.consistency_index(),
        "CR_Saaty_RI_0.90": found.consistency_ratio(RandomIndex::Saaty),
        "CR_AlonsoLamata_RI_0.8815": found.consistency_ratio(RandomIndex::AlonsoLamata),
        "alternatives_upper": file["alternatives_upper"],
        "result": named(people, totals),
        "geometric_mean_weights": named(&criteria, geometric_means(criteria.len(), &upper)),
        "trap": file["trap"],
    })
}

#[test]
fn the_names_of_tables_hold_the_index_they_say() {
    assert_eq!(RandomIndex::Saaty.value(4), Some(0.90));
    assert_eq!(RandomIndex::AlonsoLamata.value(4), Some(0.8815));
}

/// The published ratios of the alternatives come out with one table only, which is why it is named (methods.md, AHP).
#[test]
fn the_ratio_depends_on_the_table() {
    let (criteria, _, own) = leader();
    assert_eq!(criteria, ["experience", "education", "charisma", "age"]);
    let percent = |table: RandomIndex| -> Vec<i64> {
        let ratio = |(_, own): &(Vec<String>, AhpWeights)| own.consistency_ratio(table).unwrap();
        own.iter()
            .map(|own| (ratio(own) * 1000.0).round() as i64)
            .collect()
    };
    assert_eq!(percent(RandomIndex::AlonsoLamata), [35, 62, 68, 28]);
    assert_eq!(percent(RandomIndex::Saaty), [32, 56, 61, 25]);
}

pub fn a_copy_turns_options_round(file: &Value) -> Value {
    let matrices: Vec<Vec<Vec<f64>>> = keys(&file["matrices"])
        .iter()
        .map(|name| {
            file["matrices"][name]
                .as_array()
                .unwrap()
                .iter()
                .map(floats)
                .collect()
        })
        .collect();
    assert_eq!(matrices.len(), 3, "{}", file["criteria"]);
    let local = |order: &[usize]| -> Vec<Vec<f64>> {
        let upper = |matrix: &Vec<Vec<f64>>| -> Vec<f64> {
            let pairs = order
                .iter()
                .enumerate()
                .flat_map(|(at, a)| order[at + 1..].iter().map(move |b| (*a, *b)));
            pairs.map(|(a, b)| matrix[a][b]).collect()
        };
        let weights = |matrix| ahp_weights(order.len(), &upper(matrix)).unwrap().weights;
        matrices.iter().map(weights).collect()
    };
    let added = |local: &[Vec<f64>]| -> Vec<f64> {
        let options = 0..local[0].len();
        shares(
            &options
                .map(|at| local.iter().map(|own| own[at]).sum())
                .collect::<Vec<f64>>(),
        )
    };
    let multiplied = |local: &[Vec<f64>]| -> Vec<f64> {
        let options = 0..local[0].len();
        let product = |at| local.iter().map(|own| own[at]).product::<f64>().cbrt();
        shares(&options.map(product).collect::<Vec<f64>>())
    };
    // D is a copy of B.
    let (three, four) = (local(&[0, 1, 2]), local(&[0, 1, 2, 1]));
    let (before, after) = (added(&three), added(&four));
    assert!(
        before[1] > before[0] && after[0] > after[1],
        "{}",
        file["meaning"]
    );
    let (steady, still) = (multiplied(&three), multiplied(&four));
    assert!(steady[1] > steady[0] && still[1] > still[0]);
    json!({
        "source": file["source"],
        "criteria": file["criteria"],
        "A_B_C": before,
        "after_adding_D_identical_to_B": after,
        "meaning": file["meaning"],
        "multiplicative_aggregation": {
            "A_B_C": steady,
            "A_B_C_D": still,
            "meaning": file["multiplicative_aggregation"]["meaning"],
        },
        "matrices": file["matrices"],
    })
}

/// Each column stretched to 0–1 by its own ends: what the program never does, because another row changes it.
fn min_max(rows: &[Vec<f64>], directions: &[Direction]) -> Vec<Vec<f64>> {
    let stretched = |column: usize, value: f64| {
        let values = || rows.iter().map(|row| row[column]);
        let (low, high) = (
            values().fold(f64::INFINITY, f64::min),
            values().fold(0.0, f64::max),
        );
        match directions[column] {
            Direction::Benefit => (value - low) / (high - low),
            Direction::Cost => (high - value) / (high - low),
        }
    };
    let row = |row: &Vec<f64>| {
        row.iter()
            .enumerate()
            .map(|(at, value)| stretched(at, *value))
            .collect()
    };
    rows.iter().map(row).collect()
}

/// What a library gives that stretches by ends instead of dividing by lengths.
fn min_max_closeness(rows: &[Vec<f64>], weights: &[f64], directions: &[Direction]) -> Vec<f64> {
    let distance = |row: &Vec<f64>, to: f64| -> f64 {
        let squares = row
            .iter()
            .zip(weights)
            .map(|(value, weight)| (weight * (value - to)).powi(2));
        squares.sum::<f64>().sqrt()
    };
    let closeness = |row: &Vec<f64>| distance(row, 0.0) / (distance(row, 1.0) + distance(row, 0.0));
    min_max(rows, directions).iter().map(closeness).collect()
}

pub fn nearness_to_the_ideal(file: &Value) -> Value {
    // The lists of distances have no names: they are in the order of the rows.
    let names = ["Civic", "Saturn", "Ford", "Mazda"].map(str::to_owned);
    assert_eq!(names.len(), keys(&file["rows"]).len());
    let rows: Vec<Vec<f64>> = names.iter().map(|name| floats(&file["rows"][name])).collect();
    let direction = |name: &String| match name.as_str() {
        "cost" => Direction::Cost,
        _ => Direction::Benefit,
    };
    let directions: Vec<Direction> = texts(&file["types"]).iter().map(direction).collect();
    let weights = floats(&file["weights"]);
    let found = topsis(&rows, &weights, &directions).unwrap();
    let other: Vec<String> = min_max_closeness(&rows, &weights, &directions)
        .iter()
        .map(|value| format!("{value:.4}").trim_start_matches('0').to_owned())
        .collect();
    let trap = format!(
        "pymcdm.TOPSIS() default normalises min-max and gives {}; pass vector_normalization",
        other.join(" ")
    );
    json!({
        "source": file["source"],
        "rows": file["rows"],
        "weights": file["weights"],
        "types": file["types"],
        "ideal": found.ideal,
        "anti_ideal": found.anti_ideal,
        "S_plus": found.rows.iter().map(|row| row.to_ideal).collect::<Vec<_>>(),
        "S_minus": found.rows.iter().map(|row| row.to_anti_ideal).collect::<Vec<_>>(),
        "closeness": named(&names, found.rows.iter().map(|row| row.closeness)),
        "trap": trap,
    })
}

pub fn a_hopeless_candidate(file: &Value) -> Value {
    let names = keys(&file["scores_on_1_to_5"]);
    let scores: Vec<Vec<f64>> = names
        .iter()
        .map(|name| floats(&file["scores_on_1_to_5"][name]))
        .collect();
    let weights = floats(&file["weights"]);
    let points: Vec<u32> = weights.iter().map(|weight| (weight * 100.0) as u32).collect();
    let criteria: Vec<Criterion> = swing_weights(&points)
        .unwrap()
        .into_iter()
        .map(|weight| Criterion {
            weight,
            direction: Direction::Benefit,
        })
        .collect();
    let sum = |scores: &Vec<f64>| {
        let halves = |score: &f64| ScaleValue::from_halves((2.0 * score) as u8);
        weighted_sum(&criteria, &scores.iter().map(halves).collect::<Vec<_>>())
    };
    let ours: Vec<_> = scores.iter().map(sum).collect();
    // The table prints x/5; ours is (x − 1)/4, the same scale moved.
    let printed: Vec<Exact> = ours
        .iter()
        .map(|sum| (sum.exact().unwrap() * whole(4) + whole(1)) / whole(5))
        .collect();
    // B is ahead of A, in any field of candidates, by exactly the one step that makes a difference clear.
    assert!(ours[1].low > ours[0].high);
    assert!(!no_clear_difference(&criteria, &ours[0], &ours[1]));
    let relative = |count: usize| -> Vec<f64> {
        let rows = min_max(&scores[..count], &[Direction::Benefit, Direction::Benefit]);
        rows.iter()
            .map(|row| {
                row.iter()
                    .zip(&weights)
                    .map(|(value, weight)| value * weight)
                    .sum()
            })
            .collect()
    };
    let (without, with) = (relative(3), relative(4));
    assert!(
        without[0] > without[1] && with[1] > with[0],
        "{}",
        file["meaning"]
    );
    json!({
        "source": file["source"],
        "scores_on_1_to_5": file["scores_on_1_to_5"],
        "weights": file["weights"],
        "min_max_without_D": named(&names[..3], without),
        "min_max_with_D": named(&names, with),
        "fixed_scale_x_over_5": named(&names, printed.iter().map(Exact::to_string)),
        "meaning": file["meaning"],
    })
}
