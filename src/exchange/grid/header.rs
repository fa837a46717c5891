//! Finding the header row of a grid, the rows above it, and the first row of data.
//!
//! A row of HXL tags anywhere in the first 25 rows ends the header. Of the rows above it (or of the first 25) the one with most known
//! names is the header; bands above it, a second header row and comment lines are no data. Deliberately absent: the meaning of names,
//! which the caller knows; and certainty, so a person can choose another row (`Grid::with_header`).

use super::table::{Cells, Grid, GridRow};
use std::collections::BTreeSet;

/// Rows among which the header is looked for, as readers of HXL do.
const SEARCHED: usize = 25;

/// The table with the header that `known` speaks for: whether a text is a usual name of a column. None when no row has `fewest` filled
/// cells.
pub fn headed(cells: Cells, fewest: usize, known: &dyn Fn(&str) -> bool) -> Option<Grid> {
    let rows = &cells.rows;
    let searched = rows.len().min(SEARCHED);
    let tags = rows.iter().take(searched).position(is_tags);
    let names = |row: &GridRow| filled(row).filter(|cell| known(cell)).count();
    let candidates: Vec<usize> = (0..tags.unwrap_or(searched))
        .filter(|at| filled(&rows[*at]).count() >= fewest && !is_comment(&rows[*at]))
        .collect();
    // The first of those with most known names; where none is known the one above the tags, else the first.
    let best = candidates
        .iter()
        .copied()
        .rev()
        .max_by_key(|at| names(&rows[*at]));
    let wide = candidates.iter().find(|at| filled(&rows[**at]).count() >= 2);
    let plain = match tags {
        Some(_) => candidates.last(),
        None => wide.or(candidates.first()),
    };
    let told = |at: &usize| {
        let plain = plain.map_or(0, |at| names(&rows[*at]));
        names(&rows[*at]) >= 2 || (names(&rows[*at]) == 1 && plain == 0)
    };
    let header = match best.filter(told).or(plain.copied()) {
        Some(header) => header,
        // A table whose only names are its tags.
        None => tags.filter(|at| filled(&rows[*at]).count() >= fewest)?,
    };
    let mut first = header + 1;
    match tags {
        Some(tags) => first = tags + 1,
        None => {
            let second = |row: &GridRow| names(row) >= 2 && names(row) * 2 >= filled(row).count();
            while rows.get(first).is_some_and(second) {
                first += 1;
            }
        }
    }
    Some(grid(cells, header, first, tags))
}

impl Grid {
    /// The table with another row as its header: everything below it is data, apart from tags. None when no row has this number.
    pub fn with_header(&self, number: usize) -> Option<Self> {
        let rows: Vec<GridRow> = self.above.iter().chain(&self.rows).cloned().collect();
        let header = rows.iter().position(|row| row.number == number)?;
        let tags = rows
            .iter()
            .take(SEARCHED)
            .position(is_tags)
            .filter(|tags| *tags > header);
        let cells = Cells {
            sheets: self.sheets.clone(),
            rows,
            remarks: self.remarks.clone(),
        };
        Some(grid(cells, header, tags.unwrap_or(header) + 1, tags))
    }
}

fn grid(cells: Cells, header: usize, first: usize, tags: Option<usize>) -> Grid {
    let mut above = cells.rows;
    let rows = above.split_off(first.min(above.len()));
    let row_of = |at: usize| above.get(at).map(|row| row.cells.clone()).unwrap_or_default();
    Grid {
        sheets: cells.sheets,
        headers: keys(&row_of(header), &rows),
        tags: tags.map(row_of).unwrap_or_default(),
        header_row: above.get(header).map_or(0, |row| row.number),
        rows,
        above,
        remarks: cells.remarks,
    }
}

/// A name of its own for each column: the second `Name` is `Name (2)`, and a column that holds values without a name is its letter.
fn keys(header: &[String], rows: &[GridRow]) -> Vec<String> {
    let width = rows
        .iter()
        .map(|row| row.cells.len())
        .fold(header.len(), usize::max);
    let mut taken = BTreeSet::new();
    let mut keys = Vec::new();
    for at in 0..width {
        let name = header.get(at).map(String::as_str).unwrap_or_default();
        let holds = || {
            rows.iter()
                .any(|row| row.cells.get(at).is_some_and(|cell| !cell.is_empty()))
        };
        let name = match name {
            "" if holds() => format!("({})", letters(at)),
            other => other.to_owned(),
        };
        let mut key = name.clone();
        let mut count = 1;
        while !key.is_empty() && !taken.insert(key.clone()) {
            count += 1;
            key = format!("{name} ({count})");
        }
        keys.push(key);
    }
    keys
}

/// A, B … Z, AA …: how spreadsheets name columns.
fn letters(at: usize) -> String {
    let letter = char::from(b'A' + (at % 26) as u8);
    match at / 26 {
        0 => letter.to_string(),
        more => format!("{}{letter}", letters(more - 1)),
    }
}

fn filled(row: &GridRow) -> impl Iterator<Item = &str> {
    row.cells
        .iter()
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
}

/// Half of the filled cells at least are HXL tags.
fn is_tags(row: &GridRow) -> bool {
    let tags = filled(row).filter(|cell| is_tag(cell)).count();
    tags > 0 && tags * 2 >= filled(row).count()
}

/// `#org`, `#date+start`, `# sector + en`.
fn is_tag(cell: &str) -> bool {
    let Some(name) = cell.strip_prefix('#').map(str::trim_start) else {
        return false;
    };
    let letters = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '+' | ' ');
    name.starts_with(|it: char| it.is_ascii_alphabetic())
        && name.chars().all(letters)
        && name
            .split('+')
            .all(|part| !part.trim().is_empty() && !part.trim().contains(' '))
}

/// A line of words for people before the table.
fn is_comment(row: &GridRow) -> bool {
    filled(row)
        .next()
        .is_some_and(|cell| cell.starts_with('#') && !is_tag(cell))
}
