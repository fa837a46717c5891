//! The offline copy and new versions, as `boot.js` reports them. Deliberately absent: registering, and reloading on our own;
//! `boot.js` reloads this tab only after the new version has taken over.

use super::listener::{Listener, keep_for_life};
use std::rc::Rc;
use web_sys::{CustomEvent, window};

/// Whether the app works without a network.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Offline {
    /// Not yet known: the copy is being made, or this browser keeps none.
    #[default]
    Unknown,
    /// Every file is on this device.
    Ready,
    /// The copy could not be made.
    Failed,
}

/// Whether a new version is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Update {
    /// This is the newest known.
    #[default]
    None,
    /// A new version waits, whole, until a person takes it.
    Ready,
    /// Another tab took the new version: this tab should reload.
    Active,
}

/// What is known now.
pub fn state() -> (Offline, Update) {
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    let attribute = |name| {
        root.as_ref()
            .and_then(|root| root.get_attribute(name))
            .unwrap_or_default()
    };
    let offline = match attribute("data-offline").as_str() {
        "ready" => Offline::Ready,
        "failed" => Offline::Failed,
        _ => Offline::Unknown,
    };
    let update = match attribute("data-update").as_str() {
        "ready" => Update::Ready,
        "active" => Update::Active,
        _ => Update::None,
    };
    (offline, update)
}

/// Calls `callback` whenever the state changes, for as long as the page lives.
pub fn on_change(callback: impl Fn(Offline, Update) + 'static) {
    let callback = Rc::new(callback);
    let events = [
        "catchment:offline-ready",
        "catchment:offline-failed",
        "catchment:update-ready",
        "catchment:update-active",
    ];
    keep_for_life(events.into_iter().filter_map(|event| {
        let callback = Rc::clone(&callback);
        Listener::on_window(event, move |_| {
            let (offline, update) = state();
            callback(offline, update);
        })
    }));
}

/// Takes the waiting version; the page reloads once it has taken over. When another tab already took it, reloads at once.
pub fn accept_update() {
    let Some(window) = window() else { return };
    if state().1 == Update::Active {
        let _ = window.location().reload();
    } else if let Ok(event) = CustomEvent::new("catchment:update-accept") {
        let _ = window.dispatch_event(&event);
    }
}
