//! Owned event listeners: dropping one removes it from its target. Deliberately absent: leaked closures.

use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

/// A listener on an event target; listens until it is dropped.
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Calls `callback` for each such event.
    pub fn new(target: &EventTarget, event: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(callback);
        // Fails only for a callback that is no function.
        let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        Self {
            target: target.clone(),
            event,
            closure,
        }
    }

    /// A listener on the window; none outside a page.
    pub fn on_window(event: &'static str, callback: impl FnMut(Event) + 'static) -> Option<Self> {
        web_sys::window().map(|window| Self::new(&window, event, callback))
    }

    /// A listener on the document; none outside a page.
    pub fn on_document(event: &'static str, callback: impl FnMut(Event) + 'static) -> Option<Self> {
        let document = web_sys::window().and_then(|window| window.document())?;
        Some(Self::new(&document, event, callback))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self
            .target
            .remove_event_listener_with_callback(self.event, self.closure.as_ref().unchecked_ref());
    }
}

thread_local! {
    static FOR_LIFE: RefCell<Vec<Listener>> = const { RefCell::new(Vec::new()) };
}

/// Keeps listeners for as long as the page lives.
pub fn keep_for_life(listeners: impl IntoIterator<Item = Listener>) {
    FOR_LIFE.with_borrow_mut(|kept| kept.extend(listeners));
}
