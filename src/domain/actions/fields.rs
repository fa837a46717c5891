//! Changes of single fields, shared by actions and forms: a row of a list, a member of a set, lines of a text, an attachment.
//!
//! Deliberately absent: records; the callers make the edit.

use crate::domain::records::{Attachment, ContentHash};
use std::collections::BTreeSet;

/// Changes the row at a place of a list; a place behind the last one changes nothing.
pub fn change_row<T>(rows: &mut [T], at: usize, change: impl FnOnce(&mut T)) {
    if let Some(row) = rows.get_mut(at) {
        change(row);
    }
}

/// Puts a row at a place of a list, in place of the one there; behind the last one it is added.
pub fn put_row<T>(rows: &mut Vec<T>, at: usize, row: T) {
    match rows.get_mut(at) {
        Some(known) => *known = row,
        None => rows.push(row),
    }
}

/// Takes the row at a place out of a list; a place behind the last one changes nothing.
pub fn drop_row<T>(rows: &mut Vec<T>, at: usize) {
    if at < rows.len() {
        rows.remove(at);
    }
}

/// Puts a value into a set, or takes it out.
pub fn tick<T: Ord>(set: &mut BTreeSet<T>, value: T, on: bool) {
    if on {
        set.insert(value);
    } else {
        set.remove(&value);
    }
}

/// The lines of a text that are not blank, without space around them.
pub fn lines_of(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Names an attachment in a list, once.
pub fn attach(attachments: &mut Vec<Attachment>, one: Attachment) {
    if !attachments.contains(&one) {
        attachments.push(one);
    }
}

/// Takes an attachment out of a list, by the hash of its content.
pub fn detach(attachments: &mut Vec<Attachment>, hash: ContentHash) {
    attachments.retain(|it| it.hash != hash);
}
