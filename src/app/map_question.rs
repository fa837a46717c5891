//! Questions about the map, answered by the worker: one at a time, the newest wins.
//!
//! The worker stays between questions, so that the second one is answered at once, and ends with the panel. Deliberately absent: what
//! is asked and answered (`exchange::map_question`).

use super::worker_job::WorkerJob;
use crate::exchange::map_question::Found;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsValue;

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
    job: WorkerJob,
    /// What the worker is doing; none while there is none.
    state: StoredValue<Option<State>>,
    /// What is to be sent as soon as the worker listens.
    waiting: StoredValue<Option<String>, LocalStorage>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Starting,
    Idle,
    Busy,
}

impl MapQuestions {
    /// Nothing is asked yet.
    pub fn new() -> Self {
        Self {
            answer: RwSignal::default(),
            job: WorkerJob::new(),
            state: StoredValue::new(None),
            waiting: StoredValue::new_local(None),
        }
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
        self.state.try_get_value().flatten()
    }

    fn start(self) {
        self.set_state(State::Starting);
        let hear = move |data: JsValue| self.hear(&data.as_string().unwrap_or_default());
        self.job.start(hear, move || self.fail());
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
        self.job.send(&JsValue::from(text));
    }

    fn set_state(self, state: State) {
        self.state.try_set_value(Some(state));
    }

    fn fail(self) {
        self.end();
        self.answer.try_set(Answer::Failed);
    }

    fn end(self) {
        self.state.try_set_value(None);
        self.job.end();
    }
}

impl Default for MapQuestions {
    fn default() -> Self {
        Self::new()
    }
}
