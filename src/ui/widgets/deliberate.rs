//! A second step that stands where the first one was pressed: the other tap of a double tap falls on it, and must not take it.
//!
//! Deliberately absent: what is asked and what the steps do.

use crate::app::clock::sleep;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// How long the second step is refused, in milliseconds: longer than a double tap, shorter than reading the question.
const PAUSE: u32 = 700;

/// Whether the question was asked, and whether it may be answered yet.
#[derive(Clone, Copy)]
pub struct Deliberate {
    asked: RwSignal<bool>,
    fresh: RwSignal<bool>,
}

impl Deliberate {
    /// Nothing is asked.
    pub fn new() -> Self {
        Self {
            asked: RwSignal::new(false),
            fresh: RwSignal::new(false),
        }
    }

    /// Asks. The answer is taken after a moment.
    pub fn ask(self) {
        self.fresh.set(true);
        self.asked.set(true);
        spawn_local(async move {
            sleep(PAUSE).await;
            self.fresh.try_set(false);
        });
    }

    /// What was asked counts no more.
    pub fn withdraw(self) {
        self.asked.set(false);
        self.fresh.set(false);
    }

    /// Whether it was asked. Followed.
    pub fn is_asked(self) -> bool {
        self.asked.get()
    }

    /// Whether the tap that asked may still be going on. Followed.
    pub fn is_fresh(self) -> bool {
        self.fresh.get()
    }
}

impl Default for Deliberate {
    fn default() -> Self {
        Self::new()
    }
}
