//! The queue of autosave: "saved" is said only when everything is, nothing leaves the queue unwritten, and every failure is tried again.
#![allow(clippy::unwrap_used)]

use crate::fixtures::sample;

use catchment::domain::edit::{Act, Edit};
use catchment::domain::history::Direction;
use catchment::domain::id::RecordId;
use catchment::domain::records::Kind;
use catchment::domain::storing::{Entry, Failure};
use catchment::flow::autosave_queue::{AutosaveQueue, SaveState, Task, WAITS};
use proptest::prelude::*;

const ONE: RecordId = RecordId::from_u128(1);
const OTHER: RecordId = RecordId::from_u128(2);

/// Entries of one assessment differ by when they were made.
fn entry(assessment: RecordId, at: u64) -> Entry {
    Entry {
        assessment,
        edit: Some((Edit::new(Act::Add, Kind::Mark, Vec::new()), Direction::Do)),
        documents: Vec::new(),
        at,
    }
}

fn on_disk() -> AutosaveQueue {
    AutosaveQueue::new(None)
}

/// A queue that has begun to write these entries, the first of which is made by the clock 0.
fn begun(count: u64) -> AutosaveQueue {
    let mut queue = on_disk();
    for at in 0..count {
        assert_eq!(queue.enqueue(entry(ONE, at)), at == 0);
    }
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
    queue
}

fn not_saved(failure: Failure) -> SaveState {
    SaveState::NotSaved(failure)
}

#[test]
fn an_edit_is_saved_when_its_transaction_completed_and_not_before() {
    let mut queue = on_disk();
    assert_eq!(
        (queue.state(), queue.asks_before_leaving()),
        (SaveState::Saved, false)
    );
    assert_eq!(queue.task(), None);
    assert!(queue.enqueue(entry(ONE, 0)));
    // At once, before anything was written.
    assert_eq!(
        (queue.state(), queue.asks_before_leaving()),
        (SaveState::Saving, true)
    );
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
    // Asked again before it is done, it is the same.
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
    assert_eq!(queue.unwritten(ONE), [entry(ONE, 0)]);
    assert_eq!(queue.done(Ok(())), Some(entry(ONE, 0)));
    assert_eq!(queue.unwritten(ONE), []);
    assert_eq!(queue.state(), SaveState::Saving);
    assert_eq!(queue.task(), None);
    assert_eq!(
        (queue.state(), queue.asks_before_leaving()),
        (SaveState::Saved, false)
    );
    // The next one starts anew.
    assert!(queue.enqueue(entry(ONE, 1)));
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 1))));
}

#[test]
fn edits_are_written_in_their_order_one_by_one() {
    let mut queue = begun(3);
    for at in 0..3 {
        assert_eq!(queue.task(), Some(Task::Save(entry(ONE, at))));
        assert_eq!(queue.state(), SaveState::Saving);
        // One that is made meanwhile starts nothing: it waits.
        assert!(!queue.enqueue(entry(OTHER, 10 + at)));
        assert_eq!(queue.done(Ok(())), Some(entry(ONE, at)));
    }
    for at in 0..3 {
        assert_eq!(queue.task(), Some(Task::Save(entry(OTHER, 10 + at))));
        assert_eq!(queue.done(Ok(())), Some(entry(OTHER, 10 + at)));
    }
    assert_eq!(queue.task(), None);
    assert_eq!(queue.state(), SaveState::Saved);
}

#[test]
fn a_failure_stays_in_sight_until_the_edit_is_stored() {
    let mut queue = begun(2);
    let mut waits = Vec::new();
    for _ in 0..7 {
        assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
        assert_eq!(queue.done(Err(Failure::Full)), None);
        assert_eq!(queue.state(), not_saved(Failure::Full));
        assert_eq!(queue.unwritten(ONE).len(), 2);
        let Some(Task::Pause(millis)) = queue.task() else {
            panic!("no pause")
        };
        waits.push(millis);
        assert!(queue.is_pausing());
        // An edit that is made meanwhile does not change what is said.
        assert!(!queue.enqueue(entry(OTHER, 0)));
        assert_eq!(queue.state(), not_saved(Failure::Full));
        queue.waited();
        // Nor does the next attempt, until it succeeds.
        assert_eq!(queue.state(), not_saved(Failure::Full));
    }
    let [a, b, c, d, e] = WAITS;
    assert_eq!(waits, [a, b, c, d, e, e, e]);
    queue.task();
    assert_eq!(queue.done(Ok(())), Some(entry(ONE, 0)));
    assert_eq!(queue.state(), SaveState::Saving);
    // The waits begin anew with the next entry.
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 1))));
    queue.done(Err(Failure::Partless));
    assert_eq!(queue.task(), Some(Task::Pause(a)));
    assert_eq!(queue.state(), not_saved(Failure::Partless));
}

