//! The state of the app: the open project, its history, where the person is, who speaks.
//!
//! The project is one immutable value behind an `Arc`; every screen derives what it shows from it. `add`, `change`, `delete` and `act`
//! are the only ways to change it. Deliberately absent: what acts mean (`domain::actions`), storage (`autosave`), looks.
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use super::autosave::Autosave;
use super::blobs::Blobs;
use super::device::Device;
use super::library::Library;
use super::notice::{Notice, Tone};
use super::tabs::Tabs;
use super::typing::Typing;
use crate::domain::actions::delete_record::delete_record;
use crate::domain::actions::start_meeting::running_meeting;
use crate::domain::ballot_secrecy::would_tell;
use crate::domain::edit::{Edit, Label, NotAllowed, Refusal, apply};
use crate::domain::history::{Direction, History};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Record};
use crate::i18n;
use crate::platform::{ids, preferences};
use crate::present::route::{Place, Route};
use crate::storage::{Damaged, Database};
use crate::{in_part, tr};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen_futures::spawn_local;

/// Handles to the state; copied freely, provided as context once.
#[derive(Clone, Copy)]
pub struct App {
    /// The open project; none at home.
    pub project: RwSignal<Option<Arc<Project>>>,
    /// What can be undone and redone in it.
    pub history: RwSignal<History>,
    /// Where the person is.
    pub route: RwSignal<Route>,
    /// The message shown.
    pub notice: RwSignal<Option<Notice>>,
    /// What stores the edits, and says whether they are stored.
    pub autosave: Autosave,
    /// The assessments on this device.
    pub library: Library,
    /// Photos, recordings and the content of layers.
    pub blobs: Blobs,
    /// What this device and browser offer.
    pub device: Device,
    /// The other tabs.
    pub tabs: Tabs,
    /// What is typed and not kept yet.
    pub typing: Typing,
    /// Rows of the open assessment that could not be read.
    pub damaged: RwSignal<Vec<Damaged>>,
    /// The record that the map selects and shows when it opens next: where "go there" leads.
    pub sought: RwSignal<Option<RecordId>>,
    /// The map shows services, too.
    pub with_services: RwSignal<bool>,
    speaking: RwSignal<Option<RecordId>>,
}

in_part!(
    records,
    fn travel(app: App, direction: Direction) -> () {
        let edit = app.history.with_untracked(|history| match direction {
            Direction::Undo => history.undo(),
            _ => history.redo(),
        });
        let tells = |edit: &Edit| {
            direction == Direction::Undo && app.peek(|project| would_tell(project, edit)) == Some(true)
        };
        let barred = direction == Direction::Undo && app.history.with_untracked(History::barred);
        if barred || edit.as_ref().is_some_and(tells) {
            app.notify(Notice::new(Tone::Warning, tr!("undo-barred")));
        } else if let Some(edit) = edit {
            app.step(edit, direction);
        }
    }
);

/// The app's state, from any component.
pub fn use_app() -> App {
    expect_app(use_context())
}

#[allow(clippy::expect_used)]
fn expect_app(app: Option<App>) -> App {
    // Provided by the root component before anything else is built; its absence is a mistake in the code, not in data.
    app.expect("the root component provides the app")
}

impl App {
    /// The state at the start, on this database.
    pub fn new(database: Database) -> Self {
        let project = RwSignal::new(None);
        let tabs = Tabs::new();
        let device = Device::new();
        Self {
            project,
            autosave: Autosave::new(database.clone(), project, tabs),
            blobs: Blobs::new(database.clone()),
            library: Library::new(database, tabs, device),
            device,
            tabs,
            typing: Typing::listening(),
            damaged: RwSignal::new(Vec::new()),
            history: RwSignal::new(History::default()),
            route: RwSignal::new(Route::Home),
            notice: RwSignal::new(None),
            sought: RwSignal::new(None),
            with_services: RwSignal::new(false),
            speaking: RwSignal::new(None),
        }
    }

    /// Reads the open project and follows it; none when no project is open.
    pub fn read<T>(&self, read: impl FnOnce(&Project) -> T) -> Option<T> {
        self.project.with(|project| project.as_deref().map(read))
    }

