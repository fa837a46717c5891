//! Lines with `;` between fields, each field with its place. Quoted fields may hold `;` and doubled quotes.
//!
//! Deliberately absent: line breaks within a field; a quote that is not closed on its line is an ordinary character, because names of
//! projects in such files begin with quotes.

use crate::exchange::problem::{Code, Place, Problem};
use std::borrow::Cow;

/// One field and the column where it begins, from 1.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    pub text: Cow<'a, str>,
    pub column: usize,
}

/// Most fields of one line.
const MOST_FIELDS: usize = 2_000;

/// One line that is not empty, as it stands: what is kept of a file until it is looked at, because fields take more room than their text.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'a> {
    pub number: usize,
    pub text: &'a str,
}

impl<'a> Raw<'a> {
    /// Its fields.
    pub fn line(&self) -> Line<'a> {
        Line {
            number: self.number,
            fields: fields(self.text),
        }
    }
}

/// One line with its fields.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    pub number: usize,
    pub fields: Vec<Field<'a>>,
}

impl<'a> Line<'a> {
    /// A field's text without spaces around it; empty when the line is shorter.
    pub fn get(&self, at: usize) -> &str {
        self.fields.get(at).map_or("", |field| field.text.trim())
    }

    /// It has more fields than any file of this kind.
    pub fn is_too_long(&self) -> bool {
        self.fields.len() > MOST_FIELDS
    }

    /// A problem at one of its fields.
    pub fn problem(&self, code: Code, at: usize, name: &str) -> Problem {
        let column = self
            .fields
            .get(at)
            .or(self.fields.last())
            .map_or(1, |field| field.column);
        let place = Place {
            line_column: Some((self.number, column)),
            ..Place::default()
        };
        Problem::at(
            code,
            if name.is_empty() {
                place
            } else {
                place.with_field(name)
            },
        )
    }
}

/// All lines that are not empty.
pub fn lines(text: &str) -> impl Iterator<Item = Raw<'_>> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, text)| Raw { number: at + 1, text })
}

fn fields(line: &str) -> Vec<Field<'_>> {
    let mut fields = Vec::new();
    let (mut rest, mut column) = (line, 1);
    loop {
        let (text, length) = match quoted(rest) {
            Some((text, length)) => (Cow::Owned(text), length),
            None => {
                let length = rest.find(';').unwrap_or(rest.len());
                (Cow::Borrowed(&rest[..length]), length)
            }
        };
        fields.push(Field { text, column });
        column += rest[..length].chars().count() + 1;
        match rest[length..].strip_prefix(';') {
            Some(after) if fields.len() <= MOST_FIELDS => rest = after,
            _ => return fields,
        }
    }
}

/// A field in quotes that ends before `;` or the end of the line: its text and its length in bytes.
fn quoted(rest: &str) -> Option<(String, usize)> {
    let inside = rest.strip_prefix('"')?;
    let mut text = String::new();
    let mut letters = inside.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if letter != '"' {
            text.push(letter);
        } else if letters.next_if(|(_, next)| *next == '"').is_some() {
            text.push('"');
        } else {
            let end = at + 2;
            let closes = rest.get(end..)?.chars().next().is_none_or(|next| next == ';');
            return closes.then_some((text, end));
        }
    }
    None
}
