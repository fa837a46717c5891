//! A background job in a web worker: started, sent messages, listened to, and ended at once when it is no longer wanted.
//!
//! A worker's first message says that it is ready. Deliberately absent: the questions and the meaning of the answers.

use crate::platform::listener::Listener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker's script, made by the build.
const SCRIPT: &str = "./worker_loader.js";

/// A new worker; none where the device refuses one.
pub fn worker() -> Option<Worker> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    Worker::new_with_options(SCRIPT, &options).ok()
}

/// What a worker said.
pub fn said(event: &Event) -> JsValue {
    let message = event.dyn_ref::<MessageEvent>();
    message.map(MessageEvent::data).unwrap_or_default()
}

/// A worker with those who listen to it. Dropping it ends the worker at once and frees its memory.
struct Running {
    worker: Worker,
    _listeners: [Listener; 2],
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Room for one worker; copied freely.
#[derive(Clone, Copy)]
pub struct WorkerJob {
    running: StoredValue<Option<Running>, LocalStorage>,
}

impl WorkerJob {
    /// Nothing runs yet. Ends with the component that made it.
    pub fn new() -> Self {
        let job = Self {
            running: StoredValue::new_local(None),
        };
        on_cleanup(move || job.end());
        job
    }

    /// Starts a worker in place of the one before. `hear` gets its messages; `broken` is called when it fails or cannot be started.
    pub fn start(self, mut hear: impl FnMut(JsValue) + 'static, broken: impl Fn() + 'static) {
        self.end();
        let Some(worker) = worker() else {
            return broken();
        };
        let heard = Listener::new(&worker, "message", move |event| hear(said(&event)));
        let broken = Listener::new(&worker, "error", move |_| broken());
        self.running.set_value(Some(Running {
            worker,
            _listeners: [heard, broken],
        }));
    }

    /// Sends a message to the worker; without a running worker it is dropped.
    pub fn send(self, message: &JsValue) {
        self.running.try_with_value(|running| {
            if let Some(running) = running {
                // Fails only for what cannot be copied, which texts and bytes can. Bytes are copied, not handed over: fifty megabytes at
                // most, and they end with this call.
                let _ = running.worker.post_message(message);
            }
        });
    }

    /// Tells it the bytes of a file, in the form in which it knows them; `unreadable` is called when there are none to be had.
    pub fn send_file(self, file: &File, form: fn(JsValue) -> JsValue, unreadable: impl FnOnce() + 'static) {
        let buffer = JsFuture::from(file.array_buffer());
        spawn_local(async move {
            match buffer.await {
                Ok(bytes) => self.send(&form(bytes)),
                Err(_) => unreadable(),
            }
        });
    }

    /// Ends the worker. A listener may be what calls this, so it is dropped only after it returned.
    pub fn end(self) {
        if let Some(Some(running)) = self.running.try_update_value(Option::take) {
            running.worker.terminate();
            spawn_local(async move { drop(running) });
        }
    }
}