    /// Reads the open project without following it, for handlers.
    pub fn peek<T>(&self, read: impl FnOnce(&Project) -> T) -> Option<T> {
        self.project
            .with_untracked(|project| project.as_deref().map(read))
    }

    /// Opens a project with what can be undone in it.
    pub fn open(&self, project: Arc<Project>, history: History) {
        // Who spoke here last, also before a restart; `speaking` falls back to the first group where that one is not of the running meeting.
        self.speaking.set(preferences::load().speaking_group);
        self.history.set(history);
        self.project.set(Some(project));
    }

    /// Closes the open project.
    pub fn close(&self) {
        self.typing.flush();
        self.project.set(None);
        self.damaged.set(Vec::new());
        self.history.set(History::default());
        self.speaking.set(None);
    }

    /// Adds a record under a new id, which is given back; none when it was refused.
    pub fn add<R: Record>(&self, record: R) -> Option<RecordId> {
        let id = ids::new_id();
        self.dispatch(Edit::add(id, record)).then_some(id)
    }

    /// Changes fields of one record: what every form does when a field is left. False when the record is gone or the edit refused.
    pub fn change<R: Record + Clone>(&self, id: RecordId, change: impl FnOnce(&mut R)) -> bool {
        let edit = self.peek(|project| {
            let mut fields = project.get::<R>(id)?.clone();
            change(&mut fields);
            Some(Edit::change(project, id, fields))
        });
        edit.flatten().is_some_and(|edit| self.dispatch(edit))
    }

    /// Deletes one record. What goes with it is an act of its own (`domain::actions`).
    pub fn delete(&self, id: RecordId) -> bool {
        self.act(|project| delete_record(project, id))
    }

    /// Does what an act makes of the open project. False when it was refused, which is shown as a notice.
    pub fn act(&self, act: impl FnOnce(&Project) -> Result<Edit, Refusal>) -> bool {
        self.peek(act).is_some_and(|edit| self.attempt(edit))
    }

    fn attempt(&self, edit: Result<Edit, Refusal>) -> bool {
        match edit {
            Ok(edit) => self.dispatch(edit),
            Err(refusal) => {
                self.refuse(&refusal);
                false
            }
        }
    }

    /// Applies an edit, remembers it for undo, has it stored.
    fn dispatch(&self, edit: Edit) -> bool {
        edit.is_empty() || {
            let direction = Direction::of_new(&edit, self.typing.continues());
            self.step(edit, direction)
        }
    }

    /// Takes back the last edit.
    pub fn undo(&self) {
        self.typing.flush();
        self.travel(Direction::Undo);
    }

    /// Does the last undone edit again.
    pub fn redo(&self) {
        self.typing.flush();
        self.travel(Direction::Redo);
    }

    /// Undo and redo stand in the shell, which does without what changes records.
    fn travel(&self, direction: Direction) {
        let app = *self;
        spawn_local(async move {
            if travel(app, direction).await.is_err() {
                app.notify(Notice::new(Tone::Warning, tr!("part-missing")));
            }
        });
    }

    fn step(&self, edit: Edit, direction: Direction) -> bool {
        let Some(outcome) = self.peek(|project| apply(project, &edit)) else {
            return false;
        };
        match outcome {
            Ok((project, documents)) => {
                let id = project.id;
                self.project.set(Some(Arc::new(project)));
                self.history.update(|history| history.record(direction, &edit));
                self.forget_gone_speaker();
                self.autosave.enqueue(id, edit, direction, documents);
                true
            }
            Err(refusal) => {
                if matches!(direction, Direction::Undo | Direction::Redo) {
                    // It would stay on top and hide every step before it.
                    self.history.update(|history| history.drop_stale(direction));
                    self.notify(Notice::new(Tone::Warning, tr!("undo-stale")));
                } else {
                    self.refuse(&refusal);
                }
                false
            }
        }
    }

    fn refuse(&self, refusal: &Refusal) {
        self.notify(Notice::new(Tone::Warning, refusal_text(refusal)));
    }

