//! Text with separators → rows of cells, each row with the line where it begins.
//!
//! The separator (`,`, `;`, tab or `|`) is that of the first line that holds one, or of a line `sep=;` before it; lines end with LF, CRLF
//! or CR. A quotation mark that is not closed before the end, or whose next one is in the middle of a later line, is an ordinary character
//! and gives a remark, so that rows never vanish into a cell. Deliberately absent: the meaning of cells.

use super::table::{Cells, GridRow, MOST_CELLS, Most, clean};
use crate::exchange::problem::{Code, Place, Problem};

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Reads all rows.
pub fn rows(text: &str, most: Most) -> Result<Cells, Problem> {
    let mut reader = Reader {
        text,
        at: 0,
        line: 1,
        separator: b',',
        remarks: Vec::new(),
    };
    let first = text.split(['\r', '\n']).next().unwrap_or_default();
    reader.separator = match first.trim().strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) => {
            reader.at = first.len();
            reader.end_of_line();
            *separator
        }
        _ => separator(text),
    };
    let (mut rows, mut count) = (Vec::new(), 0);
    while reader.at < text.len() {
        let number = reader.line;
        let cells = reader.row(most)?;
        if cells.iter().any(|cell| !cell.is_empty()) {
            count += cells.len();
            rows.push(GridRow { number, cells });
        }
        if rows.len() > most.rows || count > MOST_CELLS {
            return Err(Problem::new(Code::TooManyRecords));
        }
    }
    Ok(Cells {
        sheets: Vec::new(),
        rows,
        remarks: reader.remarks,
    })
}

/// The one that the first line with any of them holds most of, outside quotes; of equally frequent ones the first named.
fn separator(text: &str) -> u8 {
    let often = |line: &str, separator: u8| {
        let mut quoted = false;
        let outside = line.bytes().filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted && *byte == separator
        });
        outside.count()
    };
    let lines = text.split(['\r', '\n']).take(25);
    let counts = lines.map(|line| SEPARATORS.map(|it| (it, often(line, it))));
    let line = counts
        .into_iter()
        .find(|counts| counts.iter().any(|(_, count)| *count > 0));
    let best = line.and_then(|counts| counts.into_iter().rev().max_by_key(|(_, count)| *count));
    best.map_or(b',', |(separator, _)| separator)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    separator: u8,
    remarks: Vec<Problem>,
}

impl Reader<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes one line end, whichever of the three it is.
    fn end_of_line(&mut self) {
        if self.byte() == Some(b'\r') {
            self.at += 1;
            if self.byte() != Some(b'\n') {
                self.line += 1;
                return;
            }
        }
        if self.byte() == Some(b'\n') {
            self.at += 1;
            self.line += 1;
        }
    }

    fn row(&mut self, most: Most) -> Result<Vec<String>, Problem> {
        let number = self.line;
        let mut cells = Vec::new();
        loop {
            if cells.len() > most.columns {
                return Err(Problem::new(Code::TooManyRecords));
            }
            let cell = match self.byte() {
                Some(b'"') => match self.quoted() {
                    Some(cell) => cell,
                    None => self.letters_after_quote(),
                },
                _ => self.letters().to_owned(),
            };
            cells.push(clean(&cell, number)?);
            match self.byte() {
                Some(byte) if byte == self.separator => self.at += 1,
                _ => {
                    self.end_of_line();
                    return Ok(cells);
                }
            }
        }
    }

    /// Up to the next separator or line end.
    fn letters(&mut self) -> &str {
        let from = self.at;
        let bytes = self.text.as_bytes().get(from..).unwrap_or_default();
        let ends = |byte: &u8| *byte == self.separator || matches!(byte, b'\r' | b'\n');
        self.at += bytes.iter().position(ends).unwrap_or(bytes.len());
        self.text.get(from..self.at).unwrap_or_default()
    }

    /// A cell in quotes; none, and nothing is passed, when no quotation mark closes it.
    fn quoted(&mut self) -> Option<String> {
        let bytes = self.text.as_bytes();
        let (mut at, mut lines) = (self.at + 1, 0);
        loop {
            match bytes.get(at)? {
                b'"' if bytes.get(at + 1) == Some(&b'"') => at += 2,
                b'"' => break,
                b'\n' => {
                    lines += 1;
                    at += 1;
                }
                b'\r' => {
                    lines += usize::from(bytes.get(at + 1) != Some(&b'\n'));
                    at += 1;
                }
                _ => at += 1,
            }
        }
        let inside = self.text.get(self.at + 1..at)?;
        let behind = bytes.get(at + 1..).unwrap_or_default();
        let spaces = behind.iter().take_while(|byte| **byte == b' ').count();
        let closed = behind
            .get(spaces)
            .is_none_or(|byte| *byte == self.separator || matches!(byte, b'\r' | b'\n'));
        if !closed && lines > 0 {
            return None;
        }
        let mut cell = inside.replace("\"\"", "\"");
        self.at = at + 1;
        self.line += lines;
        cell.push_str(self.letters().trim_end());
        Some(cell)
    }

    /// The cell behind a quotation mark that nothing closes, to the end of its line at most.
    fn letters_after_quote(&mut self) -> String {
        let column = 1 + self.text.get(..self.at).map_or(0, |before| {
            let line = before.rsplit(['\r', '\n']).next().unwrap_or_default();
            line.chars().count()
        });
        self.remarks.push(Problem::at(
            Code::QuoteOpen,
            Place {
                line_column: Some((self.line, column)),
                ..Place::default()
            },
        ));
        self.at += 1;
        self.letters().replace("\"\"", "\"")
    }
}
