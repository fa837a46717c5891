//! Counts of doubtful marks: unsure, or disputed by a group. They count like the others and are shown separately.
//!
//! Deliberately absent: a lower weight for doubtful marks, which is for people to decide.

use crate::analysis::protection::public_view::{Count, View};
use crate::domain::records::{Certainty, Mark};

/// How many of the marks are unsure, and how many disputed, as this view may tell. One mark may be both.
pub fn doubtful<'a>(marks: impl IntoIterator<Item = &'a Mark>, view: View) -> [Count; 2] {
    let (mut unsure, mut disputed) = (0, 0);
    for mark in marks {
        unsure += u64::from(mark.certainty == Certainty::Unsure);
        disputed += u64::from(!mark.disputed_by.is_empty());
    }
    [view.count(unsure), view.count(disputed)]
}
