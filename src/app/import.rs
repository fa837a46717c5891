//! Opening and merging a project file: the worker reads it, a person looks at the plan, then it is taken in as one edit.
//!
//! Deliberately absent: which stage follows which (`flow::import_stages`), and reading on the screen's thread. A file that is too large is
//! refused by its size, before a byte is read.
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use super::attachments::{is_archive, project_in};
use super::state::{App, refusal_text};
use super::worker_job::WorkerJob;
use super::{Notice, Tone};
use crate::domain::history::Direction;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::exchange::bundle::NoBundle;
use crate::exchange::import_plan::{Accepted, Target, accept};
use crate::exchange::problem::{Code, Problem};
use crate::flow::import_stages::{Command, Event, ImportStages};
use crate::present::route::{Place, Route};
use crate::protocol::{Answer, Question, documents_json};
use crate::{in_part, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use web_sys::File;

pub use crate::flow::import_stages::{Plan, Stage, Wish};

/// Where the bytes come from.
pub enum Source {
    /// A file that a person chose.
    File(File),
    /// Bytes that were fetched.
    Bytes(Vec<u8>),
}

/// One import at a time: its stage and its worker.
#[derive(Clone, Copy)]
pub struct Import {
    /// How far it is.
    pub stage: RwSignal<Stage>,
    stages: StoredValue<ImportStages, LocalStorage>,
    app: App,
    job: WorkerJob,
    /// What the worker is to read.
    source: StoredValue<Option<Source>, LocalStorage>,
    /// The archive that the project file came in, with photos to be filled in.
    archive: StoredValue<Option<File>, LocalStorage>,
}

in_part!(
    records,
    fn begin(import: Import, source: Source) -> () {
        import.begin(source);
    }
);

in_part!(
    records,
    fn settle(import: Import, bring_back: Vec<RecordId>) -> () {
        import.hear(Event::Accepted(bring_back));
    }
);

impl Import {
    /// An import that has not begun. Ends with the component that made it.
    pub fn new(app: App) -> Self {
        Self {
            stage: RwSignal::new(Stage::Idle),
            stages: StoredValue::new_local(ImportStages::default()),
            app,
            job: WorkerJob::new(),
            source: StoredValue::new_local(None),
            archive: StoredValue::new_local(None),
        }
    }

    /// Reads a file and makes the plan.
    pub fn start(self, source: Source, wish: Wish) {
        self.step(Event::Chosen(wish));
        spawn_local(async move {
            self.archive.try_set_value(None);
            let source = match source {
                Source::File(file) if is_archive(&file).await => match project_in(&file).await {
                    Ok(bytes) => {
                        self.archive.try_set_value(Some(file));
                        Source::Bytes(bytes)
                    }
                    Err(why) => {
                        self.step(Event::failed(code_of(why)));
                        return;
                    }
                },
                source => source,
            };
            if begin(self, source).await.is_err() {
                self.missing();
            }
        });
    }

    /// Takes in the plan, with the records that are to be brought back.
    pub fn accept(self, bring_back: Vec<RecordId>) {
        spawn_local(async move {
            if settle(self, bring_back).await.is_err() {
                self.missing();
            }
        });
    }

    /// True while something is under way that a second file would disturb.
    pub fn is_busy(self) -> bool {
        self.stage
            .with(|stage| matches!(stage, Stage::Working(..) | Stage::TakingIn))
    }

    /// Stops reading, or puts the plan away. Nothing has changed.
    pub fn cancel(self) {
        self.step(Event::Cancelled);
    }

    fn missing(self) {
        self.app.notify(Notice::new(Tone::Warning, tr!("part-missing")));
        self.step(Event::PartMissing);
    }

    /// Takes in what happened as far as the start can: it shows the stage and ends the worker. What is left to do is in the part `records`.
    fn step(self, event: Event) -> Vec<Command> {
        let commands = self.stages.try_update_value(|stages| stages.on(event));
        let mut left = Vec::new();
        for command in commands.unwrap_or_default() {
            match command {
                // The screen that shows the stage may be gone by now.
                Command::Show(stage) => drop(self.stage.try_set(stage)),
                Command::EndWorker => self.job.end(),
                command => left.push(command),
            }
        }
        left
    }
}

/// What only the part `records` calls.
impl Import {
    fn begin(self, source: Source) {
        let size = match &source {
            Source::File(file) => file.size() as u64,
            Source::Bytes(bytes) => bytes.len() as u64,
        };
        self.source.try_set_value(Some(source));
        self.hear(Event::Measured(size));
    }

    fn hear(self, event: Event) {
        for command in self.step(event) {
            self.run(command);
        }
    }

    fn run(self, command: Command) {
        match command {
            Command::Show(_) | Command::EndWorker => {}
            Command::StartWorker => {
                let hear = move |answer, bytes| self.hear(event_of(answer, bytes));
                self.job
                    .start(hear, move || self.hear(Event::failed(Code::WorkerFailed)));
            }
            Command::SendFile => match self.source.try_update_value(Option::take).flatten() {
                Some(Source::Bytes(bytes)) => self.job.ask_with(&Question::ReadProject, &bytes),
                Some(Source::File(file)) => {
                    let unreadable = move || self.hear(Event::failed(Code::Unreadable));
                    self.job.ask_with_file(Question::ReadProject, &file, unreadable);
                }
                None => self.hear(Event::failed(Code::Unreadable)),
            },
            Command::SendOurs(project) => spawn_local(async move {
                match self.here(project).await {
                    Some(ours) => {
                        let documents = documents_json(ours.documents().map(AsRef::as_ref));
                        self.job
                            .ask_with(&Question::PlanImport { here: true }, &documents);
                    }
                    None => self.job.ask(&Question::PlanImport { here: false }),
                }
            }),
            Command::FillIn(project) => spawn_local(async move {
                if let Some(ours) = self.here(project).await {
                    self.fill_in(&ours).await;
                }
            }),
            Command::TakeIn(plan, bring_back) => spawn_local(async move {
                let outcome = self.take_in(&plan, &bring_back).await;
                self.hear(match outcome {
                    Ok(()) => Event::TakenIn,
                    Err(ImportFailure::Problem(problem)) => Event::Refused(problem),
                    Err(ImportFailure::Told(text)) => {
                        self.app.notify(Notice::new(Tone::Warning, text));
                        Event::NotTakenIn
                    }
                });
            }),
            Command::GoTo(project) => self.app.go(Route::In(project, Place::Map)),
        }
    }

    /// The assessment as it is on this device: the open one, or one from the store.
    async fn here(self, id: RecordId) -> Option<Arc<Project>> {
        let open = self
            .app
            .project
            .get_untracked()
            .filter(|project| project.id == id);
        match open {
            Some(project) => Some(project),
            None => self
                .app
                .library
                .open(id, self.app.autosave)
                .await
                .ok()
                .map(|opened| opened.project),
        }
    }

    async fn take_in(self, plan: &Plan, bring_back: &[RecordId]) -> Result<(), ImportFailure> {
        let app = self.app;
        let whole = plan
            .plan
            .with_documents(&plan.documents)
            .map_err(ImportFailure::Problem)?;
        let id = whole.project;
        if whole.target == Target::Merge && app.peek(|project| project.id) != Some(id) {
            let opened = app
                .library
                .open(id, app.autosave)
                .await
                .map_err(ImportFailure::failure)?;
            app.open(opened.project, opened.history);
            app.damaged.set(opened.damaged);
        }
        let ours = app.project.get_untracked().filter(|project| project.id == id);
        let ours = ours.unwrap_or_else(|| Arc::new(Project::empty(id)));
        let accepted = accept(&whole, &ours, bring_back)
            .map_err(|refusal| ImportFailure::Told(refusal_text(&refusal)))?;
        if whole.target == Target::New {
            app.library
                .add(&accepted.project)
                .await
                .map_err(ImportFailure::failure)?;
            self.fill_in(&accepted.project).await;
            app.go(Route::In(id, Place::Map));
            app.notify(Notice::new(Tone::Success, tr!("data-opened")));
        } else {
            let taken_in = accepted.project.clone();
            app.keep(accepted).await.map_err(ImportFailure::failure)?;
            self.fill_in(&taken_in).await;
            app.notify(Notice::undoable(tr!("data-merged")));
            if app.route.get_untracked().assessment() != Some(id) {
                app.go(Route::In(id, Place::Data));
            }
        }
        Ok(())
    }

    /// Fills in what the archive has and this device has not.
    async fn fill_in(self, project: &Project) {
        if let Some(Some(archive)) = self.archive.try_get_value() {
            self.app.fill_in_and_tell(project, &archive).await;
        }
    }
}

/// What an answer of the worker means for the import.
fn event_of(answer: Answer, bytes: Vec<u8>) -> Event {
    match answer {
        Answer::Ready => Event::Ready,
        Answer::Progress { phase, done, total } => Event::Progress(phase, done, total),
        Answer::ProjectRead { project } => Event::Read(project),
        Answer::ImportPlanned(plan) => Event::Planned(Arc::new(Plan {
            plan: *plan,
            documents: bytes,
        })),
        Answer::Refused(problem) => Event::Refused(problem),
        _ => Event::failed(Code::WorkerFailed),
    }
}

/// Why an archive cannot be used, as a problem of the file.
fn code_of(why: NoBundle) -> Code {
    match why {
        NoBundle::Other | NoBundle::NoProject => Code::OtherFile,
        NoBundle::Damaged => Code::Truncated,
        NoBundle::Packed => Code::PackedAnew,
    }
}

/// Why a plan was not taken in.
enum ImportFailure {
    Problem(Problem),
    Told(String),
}

impl ImportFailure {
    fn failure(failure: crate::storage::Failure) -> Self {
        Self::Told(super::follow::failure_text(&failure))
    }
}

impl App {
    /// Keeps what an import made of the open project: one step of undo, one transaction.
    async fn keep(self, accepted: Accepted) -> Result<(), crate::storage::Failure> {
        let id = accepted.project.id;
        if accepted.edit.is_empty() {
            // Only histories grew: nothing that could be undone.
            self.project.set(Some(Arc::new(accepted.project.clone())));
            return self.library.add(&accepted.project).await;
        }
        self.project.set(Some(Arc::new(accepted.project)));
        self.history
            .update(|history| history.record(Direction::Do, &accepted.edit));
        self.autosave
            .enqueue(id, accepted.edit, Direction::Do, accepted.documents);
        Ok(())
    }
}
