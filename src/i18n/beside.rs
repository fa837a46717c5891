//! A second language for one part of the page: what is printed for others may be in another language than the screen.
//!
//! The component that builds the part provides a `Beside` as context; every text made below it looks it up through its owner. Handlers have
//! no owner, so their texts (messages, labels of undo) stay in the language of the screen. It ends with the part. Deliberately absent:
//! loading a language (`languages`).

use super::loaded::Slot;
use leptos::prelude::*;
use leptos::reactive::graph::Observer;
use std::cell::Cell;

/// The language of one part of the page; at first that of the screen.
#[derive(Clone, Copy)]
pub struct Beside(RwSignal<Option<(Slot, String)>>);

thread_local! {
    /// How many parts may have a language of their own. Texts ask their owner only while there are some.
    static PARTS: Cell<usize> = const { Cell::new(0) };
}

impl Beside {
    #[allow(clippy::new_without_default)] // It belongs to an owner, which a default would not say.
    /// In the language of the screen, for as long as the owner of now lives.
    pub fn new() -> Self {
        PARTS.set(PARTS.get() + 1);
        on_cleanup(|| PARTS.set(PARTS.get().saturating_sub(1)));
        Self(RwSignal::new(None))
    }

    /// The code of the language; empty while it is that of the screen.
    pub fn code(self) -> String {
        self.0
            .with(|own| own.as_ref().map(|(_, code)| code.clone()))
            .unwrap_or_default()
    }

    /// Back to the language of the screen.
    pub fn follow_screen(self) {
        self.0.set(None);
    }

    /// Takes a language into use for this part. The page may have been left while its file came.
    pub(super) fn take(self, slot: Slot, code: &str) {
        let _ = self.0.try_set(Some((slot, code.to_owned())));
    }
}

/// The second language of the current owner, if it has one. Tracked inside reactive code.
pub(super) fn here() -> Option<Slot> {
    if PARTS.get() == 0 {
        return None;
    }
    let Beside(own) = use_context::<Beside>()?;
    let slot = |own: &Option<(Slot, String)>| own.as_ref().map(|(slot, _)| *slot);
    let found = if Observer::get().is_some() {
        own.try_with(slot)
    } else {
        own.try_with_untracked(slot)
    };
    found.flatten()
}
