//! Installing the app on the device's home screen. Deliberately absent: how to do it by hand; browsers differ, texts say it.

use super::listener::{Listener, keep_for_life};
use js_sys::{Function, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::window;

thread_local! {
    static OFFER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Whether and how the app can be installed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Install {
    /// It runs as an installed app.
    Done,
    /// The browser offers it: `ask` opens its question.
    Offered,
    /// Only by hand, through the browser's menu.
    #[default]
    ByHand,
}

/// What holds now.
pub fn state() -> Install {
    let standalone = window()
        .and_then(|window| window.match_media("(display-mode: standalone)").ok().flatten())
        .is_some_and(|query| query.matches());
    if standalone {
        Install::Done
    } else if OFFER.with_borrow(Option::is_some) {
        Install::Offered
    } else {
        Install::ByHand
    }
}

/// Keeps the browser's offer for later and calls `callback` whenever the state changes, for as long as the page lives.
pub fn on_change(callback: impl Fn(Install) + 'static) {
    let callback = Rc::new(callback);
    let done = Rc::clone(&callback);
    let offered = Listener::on_window("beforeinstallprompt", move |event| {
        // The browser's own bar would cover the map at an arbitrary moment.
        event.prevent_default();
        OFFER.set(Some(event.into()));
        callback(state());
    });
    let installed = Listener::on_window("appinstalled", move |_| {
        OFFER.set(None);
        done(Install::Done);
    });
    keep_for_life(offered.into_iter().chain(installed));
}

/// Opens the browser's question. Must be called while a tap is being handled; an offer can be used once.
pub fn ask() {
    let Some(offer) = OFFER.take() else { return };
    let prompt = Reflect::get(&offer, &"prompt".into())
        .ok()
        .and_then(|prompt| prompt.dyn_into::<Function>().ok());
    if let Some(prompt) = prompt {
        let _ = prompt.call0(&offer);
    }
}
