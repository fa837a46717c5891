//! Examples of hearing small groups, and of not giving them away.

use crate::worked_examples::read::{keys, named};
use catchment::analysis::deciding::dots::OptionTally;
use catchment::analysis::deciding::equal_voice::{Voice, equal_voice};
use catchment::analysis::deciding::group_voices::{least_support, product_of_shares};
use catchment::analysis::deciding::tiers::{Tier, tiers};
use catchment::analysis::numbers::ratio::Ratio;
use catchment::analysis::protection::small_cells::{hidden_cells, is_small};
use catchment::domain::id::RecordId;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn told(ratio: Ratio) -> String {
    format!("{}/{}", ratio.numerator(), ratio.denominator())
}

pub fn equal_voice_in_a_town_hall(file: &Value) -> Value {
    let (options, groups) = (keys(&file["support"]), keys(&file["sizes"]));
    let ids: Vec<RecordId> = (0..options.len())
        .map(|at| RecordId::from_u128(at as u128 + 10))
        .collect();
    let support: Vec<(u64, Vec<u64>)> = groups
        .iter()
        .map(|group| {
            let of = |option: &String| file["support"][option][group].as_u64().unwrap();
            (
                file["sizes"][group].as_u64().unwrap(),
                options.iter().map(of).collect(),
            )
        })
        .collect();
    let rows: Vec<Vec<OptionTally>> = support
        .iter()
        .map(|(_, own)| {
            let row = |(option, score): (&RecordId, &u64)| OptionTally {
                option: *option,
                score: *score,
                supporters: *score,
            };
            ids.iter().zip(own).map(row).collect()
        })
        .collect();
    let voices: Vec<Voice> = support
        .iter()
        .zip(&rows)
        .zip(0..)
        .map(|(((people, _), rows), at)| Voice {
            group: RecordId::from_u128(at),
            people: *people,
            rows,
        })
        .collect();
    let found = equal_voice(&voices).unwrap();
    let only = |tiers: &[Tier]| -> String {
        let [winner] = tiers[0].options[..] else {
            panic!("{tiers:?}")
        };
        options[ids.iter().position(|id| *id == winner).unwrap()].clone()
    };
    let raw: Vec<u64> = (0..options.len())
        .map(|at| support.iter().map(|(_, own)| own[at]).sum())
        .collect();
    let per_option = |of: &dyn Fn(usize) -> Ratio| named(&options, (0..options.len()).map(|at| told(of(at))));
    json!({
        "source": file["source"],
        "support": file["support"],
        "sizes": file["sizes"],
        "raw": named(&options, raw.iter().copied()),
        "raw_winner": only(&tiers(ids.iter().copied().zip(raw))),
        "equal_voice": per_option(&|at| found.support[at].1),
        "equal_voice_winner": only(&found.tiers),
        "weights": named(&groups, found.weights.iter().map(|(_, weight)| told(weight.unwrap()))),
        "least_supportive_group": per_option(&|at| least_support(&support, at).unwrap()),
        "product_of_smoothed_shares": per_option(&|at| product_of_shares(&support, at).unwrap()),
    })
}

/// All values that the first of four hidden cells on the corners of a rectangle could have, given what the other cells and totals say.
fn possible(
    table: &[Vec<u64>],
    [row, other_row]: [usize; 2],
    [column, other_column]: [usize; 2],
) -> Vec<u64> {
    let hidden_in_row = table[row][column] + table[row][other_column];
    let hidden_in_column = table[row][column] + table[other_row][column];
    let hidden_in_other = table[other_row][column] + table[other_row][other_column];
    (0..=hidden_in_row)
        .filter(|x| {
            hidden_in_column
                .checked_sub(*x)
                .is_some_and(|below| below <= hidden_in_other)
        })
        .collect()
}

pub fn small_cells_stay_hidden(file: &Value) -> Value {
    // The first rows of totals: the order in which the table is written.
    let (rows, columns) = (["host", "returnee", "IDP"], ["women", "men"]);
    assert_eq!(rows.len(), keys(&file["table_women_men"]).len());
    let row = |name: &&str| serde_json::from_value(file["table_women_men"][name].clone()).unwrap();
    let table: Vec<Vec<u64>> = rows.iter().map(row).collect();
    let threshold = file["threshold"].as_u64().unwrap();
    let cells = || (0..rows.len()).flat_map(|row| (0..columns.len()).map(move |column| (row, column)));
    let name = |(row, column): (usize, usize)| format!("{}/{}", rows[row], columns[column]);
    let primary: Vec<(usize, usize)> = cells()
        .filter(|(row, column)| is_small(table[*row][*column], threshold))
        .collect();
    let [(small_row, small_column)] = primary[..] else {
        panic!("{primary:?}")
    };
    let hidden = hidden_cells(&table, threshold);
    let pattern: Vec<(usize, usize)> = cells().filter(|(row, column)| hidden[*row][*column]).collect();
    let (hidden_rows, hidden_columns): (BTreeSet<_>, BTreeSet<_>) = pattern.iter().copied().unzip();
    assert_eq!(
        (pattern.len(), hidden_rows.len(), hidden_columns.len()),
        (4, 2, 2)
    );
    let other_row = *hidden_rows.iter().find(|it| **it != small_row).unwrap();
    let other_column = *hidden_columns.iter().find(|it| **it != small_column).unwrap();
    let range = possible(&table, [small_row, other_row], [small_column, other_column]);
    let row_totals: Vec<u64> = table.iter().map(|row| row.iter().sum()).collect();
    let column_totals: Vec<u64> = (0..columns.len())
        .map(|at| table.iter().map(|row| row[at]).sum())
        .collect();
    // With only the small cell hidden, its row gives it away, and its column too.
    let others: Vec<u64> = (0..rows.len())
        .rev()
        .filter(|row| *row != small_row)
        .map(|row| table[row][small_column])
        .collect();
    let [second, first] = others[..] else {
        panic!("{others:?}")
    };
    let (value, beside) = (table[small_row][small_column], table[small_row][other_column]);
    let naive_leak = format!(
        "{}-{beside}={value} and {}-{first}-{second}={value}",
        row_totals[small_row], column_totals[small_column]
    );
    // In the order of the file: the small row, then the other.
    let mut safe_pattern = pattern.clone();
    safe_pattern.sort_by_key(|(row, column)| (*row != small_row, *column));
    json!({
        "source": file["source"],
        "table_women_men": file["table_women_men"],
        "row_totals": row_totals,
        "column_totals": column_totals,
        "threshold": threshold,
        "primary": primary.iter().copied().map(name).collect::<Vec<_>>(),
        "naive_leak": naive_leak,
        "safe_pattern": safe_pattern.into_iter().map(name).collect::<Vec<_>>(),
        "after": format!(
            "the four cells can be any x in {}..{} for {}, so no value is recoverable",
            range.first().unwrap(),
            range.last().unwrap(),
            name(primary[0]),
        ),
    })
}
