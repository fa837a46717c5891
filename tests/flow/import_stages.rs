//! The stages of an import: what is to be done at each, what is shown, and what a cancelled import can still disturb (nothing).
#![allow(clippy::unwrap_used)]

use crate::fixtures::sample;

use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::exchange::import_plan::plan;
use catchment::exchange::problem::{Code, Problem};
use catchment::exchange::project_file::{MAX_BYTES, Phase};
use catchment::flow::import_stages::{Command, Event, ImportStages, Plan, Stage, Wish};
use std::sync::Arc;

fn planned(ours: Option<&Project>) -> Arc<Plan> {
    Arc::new(Plan {
        plan: plan(&sample::plain(), ours, Vec::new(), &mut |_, _| {}),
        documents: b"[]".to_vec(),
    })
}

fn new() -> Arc<Plan> {
    planned(None)
}

fn merge() -> Arc<Plan> {
    planned(Some(&sample::plain()))
}

fn id() -> RecordId {
    sample::plain().id
}

fn reading() -> Stage {
    Stage::Working(Phase::Reading, 0, 1)
}

fn refused(code: Code) -> Stage {
    Stage::Refused(Problem::new(code))
}

fn show(stage: Stage) -> Vec<Command> {
    match stage {
        Stage::Working(..) => vec![Command::Show(stage)],
        // A worker runs only while something is read.
        stage => vec![Command::EndWorker, Command::Show(stage)],
    }
}

fn and(mut commands: Vec<Command>, last: Command) -> Vec<Command> {
    commands.push(last);
    commands
}

fn start() -> Vec<Command> {
    vec![Command::EndWorker, Command::StartWorker]
}

/// An import with this wish whose worker has read the file.
fn read(wish: Wish) -> ImportStages {
    let mut import = ImportStages::default();
    for (event, commands) in [
        (Event::Chosen(wish), show(reading())),
        (Event::Measured(1_000), start()),
        (Event::Ready, vec![Command::SendFile]),
        (Event::Read(id()), vec![Command::SendOurs(id())]),
    ] {
        assert_eq!(import.on(event), commands);
    }
    import
}

#[test]
fn a_file_is_read_looked_at_and_taken_in() {
    let mut import = read(Wish::Look);
    let progress = Stage::Working(Phase::Comparing, 3, 9);
    assert_eq!(import.on(Event::Progress(Phase::Comparing, 3, 9)), show(progress));
    assert_eq!(import.on(Event::Planned(new())), show(Stage::Planned(new())));
    let bring_back = vec![RecordId::from_u128(7)];
    assert_eq!(
        import.on(Event::Accepted(bring_back.clone())),
        and(show(Stage::TakingIn), Command::TakeIn(new(), bring_back))
    );
    assert_eq!(import.on(Event::TakenIn), show(Stage::Idle));
}

#[test]
fn what_follows_a_plan_depends_on_the_wish_and_on_whether_the_assessment_is_here() {
    let open = |plan: &Arc<Plan>| and(show(Stage::TakingIn), Command::TakeIn(plan.clone(), Vec::new()));
    let fill_in = |rest: Vec<Command>| {
        let mut commands = vec![Command::FillIn(id())];
        commands.extend(rest);
        commands
    };
    let (new, merge) = (new(), merge());
    for (wish, plan, commands) in [
        (Wish::Look, &new, show(Stage::Planned(new.clone()))),
        (Wish::Open, &new, open(&new)),
        (Wish::GoTo, &new, open(&new)),
        (Wish::Look, &merge, fill_in(show(Stage::Planned(merge.clone())))),
        (Wish::Open, &merge, fill_in(show(Stage::Planned(merge.clone())))),
        (
            Wish::GoTo,
            &merge,
            fill_in(and(show(Stage::Idle), Command::GoTo(id()))),
        ),
    ] {
        assert_eq!(read(wish).on(Event::Planned(plan.clone())), commands, "{wish:?}");
    }
}

#[test]
fn a_file_is_refused_at_every_step() {
    let refusal = || Event::failed(Code::Truncated);
    let mut import = ImportStages::default();
    import.on(Event::Chosen(Wish::Open));
    // By its size, before a worker is started.
    assert_eq!(
        import.on(Event::Measured(MAX_BYTES + 1)),
        show(refused(Code::TooLarge))
    );
    // An archive without a project file.
    import.on(Event::Chosen(Wish::Open));
    assert_eq!(import.on(refusal()), show(refused(Code::Truncated)));
    // By the worker, or because the worker broke.
    let mut import = read(Wish::Look);
    assert_eq!(import.on(refusal()), show(refused(Code::Truncated)));
    // What the worker says afterwards changes nothing.
    assert_eq!(import.on(Event::failed(Code::WorkerFailed)), []);
    assert_eq!(import.on(Event::Planned(new())), []);
    // While it is taken in.
    let mut import = read(Wish::Open);
    import.on(Event::Planned(new()));
    assert_eq!(import.on(refusal()), show(refused(Code::Truncated)));
    // The next file starts anew.
    assert_eq!(import.on(Event::Chosen(Wish::Look)), show(reading()));
}

#[test]
fn a_plan_that_could_not_be_taken_in_is_shown_again() {
    let mut import = read(Wish::Look);
    import.on(Event::Planned(merge()));
    import.on(Event::Accepted(Vec::new()));
    assert_eq!(import.on(Event::NotTakenIn), show(Stage::Planned(merge())));
    assert_eq!(
        import.on(Event::Accepted(Vec::new())),
        and(show(Stage::TakingIn), Command::TakeIn(merge(), Vec::new()))
    );
    // Also one that was opened at once.
    let mut import = read(Wish::Open);
    import.on(Event::Planned(new()));
    assert_eq!(import.on(Event::NotTakenIn), show(Stage::Planned(new())));
}

#[test]
fn only_a_plan_that_is_shown_can_be_accepted_and_only_once() {
    let accepted = || Event::Accepted(Vec::new());
    let mut import = ImportStages::default();
    assert_eq!(import.on(accepted()), []);
    let mut import = read(Wish::Look);
    assert_eq!(import.on(accepted()), []);
    import.on(Event::Planned(new()));
    assert_eq!(import.on(accepted()).len(), 3);
    assert_eq!(import.on(accepted()), []);
    import.on(Event::TakenIn);
    assert_eq!(import.on(accepted()), []);
}

#[test]
fn what_was_cancelled_stays_cancelled() {
    let late = [
        Event::Measured(1),
        Event::Ready,
        Event::Progress(Phase::Checking, 1, 2),
        Event::Read(id()),
        Event::Planned(merge()),
        Event::failed(Code::Unreadable),
        Event::TakenIn,
        Event::NotTakenIn,
    ];
    for end in [Event::Cancelled, Event::PartMissing] {
        for import in [read(Wish::GoTo), ImportStages::default()] {
            let mut import = import;
            assert_eq!(import.on(end.clone()), show(Stage::Idle));
            for event in &late {
                assert_eq!(import.on(event.clone()), [], "{event:?}");
            }
        }
    }
    // A plan that was put away.
    let mut import = read(Wish::Look);
    import.on(Event::Planned(new()));
    import.on(Event::Cancelled);
    assert_eq!(import.on(Event::Accepted(Vec::new())), []);
}
