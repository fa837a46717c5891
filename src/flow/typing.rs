//! Text that is typed and not kept yet: when it is to be kept, and which stored pieces of it are one step of undo.
//!
//! A field's text is kept when its person pauses or goes away, not only when the field is left. All that is kept of one field until it is
//! left is one step. Deliberately absent: the clock, and the text itself.

use std::collections::BTreeMap;

/// One visit of a field, from the first key until the field is left.
pub type Visit = u64;

/// What is typed just now.
#[derive(Clone, Debug, Default)]
pub struct Typing {
    last_visit: Visit,
    /// How many keys each field with unkept text has seen.
    waiting: BTreeMap<Visit, u32>,
    /// The field that is being kept.
    keeping: Option<Visit>,
    /// The field that the last step of undo came from.
    last_step: Option<Visit>,
}

impl Typing {
    /// A new visit of a field.
    pub fn visit(&mut self) -> Visit {
        self.last_visit += 1;
        self.last_visit
    }

    /// A key was pressed. The number given back is due after the pause, unless another key follows.
    pub fn key(&mut self, visit: Visit) -> u32 {
        let keys = self.waiting.entry(visit).or_default();
        *keys += 1;
        *keys
    }

    /// Whether a pause ended without another key.
    pub fn is_due(&self, visit: Visit, keys: u32) -> bool {
        self.waiting.get(&visit) == Some(&keys)
    }

    /// Fields with text that is not kept, in the order of their visits.
    pub fn waiting(&self) -> Vec<Visit> {
        self.waiting.keys().copied().collect()
    }

    /// Whether any text is not kept.
    pub fn is_typing(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// The text of a field is about to be kept. False when nothing of it waits.
    pub fn begin(&mut self, visit: Visit) -> bool {
        let waits = self.waiting.remove(&visit).is_some();
        if waits {
            self.keeping = Some(visit);
        }
        waits
    }

    /// It is kept.
    pub fn end(&mut self) {
        self.keeping = None;
    }

    /// An edit is made: whether it goes on with the step before it.
    pub fn step(&mut self) -> bool {
        let goes_on = self.keeping.is_some() && self.keeping == self.last_step;
        self.last_step = self.keeping;
        goes_on
    }
}
