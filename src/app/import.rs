//! Opening and merging a project file: the worker reads it, a person looks at the plan, then it is taken in as one edit.
//!
//! Deliberately absent: reading on the screen's thread. A file that is too large is refused by its size, before a byte is read.
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use super::attachments::{is_archive, project_in};
use super::state::{App, refusal_text};
use super::worker_job::WorkerJob;
use super::{Notice, Tone};
use crate::domain::history::Direction;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::exchange::bundle::NoBundle;
use crate::exchange::import_plan::{Accepted, ImportPlan, Target, accept};
use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file::{Phase, check_size, documents_json};
use crate::exchange::worker::{Report, complete};
use crate::present::route::{Place, Route};
use crate::{in_part, tr};
use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::File;

/// How far an import is.
#[derive(Clone, Default)]
pub enum Stage {
    /// Nothing is going on.
    #[default]
    Idle,
    /// The worker is busy: phase, documents done, documents in all.
    Working(Phase, usize, usize),
    /// The file was refused; nothing has changed.
    Refused(Problem),
    /// The plan waits for a person.
    Planned(Arc<Plan>),
    /// The plan is being taken in.
    TakingIn,
}

/// Where the bytes come from.
pub enum Source {
    /// A file that a person chose.
    File(File),
    /// Bytes that were fetched.
    Bytes(Vec<u8>),
}

/// What is wanted of a sound file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wish {
    /// Show the plan, whatever it is.
    Look,
    /// Open it at once when it is new on this device; else show the plan.
    Open,
    /// Open it at once when it is new on this device; else go to the one that is here.
    GoTo,
}

/// A plan with its documents still as text.
pub struct Plan {
    /// What would happen.
    pub plan: ImportPlan,
    documents: String,
}

/// One import at a time: its stage and its worker.
#[derive(Clone, Copy)]
pub struct Import {
    /// How far it is.
    pub stage: RwSignal<Stage>,
    app: App,
    job: WorkerJob,
    /// The archive that the project file came in, with photos to be filled in.
    archive: StoredValue<Option<File>, LocalStorage>,
}

in_part!(
    records,
    fn begin(import: Import, source: Source, wish: Wish) -> () {
        import.begin(source, wish);
    }
);

in_part!(
    records,
    fn settle(import: Import, bring_back: Vec<RecordId>) -> () {
        import.settle(bring_back);
    }
);

impl Import {
    /// An import that has not begun. Ends with the component that made it.
    pub fn new(app: App) -> Self {
        Self {
            stage: RwSignal::new(Stage::Idle),
            app,
            job: WorkerJob::new(),
            archive: StoredValue::new_local(None),
        }
    }

