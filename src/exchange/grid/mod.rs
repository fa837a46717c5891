//! Imported tables as a grid of texts with a header: from CSV and similar formats, XLSX or ODS.
//!
//! In order: `delimited` and `workbook` (bytes → rows of cells), `header` (which row names the columns), `numbers` (cell → number).
//! Services, layers and elections read their tables through this folder, so that one rule holds for quotes, marks, dates and numbers.
//! Deliberately absent: the meaning of columns.

mod delimited;
mod header;
pub mod numbers;
mod table;
mod workbook;

use super::limits::LARGEST_FILE;
use super::problem::{Code, Problem};
use super::text::{is_web_page, table_text_of};

pub(super) use table::Most;
pub use table::{Grid, GridRow};
pub use workbook::is_workbook;

/// What a caller knows of headers.
pub(super) struct Headers<'a> {
    /// Fewest filled cells of a header.
    pub(super) fewest: usize,
    /// Whether a text is a usual name of a column.
    pub(super) known: &'a dyn Fn(&str) -> bool,
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
