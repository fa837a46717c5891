//! Undo and redo: a stack of steps done and one of edits undone.
//!
//! A step is known by what it changes, not by its place: what another tab undid is found wherever it stands. A step that no longer fits the
//! records is dropped by its caller, so that it does not hide the steps before it. Where something happened that must not be taken back, a
//! barrier stands. Deliberately absent: applying. A step is an edit like any other and goes through `edit::apply`.

use super::edit::{Edit, Label};
use super::records::Kind;
use serde::{Deserialize, Serialize};

/// How many steps are remembered.
pub const STEPS: usize = 200;

/// How an edit came about; the journal keeps it so that undo works after a restart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Direction {
    Do,
    /// More of the same: text typed in one field is one step, however often it was stored meanwhile.
    Continue,
    Undo,
    Redo,
    /// Something that no undo takes back: a ballot was cast. The edit itself is not kept.
    Barrier,
}

impl Direction {
    /// How an edit that was just made is remembered while the page is open. A ballot cast belongs to the person who has handed the tablet
    /// on: taken back by the next one, its result before and after would tell what it said.
    pub fn of_new(edit: &Edit, continues: bool) -> Self {
        match (edit.casts(), continues) {
            (true, _) => Self::Barrier,
            (false, true) => Self::Continue,
            (false, false) => Self::Do,
        }
    }

    /// What the journal keeps of a step: of one that touches a ballot only that it was, since the order in time would tell whose it is.
    pub fn journalled(self, edit: &Edit) -> (Self, Edit) {
        if self == Self::Barrier || edit.touches_a_ballot() {
            (
                Self::Barrier,
                Edit::new(edit.label.act, Kind::Ranking, Vec::new()),
            )
        } else {
            (self, edit.clone())
        }
    }
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Step {
    Edit(Edit),
    Barrier,
}

impl Step {
    fn edit(&self) -> Option<&Edit> {
        match self {
            Self::Edit(edit) => Some(edit),
            Self::Barrier => None,
        }
    }
}

/// The edits that can be undone and redone.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Edit>,
}

impl History {
    /// Notes that a step was applied: a new edit, the inverse of one done, or one undone that was done again.
    pub fn record(&mut self, direction: Direction, edit: &Edit) {
        match direction {
            Direction::Do => self.push(Step::Edit(edit.clone())),
            Direction::Continue => match self
                .done
                .last()
                .and_then(Step::edit)
                .and_then(|last| last.continued(edit))
            {
                Some(longer) => {
                    self.done.pop();
                    // Typed and taken away again: nothing is left to undo.
                    if longer.is_empty() {
                        self.undone.clear();
                    } else {
                        self.push(Step::Edit(longer));
                    }
                }
                None => self.push(Step::Edit(edit.clone())),
            },
            Direction::Undo => {
                let undone = edit.inverse();
                if let Some(at) = self.done.iter().rposition(|step| step.edit() == Some(&undone)) {
                    self.done.remove(at);
                }
                self.undone.push(undone);
            }
            Direction::Redo => {
                if let Some(at) = self.undone.iter().rposition(|step| step == edit) {
                    self.undone.remove(at);
                }
                self.done.push(Step::Edit(edit.clone()));
            }
            Direction::Barrier => self.push(Step::Barrier),
        }
    }

    fn push(&mut self, step: Step) {
        self.undone.clear();
        if step == Step::Barrier && self.barred() {
            return;
        }
        self.done.push(step);
        if self.done.len() > STEPS {
            self.done.remove(0);
        }
    }

    /// Forgets the step that an undo or a redo would take, because it fits the records no more.
    pub fn drop_stale(&mut self, direction: Direction) {
        match direction {
            Direction::Undo => drop(self.done.pop()),
            _ => drop(self.undone.pop()),
        }
    }

    /// Something stands on top that no undo takes back.
    pub fn barred(&self) -> bool {
        self.done.last() == Some(&Step::Barrier)
    }

    /// The edit to apply for an undo.
    pub fn undo(&self) -> Option<Edit> {
        self.done.last().and_then(Step::edit).map(Edit::inverse)
    }

    /// The edit to apply for a redo.
    pub fn redo(&self) -> Option<Edit> {
        self.undone.last().cloned()
    }

    /// What an undo would take back.
    pub fn undo_label(&self) -> Option<Label> {
        self.done.last().and_then(Step::edit).map(|edit| edit.label)
    }

    /// What a redo would do again.
    pub fn redo_label(&self) -> Option<Label> {
        self.undone.last().map(|edit| edit.label)
    }
}
