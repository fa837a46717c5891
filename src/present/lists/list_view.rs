//! Search, filter and sort of any list: rows are made once with a search text and sort keys; typing only compares.
//!
//! Sorting is stable and by folded text, which is the order of the Arabic alphabet with the letters of Sorani behind; equal keys keep the
//! order of records. Deliberately absent: scrolling, and which columns there are.

use crate::analysis::text_folding::{finds, folded};
use crate::domain::date::Day;
use std::cmp::Ordering;

/// A value that a list can be ordered by.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SortKey {
    /// Text, compared folded.
    Text(String),
    /// A number, a day's number, a place in a list of states.
    Number(i64),
    /// Not given: last in either direction.
    None,
}

impl SortKey {
    /// A text to be ordered by.
    pub fn text(text: &str) -> Self {
        let key = folded(text);
        if key.is_empty() {
            Self::None
        } else {
            Self::Text(key)
        }
    }

    /// A number, when there is one.
    pub fn number(number: Option<i64>) -> Self {
        number.map_or(Self::None, Self::Number)
    }

    /// A day, when there is one.
    pub fn day(day: Option<Day>) -> Self {
        Self::number(day.map(|day| day.number().into()))
    }
}

/// A row of a list: its item, its search text, and a key for each way of sorting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListRow<T> {
    /// The item that the row shows.
    pub item: T,
    /// Everything that a search looks at, folded.
    pub search: String,
    /// A key for each column that the list can be ordered by.
    pub keys: Vec<SortKey>,
}

impl<T> ListRow<T> {
    /// A row that is found by these texts.
    pub fn new<'a>(item: T, texts: impl IntoIterator<Item = &'a str>, keys: Vec<SortKey>) -> Self {
        let texts: Vec<String> = texts.into_iter().map(folded).collect();
        Self {
            item,
            search: texts.join(" "),
            keys,
        }
    }
}

/// How a list is looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ListView {
    /// What was typed.
    pub query: String,
    /// By which key, and whether the largest comes first; none keeps the order of records.
    pub sort: Option<(usize, bool)>,
}

/// The rows that are shown, as places in `rows`.
pub fn shown<T>(rows: &[ListRow<T>], view: &ListView, passes: impl Fn(&T) -> bool) -> Vec<usize> {
    let query = folded(&view.query);
    let mut places: Vec<usize> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| finds(&query, &row.search) && passes(&row.item))
        .map(|(at, _)| at)
        .collect();
    if let Some((key, descending)) = view.sort {
        places.sort_by(|a, b| {
            let of = |at: &usize| rows[*at].keys.get(key).unwrap_or(&SortKey::None);
            compare(of(a), of(b), descending)
        });
    }
    places
}

fn compare(a: &SortKey, b: &SortKey, descending: bool) -> Ordering {
    let order = match (a, b) {
        (SortKey::None, SortKey::None) => return Ordering::Equal,
        (SortKey::None, _) => return Ordering::Greater,
        (_, SortKey::None) => return Ordering::Less,
        (SortKey::Text(a), SortKey::Text(b)) => a.cmp(b),
        (SortKey::Number(a), SortKey::Number(b)) => a.cmp(b),
        (SortKey::Number(_), SortKey::Text(_)) => Ordering::Less,
        (SortKey::Text(_), SortKey::Number(_)) => Ordering::Greater,
    };
    if descending { order.reverse() } else { order }
}
