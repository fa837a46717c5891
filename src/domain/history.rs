//! Undo and redo: a stack of edits done and one of edits undone.
//!
//! Deliberately absent: applying. A step is an edit like any other and goes through `edit::apply`; the stack moves only after that
//! has succeeded, so a refused undo loses nothing.

use super::edit::{Edit, Label};
use serde::{Deserialize, Serialize};

/// How many steps are remembered.
pub const STEPS: usize = 200;

/// How an edit came about; the journal keeps it so that undo works after a restart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Direction {
    Do,
    Undo,
    Redo,
}

/// The edits that can be undone and redone.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct History {
    done: Vec<Edit>,
    undone: Vec<Edit>,
}

impl History {
    /// Notes that a step was applied: a new edit, the inverse of the last one done, or the last one undone again.
    /// For `Undo` and `Redo` the edit itself is not needed: it is the top of the stack.
    pub fn record(&mut self, direction: Direction, edit: &Edit) {
        match direction {
            Direction::Do => {
                self.undone.clear();
                self.done.push(edit.clone());
                if self.done.len() > STEPS {
                    self.done.remove(0);
                }
            }
            Direction::Undo => self.undone.extend(self.done.pop()),
            Direction::Redo => self.done.extend(self.undone.pop()),
        }
    }

    /// The edit to apply for an undo.
    pub fn undo(&self) -> Option<Edit> {
        self.done.last().map(Edit::inverse)
    }

    /// The edit to apply for a redo.
    pub fn redo(&self) -> Option<Edit> {
        self.undone.last().cloned()
    }

    /// What an undo would take back.
    pub fn undo_label(&self) -> Option<Label> {
        self.done.last().map(|edit| edit.label)
    }

    /// What a redo would do again.
    pub fn redo_label(&self) -> Option<Label> {
        self.undone.last().map(|edit| edit.label)
    }
}