#[test]
fn a_pause_ends_when_the_person_or_a_page_that_goes_away_wants_it() {
    let mut queue = begun(1);
    queue.done(Err(Failure::Full));
    assert_eq!(queue.task(), Some(Task::Pause(WAITS[0])));
    queue.retry();
    assert!(!queue.is_pausing());
    // What still waited for the pause finds that it is over.
    queue.waited();
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
    // Asked for while writing, the next pause is left out, and only that one.
    queue.retry();
    queue.done(Err(Failure::Full));
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
    queue.done(Err(Failure::Full));
    assert_eq!(queue.task(), Some(Task::Pause(WAITS[2])));
}

#[test]
fn a_write_that_takes_long_is_told_and_waited_for() {
    let mut queue = begun(2);
    queue.slow();
    assert_eq!(queue.state(), not_saved(Failure::Slow));
    // No second write beside it.
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
    assert_eq!(queue.done(Ok(())), Some(entry(ONE, 0)));
    assert_eq!(queue.state(), SaveState::Saving);
    // What is heard of it too late changes nothing.
    queue.slow();
    assert_eq!(queue.state(), SaveState::Saving);
}

#[test]
fn a_store_that_was_closed_is_opened_again_once() {
    let mut queue = begun(1);
    queue.done(Err(Failure::Closed));
    assert_eq!(
        (queue.task(), queue.state()),
        (Some(Task::Reopen), SaveState::Saving)
    );
    queue.done(Ok(()));
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
    assert_eq!(queue.state(), SaveState::Saving);
    queue.done(Err(Failure::Closed));
    assert_eq!(queue.task(), Some(Task::Pause(WAITS[0])));
    assert_eq!(queue.state(), not_saved(Failure::Closed));
    // With each attempt anew.
    queue.waited();
    queue.task();
    queue.done(Err(Failure::Closed));
    assert_eq!(queue.task(), Some(Task::Reopen));
    queue.done(Err(Failure::Slow));
    assert_eq!(queue.state(), not_saved(Failure::Slow));
    assert_eq!(queue.task(), Some(Task::Pause(WAITS[1])));
}

#[test]
fn an_assessment_that_the_store_lost_is_written_whole_once() {
    for reopened in [false, true] {
        let mut queue = begun(1);
        if reopened {
            queue.done(Err(Failure::Closed));
            queue.task();
            queue.done(Ok(()));
            queue.task();
        }
        queue.done(Err(Failure::Gone));
        assert_eq!(queue.task(), Some(Task::SaveWhole(entry(ONE, 0))));
        // It can take long as well.
        queue.slow();
        assert_eq!(queue.state(), not_saved(Failure::Slow));
        // The whole is stored; the entry itself is not yet.
        assert_eq!(queue.done(Ok(())), None);
        assert_eq!(queue.unwritten(ONE).len(), 1);
        assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
        queue.done(Err(Failure::Gone));
        assert_eq!(queue.task(), Some(Task::Pause(WAITS[0])));
        assert_eq!(queue.state(), not_saved(Failure::Gone));
    }
    // It is not open here, so that there is nothing to write it from.
    let mut queue = begun(1);
    queue.done(Err(Failure::Gone));
    queue.task();
    queue.done(Err(Failure::Gone));
    assert_eq!(queue.state(), not_saved(Failure::Gone));
    assert_eq!(queue.unwritten(ONE).len(), 1);
}

#[test]
fn what_is_forgotten_is_not_written_and_nothing_else_is_lost() {
    // Before its turn.
    let mut queue = on_disk();
    queue.enqueue(entry(ONE, 0));
    queue.enqueue(entry(OTHER, 0));
    queue.forget(ONE);
    assert_eq!(queue.task(), Some(Task::Save(entry(OTHER, 0))));
    // While it is written: what came after it stays in the queue.
    let mut queue = begun(2);
    queue.enqueue(entry(OTHER, 0));
    queue.forget(ONE);
    queue.enqueue(entry(ONE, 0));
    assert_eq!(queue.done(Ok(())), Some(entry(ONE, 0)));
    assert_eq!(queue.task(), Some(Task::Save(entry(OTHER, 0))));
    queue.done(Ok(()));
    // An equal entry that was made later is another one.
    assert_eq!(queue.task(), Some(Task::Save(entry(ONE, 0))));
    // While it waits for the next attempt.
    queue.done(Err(Failure::Gone));
    queue.done(Err(Failure::Gone));
    queue.forget(ONE);
    assert_eq!(queue.task(), None);
    assert_eq!(
        (queue.state(), queue.asks_before_leaving()),
        (SaveState::Saved, false)
    );
    // The failure belonged to what was forgotten.
    queue.enqueue(entry(OTHER, 1));
    assert_eq!(queue.state(), SaveState::Saving);
}

