//! A background job in a web worker: it ends with the component, or when another one takes its place.
//!
//! Deliberately absent: the questions and the meaning of the answers.

use super::worker_client::WorkerClient;
use crate::protocol::{Answer, Question};
use js_sys::{ArrayBuffer, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Room for one worker; copied freely.
#[derive(Clone, Copy)]
pub struct WorkerJob {
    running: StoredValue<Option<WorkerClient>, LocalStorage>,
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

    /// Starts a worker in place of the one before. `hear` is given its answers with the bytes beside them, the first of them `Ready`;
    /// `broken` is called when the worker breaks or cannot be had.
    pub fn start(self, mut hear: impl FnMut(Answer, Vec<u8>) + 'static, broken: impl Fn() + Copy + 'static) {
        self.end();
        match WorkerClient::start(move |_, answer, bytes| hear(answer, bytes), broken) {
            Some(client) => self.running.set_value(Some(client)),
            None => broken(),
        }
    }

    /// Asks the worker, if one runs.
    pub fn ask(self, question: &Question) {
        self.ask_about(question, None);
    }

    /// Asks the worker about these bytes, if one runs.
    pub fn ask_with(self, question: &Question, bytes: &[u8]) {
        self.ask_about(question, Some(Uint8Array::from(bytes).buffer()));
    }

    /// Asks the worker about the bytes of a file; `unreadable` is called when there are none to be had.
    pub fn ask_with_file(self, question: Question, file: &File, unreadable: impl FnOnce() + 'static) {
        let buffer = JsFuture::from(file.array_buffer());
        spawn_local(async move {
            match buffer.await.map(ArrayBuffer::unchecked_from_js) {
                Ok(bytes) => self.ask_about(&question, Some(bytes)),
                Err(_) => unreadable(),
            }
        });
    }

    fn ask_about(self, question: &Question, bytes: Option<ArrayBuffer>) {
        self.running.try_with_value(|running| {
            if let Some(client) = running {
                client.voice().ask(question, bytes.as_ref());
            }
        });
    }

    /// Ends the worker. A listener may be what calls this, so it is dropped only after it returned.
    pub fn end(self) {
        if let Some(Some(client)) = self.running.try_update_value(Option::take) {
            client.end();
            spawn_local(async move { drop(client) });
        }
    }
}
