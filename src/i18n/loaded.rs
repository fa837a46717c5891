//! The loaded catalogues: that of the screen, and those of printed pages. One set per page, available without context, because handlers
//! need texts as well.
//!
//! Deliberately absent: choosing one of them (`beside`), and fetching them (`languages`).

use crate::texts::catalogue::Catalogue;
use leptos::prelude::*;
use leptos::reactive::graph::Observer;
use std::cell::RefCell;

/// Where a language is kept that a printed page asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Slot(usize);

thread_local! {
    static SCREEN: RefCell<Option<Catalogue>> = const { RefCell::new(None) };
    /// Languages that printed pages asked for, in the order they came.
    static BESIDE: RefCell<Vec<(String, Catalogue)>> = const { RefCell::new(Vec::new()) };
    /// Moves on each time the language of the screen changes; reading a text follows it.
    static TURN: ArcRwSignal<u32> = ArcRwSignal::new(0);
}

/// Takes a language into use for the screen.
pub(super) fn show(catalogue: Catalogue) {
    SCREEN.replace(Some(catalogue));
    TURN.with(|turn| turn.update(|turn| *turn = turn.wrapping_add(1)));
}

/// Keeps a language beside the one in use, for printed pages.
pub(super) fn keep_beside(code: &str, catalogue: Catalogue) -> Slot {
    BESIDE.with_borrow_mut(|all| {
        if let Some(at) = all.iter().position(|(known, _)| known == code) {
            all[at].1 = catalogue;
            return Slot(at);
        }
        all.push((code.to_owned(), catalogue));
        Slot(all.len() - 1)
    })
}

/// Reads the language in this slot, or that of the screen; none before one was loaded.
pub(super) fn read<T>(slot: Option<Slot>, read: impl FnOnce(Option<&Catalogue>) -> T) -> T {
    BESIDE.with_borrow(|all| match slot.and_then(|Slot(at)| all.get(at)) {
        Some((_, catalogue)) => read(Some(catalogue)),
        None => SCREEN.with_borrow(|screen| read(screen.as_ref())),
    })
}

/// Tracks the language of the screen inside reactive code. Handlers ask for texts as well, and have no observer.
pub(super) fn follow() {
    if Observer::get().is_some() {
        TURN.with(Track::track);
    }
}