    /// Reads a file and makes the plan.
    pub fn start(self, source: Source, wish: Wish) {
        self.tell(Stage::Working(Phase::Reading, 0, 1));
        spawn_local(async move {
            self.archive.try_set_value(None);
            let source = match source {
                Source::File(file) if is_archive(&file).await => match project_in(&file).await {
                    Ok(bytes) => {
                        self.archive.try_set_value(Some(file));
                        Source::Bytes(bytes)
                    }
                    Err(why) => return self.tell(Stage::Refused(Problem::new(code_of(why)))),
                },
                source => source,
            };
            if begin(self, source, wish).await.is_err() {
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

    fn missing(self) {
        self.app.notify(Notice::new(Tone::Warning, tr!("part-missing")));
        self.tell(Stage::Idle);
    }

    fn begin(self, source: Source, wish: Wish) {
        self.job.end();
        let size = match &source {
            Source::File(file) => file.size() as u64,
            Source::Bytes(bytes) => bytes.len() as u64,
        };
        if let Err(problem) = check_size(size) {
            return self.tell(Stage::Refused(problem));
        }
        self.tell(Stage::Working(Phase::Reading, 0, 1));
        let hear =
            move |data: JsValue| match data.as_string().and_then(|text| serde_json::from_str(&text).ok()) {
                Some(report) => self.hear(report, &source, wish),
                None => self.fail(Code::WorkerFailed),
            };
        self.job.start(hear, move || self.fail(Code::WorkerFailed));
    }

    /// True while something is under way that a second file would disturb.
    pub fn is_busy(self) -> bool {
        self.stage
            .with(|stage| matches!(stage, Stage::Working(..) | Stage::TakingIn))
    }

    /// Stops reading, or puts the plan away. Nothing has changed.
    pub fn cancel(self) {
        self.job.end();
        self.tell(Stage::Idle);
    }

    fn settle(self, bring_back: Vec<RecordId>) {
        let Stage::Planned(plan) = self.stage.get_untracked() else {
            return;
        };
        self.tell(Stage::TakingIn);
        spawn_local(async move {
            let outcome = self.take_in(&plan, &bring_back).await;
            self.tell(match outcome {
                Ok(()) => Stage::Idle,
                Err(Halt::Problem(problem)) => Stage::Refused(problem),
                Err(Halt::Told(text)) => {
                    self.app.notify(Notice::new(Tone::Warning, text));
                    Stage::Planned(plan)
                }
            });
        });
    }

    fn hear(self, report: Report, source: &Source, wish: Wish) {
        match report {
            Report::Ready => match source {
                Source::Bytes(bytes) => self.job.send(&Uint8Array::from(bytes.as_slice()).buffer()),
                Source::File(file) => {
                    self.job
                        .send_file(file, |bytes| bytes, move || self.fail(Code::Unreadable));
                }
            },
            Report::Progress { phase, done, total } => self.tell(Stage::Working(phase, done, total)),
            Report::Found { project } => spawn_local(async move {
                let ours = self.here(project).await;
                let documents = ours.map(|project| documents_json(project.documents().map(AsRef::as_ref)));
                self.job.send(&documents.map_or(JsValue::NULL, JsValue::from));
            }),
            Report::Refused { problem } => {
                self.job.end();
                self.tell(Stage::Refused(problem));
            }
            Report::Planned { plan, documents } => {
                self.job.end();
                let (target, project) = (plan.target, plan.project);
                if target == Target::Merge {
                    // Contents that records here name already are no change to anything: they are filled in at once.
                    spawn_local(async move {
                        if let Some(ours) = self.here(project).await {
                            self.fill_in(&ours).await;
                        }
                    });
                }
                self.tell(Stage::Planned(Arc::new(Plan { plan, documents })));
                match (wish, target) {
                    (Wish::Open | Wish::GoTo, Target::New) => self.settle(Vec::new()),
                    (Wish::GoTo, Target::Merge) => {
                        self.cancel();
                        self.app.go(Route::In(project, Place::Map));
                    }
                    _ => {}
                }
            }
        }
    }

    /// The screen that shows the stage may be gone by now.
    fn tell(self, stage: Stage) {
        self.stage.try_set(stage);
    }

    fn fail(self, code: Code) {
        self.job.end();
        self.tell(Stage::Refused(Problem::new(code)));
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

    async fn take_in(self, plan: &Plan, bring_back: &[RecordId]) -> Result<(), Halt> {
        let app = self.app;
        let whole = complete(&plan.plan, &plan.documents).map_err(Halt::Problem)?;
        let id = whole.project;
        if whole.target == Target::Merge && app.peek(|project| project.id) != Some(id) {
            let opened = app.library.open(id, app.autosave).await.map_err(Halt::failure)?;
            app.open(opened.project, opened.history);
            app.damaged.set(opened.damaged);
        }
        let ours = app.project.get_untracked().filter(|project| project.id == id);
        let ours = ours.unwrap_or_else(|| Arc::new(Project::empty(id)));
        let accepted =
            accept(&whole, &ours, bring_back).map_err(|refusal| Halt::Told(refusal_text(&refusal)))?;
        if whole.target == Target::New {
            app.library.add(&accepted.project).await.map_err(Halt::failure)?;
            self.fill_in(&accepted.project).await;
            app.go(Route::In(id, Place::Map));
            app.notify(Notice::new(Tone::Success, tr!("data-opened")));
        } else {
            let taken_in = accepted.project.clone();
            app.keep(accepted).await.map_err(Halt::failure)?;
            self.fill_in(&taken_in).await;
            app.notify(Notice::undoable(tr!("data-merged")));
            if app.route.get_untracked().assessment() != Some(id) {
                app.go(Route::In(id, Place::Data));
            }
        }
        Ok(())
    }
}

impl Import {
    /// Fills in what the archive has and this device has not.
    async fn fill_in(self, project: &Project) {
        if let Some(Some(archive)) = self.archive.try_get_value() {
            self.app.fill_in_and_tell(project, &archive).await;
        }
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
enum Halt {
    Problem(Problem),
    Told(String),
}

impl Halt {
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
