//! A partner's table as a grid of texts: its limits, and the usual names of its columns.
//!
//! Deliberately absent: reading bytes, which tables of every kind share (`exchange::grid`).

use super::headers::is_known;
use crate::exchange::grid::{self, Grid, Headers, Most};
use crate::exchange::problem::{Code, Problem};

/// Most rows that are read.
pub const MOST_ROWS: usize = 20_000;
/// Most columns that are read.
pub const MOST_COLUMNS: usize = 200;
/// Rows above the data, and a few that hold nothing of use.
const OTHER_ROWS: usize = 100;

/// Reads a table. `sheet` names the sheet of a spreadsheet; empty for the first one.
pub fn read_grid(bytes: &[u8], sheet: &str) -> Result<Grid, Problem> {
    let most = Most {
        rows: MOST_ROWS + OTHER_ROWS,
        columns: MOST_COLUMNS,
    };
    let names = Headers {
        fewest: 2,
        known: &is_known,
    };
    let grid = grid::read(bytes, sheet, most, names)?;
    if grid.rows.len() > MOST_ROWS {
        return Err(Problem::new(Code::TooManyRecords));
    }
    Ok(grid)
}

/// Everything that can be wrong with a table as a whole and is said in words of its own.
pub const TABLE_PROBLEMS: [Code; 9] = [
    Code::TooLarge,
    Code::Empty,
    Code::OtherFile,
    Code::NotText,
    Code::LongText,
    Code::TooManyRecords,
    Code::MissingField,
    Code::Unreadable,
    Code::WorkerFailed,
];
