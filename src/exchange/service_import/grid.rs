//! Bytes → a grid of texts with a header, from CSV or XLSX.
//!
//! The header is the first row with at least two filled cells; a row of HXL tags right below it is left out. Dates of spreadsheets become
//! ISO 8601. A formula counts as its last result. Deliberately absent: the meaning of columns (`headers`).

use crate::domain::date::Day;
use crate::exchange::limits::{LARGEST_FILE, LONGEST_TEXT};
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::text::text_of;
use calamine::{Data, Reader, Xlsx};
use serde::{Deserialize, Serialize};
use std::io::Cursor;

/// Most rows that are read.
pub const MOST_ROWS: usize = 20_000;
/// Most columns that are read.
pub const MOST_COLUMNS: usize = 200;
/// Most bytes that the parts of a spreadsheet may unpack to.
const LARGEST_UNPACKED: u64 = 200 * 1024 * 1024;

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
    /// The header.
    pub headers: Vec<String>,
    /// The rows below it that hold anything.
    pub rows: Vec<GridRow>,
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

/// Reads a table. `sheet` names the sheet of a spreadsheet; empty for the first one.
pub fn read_grid(bytes: &[u8], sheet: &str) -> Result<Grid, Problem> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(Problem::new(Code::TooLarge));
    }
    let (sheets, rows) = if bytes.starts_with(b"PK\x03\x04") {
        spreadsheet(bytes, sheet)?
    } else {
        (Vec::new(), comma_separated(&text_of(bytes)?.0)?)
    };
    let mut rows = rows
        .into_iter()
        .filter(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    let filled = |row: &GridRow| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let header = rows
        .find(|row| filled(row) >= 2)
        .ok_or(Problem::new(Code::Empty))?;
    let tags = |row: &GridRow| (row.cells.iter()).all(|cell| cell.is_empty() || cell.starts_with('#'));
    let mut rows = rows.peekable();
    if rows.peek().is_some_and(tags) {
        rows.next();
    }
    let rows: Vec<GridRow> = rows.collect();
    if rows.len() > MOST_ROWS || header.cells.len() > MOST_COLUMNS {
        return Err(Problem::new(Code::TooManyRecords));
    }
    Ok(Grid {
        sheets,
        headers: header.cells,
        rows,
    })
}

fn comma_separated(text: &str) -> Result<Vec<GridRow>, Problem> {
    // With CRLF the reader would tell the line before.
    let text = text.replace("\r\n", "\n");
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| Problem::new(Code::NotText))?;
        let number = record.position().map_or(0, |position| position.line() as usize);
        let cells = record
            .iter()
            .map(|cell| clean(cell, number))
            .collect::<Result<_, _>>()?;
        rows.push(GridRow { number, cells });
        if rows.len() > MOST_ROWS + 100 {
            return Err(Problem::new(Code::TooManyRecords));
        }
    }
    Ok(rows)
}

/// The sign that stands most often in the first line outside quotes; a comma when none does.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in text.trim_start().bytes().take_while(|byte| *byte != b'\n') {
        quoted ^= byte == b'"';
        for (sign, count) in counts.iter_mut().filter(|(sign, _)| *sign == byte && !quoted) {
            *count += usize::from(*sign == byte);
        }
    }
    // The first of equals: the comma.
    counts
        .iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(sign, _)| *sign)
}

fn spreadsheet(bytes: &[u8], wanted: &str) -> Result<(Vec<String>, Vec<GridRow>), Problem> {
    if unpacked(bytes) > LARGEST_UNPACKED {
        return Err(Problem::new(Code::TooLarge));
    }
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Problem::new(Code::OtherFile))?;
    let sheets = book.sheet_names();
    let name = if wanted.is_empty() {
        sheets.first().cloned().unwrap_or_default()
    } else {
        wanted.to_owned()
    };
    let range = book
        .worksheet_range(&name)
        .map_err(|_| Problem::at(Code::MissingField, Place::default().with_field(name)))?;
    if range.height() > MOST_ROWS + 100 || range.width() > MOST_COLUMNS {
        return Err(Problem::new(Code::TooManyRecords));
    }
    let first = range.start().map_or(0, |(row, _)| row as usize) + 1;
    let mut rows = Vec::new();
    for (at, row) in range.rows().enumerate() {
        let number = first + at;
        let cells = row
            .iter()
            .map(|cell| clean(&text_of_cell(cell), number))
            .collect::<Result<_, _>>()?;
        rows.push(GridRow { number, cells });
    }
    Ok((sheets, rows))
}

/// What the parts of an archive say that they unpack to: the sizes in its directory.
fn unpacked(bytes: &[u8]) -> u64 {
    let size = |entry: &[u8]| {
        let size = entry.get(24..28).and_then(|size| size.try_into().ok());
        u64::from(size.map_or(0, u32::from_le_bytes))
    };
    (0..bytes.len().saturating_sub(28))
        .filter(|at| bytes[*at..].starts_with(b"PK\x01\x02"))
        .map(|at| size(&bytes[at..]))
        .sum()
}

fn text_of_cell(cell: &Data) -> String {
    match cell {
        Data::DateTime(date) => Day::from_number(date.as_f64() as i32 - DAYS_BEFORE_1970)
            .map_or_else(|| date.as_f64().to_string(), |day| day.to_string()),
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        Data::Error(_) => String::new(),
        other => other.to_string(),
    }
}

/// Days from the day 0 of spreadsheets, 1899-12-30, to 1970-01-01.
const DAYS_BEFORE_1970: i32 = 25_569;

/// A cell without spaces around it, and without the apostrophe that our own export puts before what looks like a formula.
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
