//! Whether the browser is printing, so that lists shown in part on the screen are whole on paper. Deliberately absent: printing.

use leptos::ev;
use leptos::prelude::*;

/// True from just before the browser lays the page out for paper until it has.
///
/// The rows that this brings are in the page before the browser goes on: a person's own "print" tells the page first, and what it
/// changes is drawn as soon as its listeners have returned.
pub fn on_paper() -> ReadSignal<bool> {
    let (printing, set) = signal(false);
    let listeners = [
        window_event_listener(ev::beforeprint, move |_| set.set(true)),
        window_event_listener(ev::afterprint, move |_| set.set(false)),
    ];
    on_cleanup(move || listeners.into_iter().for_each(|listener| listener.remove()));
    printing
}