    /// Shows a message.
    pub fn notify(&self, notice: Notice) {
        self.notice.set(Some(notice));
    }

    /// Goes somewhere. The address follows, so that the browser's back button works.
    pub fn go(&self, route: Route) {
        self.typing.flush();
        self.route.set(route);
        if let Some(window) = web_sys::window() {
            let _ = window.location().set_hash(&route.href());
        }
    }

    /// Goes to a place in the open assessment.
    pub fn go_to(&self, place: Place) {
        if let Some(id) = self.peek(|project| project.id) {
            self.go(Route::In(id, place));
        }
    }

    /// The address of a place in the open assessment, for links.
    pub fn href(&self, place: Place) -> String {
        self.read(|project| Route::In(project.id, place).href())
            .unwrap_or_else(|| Route::Home.href())
    }

    /// The meeting that is running, tracked.
    pub fn running_meeting(&self) -> Option<RecordId> {
        self.read(running_meeting).flatten()
    }

    /// The group that speaks now: it belongs to the running meeting. Followed.
    pub fn speaking(&self) -> Option<RecordId> {
        let chosen = self.speaking.get();
        let meeting = self.running_meeting()?;
        self.read(|project| {
            let belongs = |id: &RecordId| {
                project
                    .get::<Group>(*id)
                    .is_some_and(|group| group.meeting == meeting)
            };
            chosen.filter(belongs).or_else(|| first_group(project, meeting))
        })
        .flatten()
    }

    /// Gives the word to a group.
    pub fn set_speaking(&self, group: Option<RecordId>) {
        self.speaking.set(group);
        preferences::change(|preferences| preferences.speaking_group = group);
    }

    fn forget_gone_speaker(&self) {
        let gone = |id: RecordId| {
            self.peek(|project| project.get::<Group>(id).is_none())
                .unwrap_or(true)
        };
        if self.speaking.get_untracked().is_some_and(gone) {
            self.speaking.set(None);
        }
    }
}

fn first_group(project: &Project, meeting: RecordId) -> Option<RecordId> {
    project
        .all::<Group>()
        .find(|(_, group)| group.meeting == meeting)
        .map(|(id, _)| id)
}

/// "moved a mark": what a label says, for "Undo: …".
pub fn label_text(label: Label) -> String {
    let key = format!("act-{}", crate::domain::records::code(&label.act));
    i18n::text(&key, &[("what", i18n::name("kind", &label.kind).into())])
}

/// Why something was refused, and what to do.
pub fn refusal_text(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Stale(_) => tr!("refusal-stale"),
        Refusal::Missing(_) => tr!("refusal-missing"),
        Refusal::NotAllowed(why) => match why {
            NotAllowed::BallotsAreIn => tr!("refusal-ballots-are-in"),
            NotAllowed::RankingClosed => tr!("refusal-ranking-closed"),
            NotAllowed::TooManyDots => tr!("refusal-too-many-dots"),
            NotAllowed::UnknownOption => tr!("refusal-unknown-option"),
            NotAllowed::OtherMethod => tr!("refusal-other-method"),
            NotAllowed::BrokenAnswer => tr!("refusal-broken-answer"),
            NotAllowed::MeetingRunning => tr!("refusal-meeting-running"),
            NotAllowed::NothingToDo => tr!("refusal-nothing-to-do"),
            NotAllowed::NoConsent => tr!("refusal-no-consent"),
            NotAllowed::CodeTaken => tr!("refusal-code-taken"),
            NotAllowed::SensitiveService => tr!("refusal-sensitive-service"),
            NotAllowed::NotTheNextState => tr!("refusal-not-the-next-state"),
            NotAllowed::EarlierDay => tr!("refusal-earlier-day"),
            NotAllowed::LaterDay => tr!("refusal-later-day"),
            NotAllowed::PassedOn => tr!("refusal-passed-on"),
            NotAllowed::MeetingHasMarks => tr!("meeting-has-marks"),
            NotAllowed::MeetingHasPoints => tr!("meeting-has-points"),
            NotAllowed::GroupHasMarks => tr!("group-has-marks"),
            NotAllowed::SectorInUse => tr!("sector-in-use"),
        },
    }
}
