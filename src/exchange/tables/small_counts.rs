//! Hiding counts of people in exports: none from which the number of a group of fewer than five could be computed.
//!
//! Rule: a total of 1–4 is hidden. A breakdown (by sex, by age, by status) in which one part is 1–4 is hidden whole, so that no part can
//! be found by subtracting the others from the total. Zero is shown. A breakdown of a hidden total is hidden as well. Women and men of
//! the groups of one meeting are looked at together (`small_cells`), because papers tell the women and men of the whole meeting.

use super::table::Cell;
use crate::analysis::protection::small_cells::hidden_cells;
use crate::domain::people::{AgeBand, Headcount, Sex, Status};

/// Fewest people that are shown.
const FEWEST: u64 = 5;

/// The names of the columns that `people` fills.
pub const COLUMNS: [&str; 13] = [
    "people",
    "female",
    "male",
    "age_0_11",
    "age_12_17",
    "age_18_40",
    "age_41_59",
    "age_60_plus",
    "displaced",
    "returnee",
    "host",
    "female_with_disability",
    "male_with_disability",
];

/// True for a count that must not leave.
pub fn is_small(people: u64) -> bool {
    (1..FEWEST).contains(&people)
}

/// A count on its own.
pub fn count(people: u64) -> Cell {
    if is_small(people) {
        Cell::Hidden
    } else {
        Cell::Number(people)
    }
}

/// For the groups of one meeting: whether the women and men of each stay hidden, so that those of none can be worked out.
pub fn hidden_sexes(groups: &[&Headcount]) -> Vec<bool> {
    let row = |table: &&Headcount| Sex::ALL.iter().map(|sex| table.of_sex(*sex)).collect();
    let table: Vec<Vec<u64>> = groups.iter().map(row).collect();
    hidden_cells(&table, FEWEST)
        .into_iter()
        .map(|row| row.contains(&true))
        .collect()
}

/// The cells of a table of people: total, by sex (unless something else would give it away), by age, by status, with disability.
pub fn people(table: &Headcount, hide_sexes: bool) -> Vec<Cell> {
    let total = table.total();
    let mut cells = vec![count(total)];
    let mut breakdown = |parts: Vec<u64>, hide: bool| {
        let hidden = hide || is_small(total) || parts.iter().any(|part| is_small(*part));
        cells.extend(
            parts
                .into_iter()
                .map(|part| if hidden { Cell::Hidden } else { Cell::Number(part) }),
        );
    };
    breakdown(
        Sex::ALL.iter().map(|sex| table.of_sex(*sex)).collect(),
        hide_sexes,
    );
    breakdown(
        AgeBand::ALL
            .iter()
            .map(|age| table.sum(|cell| cell.age == *age))
            .collect(),
        false,
    );
    breakdown(
        Status::ALL
            .iter()
            .map(|status| table.sum(|cell| cell.status == *status))
            .collect(),
        false,
    );
    breakdown(
        Sex::ALL
            .iter()
            .map(|sex| u64::from(table.with_disability(*sex)))
            .collect(),
        false,
    );
    cells
}
