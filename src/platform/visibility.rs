//! Noticing that the page is hidden or closed. Tablets end pages without an event, so "hidden" is the last reliable one.

use super::listener::Listener;
use std::rc::Rc;
use web_sys::{VisibilityState, window};

/// Calls `callback` whenever the page is hidden or left, until the listeners are dropped.
pub fn on_leaving(callback: impl Fn() + 'static) -> Vec<Listener> {
    let callback = Rc::new(callback);
    let also = Rc::clone(&callback);
    let hidden = Listener::on_document("visibilitychange", move |_| {
        if !is_visible() {
            callback();
        }
    });
    let left = Listener::on_window("pagehide", move |_| also());
    hidden.into_iter().chain(left).collect()
}

/// Calls `callback` whenever the page is seen again, until the listener is dropped.
pub fn on_return(callback: impl Fn() + 'static) -> Option<Listener> {
    Listener::on_document("visibilitychange", move |_| {
        if is_visible() {
            callback();
        }
    })
}

/// True while the page can be seen.
pub fn is_visible() -> bool {
    window()
        .and_then(|window| window.document())
        .is_some_and(|document| document.visibility_state() == VisibilityState::Visible)
}

/// While this is held, the browser asks before the page is closed.
pub struct LeaveGuard(#[allow(dead_code)] Option<Listener>);

impl LeaveGuard {
    /// Starts asking.
    pub fn new() -> Self {
        Self(Listener::on_window("beforeunload", |event| {
            event.prevent_default()
        }))
    }
}

impl Default for LeaveGuard {
    fn default() -> Self {
        Self::new()
    }
}
