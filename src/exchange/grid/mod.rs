//! Tables that arrive, as a grid of texts with a header: from CSV and its kin, XLSX or ODS.
//!
//! In order: `delimited` and `workbook` (bytes → rows of cells), `header` (which row names the columns), `numbers` (cell → number). Services,
//! layers and elections read their tables through this room, so that one rule holds for quotes, marks, dates and numbers. Deliberately
//! absent: what a column means.

mod delimited;
mod header;
pub mod numbers;
mod workbook;

use super::limits::{LARGEST_FILE, LONGEST_TEXT};
use super::problem::{Code, Place, Problem};
use super::text::{is_web_page, table_text_of};
use serde::{Deserialize, Serialize};

pub use workbook::is_workbook;

/// How large a table may be; a larger one is refused while it is read.
#[derive(Clone, Copy)]
pub(super) struct Most {
    pub(super) rows: usize,
    pub(super) columns: usize,
}

/// Most cells of one table, empty ones included: each takes 24 bytes, in a file it can be one.
const MOST_CELLS: usize = 4_000_000;

/// What a caller knows of headers.
pub(super) struct Headers<'a> {
    /// Fewest filled cells of a header.
    pub(super) fewest: usize,
    /// Whether a text is a usual name of a column.
    pub(super) known: &'a dyn Fn(&str) -> bool,
}

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
    /// The same table with another row as its header; none when no row has this number.
    pub fn with_header(&self, number: usize) -> Option<Self> {
        header::with_header(self, number)
    }

    /// Rows that could be the header: those above the data and a few of the data, each with its number.
    pub fn header_choices(&self) -> impl Iterator<Item = &GridRow> {
        self.above.iter().chain(self.rows.iter().take(5))
    }
}

/// Rows of cells, before it is known which of them is the header.
pub(super) struct Cells {
    sheets: Vec<String>,
    rows: Vec<GridRow>,
    remarks: Vec<Problem>,
}

/// Reads a table. `sheet` names the sheet of a spreadsheet, empty for the first one.
pub(super) fn read(bytes: &[u8], sheet: &str, most: Most, names: Headers) -> Result<Grid, Problem> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Problem::new(Code::TooLarge));
    }
    let cells = if bytes.starts_with(b"PK\x03\x04") {
        workbook::rows(bytes, sheet, most)?
    } else {
        let (text, remarks) = table_text_of(bytes)?;
        if is_web_page(&text) {
            return Err(Problem::new(Code::WebPage));
        }
        let mut cells = delimited::rows(&text, most)?;
        cells.remarks.splice(0..0, remarks);
        cells
    };
    header::headed(cells, names.fewest, names.known).ok_or(Problem::new(Code::Empty))
}

/// A cell without spaces around it, and without the apostrophe that an older export of ours put before what looks like a formula.
fn clean(cell: &str, number: usize) -> Result<String, Problem> {
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
