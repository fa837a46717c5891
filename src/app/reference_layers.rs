//! Reference layers: a picked file goes to the worker, its preview is shown, then it is taken in as one edit.
//!
//! The content is stored beside the record by its hash and is loaded when it is shown. Deliberately absent: reading files
//! (`exchange::layer`), drawing (`map`).

use super::App;
use super::follow::failure_text;
use super::ids::new_id;
use super::worker_job::WorkerJob;
use crate::domain::actions::pile_layers::{NewLayer, add_layer};
use crate::domain::geometry::Bounds;
use crate::domain::records::{Attachment, ContentHash, MediaKind, SourceKind};
use crate::exchange::layer::{Fix, Layer, count_features};
use crate::exchange::layer_question::{Looked, Report, Step};
use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file::check_size;
use js_sys::{ArrayBuffer, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

/// How far a file is.
#[derive(Clone, Default)]
pub enum Stage {
    /// Nothing is going on.
    #[default]
    Idle,
    /// The worker reads it.
    Reading,
    /// It cannot be used.
    Refused(Problem),
    /// The preview is shown; a person decides.
    Looked(Arc<Looked>),
    /// It is being taken in.
    TakingIn,
    /// The device would not keep it.
    NotKept(String),
}

/// The content of a layer on this device.
#[derive(Clone)]
pub enum Content {
    /// It is being fetched.
    Coming,
    /// It is here.
    Here(Arc<Kept>),
    /// It is not on this device: the file that brought the record came without it.
    Missing,
}

/// A content that is here. The moving map takes the text as it is; only the list and the flat map need it in parts.
pub struct Kept {
    /// As GeoJSON.
    pub text: Arc<str>,
    /// How many features it has.
    pub features: usize,
    parts: OnceLock<Layer>,
}

impl Kept {
    fn new(text: String) -> Arc<Self> {
        Arc::new(Self {
            features: count_features(&text),
            text: text.into(),
            parts: OnceLock::new(),
        })
    }

    /// Its features, read when they are first asked for.
    pub fn layer(&self) -> &Layer {
        self.parts.get_or_init(|| Layer::from_geojson(&self.text))
    }
}

/// What a person says about a layer before it is taken in.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Wanted {
    /// Its name.
    pub title: String,
    /// Who made the data.
    pub attribution: String,
    /// The field that is written beside a feature.
    pub label_field: String,
}

/// Handles to the layers; copied freely.
#[derive(Clone, Copy)]
pub struct ReferenceLayers {
    /// How far the picked file is.
    pub stage: RwSignal<Stage>,
    /// The fixes chosen for it.
    pub fixes: RwSignal<Vec<Fix>>,
    /// What of the layers' contents is here.
    pub contents: RwSignal<BTreeMap<ContentHash, Content>>,
    app: App,
    job: WorkerJob,
    wanted: StoredValue<Wanted>,
    taken: StoredValue<Option<SourceKind>>,
}

impl ReferenceLayers {
    /// Nothing is picked. Ends with the screen that made it.
    pub fn new(app: App) -> Self {
        Self {
            stage: RwSignal::default(),
            fixes: RwSignal::default(),
            contents: RwSignal::default(),
            app,
            job: WorkerJob::new(),
            wanted: StoredValue::default(),
            taken: StoredValue::new(None),
        }
    }

    /// Has a picked file read. `around` is where the assessment lies.
    pub fn look_at(self, file: File, around: Option<Bounds>) {
        self.job.end();
        self.fixes.set(Vec::new());
        if let Err(problem) = check_size(file.size() as u64) {
            return self.tell(Stage::Refused(problem));
        }
        self.tell(Stage::Reading);
        let mut begun = false;
        let hear = move |data: JsValue| {
            if !std::mem::replace(&mut begun, true) {
                self.say(&Step::Expect(around));
                self.job
                    .send_file(&file, |bytes| bytes, move || self.fail(Code::Unreadable));
                return;
            }
            match data.dyn_into::<ArrayBuffer>() {
                Ok(bytes) => self.keep(Uint8Array::new(&bytes).to_vec()),
                Err(data) => match data.as_string().and_then(|text| serde_json::from_str(&text).ok()) {
                    Some(report) => self.hear(report),
                    None => self.fail(Code::WorkerFailed),
                },
            }
        };
        self.job.start(hear, move || self.fail(Code::WorkerFailed));
    }

    fn hear(self, report: Report) {
        match report {
            Report::Refused(problem) => {
                self.job.end();
                self.tell(Stage::Refused(problem));
            }
            Report::Looked(looked) => self.tell(Stage::Looked(Arc::from(looked))),
            Report::Taken { source, .. } => drop(self.taken.try_set_value(Some(source))),
        }
    }

    /// Chooses a fix, or takes it back, and looks again.
    pub fn toggle(self, fix: &Fix) {
        self.fixes.update(|fixes| {
            let before = fixes.len();
            fixes.retain(|one| one != fix);
            if fixes.len() == before {
                fixes.push(fix.clone());
            }
        });
        self.say(&Step::Look(self.fixes.get_untracked()));
    }

    /// Takes the file in as a layer. What was seen is what is taken.
    pub fn accept(self, wanted: Wanted) {
        self.wanted.set_value(wanted);
        self.tell(Stage::TakingIn);
        self.say(&Step::Take(self.fixes.get_untracked()));
    }

    /// Puts the file away. Nothing has changed.
    pub fn cancel(self) {
        self.job.end();
        self.tell(Stage::Idle);
    }

    /// The content first, then the record: a record never points at what was not kept.
    fn keep(self, bytes: Vec<u8>) {
        self.job.end();
        let Some(source) = self.taken.try_update_value(Option::take).flatten() else {
            return self.fail(Code::WorkerFailed);
        };
        spawn_local(async move {
            let kept = Kept::new(String::from_utf8_lossy(&bytes).into_owned());
            match self.app.blobs.add(bytes, MediaKind::GeoJson).await {
                Ok(content) => {
                    self.contents
                        .try_update(|all| all.insert(content.hash, Content::Here(kept)));
                    self.add(source, content);
                    self.tell(Stage::Idle);
                }
                Err(failure) => self.tell(Stage::NotKept(failure_text(&failure))),
            }
        });
    }

    fn add(self, source: SourceKind, content: Attachment) {
        let Some(wanted) = self.wanted.try_get_value() else {
            return;
        };
        let layer = NewLayer {
            title: wanted.title,
            source,
            attribution: wanted.attribution,
            content,
            label_field: wanted.label_field,
        };
        self.app.act(|project| Ok(add_layer(project, new_id(), layer)));
    }

    /// Fetches the content of a layer unless it is here or coming.
    pub fn fetch(self, hash: ContentHash) {
        if self.contents.with_untracked(|all| all.contains_key(&hash)) {
            return;
        }
        self.contents.update(|all| {
            all.insert(hash, Content::Coming);
        });
        spawn_local(async move {
            let found = self.app.blobs.read(hash).await.ok().flatten();
            let text = found.and_then(|blob| String::from_utf8(blob.bytes).ok());
            let content = text.map_or(Content::Missing, |text| Content::Here(Kept::new(text)));
            self.contents.try_update(|all| all.insert(hash, content));
        });
    }

    fn say(self, step: &Step) {
        if let Ok(text) = serde_json::to_string(step) {
            self.job.send(&JsValue::from(text));
        }
    }

    fn tell(self, stage: Stage) {
        self.stage.try_set(stage);
    }

    fn fail(self, code: Code) {
        self.job.end();
        self.tell(Stage::Refused(Problem::new(code)));
    }
}
