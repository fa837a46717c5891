//! What the page and its worker say to each other about a table of services.
//!
//! The page sends the bytes as a byte array (a bare buffer is a project file), later the name of another sheet; the worker answers with the
//! cells as texts, or with what is wrong. Deliberately absent: the browser's messages themselves (`bin/worker.rs`, `app::service_table`).

use super::grid::{Grid, read_grid};
use crate::exchange::problem::{Code, Problem};
use serde::{Deserialize, Serialize};

/// Another sheet of the file that the worker holds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetAsk {
    /// Its name.
    pub sheet: String,
}

/// The worker's answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableReport {
    /// The cells.
    Table(Grid),
    /// The file is no table that can be read.
    NoTable(Problem),
}

/// Reads a table; `sheet` is empty for the first one.
pub fn read_table(bytes: &[u8], sheet: &str) -> TableReport {
    match read_grid(bytes, sheet) {
        Ok(grid) => TableReport::Table(grid),
        Err(problem) => TableReport::NoTable(problem),
    }
}

/// Everything that can be wrong with a table as a whole.
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
