//! The queue of edits that wait to be stored, and the saved state that is shown.
//!
//! "Saved" is shown only when the queue is empty. An entry leaves the queue only after its transaction completed; one that cannot be
//! stored stays and is tried again. A store that was closed is opened again, and an assessment that the store lost is written whole from
//! memory. Deliberately absent: batching (each entry is one transaction), the clock, the store.

use crate::domain::id::RecordId;
use crate::domain::storing::{Entry, Failure};
use std::collections::VecDeque;

/// Waits between attempts, in milliseconds; the last one repeats.
pub const WAITS: [u32; 5] = [500, 1_000, 3_000, 10_000, 30_000];

/// Whether everything is on the disk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SaveState {
    /// Everything is.
    Saved,
    /// It is being written.
    Saving,
    /// It is not, for this reason. Nothing is lost while the page is open; the person should export.
    NotSaved(Failure),
}

/// The next step of work. Its outcome is passed to `AutosaveQueue::done`.
#[derive(Clone, PartialEq, Debug)]
pub enum Task {
    /// Store this entry.
    Save(Entry),
    /// Open the store again.
    Reopen,
    /// Store the assessment of this entry whole, as it is in memory; `Failure::Gone` when it is not.
    SaveWhole(Entry),
    /// Wait so many milliseconds, or until the queue no longer pauses. Afterwards `AutosaveQueue::waited`.
    Pause(u32),
}

/// What is being done about the first entry.
#[derive(Clone, Debug)]
enum Step {
    /// Nothing waits.
    Rest,
    /// The first entry is to be taken up.
    Ready,
    /// An entry is written.
    Save { attempt: Attempt, mended: Mended },
    /// The store is opened again for it.
    Reopen(Attempt),
    /// The assessment is written whole before it.
    SaveWhole(Attempt),
    /// The last attempt failed, and the next one waits.
    Pause(u32),
}

/// The entry that is worked at. It is kept beside the queue, because the queue may forget it meanwhile.
#[derive(Clone, Debug)]
struct Attempt {
    number: u64,
    entry: Entry,
}

/// What was mended before a write. Each is tried once.
#[derive(Clone, Copy, Debug)]
enum Mended {
    Nothing,
    Reopened,
    Rewritten,
}

/// The queue.
#[derive(Clone, Debug)]
pub struct AutosaveQueue {
    waiting: VecDeque<(u64, Entry)>,
    next_number: u64,
    step: Step,
    /// Attempts that failed since the last entry was stored.
    failures: usize,
    /// What is said meanwhile.
    trouble: Option<Failure>,
    /// The next pause is left out.
    hurry: bool,
    /// Something may be lost when the page is closed.
    at_risk: bool,
    /// Why the store is only in memory, if it is: then nothing is ever on the disk.
    in_memory: Option<Failure>,
}

impl AutosaveQueue {
    /// A queue in which nothing waits, into a store that is on the disk, or in memory for this reason.
    pub fn new(in_memory: Option<Failure>) -> Self {
        Self {
            waiting: VecDeque::new(),
            next_number: 0,
            step: Step::Rest,
            failures: 0,
            trouble: None,
            hurry: false,
            at_risk: false,
            in_memory,
        }
    }

    /// Whether everything is on the disk.
    pub fn state(&self) -> SaveState {
        match (&self.step, &self.trouble) {
            (Step::Rest, _) => self
                .in_memory
                .clone()
                .map_or(SaveState::Saved, SaveState::NotSaved),
            (_, None) => SaveState::Saving,
            (_, Some(failure)) => SaveState::NotSaved(failure.clone()),
        }
    }

    /// The browser should ask before the page is closed. In memory nothing is ever on the disk, so it goes on asking.
    pub fn asks_before_leaving(&self) -> bool {
        self.at_risk
    }

    /// The entries of an assessment that are not on the disk yet, in the order of their edits.
    pub fn unwritten(&self, assessment: RecordId) -> Vec<Entry> {
        let entries = self.waiting.iter().map(|(_, entry)| entry);
        entries
            .filter(|entry| entry.assessment == assessment)
            .cloned()
            .collect()
    }

