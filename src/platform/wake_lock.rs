//! Keeping the screen on while a meeting runs. By reflection, because not every browser has the Wake Lock API; without it the calls do
//! nothing.

use super::listener::Listener;
use super::visibility;
use js_sys::{Function, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The screen stays on until this is dropped.
pub struct WakeLock {
    sentinel: Rc<RefCell<Held>>,
    _again: Option<Listener>,
}

/// The lock, and whether it is still wanted: it may arrive after the wish was taken back.
struct Held {
    wanted: bool,
    sentinel: Option<JsValue>,
}

impl WakeLock {
    /// Asks for the screen to stay on. The browser takes the lock away when the page is hidden, so it is asked again on return.
    pub fn hold() -> Self {
        let sentinel = Rc::new(RefCell::new(Held {
            wanted: true,
            sentinel: None,
        }));
        request(&sentinel);
        let again = Rc::clone(&sentinel);
        Self {
            sentinel,
            _again: visibility::on_return(move || request(&again)),
        }
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        let mut held = self.sentinel.borrow_mut();
        held.wanted = false;
        if let Some(sentinel) = held.sentinel.take() {
            release(&sentinel);
        }
    }
}

fn request(held: &Rc<RefCell<Held>>) {
    let held = Rc::clone(held);
    spawn_local(async move {
        let Some(promise) = ask() else { return };
        let Ok(sentinel) = JsFuture::from(promise).await else {
            return;
        };
        let mut held = held.borrow_mut();
        if held.wanted {
            held.sentinel = Some(sentinel);
        } else {
            release(&sentinel);
        }
    });
}

fn ask() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let wake_lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request: Function = Reflect::get(&wake_lock, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    request.call1(&wake_lock, &"screen".into()).ok()?.dyn_into().ok()
}

fn release(sentinel: &JsValue) {
    let release = Reflect::get(sentinel, &"release".into())
        .ok()
        .and_then(|release| release.dyn_into::<Function>().ok());
    if let Some(release) = release {
        let _ = release.call0(sentinel);
    }
}
