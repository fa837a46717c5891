//! The page's client of a worker: it starts the worker, sends questions, receives answers, and ends the worker when dropped.
//!
//! Deliberately absent: questions and answers (`protocol`), and the owner of the client (`worker_job` for a screen).

use crate::platform::clock::sleep;
use crate::platform::listener::Listener;
use crate::protocol::{Answer, Question};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker's script, made by the build.
const SCRIPT: &str = "./worker_loader.js";

/// How long a worker may take until it is ready, in milliseconds. One whose program cannot be had says nothing at all in some browsers.
const PATIENCE: u32 = 20_000;

/// The way to ask a worker.
#[derive(Clone)]
pub struct Voice(Worker);

impl Voice {
    /// Asks. Bytes travel beside the question if it has some: they are handed over, not copied, and are gone from the page.
    pub fn ask(&self, question: &Question, bytes: Option<&ArrayBuffer>) {
        let text = JsValue::from(serde_json::to_string(question).unwrap_or_default());
        // Fails only for what cannot be copied or handed over, which texts and bytes can.
        let _ = match bytes {
            Some(bytes) => self
                .0
                .post_message_with_transfer(&Array::of2(&text, bytes), &Array::of1(bytes)),
            None => self.0.post_message(&Array::of1(&text)),
        };
    }
}

/// What is called with each answer and the bytes beside it, and with the way to ask on.
type Hear = dyn FnMut(&Voice, Answer, Vec<u8>);

/// A worker with what listens to it. Dropping it ends the worker at once and frees its memory.
pub struct WorkerClient {
    voice: Voice,
    _listeners: [Listener; 2],
}

impl WorkerClient {
    /// Starts a worker; none where the device refuses one. `hear` is given each answer with the bytes beside it; the first one is `Ready`.
    /// `broken` is called when the worker fails, and when a message of either side cannot be read.
    pub fn start(
        hear: impl FnMut(&Voice, Answer, Vec<u8>) + 'static,
        broken: impl Fn() + 'static,
    ) -> Option<Self> {
        Self::started(Box::new(hear), Rc::new(broken))
    }

    /// Not generic, so that reading answers is in the program once.
    fn started(mut hear: Box<Hear>, broken: Rc<dyn Fn()>) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(SCRIPT, &options).ok()?;
        let (voice, also_broken) = (Voice(worker.clone()), broken.clone());
        let silent = Rc::new(Cell::new(true));
        // The listener holds it, so nothing is said about a worker that was ended before.
        let (still, late) = (Rc::downgrade(&silent), broken.clone());
        spawn_local(async move {
            sleep(PATIENCE).await;
            if still.upgrade().is_some_and(|silent| silent.replace(false)) {
                late();
            }
        });
        let heard = Listener::new(&worker, "message", move |event| {
            silent.set(false);
            match said(&event) {
                None | Some((Answer::NotUnderstood, _)) => also_broken(),
                Some((answer, bytes)) => hear(&voice, answer, bytes),
            }
        });
        let broken = Listener::new(&worker, "error", move |_| broken());
        Some(Self {
            voice: Voice(worker),
            _listeners: [heard, broken],
        })
    }

    /// The way to ask it.
    pub fn voice(&self) -> &Voice {
        &self.voice
    }

    /// Ends the worker. Nothing is heard of it any more.
    pub fn end(&self) {
        self.voice.0.terminate();
    }
}

impl Drop for WorkerClient {
    fn drop(&mut self) {
        self.end();
    }
}

/// What a worker said, with the bytes beside it; none when it is no answer.
fn said(event: &Event) -> Option<(Answer, Vec<u8>)> {
    let message: Array = event.dyn_ref::<MessageEvent>()?.data().dyn_into().ok()?;
    let answer: Answer = serde_json::from_str(&message.get(0).as_string()?).ok()?;
    let bytes = message.get(1).dyn_into::<ArrayBuffer>().ok();
    (answer.has_bytes() == bytes.is_some()).then(|| {
        let bytes = bytes.map(|bytes| Uint8Array::new(&bytes).to_vec());
        (answer, bytes.unwrap_or_default())
    })
}
