//! A table as CSV for Excel and its like: UTF-8 with byte order mark, CRLF, RFC 4180, dates as ISO 8601, formulas defused.
//!
//! A spreadsheet takes a text that begins with `=` and its kin for a formula and runs it. Such a text gets an apostrophe in front;
//! numbers stay numbers, negative ones too. Deliberately absent: reading (`service_import/grid`).

use super::tables::{Cell, Table};

/// What a formula can begin with, full-width forms included.
const FORMULA_STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'];

/// The table as CSV with a line of column names.
pub fn csv(table: &Table) -> String {
    let mut out = String::from("\u{FEFF}");
    let names = table.columns.iter().map(|name| quoted(name));
    push_line(&mut out, names);
    for row in &table.rows {
        push_line(&mut out, row.cells.iter().map(cell));
    }
    out
}

fn push_line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push_str(&cell);
    }
    out.push_str("\r\n");
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => quoted(&defused(text)),
        Cell::Number(number) => number.to_string(),
        Cell::Decimal(number) => number.to_string(),
        Cell::Truth(truth) => truth.to_string(),
        Cell::Empty => String::new(),
        Cell::Hidden => Cell::HIDDEN.to_owned(),
    }
}

/// The text with an apostrophe in front when a spreadsheet would run it. Spaces and marks of direction in front do not disguise it:
/// programs that trim would run it all the same.
fn defused(text: &str) -> String {
    let disguise = |c: char| {
        c == ' '
            || c == '\u{FEFF}'
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if text.trim_start_matches(disguise).starts_with(FORMULA_STARTS) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn quoted(text: &str) -> String {
    if text.contains(['"', ',', ';', '\r', '\n', '\t']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
