//! Reading a partner's table of services: the worker turns the file into texts and keeps it, so that another sheet is a question away.
//!
//! Deliberately absent: what the columns mean and what is taken in (`exchange::service_import`).

use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file::check_size;
use crate::exchange::service_import::{Grid, SheetAsk, TableReport};
use crate::platform::listener::Listener;
use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker's script, made by the build.
const WORKER: &str = "./worker_loader.js";

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
    job: StoredValue<Option<Job>, LocalStorage>,
}

struct Job {
    worker: Worker,
    _listeners: [Listener; 2],
}

impl Drop for Job {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl ServiceTable {
    /// Nothing chosen yet. Ends with the component that made it.
    pub fn new() -> Self {
        let table = Self {
            stage: RwSignal::default(),
            name: RwSignal::default(),
            sheet: RwSignal::default(),
            job: StoredValue::new_local(None),
        };
        on_cleanup(move || table.end());
        table
    }

    /// Reads a file. One that is too large is refused by its size, before a byte is read.
    pub fn start(self, file: File) {
        self.end();
        self.name.set(file.name());
        self.sheet.set(String::new());
        if let Err(problem) = check_size(file.size() as u64) {
            return self.tell(TableStage::Refused(problem));
        }
        self.tell(TableStage::Reading);
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let Ok(worker) = Worker::new_with_options(WORKER, &options) else {
            return self.fail(Code::WorkerFailed);
        };
        let heard = Listener::new(&worker, "message", move |event: Event| {
            let text = event
                .dyn_ref::<MessageEvent>()
                .and_then(|event| event.data().as_string())
                .unwrap_or_default();
            match serde_json::from_str(&text) {
                Ok(TableReport::Table(grid)) => self.tell(TableStage::Read(Arc::new(grid))),
                Ok(TableReport::NoTable(problem)) => self.tell(TableStage::Refused(problem)),
                // The first thing that a worker says is that it listens.
                Err(_) => self.send_file(&file),
            }
        });
        let broken = Listener::new(&worker, "error", move |_| self.fail(Code::WorkerFailed));
        self.job.set_value(Some(Job {
            worker,
            _listeners: [heard, broken],
        }));
    }

    /// Reads another sheet of the same file.
    pub fn read_sheet(self, sheet: String) {
        self.sheet.set(sheet.clone());
        if let Ok(text) = serde_json::to_string(&SheetAsk { sheet }) {
            self.tell(TableStage::Reading);
            self.send(&JsValue::from(text));
        }
    }

    /// Puts the file away.
    pub fn cancel(self) {
        self.end();
        self.tell(TableStage::Idle);
    }

    fn send_file(self, file: &File) {
        let buffer = JsFuture::from(file.array_buffer());
        spawn_local(async move {
            match buffer.await {
                Ok(bytes) => self.send(&Uint8Array::new(&bytes)),
                Err(_) => self.fail(Code::Unreadable),
            }
        });
    }

    fn send(self, message: &JsValue) {
        self.job.try_with_value(|job| {
            if let Some(job) = job {
                // Fails only for what cannot be copied, which texts and bytes can.
                let _ = job.worker.post_message(message);
            }
        });
    }

    /// The screen that shows the stage may be gone by now.
    fn tell(self, stage: TableStage) {
        self.stage.try_set(stage);
    }

    fn fail(self, code: Code) {
        self.end();
        self.tell(TableStage::Refused(Problem::new(code)));
    }

    /// A listener may be what calls this, so the job is dropped only after it returned.
    fn end(self) {
        if let Some(Some(job)) = self.job.try_update_value(Option::take) {
            job.worker.terminate();
            spawn_local(async move { drop(job) });
        }
    }
}

impl Default for ServiceTable {
    fn default() -> Self {
        Self::new()
    }
}
