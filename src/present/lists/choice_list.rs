//! The options of a choice out of many: which ones match the typed text, which of those are in the page, and where a key moves to.
//!
//! Deliberately absent: looks, and the choice itself (`ui/widgets/pick_field`).

use crate::analysis::text_folding::{finds, folded};
use std::ops::Range;

/// Up to so many options are all shown, which is quicker than typing.
pub const FEW: usize = 20;

/// Most options in the page at once. More than fit a screen, few enough to be drawn between two keys.
pub const IN_SIGHT: usize = 40;

/// Options that a key for a page goes on by.
const PAGE: usize = 8;

/// The options by their search texts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choices {
    folded: Vec<String>,
}

impl Choices {
    /// Options with these texts.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            folded: texts.into_iter().map(folded).collect(),
        }
    }

    /// Those that fit what was typed, as places among all: first those that begin with it, each part in the order of the options.
    pub fn fitting(&self, typed: &str) -> Vec<usize> {
        let query = folded(typed);
        let fits = |(at, text): (usize, &String)| finds(&query, text).then_some(at);
        let found = self.folded.iter().enumerate().filter_map(fits);
        let (mut first, rest): (Vec<usize>, Vec<usize>) =
            found.partition(|at| self.folded[*at].starts_with(&query));
        first.extend(rest);
        first
    }
}

/// The part of `count` options that is in the page: around the active one, from the top when there is none.
pub fn in_sight(count: usize, active: Option<usize>) -> Range<usize> {
    let last_start = count.saturating_sub(IN_SIGHT);
    let start = active.unwrap_or(0).saturating_sub(IN_SIGHT / 2).min(last_start);
    start..count.min(start + IN_SIGHT)
}

/// Where a key of the keyboard leads from the active option; none when the key does not move.
pub fn step(key: &str, active: Option<usize>, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let to = match (key, active) {
        ("ArrowDown", None) => 0,
        ("ArrowUp", None) => last,
        ("ArrowDown", Some(at)) => at + 1,
        ("ArrowUp", Some(at)) => at.saturating_sub(1),
        ("PageDown", at) => at.map_or(0, |at| at + PAGE),
        ("PageUp", at) => at.unwrap_or(0).saturating_sub(PAGE),
        _ => return None,
    };
    Some(to.min(last))
}
