//! A table as texts, while it is read and after. Deliberately absent: formats, and which row names the columns (`header`).

use crate::exchange::limits::LONGEST_TEXT;
use crate::exchange::problem::{Code, Place, Problem};
use serde::{Deserialize, Serialize};

/// How large a table may be; a larger one is refused while it is read.
#[derive(Clone, Copy)]
pub(in crate::exchange) struct Most {
    pub(in crate::exchange) rows: usize,
    pub(in crate::exchange) columns: usize,
}

/// Most cells of one table, empty ones included: each takes 24 bytes, in a file it can be one.
pub(super) const MOST_CELLS: usize = 4_000_000;

/// One row with its number in the file, counted from 1.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct GridRow {
    pub number: usize,
    pub cells: Vec<String>,
}

/// A table as texts.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Grid {
    /// The sheets of the file; empty for CSV.
    pub sheets: Vec<String>,
    /// The header: a name for each column, no two alike; empty for a column that holds nothing.
    pub headers: Vec<String>,
    /// The HXL tags of the columns; empty without any.
    #[serde(default)]
    pub tags: Vec<String>,
    /// The number of the header's row.
    #[serde(default)]
    pub header_row: usize,
    /// The header and the other rows before the data.
    #[serde(default)]
    pub above: Vec<GridRow>,
    /// The rows below it that hold anything.
    pub rows: Vec<GridRow>,
    /// What was put right while reading.
    #[serde(default)]
    pub remarks: Vec<Problem>,
}

impl Grid {
    /// Rows that could be the header: those above the data and a few of the data, each with its number.
    pub fn header_choices(&self) -> impl Iterator<Item = &GridRow> {
        self.above.iter().chain(self.rows.iter().take(5))
    }
}

/// Rows of cells, before it is known which of them is the header.
pub(in crate::exchange) struct Cells {
    pub(super) sheets: Vec<String>,
    pub(super) rows: Vec<GridRow>,
    pub(super) remarks: Vec<Problem>,
}

/// A cell without spaces around it, and without the apostrophe that an older export of ours put before what looks like a formula.
pub(super) fn clean(cell: &str, number: usize) -> Result<String, Problem> {
    if cell.len() > LONGEST_TEXT && cell.chars().count() > LONGEST_TEXT {
        let place = Place {
            line_column: Some((number, 1)),
            ..Place::default()
        };
        return Err(Problem::at(Code::LongText, place));
    }
    let cell = cell.trim();
    let formula = |rest: &&str| rest.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    Ok(cell.strip_prefix('\'').filter(formula).unwrap_or(cell).to_owned())
}