#[test]
fn in_memory_nothing_is_ever_said_to_be_saved() {
    let mut queue = AutosaveQueue::new(Some(Failure::Unavailable));
    assert_eq!(queue.state(), not_saved(Failure::Unavailable));
    assert!(!queue.asks_before_leaving());
    queue.enqueue(entry(ONE, 0));
    queue.task();
    queue.done(Ok(()));
    assert_eq!(queue.task(), None);
    assert_eq!(queue.state(), not_saved(Failure::Unavailable));
    assert!(queue.asks_before_leaving());
}

#[test]
fn an_assessment_is_stored_whole_without_an_edit() {
    let project = sample::plain();
    let whole = Entry::whole(&project, 5);
    assert_eq!((whole.assessment, whole.at, whole.edit), (project.id, 5, None));
    assert_eq!(whole.documents.len(), project.documents().len());
}

#[derive(Clone, Debug)]
enum Happens {
    Made(RecordId),
    Outcome(Result<(), Failure>),
    Slow,
    Retry,
    Forget(RecordId),
}

fn happens() -> impl Strategy<Value = Happens> {
    let assessment = || prop_oneof![Just(ONE), Just(OTHER)];
    let failure = prop_oneof![
        Just(Failure::Closed),
        Just(Failure::Gone),
        Just(Failure::Full),
        Just(Failure::Slow)
    ];
    prop_oneof![
        3 => assessment().prop_map(Happens::Made),
        4 => Just(Happens::Outcome(Ok(()))),
        3 => failure.prop_map(|failure| Happens::Outcome(Err(failure))),
        1 => Just(Happens::Slow),
        1 => Just(Happens::Retry),
        1 => assessment().prop_map(Happens::Forget),
    ]
}

proptest! {
    /// Whatever happens, and in whatever order: each edit is on the disk, forgotten or in the queue; edits of an assessment reach the disk
    /// in their order; "saved" is said only when none waits, and the browser asks before the page is closed as long as one does.
    #[test]
    fn no_edit_is_ever_lost(events in prop::collection::vec(happens(), 0..120)) {
        let mut queue = on_disk();
        let mut running = false;
        let (mut made, mut waiting, mut stored) = (0, Vec::new(), Vec::new());
        for event in events {
            match event {
                Happens::Made(assessment) => {
                    let entry = entry(assessment, made);
                    made += 1;
                    waiting.push(entry.clone());
                    let starts = queue.enqueue(entry);
                    prop_assert_eq!(starts, !running);
                    running = true;
                }
                Happens::Outcome(outcome) => match queue.task() {
                    None => {
                        prop_assert_eq!(&waiting, &Vec::new());
                        running = false;
                    }
                    Some(Task::Pause(_)) => queue.waited(),
                    Some(task) => {
                        let written = outcome.is_ok();
                        match queue.done(outcome) {
                            Some(entry) => {
                                prop_assert!(written);
                                prop_assert_eq!(task, Task::Save(entry.clone()));
                                waiting.retain(|other| *other != entry);
                                stored.push(entry);
                            }
                            None => prop_assert!(!written || !matches!(task, Task::Save(_))),
                        }
                    }
                },
                Happens::Slow => queue.slow(),
                Happens::Retry => queue.retry(),
                Happens::Forget(assessment) => {
                    queue.forget(assessment);
                    waiting.retain(|entry| entry.assessment != assessment);
                }
            }
            for assessment in [ONE, OTHER] {
                let own: Vec<Entry> =
                    waiting.iter().filter(|entry| entry.assessment == assessment).cloned().collect();
                prop_assert_eq!(queue.unwritten(assessment), own);
            }
            prop_assert!(queue.state() != SaveState::Saved || waiting.is_empty());
            prop_assert!(queue.asks_before_leaving() || waiting.is_empty());
        }
        // Once every write succeeds, all is stored, each edit once and in its order.
        while let Some(task) = queue.task() {
            match task {
                Task::Pause(_) => queue.waited(),
                _ => stored.extend(queue.done(Ok(()))),
            }
        }
        let order: Vec<u64> = stored.iter().map(|entry| entry.at).collect();
        prop_assert!(order.is_sorted_by(|one, next| one < next), "{:?}", order);
        prop_assert!(waiting.iter().all(|entry| stored.contains(entry)));
        prop_assert_eq!(queue.state(), SaveState::Saved);
    }
}
