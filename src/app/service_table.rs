//! Reading a partner's table of services: the worker turns the file into texts and keeps it, so that other sheets can be read later.
//!
//! Deliberately absent: what the columns mean and what is taken in (`exchange::service_import`).

use super::worker_job::WorkerJob;
use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file::check_size;
use crate::exchange::service_import::Grid;
use crate::protocol::{Answer, Question};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::File;

/// How far it is.
#[derive(Clone, Default)]
pub enum TableStage {
    /// No file was chosen.
    #[default]
    Idle,
    /// The worker is at it.
    Reading,
    /// It is no table.
    Refused(Problem),
    /// The cells.
    Read(Arc<Grid>),
}

/// One table at a time; copied freely.
#[derive(Clone, Copy)]
pub struct ServiceTable {
    /// How far it is.
    pub stage: RwSignal<TableStage>,
    /// The file's name.
    pub name: RwSignal<String>,
    /// The sheet that is read; empty for the first one.
    pub sheet: RwSignal<String>,
    job: WorkerJob,
}

impl ServiceTable {
    /// Nothing chosen yet. Ends with the component that made it.
    pub fn new() -> Self {
        Self {
            stage: RwSignal::default(),
            name: RwSignal::default(),
            sheet: RwSignal::default(),
            job: WorkerJob::new(),
        }
    }

    /// Reads a file. One that is too large is refused by its size, before a byte is read.
    pub fn start(self, file: File) {
        self.job.end();
        self.name.set(file.name());
        self.sheet.set(String::new());
        if let Err(problem) = check_size(file.size() as u64) {
            return self.tell(TableStage::Refused(problem));
        }
        self.tell(TableStage::Reading);
        let hear = move |answer: Answer, _| match answer {
            Answer::Ready => {
                self.job
                    .ask_with_file(Question::ReadTable, &file, move || self.fail(Code::Unreadable));
            }
            Answer::TableRead(grid) => self.tell(TableStage::Read(Arc::new(grid))),
            Answer::Refused(problem) => self.tell(TableStage::Refused(problem)),
            _ => self.fail(Code::WorkerFailed),
        };
        self.job.start(hear, move || self.fail(Code::WorkerFailed));
    }

    /// Reads another sheet of the same file.
    pub fn read_sheet(self, sheet: String) {
        self.sheet.set(sheet.clone());
        self.tell(TableStage::Reading);
        self.job.ask(&Question::ReadSheet { name: sheet });
    }

    /// Puts the file away.
    pub fn cancel(self) {
        self.job.end();
        self.tell(TableStage::Idle);
    }

    /// The screen that shows the stage may be gone by now.
    fn tell(self, stage: TableStage) {
        self.stage.try_set(stage);
    }

    fn fail(self, code: Code) {
        self.job.end();
        self.tell(TableStage::Refused(Problem::new(code)));
    }
}

impl Default for ServiceTable {
    fn default() -> Self {
        Self::new()
    }
}
