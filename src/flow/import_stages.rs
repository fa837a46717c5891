//! The stages of an import: a project file is read and compared by a worker, the plan is shown, then it is taken in.
//!
//! A worker runs only while the stage is `Working`. Deliberately absent: reading (`exchange`), and where files and records are.

use crate::domain::id::RecordId;
use crate::exchange::import_plan::{ImportPlan, Target};
use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file::{Phase, check_size};
use std::sync::Arc;

/// How far an import is.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Stage {
    /// Nothing is going on.
    #[default]
    Idle,
    /// The file is read: phase, documents done, documents in all.
    Working(Phase, usize, usize),
    /// The file was refused; nothing has changed.
    Refused(Problem),
    /// The plan waits for a person.
    Planned(Arc<Plan>),
    /// The plan is being taken in.
    TakingIn,
}

/// What is wanted of a sound file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Wish {
    /// Show the plan, whatever it is.
    #[default]
    Look,
    /// Open it at once when it is new on this device; else show the plan.
    Open,
    /// Open it at once when it is new on this device; else go to the one that is here.
    GoTo,
}

/// A plan with its documents still as JSON.
#[derive(PartialEq, Debug)]
pub struct Plan {
    /// What would happen.
    pub plan: ImportPlan,
    /// The documents.
    pub documents: Vec<u8>,
}

/// What happens.
#[derive(Clone, PartialEq, Debug)]
pub enum Event {
    /// A file was chosen.
    Chosen(Wish),
    /// The project file in it is at hand; it has so many bytes.
    Measured(u64),
    /// The worker listens.
    Ready,
    /// The worker is busy: phase, documents done, documents in all.
    Progress(Phase, usize, usize),
    /// The file is sound, and of this assessment.
    Read(RecordId),
    /// What taking it in would do.
    Planned(Arc<Plan>),
    /// The file cannot be taken in.
    Refused(Problem),
    /// The part of the program that takes files in is not here.
    PartMissing,
    /// A person stopped reading, or put the plan away.
    Cancelled,
    /// A person accepted the plan, and these records are to be brought back.
    Accepted(Vec<RecordId>),
    /// The plan was taken in.
    TakenIn,
    /// The plan could not be taken in now, and nothing has changed.
    NotTakenIn,
}

impl Event {
    /// The file cannot be taken in, for this reason.
    pub fn failed(code: Code) -> Self {
        Self::Refused(Problem::new(code))
    }
}

/// What is to be done.
#[derive(Clone, PartialEq, Debug)]
pub enum Command {
    /// Show this stage.
    Show(Stage),
    /// End the worker, if one runs.
    EndWorker,
    /// Start a worker.
    StartWorker,
    /// Send it the file.
    SendFile,
    /// Send it the documents of this assessment, if it is on this device.
    SendOurs(RecordId),
    /// Fill in what records of this assessment name and the file has.
    FillIn(RecordId),
    /// Take the plan in, with these records brought back.
    TakeIn(Arc<Plan>, Vec<RecordId>),
    /// Go to this assessment.
    GoTo(RecordId),
}

/// One import at a time.
#[derive(Clone, Default, Debug)]
pub struct ImportStages {
    stage: Stage,
    wish: Wish,
    /// The plan that is being taken in.
    accepted: Option<Arc<Plan>>,
}

impl ImportStages {
    /// Takes in what happened. What does not fit the stage comes from what was cancelled, and changes nothing.
    pub fn on(&mut self, event: Event) -> Vec<Command> {
        let working = matches!(self.stage, Stage::Working(..));
        let taking_in = matches!(self.stage, Stage::TakingIn);
        match event {
            Event::Chosen(wish) => {
                self.wish = wish;
                self.go(Stage::Working(Phase::Reading, 0, 1))
            }
            Event::Measured(bytes) if working => match check_size(bytes) {
                Ok(()) => vec![Command::EndWorker, Command::StartWorker],
                Err(problem) => self.go(Stage::Refused(problem)),
            },
            Event::Ready if working => vec![Command::SendFile],
            Event::Progress(phase, done, total) if working => self.go(Stage::Working(phase, done, total)),
            Event::Read(project) if working => vec![Command::SendOurs(project)],
            Event::Planned(plan) if working => self.planned(plan),
            Event::Refused(problem) if working || taking_in => self.go(Stage::Refused(problem)),
            Event::PartMissing | Event::Cancelled => self.go(Stage::Idle),
            Event::Accepted(bring_back) => match &self.stage {
                Stage::Planned(plan) => self.take_in(plan.clone(), bring_back),
                _ => Vec::new(),
            },
            Event::TakenIn if taking_in => self.go(Stage::Idle),
            Event::NotTakenIn if taking_in => {
                let plan = self.accepted.take();
                self.go(plan.map_or(Stage::Idle, Stage::Planned))
            }
            _ => Vec::new(),
        }
    }

    fn go(&mut self, stage: Stage) -> Vec<Command> {
        self.accepted = None;
        self.stage = stage.clone();
        if matches!(stage, Stage::Working(..)) {
            vec![Command::Show(stage)]
        } else {
            vec![Command::EndWorker, Command::Show(stage)]
        }
    }

    fn planned(&mut self, plan: Arc<Plan>) -> Vec<Command> {
        let (target, project) = (plan.plan.target, plan.plan.project);
        let mut commands = Vec::new();
        if target == Target::Merge {
            // Contents that records here name already are no change to anything: they are filled in at once.
            commands.push(Command::FillIn(project));
        }
        match (self.wish, target) {
            (Wish::Open | Wish::GoTo, Target::New) => commands.extend(self.take_in(plan, Vec::new())),
            (Wish::GoTo, Target::Merge) => {
                commands.extend(self.go(Stage::Idle));
                commands.push(Command::GoTo(project));
            }
            (Wish::Look, _) | (Wish::Open, Target::Merge) => commands.extend(self.go(Stage::Planned(plan))),
        }
        commands
    }

    fn take_in(&mut self, plan: Arc<Plan>, bring_back: Vec<RecordId>) -> Vec<Command> {
        let mut commands = self.go(Stage::TakingIn);
        self.accepted = Some(plan.clone());
        commands.push(Command::TakeIn(plan, bring_back));
        commands
    }
}
