//! Keeps the open assessment in step with the address, the other tabs and the running meeting.
//!
//! Deliberately absent: edits. Documents from other tabs are merged; only acts change records.
#![cfg_attr(all(split, feature = "page"), allow(unsafe_code))]

use super::autosave::take_in;
use super::library::Opened;
use super::tabs::Message;
use super::{App, Notice, Tone};
use crate::domain::document::Document;
use crate::domain::id::RecordId;
use crate::platform::wake_lock::WakeLock;
use crate::present::route::Route;
use crate::storage::Failure;
use crate::{i18n, in_part, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;

in_part!(
    records,
    fn merge(app: App, assessment: RecordId, documents: Vec<Document>) -> () {
        take_in(app.project, assessment, &documents);
    }
);

impl App {
    /// Starts following, once, from the root component.
    pub fn follow(self) {
        self.tabs
            .join(move |message| spawn_local(async move { self.hear(message).await }));
        Effect::new(move |_| {
            let asked = self.route.get().assessment();
            spawn_local(async move {
                match asked {
                    Some(id) if self.peek(|project| project.id) == Some(id) => {}
                    Some(id) => self.open_stored(id).await,
                    None => self.library.refresh().await,
                }
            });
        });
        let meeting_runs = Memo::new(move |_| self.running_meeting().is_some());
        Effect::new(move |_: Option<Option<WakeLock>>| meeting_runs.get().then(WakeLock::hold));
    }

    /// Opens an assessment of this device, or says why it cannot be opened and goes home.
    async fn open_stored(self, id: RecordId) {
        let outcome = self.library.open(id, self.autosave).await;
        if self.route.get_untracked().assessment() != Some(id) {
            // The person went elsewhere meanwhile.
            return;
        }
        match outcome {
            Ok(Opened {
                project,
                history,
                damaged,
            }) => {
                self.open(project, history);
                self.damaged.set(damaged);
            }
            Err(failure) => {
                self.notify(Notice::new(Tone::Warning, failure_text(&failure)));
                self.go(Route::Home);
            }
        }
    }

    async fn hear(self, message: Message) {
        match message {
            Message::Changed { assessment, records } => {
                if self.peek(|project| project.id) == Some(assessment) {
                    // A tab that cannot read now reads when it writes: each write merges with the store.
                    let documents = self
                        .library
                        .reload(assessment, &records)
                        .await
                        .unwrap_or_default();
                    let _ = merge(self, assessment, documents).await;
                }
            }
            Message::Listed { .. } => {}
            Message::Deleted { assessment } => self.forget(assessment),
        }
        if self.route.get_untracked() == Route::Home {
            self.library.refresh().await;
        }
    }

    /// The rows that could not be read, as JSON for a file, and the name of that file.
    pub fn damaged_rows(self) -> (String, String) {
        let rows: BTreeMap<String, String> = self.damaged.with_untracked(|rows| {
            rows.iter()
                .map(|row| (row.key.clone(), row.text.clone()))
                .collect()
        });
        (
            serde_json::to_string_pretty(&rows).unwrap_or_default(),
            "catchment-unread-rows.json".to_owned(),
        )
    }

    /// Closes an assessment that was deleted from this device.
    pub fn forget(self, assessment: RecordId) {
        self.autosave.forget(assessment);
        if self.peek(|project| project.id) != Some(assessment) {
            return;
        }
        self.close();
        if self.route.get_untracked().assessment() == Some(assessment) {
            self.notify(Notice::new(Tone::Info, tr!("home-deleted-elsewhere")));
            self.go(Route::Home);
        }
    }
}

/// Why something could not be stored or read, and what to do.
pub fn failure_text(failure: &Failure) -> String {
    let words = match failure {
        Failure::Other(words) => words.clone(),
        _ => String::new(),
    };
    i18n::text(&format!("storage-{}", failure.code()), &[("words", words.into())])
}
