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
use crate::exchange::layer::{Fix, Layer, Looked, count_features};
use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file::check_size;
use crate::protocol::{Answer, Question};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
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
        let hear = move |answer: Answer, bytes: Vec<u8>| match answer {
            Answer::Ready => self
                .job
                .ask_with_file(Question::ReadLayer { around }, &file, move || {
                    self.fail(Code::Unreadable);
                }),
            Answer::LayerSeen(looked) => self.tell(Stage::Looked(Arc::from(looked))),
            Answer::LayerTaken { source, .. } => self.keep(source, bytes),
            Answer::Refused(problem) => {
                self.job.end();
                self.tell(Stage::Refused(problem));
            }
            _ => self.fail(Code::WorkerFailed),
        };
        self.job.start(hear, move || self.fail(Code::WorkerFailed));
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
        self.job.ask(&Question::LookAtLayer {
            fixes: self.fixes.get_untracked(),
        });
    }

    /// Takes the file in as a layer. What was seen is what is taken.
    pub fn accept(self, wanted: Wanted) {
        self.wanted.set_value(wanted);
        self.tell(Stage::TakingIn);
        self.job.ask(&Question::TakeLayer {
            fixes: self.fixes.get_untracked(),
        });
    }

    /// Puts the file away. Nothing has changed.
    pub fn cancel(self) {
        self.job.end();
        self.tell(Stage::Idle);
    }

    /// The content first, then the record: a record never points at what was not kept.
    fn keep(self, source: SourceKind, bytes: Vec<u8>) {
        self.job.end();
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

    fn tell(self, stage: Stage) {
        self.stage.try_set(stage);
    }

    fn fail(self, code: Code) {
        self.job.end();
        self.tell(Stage::Refused(Problem::new(code)));
    }
}
