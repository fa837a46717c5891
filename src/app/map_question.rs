//! Questions about the map, answered by the worker: one at a time, the newest wins.
//!
//! The worker stays between questions, so that the second one is answered at once, and ends with the panel. Deliberately absent: what
//! is asked and answered (`exchange::map_question`).

use crate::exchange::map_question::Found;
use crate::platform::listener::Listener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker's script, made by the build.
const WORKER: &str = "./worker_loader.js";

/// How far an answer is.
#[derive(Clone, Default)]
pub enum Answer {
    /// Nothing was asked.
    #[default]
    None,
    /// The worker is at it. What it found before stays on the map.
    Working,
    /// The answer.
    Found(Arc<Found>),
    /// The worker could not answer.
    Failed,
}

/// Handles to the conversation; copied freely.
#[derive(Clone, Copy)]
pub struct MapQuestions {
    /// The answer.
    pub answer: RwSignal<Answer>,
    job: StoredValue<Option<Job>, LocalStorage>,
    /// What is to be sent as soon as the worker listens.
    waiting: StoredValue<Option<String>, LocalStorage>,
}

struct Job {
    worker: Worker,
    state: State,
    _listeners: [Listener; 2],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Starting,
    Idle,
    Busy,
}

impl Drop for Job {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl MapQuestions {
    /// Nothing is asked yet.
    pub fn new() -> Self {
        let questions = Self {
            answer: RwSignal::default(),
            job: StoredValue::new_local(None),
            waiting: StoredValue::new_local(None),
        };
        on_cleanup(move || questions.end());
        questions
    }

    /// Asks. An answer that is still worked at is not wanted any more.
    pub fn ask(self, text: String) {
        self.answer.set(Answer::Working);
        self.waiting.set_value(Some(text));
        match self.state() {
            Some(State::Idle) => self.send(),
            Some(State::Starting) => {}
            Some(State::Busy) => {
                self.end();
                self.start();
            }
            None => self.start(),
        }
    }

    /// Forgets the answer and ends the worker.
    pub fn close(self) {
        self.waiting.try_set_value(None);
        self.end();
        self.answer.try_set(Answer::None);
    }

    fn state(self) -> Option<State> {
        self.job.try_with_value(|job| job.as_ref().map(|job| job.state))?
    }

    fn start(self) {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let Ok(worker) = Worker::new_with_options(WORKER, &options) else {
            return self.answer.set(Answer::Failed);
        };
        let heard = Listener::new(&worker, "message", move |event: Event| {
            let text = event
                .dyn_ref::<MessageEvent>()
                .and_then(|event| event.data().as_string());
            self.hear(&text.unwrap_or_default());
        });
        let broken = Listener::new(&worker, "error", move |_| self.fail());
        self.job.set_value(Some(Job {
            worker,
            state: State::Starting,
            _listeners: [heard, broken],
        }));
    }

    /// The first thing that a worker says is that it listens.
    fn hear(self, text: &str) {
        match self.state() {
            Some(State::Starting) => self.send(),
            Some(State::Busy) => {
                self.set_state(State::Idle);
                match serde_json::from_str(text) {
                    Ok(found) => drop(self.answer.try_set(Answer::Found(Arc::new(found)))),
                    Err(_) => self.fail(),
                }
            }
            _ => {}
        }
    }

    fn send(self) {
        let Some(Some(text)) = self.waiting.try_update_value(Option::take) else {
            return self.set_state(State::Idle);
        };
        self.set_state(State::Busy);
        self.job.try_with_value(|job| {
            if let Some(job) = job {
                // Fails only for what cannot be copied, which a text can.
                let _ = job.worker.post_message(&JsValue::from(text));
            }
        });
    }

    fn set_state(self, state: State) {
        self.job.try_update_value(|job| {
            if let Some(job) = job {
                job.state = state;
            }
        });
    }

    fn fail(self) {
        self.end();
        self.answer.try_set(Answer::Failed);
    }

    /// A listener may be what calls this, so the job is dropped only after it returned.
    fn end(self) {
        if let Some(Some(job)) = self.job.try_update_value(Option::take) {
            job.worker.terminate();
            spawn_local(async move { drop(job) });
        }
    }
}

impl Default for MapQuestions {
    fn default() -> Self {
        Self::new()
    }
}
