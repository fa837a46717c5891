//! The worker's entry: reading, checking and comparing a project file, reading a reference layer or a table of services, looking for a
//! print sheet in a photo, and working out what the map says, off the screen's thread and in a memory that ends with it.
//!
//! Only the browser's wiring: questions and answers are `protocol`. Deliberately absent: storage and any knowledge of the page.

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    browser::listen();
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use catchment::protocol::{Answer, Held, hear};
    use js_sys::{Array, ArrayBuffer, Uint8Array};
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    /// Listens for as long as the worker lives, and says that it does: what is sent before would be lost.
    pub fn listen() {
        let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
            return;
        };
        let voice = scope.clone();
        let mut held = Held::default();
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let (question, bytes) = parts(&event.data());
            hear(&question, bytes, &mut held, &mut |answer, bytes| {
                say(&voice, &answer, bytes);
            });
        });
        scope.set_onmessage(Some(listener.into_js_value().unchecked_ref()));
        say(&scope, &Answer::Ready, None);
    }

    /// The text of a message and the bytes beside it. A message of another form has no text, and is answered as what it is not.
    fn parts(message: &JsValue) -> (String, Option<Vec<u8>>) {
        let Some(message) = message.dyn_ref::<Array>() else {
            return Default::default();
        };
        let bytes = message.get(1).dyn_into::<ArrayBuffer>().ok();
        (
            message.get(0).as_string().unwrap_or_default(),
            bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()),
        )
    }

    /// Says an answer and hands over the bytes beside it. Posting fails only for what cannot be copied, which texts and bytes can; an
    /// answer that cannot be written becomes an empty text, which the page takes for a broken worker.
    fn say(scope: &DedicatedWorkerGlobalScope, answer: &Answer, bytes: Option<Vec<u8>>) {
        let text = serde_json::to_string(answer).unwrap_or_default();
        let _ = match bytes {
            Some(bytes) => {
                let buffer = Uint8Array::from(bytes.as_slice()).buffer();
                let message = Array::of2(&text.into(), &buffer);
                scope.post_message_with_transfer(&message, &Array::of1(&buffer))
            }
            None => scope.post_message(&Array::of1(&text.into())),
        };
    }
}
