//! The queue of questions about the map to a worker: one at a time, the newest replaces a waiting one.
//!
//! The worker is kept between questions, so that the next one is answered without a start. Deliberately absent: the questions and answers
//! (`analysis::map::map_question`), and the worker itself.

use crate::analysis::map::map_question::Found;
use std::sync::Arc;

/// How far an answer is.
#[derive(Clone, PartialEq, Debug, Default)]
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

/// What happens.
#[derive(Clone, PartialEq, Debug)]
pub enum Event<Q> {
    /// A question is asked. An answer that is still worked at is not wanted any more.
    Asked(Q),
    /// The worker listens.
    Ready,
    /// The worker answered.
    Answered(Arc<Found>),
    /// The worker failed, could not be started, or could not read the question.
    Broke,
    /// No answer is wanted any more.
    Closed,
}

/// What is to be done.
#[derive(Clone, PartialEq, Debug)]
pub enum Command<Q> {
    /// Start a worker.
    Start,
    /// Send it this question.
    Send(Q),
    /// End it.
    End,
    /// Show this.
    Show(Answer),
}

/// What the worker is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Worker {
    #[default]
    Absent,
    Starting,
    Idle,
    Busy,
}

/// The worker as far as it is known, and the question that waits until it listens.
#[derive(Clone, Debug)]
pub struct MapQuestions<Q> {
    worker: Worker,
    waiting: Option<Q>,
}

impl<Q> Default for MapQuestions<Q> {
    fn default() -> Self {
        Self {
            worker: Worker::Absent,
            waiting: None,
        }
    }
}

impl<Q> MapQuestions<Q> {
    /// Takes in what happened. What cannot happen in this state comes from a worker that was ended, and changes nothing.
    pub fn on(&mut self, event: Event<Q>) -> Vec<Command<Q>> {
        match (event, self.worker) {
            (Event::Asked(question), worker) => {
                let mut commands = vec![Command::Show(Answer::Working)];
                match worker {
                    Worker::Idle => {
                        self.worker = Worker::Busy;
                        commands.push(Command::Send(question));
                        return commands;
                    }
                    Worker::Starting => {}
                    Worker::Busy => commands.extend([Command::End, Command::Start]),
                    Worker::Absent => commands.push(Command::Start),
                }
                self.worker = Worker::Starting;
                self.waiting = Some(question);
                commands
            }
            (Event::Ready, Worker::Starting) => match self.waiting.take() {
                Some(question) => {
                    self.worker = Worker::Busy;
                    vec![Command::Send(question)]
                }
                None => {
                    self.worker = Worker::Idle;
                    Vec::new()
                }
            },
            (Event::Answered(found), Worker::Busy) => {
                self.worker = Worker::Idle;
                vec![Command::Show(Answer::Found(found))]
            }
            (Event::Broke, Worker::Starting | Worker::Idle | Worker::Busy) => self.end(Answer::Failed),
            (Event::Closed, _) => self.end(Answer::None),
            (Event::Ready | Event::Answered(_) | Event::Broke, _) => Vec::new(),
        }
    }

    fn end(&mut self, answer: Answer) -> Vec<Command<Q>> {
        *self = Self::default();
        vec![Command::End, Command::Show(answer)]
    }
}
