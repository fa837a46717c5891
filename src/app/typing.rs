//! Keeps what is typed soon after the last key, and at once when the page is hidden, left or turned to another screen.
//!
//! Deliberately absent: when it is due and what is one step (`flow::typing`), and what keeping means: each field brings that along.

use crate::flow::typing::Typing as Flow;
pub use crate::flow::typing::Visit;
use crate::platform::clock::sleep;
use crate::platform::listener::keep_for_life;
use crate::platform::visibility::on_leaving;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// The pause after which what was typed is kept, in milliseconds.
const PAUSE: u32 = 600;

type Keep = Rc<dyn Fn()>;

#[derive(Default)]
struct State {
    flow: Flow,
    keep: BTreeMap<Visit, Keep>,
}

/// What is typed and not kept yet.
#[derive(Clone, Copy)]
pub struct Typing {
    /// Whether there is such text, for the saved state that is shown.
    pub busy: RwSignal<bool>,
    state: StoredValue<State, LocalStorage>,
}

impl Typing {
    /// Nothing is typed. Follows the page's going away.
    pub fn listening() -> Self {
        let typing = Self {
            busy: RwSignal::new(false),
            state: StoredValue::new_local(State::default()),
        };
        keep_for_life(on_leaving(move || typing.flush()));
        typing
    }

    /// A new visit of a field.
    pub fn visit(&self) -> Visit {
        self.change(|state| state.flow.visit()).unwrap_or_default()
    }

    /// A key was pressed in a field; `keep` keeps the text as it is now.
    pub fn key(&self, visit: Visit, keep: impl Fn() + 'static) {
        let keys = self.change(|state| {
            state.keep.insert(visit, Rc::new(keep));
            state.flow.key(visit)
        });
        let typing = *self;
        spawn_local(async move {
            sleep(PAUSE).await;
            let due = typing
                .state
                .try_with_value(|state| keys.is_some_and(|keys| state.flow.is_due(visit, keys)));
            if due == Some(true) {
                typing.keep(visit);
            }
        });
    }

    /// Keeps the text of a field now, if any waits.
    pub fn keep(&self, visit: Visit) {
        let keep = self.change(|state| {
            let keep = state.keep.remove(&visit);
            keep.filter(|_| state.flow.begin(visit))
        });
        if let Some(keep) = keep.flatten() {
            keep();
            self.change(|state| state.flow.end());
        }
    }

    /// Keeps everything that is typed.
    pub fn flush(&self) {
        let waiting = self.state.try_with_value(|state| state.flow.waiting());
        waiting.into_iter().flatten().for_each(|visit| self.keep(visit));
    }

    /// An edit is made: whether it goes on with the step before it.
    pub fn continues(&self) -> bool {
        self.change(|state| state.flow.step()).unwrap_or(false)
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> Option<T> {
        let (outcome, busy) = self
            .state
            .try_update_value(|state| (change(state), state.flow.is_typing()))?;
        if self.busy.with_untracked(|shown| *shown != busy) {
            self.busy.set(busy);
        }
        Some(outcome)
    }
}
