//! Counting the marks on pictures: they have no place on the ground, so answers about the ground leave them out, and their number is
//! shown beside every such answer.
//!
//! Deliberately absent: answers in the plane of a picture; its metres are unknown.

use crate::analysis::protection::public_view::{Count, View};
use crate::domain::records::Mark;

/// How many of the marks are left out of answers about the ground, as this view may tell.
pub fn left_out<'a>(marks: impl IntoIterator<Item = &'a Mark>, view: View) -> Count {
    let on_picture = |mark: &&Mark| mark.geometry.on_picture().is_some();
    view.count(marks.into_iter().filter(on_picture).count() as u64)
}
