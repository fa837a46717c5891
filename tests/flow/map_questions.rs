//! Questions about the map: one at a time, the newest wins, and none is lost.

use catchment::analysis::map::map_question::Found;
use catchment::flow::map_questions::{Answer, Command, Event, MapQuestions};
use proptest::prelude::*;
use std::sync::Arc;

fn found() -> Arc<Found> {
    Arc::new(Found::TooSmall)
}

fn working() -> Command<u8> {
    Command::Show(Answer::Working)
}

/// Each line is what happens and what is then to be done.
fn check(steps: Vec<(Event<u8>, Vec<Command<u8>>)>) {
    let mut questions = MapQuestions::default();
    for (at, (event, commands)) in steps.into_iter().enumerate() {
        assert_eq!(questions.on(event), commands, "step {at}");
    }
}

#[test]
fn the_first_question_starts_a_worker_that_stays_for_the_second() {
    check(vec![
        (Event::Asked(1), vec![working(), Command::Start]),
        (Event::Ready, vec![Command::Send(1)]),
        (
            Event::Answered(found()),
            vec![Command::Show(Answer::Found(found()))],
        ),
        (Event::Asked(2), vec![working(), Command::Send(2)]),
        (
            Event::Answered(found()),
            vec![Command::Show(Answer::Found(found()))],
        ),
    ]);
}

#[test]
fn while_the_worker_starts_the_newest_question_waits() {
    check(vec![
        (Event::Asked(1), vec![working(), Command::Start]),
        (Event::Asked(2), vec![working()]),
        (Event::Asked(3), vec![working()]),
        (Event::Ready, vec![Command::Send(3)]),
    ]);
}

#[test]
fn a_question_in_place_of_one_that_is_worked_at_begins_with_a_new_worker() {
    check(vec![
        (Event::Asked(1), vec![working(), Command::Start]),
        (Event::Ready, vec![Command::Send(1)]),
        (Event::Asked(2), vec![working(), Command::End, Command::Start]),
        // What the worker before still said is not the answer.
        (Event::Answered(found()), vec![]),
        (Event::Ready, vec![Command::Send(2)]),
    ]);
}

#[test]
fn a_worker_that_breaks_is_told_and_the_next_question_starts_another() {
    let failed = || vec![Command::End, Command::Show(Answer::Failed)];
    check(vec![
        (Event::Asked(1), vec![working(), Command::Start]),
        (Event::Broke, failed()),
        (Event::Broke, vec![]),
        (Event::Asked(2), vec![working(), Command::Start]),
        (Event::Ready, vec![Command::Send(2)]),
        (Event::Broke, failed()),
        (Event::Asked(3), vec![working(), Command::Start]),
        (Event::Ready, vec![Command::Send(3)]),
        (
            Event::Answered(found()),
            vec![Command::Show(Answer::Found(found()))],
        ),
        (Event::Broke, failed()),
    ]);
}

#[test]
fn closing_ends_the_worker_in_every_state() {
    let closed = || vec![Command::End, Command::Show(Answer::None)];
    check(vec![
        (Event::Closed, closed()),
        (Event::Asked(1), vec![working(), Command::Start]),
        (Event::Closed, closed()),
        // Nothing waits any more.
        (Event::Ready, vec![]),
        (Event::Asked(2), vec![working(), Command::Start]),
        (Event::Ready, vec![Command::Send(2)]),
        (Event::Closed, closed()),
        (Event::Answered(found()), vec![]),
    ]);
}

fn event() -> impl Strategy<Value = Event<u8>> {
    prop_oneof![
        any::<u8>().prop_map(Event::Asked),
        Just(Event::Ready),
        Just(Event::Answered(found())),
        Just(Event::Broke),
        Just(Event::Closed),
    ]
}

proptest! {
    /// Whatever happens: there is one worker at most, it is sent a question only when it runs and has none, and it is sent the newest.
    #[test]
    fn at_most_one_worker_with_at_most_one_question(events in prop::collection::vec(event(), 0..60)) {
        let mut questions = MapQuestions::default();
        let (mut runs, mut busy, mut newest) = (false, false, None);
        for event in events {
            if let Event::Asked(question) = &event {
                newest = Some(*question);
            }
            let answered = matches!(event, Event::Answered(_));
            for command in questions.on(event) {
                match command {
                    Command::Start => {
                        prop_assert!(!runs);
                        runs = true;
                    }
                    Command::End => (runs, busy) = (false, false),
                    Command::Send(question) => {
                        prop_assert!(runs && !busy);
                        prop_assert_eq!(Some(question), newest);
                        busy = true;
                    }
                    Command::Show(Answer::Found(_)) => {
                        prop_assert!(answered && busy);
                        busy = false;
                    }
                    Command::Show(_) => {}
                }
            }
        }
    }
}
