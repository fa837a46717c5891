//! Listeners that live exactly as long as the map. Deliberately absent: what the events mean.

use super::MapFault;
use super::bindings::Map;
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// A function that the browser calls; gone when dropped.
pub type Listener = Closure<dyn FnMut(JsValue)>;

/// Calls `act` on each event of this name until the listener is dropped.
pub fn listen(map: &Map, event: &str, act: impl FnMut(JsValue) + 'static) -> Result<Listener, MapFault> {
    let listener = Listener::new(act);
    map.on(event, listener.as_ref().unchecked_ref()).map_err(fault)?;
    Ok(listener)
}

/// Waits until the map has drawn its first picture; gives up after forty-five seconds, when the worker or the graphics chip will not
/// come any more.
pub async fn first_picture(map: &Map) -> Result<(), MapFault> {
    let mut failed = None;
    let waiting = Promise::new(&mut |drawn, late| {
        failed = map.on("load", &drawn).err();
        let timer = web_sys::window().and_then(|window| {
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&late, 45_000)
                .ok()
        });
        if timer.is_none() {
            failed = Some(JsValue::UNDEFINED);
        }
    });
    if let Some(error) = failed {
        return Err(fault(error));
    }
    JsFuture::from(waiting)
        .await
        .map(drop)
        .map_err(|_| MapFault::NotLoaded)
}

/// What the engine threw, in its own words.
pub fn fault(error: JsValue) -> MapFault {
    MapFault::Engine(message(&error))
}

/// The message of an error object, or the value as text.
pub fn message(error: &JsValue) -> String {
    error
        .dyn_ref::<js_sys::Error>()
        .map(|error| String::from(error.message()))
        .or_else(|| error.as_string())
        .unwrap_or_else(|| format!("{error:?}"))
}