    /// Takes an entry in, after those before it. True when nothing was going on: then the tasks are to be done, one after the other.
    pub fn enqueue(&mut self, entry: Entry) -> bool {
        self.waiting.push_back((self.next_number, entry));
        self.next_number += 1;
        self.at_risk = true;
        let rested = matches!(self.step, Step::Rest);
        if rested {
            self.step = Step::Ready;
        }
        rested
    }

    /// What is to be done now; none when nothing waits.
    pub fn task(&mut self) -> Option<Task> {
        if matches!(self.step, Step::Ready) {
            match self.waiting.front().cloned() {
                Some((number, entry)) => {
                    self.step = Step::Save {
                        attempt: Attempt { number, entry },
                        mended: Mended::Nothing,
                    };
                }
                None => self.rest(),
            }
        }
        match &self.step {
            Step::Save { attempt, .. } => Some(Task::Save(attempt.entry.clone())),
            Step::Reopen(_) => Some(Task::Reopen),
            Step::SaveWhole(attempt) => Some(Task::SaveWhole(attempt.entry.clone())),
            Step::Pause(millis) => Some(Task::Pause(*millis)),
            Step::Rest | Step::Ready => None,
        }
    }

    fn rest(&mut self) {
        self.step = Step::Rest;
        self.failures = 0;
        self.trouble = None;
        self.at_risk = self.in_memory.is_some();
    }

    /// Hears what came of a task other than a pause. The entry is given back when it is on the disk now.
    pub fn done(&mut self, outcome: Result<(), Failure>) -> Option<Entry> {
        match (std::mem::replace(&mut self.step, Step::Ready), outcome) {
            (Step::Save { attempt, .. }, Ok(())) => {
                self.failures = 0;
                self.trouble = None;
                // It may have been forgotten meanwhile; then another one is the first.
                if self
                    .waiting
                    .front()
                    .is_some_and(|(number, _)| *number == attempt.number)
                {
                    self.waiting.pop_front();
                }
                return Some(attempt.entry);
            }
            (
                Step::Save {
                    attempt,
                    mended: Mended::Nothing,
                },
                Err(Failure::Closed),
            ) => self.step = Step::Reopen(attempt),
            (
                Step::Save {
                    attempt,
                    mended: Mended::Nothing | Mended::Reopened,
                },
                Err(Failure::Gone),
            ) => self.step = Step::SaveWhole(attempt),
            (Step::Reopen(attempt), Ok(())) => {
                self.step = Step::Save {
                    attempt,
                    mended: Mended::Reopened,
                };
            }
            (Step::SaveWhole(attempt), Ok(())) => {
                self.step = Step::Save {
                    attempt,
                    mended: Mended::Rewritten,
                };
            }
            (Step::Save { .. } | Step::Reopen(_) | Step::SaveWhole(_), Err(failure)) => self.fail(failure),
            (other @ (Step::Rest | Step::Ready | Step::Pause(_)), _) => self.step = other,
        }
        None
    }

    fn fail(&mut self, failure: Failure) {
        let wait = WAITS[self.failures.min(WAITS.len() - 1)];
        self.failures += 1;
        self.trouble = Some(failure);
        self.step = if std::mem::take(&mut self.hurry) {
            Step::Ready
        } else {
            Step::Pause(wait)
        };
    }

    /// Hears that a write takes long. It goes on: two at once would only block each other.
    pub fn slow(&mut self) {
        if matches!(self.step, Step::Save { .. } | Step::SaveWhole(_)) {
            self.trouble = Some(Failure::Slow);
        }
    }

    /// True while the next attempt waits.
    pub fn is_pausing(&self) -> bool {
        matches!(self.step, Step::Pause(_))
    }

    /// Hears that the pause is over.
    pub fn waited(&mut self) {
        if self.is_pausing() {
            self.step = Step::Ready;
        }
    }

    /// Tries again without waiting: ends the pause, or leaves out the next one.
    pub fn retry(&mut self) {
        if self.is_pausing() {
            self.step = Step::Ready;
        } else {
            self.hurry = true;
        }
    }

    /// Drops what waits of an assessment that the person deleted.
    pub fn forget(&mut self, assessment: RecordId) {
        self.waiting.retain(|(_, entry)| entry.assessment != assessment);
        self.retry();
    }
}
