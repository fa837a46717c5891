//! Questions about the map, answered by a worker that ends with the panel.
//!
//! Deliberately absent: what follows what (`flow::map_questions`), and what is asked and answered (`analysis::map::map_question`).

use super::worker_job::WorkerJob;
use crate::analysis::map::map_extras::Extras;
use crate::analysis::map::map_question::Question;
use crate::domain::document::Document;
use crate::flow::map_questions::{self as flow, Command, Event};
use crate::protocol::{self, map_json};
use leptos::prelude::*;
use std::sync::Arc;

pub use crate::flow::map_questions::Answer;

/// A question with what it is about, ready to be sent.
pub struct Packed {
    question: protocol::Question,
    about: Vec<u8>,
}

impl Packed {
    /// A question about these documents and what layers add to them.
    pub fn new<'a>(
        question: Question,
        documents: impl IntoIterator<Item = &'a Document>,
        extras: &Extras,
    ) -> Self {
        Self {
            question: protocol::Question::AskMap(question),
            about: map_json(documents, extras),
        }
    }
}

/// Handles to the conversation; copied freely.
#[derive(Clone, Copy)]
pub struct MapQuestions {
    /// The answer.
    pub answer: RwSignal<Answer>,
    job: WorkerJob,
    questions: StoredValue<flow::MapQuestions<Packed>, LocalStorage>,
}

impl MapQuestions {
    /// Nothing is asked yet.
    pub fn new() -> Self {
        Self {
            answer: RwSignal::default(),
            job: WorkerJob::new(),
            questions: StoredValue::new_local(flow::MapQuestions::default()),
        }
    }

    /// Asks. An answer that is still worked at is not wanted any more.
    pub fn ask(self, question: Packed) {
        self.hear(Event::Asked(question));
    }

    /// Forgets the answer and ends the worker.
    pub fn close(self) {
        self.hear(Event::Closed);
    }

    fn hear(self, event: Event<Packed>) {
        let commands = self.questions.try_update_value(|questions| questions.on(event));
        for command in commands.unwrap_or_default() {
            match command {
                Command::Start => {
                    let broke = move || self.hear(Event::Broke);
                    self.job
                        .start(move |answer, _| self.hear(event_of(answer)), broke);
                }
                Command::Send(Packed { question, about }) => self.job.ask_with(&question, &about),
                Command::End => self.job.end(),
                Command::Show(answer) => drop(self.answer.try_set(answer)),
            }
        }
    }
}

impl Default for MapQuestions {
    fn default() -> Self {
        Self::new()
    }
}

/// What an answer of the worker means for the questions.
fn event_of(answer: protocol::Answer) -> Event<Packed> {
    match answer {
        protocol::Answer::Ready => Event::Ready,
        protocol::Answer::MapAnswered(found) => Event::Answered(Arc::from(found)),
        _ => Event::Broke,
    }
}
