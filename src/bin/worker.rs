//! The worker's entry: reading, checking and comparing a project file, off the screen's thread and in a memory that ends with it.
//!
//! The conversation is described in `exchange::worker`. Deliberately absent: storage and any knowledge of the page.

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    browser::listen();
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use catchment::exchange::worker::{Held, Report, plan_step, read_step};
    use js_sys::{ArrayBuffer, Uint8Array};
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
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let mut tell = |report: Report| say(&voice, &report);
            let data = event.data();
            match data.dyn_ref::<ArrayBuffer>() {
                Some(bytes) => held = read_step(&Uint8Array::new(bytes).to_vec(), &mut tell),
                None => {
                    if let Some(held) = held.take() {
                        plan_step(held, data.as_string().as_deref(), &mut tell);
                    }
                }
            }
        });
        scope.set_onmessage(Some(listener.into_js_value().unchecked_ref()));
        say(&scope, &Report::Ready);
    }

    fn say(scope: &DedicatedWorkerGlobalScope, report: &Report) {
        if let Ok(text) = serde_json::to_string(report) {
            // Fails only for what cannot be copied, which a text can.
            let _ = scope.post_message(&text.into());
        }
    }
}
