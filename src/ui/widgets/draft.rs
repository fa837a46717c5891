//! The draft of a text field, kept safe from a value that changes meanwhile: another tab, an undo or a merge must not overwrite a
//! half-typed sentence. Deliberately absent: saving; the field reports when it is left.

use leptos::prelude::*;

/// The text of one field while it is being edited.
#[derive(Clone, Copy)]
pub struct Draft {
    text: RwSignal<Option<String>>,
    left: Trigger,
}

impl Draft {
    /// Not being edited.
    pub fn new() -> Self {
        Self {
            text: RwSignal::new(None),
            left: Trigger::new(),
        }
    }

    /// Typed so far.
    pub fn typed(self, text: String) {
        self.text.set(Some(text));
    }

    /// The field was left: the value counts again.
    pub fn leave(self) {
        self.text.set(None);
        self.left.notify();
    }

    /// What the field shows.
    pub fn shown(self, value: Signal<String>) -> impl Fn() -> String + Copy {
        move || {
            self.left.track();
            let value = value.get();
            self.text.get_untracked().unwrap_or(value)
        }
    }
}
