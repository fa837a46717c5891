//! XLSX and ODS → rows of cells, as a person sees them in the spreadsheet.
//!
//! Dates of either date system become ISO 8601, times of day `08:30`; a formula counts as its last result; a cell merged over several rows
//! counts for each of them. Deliberately absent: old binary workbooks and locked ones, which are refused with their own message.

use super::table::{Cells, GridRow, MOST_CELLS, Most, clean};
use crate::exchange::problem::{Code, Place, Problem};
use calamine::{Data, ExcelDateTime, Ods, Range, Reader, Xlsx};
use std::io::Cursor;

/// Most bytes that the parts of a spreadsheet may unpack to.
const LARGEST_UNPACKED: u64 = 200 * 1024 * 1024;

/// Whether an archive is a spreadsheet: by the names of its parts.
pub fn is_workbook(bytes: &[u8]) -> bool {
    is_ods(bytes) || contains(bytes, b"xl/workbook.xml")
}

fn is_ods(bytes: &[u8]) -> bool {
    let start = bytes.get(..200.min(bytes.len())).unwrap_or_default();
    contains(start, b"application/vnd.oasis.opendocument.spreadsheet")
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Reads one sheet; `wanted` is empty for the first one.
pub fn rows(bytes: &[u8], wanted: &str, most: Most) -> Result<Cells, Problem> {
    if unpacked(bytes) > LARGEST_UNPACKED {
        return Err(Problem::new(Code::TooLarge));
    }
    let other = || Problem::new(Code::OtherFile);
    let name_of = |sheets: &[String]| {
        if wanted.is_empty() {
            sheets.first().cloned().unwrap_or_default()
        } else {
            wanted.to_owned()
        }
    };
    let missing = |name: String| Problem::at(Code::MissingField, Place::default().with_field(name));
    let (sheets, mut range, merged) = if is_ods(bytes) {
        let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|_| other())?;
        let sheets = book.sheet_names();
        let name = name_of(&sheets);
        let range = book.worksheet_range(&name).map_err(|_| missing(name))?;
        (sheets, range, Vec::new())
    } else {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| other())?;
        let sheets = book.sheet_names();
        let name = name_of(&sheets);
        let merged = book.merge_cells_by_sheet_name(&name).ok();
        let range = book.worksheet_range(&name).map_err(|_| missing(name))?;
        (sheets, range, merged.unwrap_or_default())
    };
    let too_many = range.height().saturating_mul(range.width()) > MOST_CELLS;
    if too_many || range.height() > most.rows || range.width() > most.columns {
        return Err(Problem::new(Code::TooManyRecords));
    }
    for merge in merged {
        fill_down(&mut range, merge.start, merge.end);
    }
    let first = range.start().map_or(0, |(row, _)| row as usize) + 1;
    let mut rows = Vec::new();
    for (at, row) in range.rows().enumerate() {
        let number = first + at;
        let cells: Vec<String> = row
            .iter()
            .map(|cell| clean(&text_of_cell(cell), number))
            .collect::<Result<_, _>>()?;
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(GridRow { number, cells });
        }
    }
    Ok(Cells {
        sheets,
        rows,
        remarks: Vec::new(),
    })
}

/// The value of a cell merged over several rows, in each of them. Columns beside it stay empty: a title over a table is one cell.
fn fill_down(range: &mut Range<Data>, start: (u32, u32), end: (u32, u32)) {
    let Some(last) = range.end().map(|(row, _)| row.min(end.0)) else {
        return;
    };
    let Some(value) = range.get_value(start).filter(|value| **value != Data::Empty) else {
        return;
    };
    let value = value.clone();
    for row in start.0 + 1..=last {
        range.set_value((row, start.1), value.clone());
    }
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
        Data::DateTime(date) => text_of_time(date),
        Data::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).replace('T', " "),
        Data::DurationIso(text) => clock(text).unwrap_or_else(|| text.clone()),
        Data::Error(_) => String::new(),
        other => other.to_string(),
    }
}

/// A day, a time of day, both, or how long something takes, by what the number holds.
fn text_of_time(date: &ExcelDateTime) -> String {
    let value = date.as_f64();
    let minutes = (value * 1440.0).round();
    if date.is_duration() {
        return format!("{:02}:{:02}", (minutes / 60.0).floor(), minutes.rem_euclid(60.0));
    }
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}");
    if (0.0..1.0).contains(&value) {
        return time;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second, milli) == (0, 0, 0, 0) {
        date
    } else {
        format!("{date} {time}")
    }
}

/// `PT08H30M00S`, as ODS writes a time of day.
fn clock(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    Some(format!("{hours:0>2}:{minutes:0>2}"))
}
