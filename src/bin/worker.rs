//! The worker's entry: reading, checking and comparing a project file, reading a reference layer or a table of services, looking for a
//! print sheet in a photo, and working out what the map says, off the screen's thread and in a memory that ends with it.
//!
//! The conversations are described in `exchange::worker`, `exchange::layer_question`, `exchange::service_import`,
//! `exchange::sheet_question` and `exchange::map_question`. Deliberately absent: storage and any knowledge of the page.

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    browser::listen();
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use catchment::exchange::layer_question::{Reply, Talk};
    use catchment::exchange::map_question;
    use catchment::exchange::service_import::{SheetAsk, read_table};
    use catchment::exchange::sheet_question::{PhotoAsk, look};
    use catchment::exchange::worker::{Held, Report, plan_step, read_step};
    use js_sys::{Array, ArrayBuffer, Uint8Array};
    use serde::Serialize;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::closure::Closure;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    /// Listens for as long as the worker lives, and says that it does: what is sent before would be lost.
    pub fn listen() {
        let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else {
            return;
        };
        let voice = scope.clone();
        let mut held: Option<Held> = None;
        let mut talk = Talk::default();
        let mut table: Option<Vec<u8>> = None;
        let mut photo: Option<PhotoAsk> = None;
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let mut tell = |report: Report| say(&voice, &report);
            let data = event.data();
            if let Some(bytes) = data.dyn_ref::<Uint8Array>() {
                say(&voice, &read_table(table.insert(bytes.to_vec()), ""));
                return;
            }
            let sheet = data
                .as_string()
                .and_then(|text| serde_json::from_str::<SheetAsk>(&text).ok());
            if let (Some(bytes), Some(ask)) = (&table, sheet) {
                say(&voice, &read_table(bytes, &ask.sheet));
                return;
            }
            let asked = data
                .as_string()
                .and_then(|text| serde_json::from_str::<PhotoAsk>(&text).ok());
            if asked.is_some() {
                photo = asked;
                return;
            }
            match data.dyn_ref::<ArrayBuffer>() {
                Some(pixels) if photo.is_some() => {
                    let ask = photo.take();
                    let pixels = Uint8Array::new(pixels).to_vec();
                    say(&voice, &ask.map(|ask| look(&pixels, ask)).unwrap_or_default());
                }
                Some(bytes) if talk.expects() => {
                    let reply = talk.hear_bytes(&Uint8Array::new(bytes).to_vec());
                    say_layer(&voice, &reply);
                }
                Some(bytes) => held = read_step(&Uint8Array::new(bytes).to_vec(), &mut tell),
                None => match held.take() {
                    Some(held) => plan_step(held, data.as_string().as_deref(), &mut tell),
                    None => {
                        let text = data.as_string();
                        match text.as_deref().and_then(|text| talk.hear(text)) {
                            Some(Some(reply)) => say_layer(&voice, &reply),
                            Some(None) => {}
                            None => answer(&voice, text.as_deref()),
                        }
                    }
                },
            }
        });
        scope.set_onmessage(Some(listener.into_js_value().unchecked_ref()));
        say(&scope, &Report::Ready);
    }

    /// A question about the map. An unreadable one gets an empty answer, so that the page does not wait for ever.
    fn answer(scope: &DedicatedWorkerGlobalScope, question: Option<&str>) {
        let reply = question.and_then(map_question::reply).unwrap_or_default();
        // Fails only for what cannot be copied, which a text can.
        let _ = scope.post_message(&reply.into());
    }

    /// A report about a layer, and the bytes that follow it, which are handed over and not copied.
    fn say_layer(scope: &DedicatedWorkerGlobalScope, (report, bytes): &Reply) {
        if let Ok(text) = serde_json::to_string(report) {
            let _ = scope.post_message(&text.into());
        }
        if let Some(bytes) = bytes {
            let buffer = Uint8Array::from(bytes.as_slice()).buffer();
            let _ = scope.post_message_with_transfer(&buffer, &Array::of1(&buffer));
        }
    }

    fn say(scope: &DedicatedWorkerGlobalScope, report: &impl Serialize) {
        if let Ok(text) = serde_json::to_string(report) {
            // Fails only for what cannot be copied, which a text can.
            let _ = scope.post_message(&text.into());
        }
    }
}
