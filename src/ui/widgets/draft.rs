//! The draft of a text field: what is typed is kept soon, also when the screen goes before the field is left, and is safe from a value that
//! changes meanwhile: another tab, an undo or a merge must not overwrite a half-typed sentence.
//!
//! Handlers of a field may run after its screen is gone (a browser tells of the change when the field is taken away); they find nothing to
//! touch then. Deliberately absent: what keeping means; `report` does it.

use crate::app::typing::{Typing, Visit};
use crate::app::use_app;
use leptos::prelude::*;
use std::rc::Rc;

/// The text of one field while it is being edited.
#[derive(Clone, Copy)]
pub struct Draft {
    text: RwSignal<Option<String>>,
    left: Trigger,
    visit: StoredValue<Option<Visit>>,
    report: StoredValue<Rc<dyn Fn(String)>, LocalStorage>,
    when_left: bool,
    typing: Typing,
}

impl Draft {
    /// Not being edited. `report` takes a text that is to be kept; with `when_left` only when the field is left.
    pub fn new(when_left: bool, report: impl Fn(String) + 'static) -> Self {
        let draft = Self {
            text: RwSignal::new(None),
            left: Trigger::new(),
            visit: StoredValue::new(None),
            report: StoredValue::new_local(Rc::new(report)),
            when_left,
            typing: use_app().typing,
        };
        on_cleanup(move || draft.leave());
        draft
    }

    /// Typed so far.
    pub fn typed(self, text: String) {
        let Some(report) = self.report.try_get_value() else {
            return;
        };
        self.text.try_set(Some(text.clone()));
        if self.when_left {
            return;
        }
        let typing = self.typing;
        let visit = self
            .visit
            .try_update_value(|visit| *visit.get_or_insert_with(|| typing.visit()));
        if let Some(visit) = visit {
            typing.key(visit, move || report(text.clone()));
        }
    }

    /// The field was left, or is about to go: what was typed is kept, and the value counts again.
    pub fn leave(self) {
        let Some(report) = self.report.try_get_value() else {
            return;
        };
        if self.when_left {
            if let Some(text) = self.text.try_get_untracked().flatten() {
                report(text);
            }
        } else if let Some(visit) = self.visit.try_update_value(Option::take).flatten() {
            self.typing.keep(visit);
        }
        self.text.try_set(None);
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
