//! The journal: edits in the order in which they were made, so that undo works after a restart.
//!
//! Deliberately absent: edits that touch a ballot. Their order in time would tell whose they are; a barrier stands in their place.

use super::indexed::{get, get_all, last_key, put};
use super::stores::{edit_key, edit_number, edits_between, keys_of};
use crate::domain::edit::Edit;
use crate::domain::history::{Direction, History, STEPS};
use crate::domain::id::RecordId;
use crate::domain::storing::Failure;
use rexie::Store;
use serde::{Deserialize, Serialize};

/// How many entries are read: an undo is an entry too, so twice the steps.
const READ: u64 = 2 * STEPS as u64;
/// How many entries are kept at least. Older ones are dropped now and then.
const KEPT: u64 = 1_000;

/// An edit as it is stored.
#[derive(Serialize)]
struct Entry<'a> {
    direction: Direction,
    edit: &'a Edit,
}

#[derive(Deserialize)]
struct OwnedEntry {
    direction: Direction,
    edit: Edit,
}

/// Adds an entry at the end.
pub async fn append(
    store: &Store,
    assessment: RecordId,
    edit: &Edit,
    direction: Direction,
) -> Result<(), Failure> {
    let last = last_number(store, assessment).await?;
    // One barrier for any number of ballots: how many rows stand between two other edits would tell when they were cast.
    if let (Direction::Barrier, Some(last)) = (direction, last)
        && let Some(before) = get(store, edit_key(assessment, last)).await?
        && serde_json::from_str::<OwnedEntry>(&before)
            .is_ok_and(|before| before.direction == Direction::Barrier)
    {
        return Ok(());
    }
    let number = last.map_or(0, |last| last + 1);
    let text = serde_json::to_string(&Entry { direction, edit })?;
    put(store, &edit_key(assessment, number), &text).await?;
    if number.is_multiple_of(100) && number > KEPT {
        let old = edits_between(assessment, 0, number - KEPT)?;
        store.delete(old.into()).await?;
    }
    Ok(())
}

/// What can be undone and redone. An unreadable entry cuts off what lies before it.
pub async fn history(store: &Store, assessment: RecordId) -> Result<History, Failure> {
    let mut history = History::default();
    let Some(last) = last_number(store, assessment).await? else {
        return Ok(history);
    };
    let range = edits_between(assessment, (last + 1).saturating_sub(READ), last + 1)?;
    for text in get_all(store, range).await? {
        match serde_json::from_str::<OwnedEntry>(&text) {
            Ok(entry) => history.record(entry.direction, &entry.edit),
            Err(_) => history = History::default(),
        }
    }
    Ok(history)
}

async fn last_number(store: &Store, assessment: RecordId) -> Result<Option<u64>, Failure> {
    let last = last_key(store, keys_of(assessment)?).await?;
    Ok(last.as_ref().and_then(edit_number))
}
