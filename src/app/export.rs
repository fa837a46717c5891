//! Handing over: the project file for people, tables for analysts.
//!
//! Deliberately absent: what is in the files (`exchange`).

use super::{App, Notice, Tone};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Ranking;
use crate::exchange::budget_election::budget_election;
use crate::exchange::csv::csv;
use crate::exchange::file_name::file_name;
use crate::exchange::geojson::layer;
use crate::exchange::result_document::{Comparison, compare, result_document};
use crate::exchange::tables::{Table, marks_with_codes};
use crate::exchange::{pabulib, preflib, project_file, ranking_election};
use crate::platform::clock::today;
use crate::platform::files::{self, Shared};
use crate::platform::ids;
use crate::tr;
use leptos::task::spawn_local;
use std::collections::BTreeMap;

const JSON: &str = "application/json";

/// The format of a table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Format {
    Csv,
    Geojson,
}

impl App {
    /// Downloads the project file of the open assessment.
    pub fn download_project(self) {
        let Some((name, text)) = self.peek(project_text) else {
            return;
        };
        if files::download(&name, JSON, text.as_bytes()) {
            self.note_handed_over();
        } else {
            self.notify(Notice::new(Tone::Warning, tr!("data-not-downloaded")));
        }
    }

    /// Hands the project file to another app through the system's share sheet; downloads it where that is not possible.
    pub fn share_project(self) {
        let Some((name, text)) = self.peek(project_text) else {
            return;
        };
        spawn_local(async move {
            match files::share(&name, JSON, text.as_bytes()).await {
                Shared::Done => self.note_handed_over(),
                Shared::Cancelled => {}
                Shared::Unable => self.download_project(),
            }
        });
    }

    /// Downloads a table.
    pub fn download_table(self, name: &str, table: fn(&Project) -> Table, format: Format) {
        let Some((title, table)) = self.peek(|project| (title_of(project), table(project))) else {
            return;
        };
        let (extension, media_type, text) = match format {
            Format::Csv => ("csv", "text/csv", csv(&table)),
            Format::Geojson => ("geojson", "application/geo+json", layer(&table)),
        };
        let name = file_name(&format!("{title} {name}"), today(), extension);
        if !files::download(&name, media_type, text.as_bytes()) {
            self.notify(Notice::new(Tone::Warning, tr!("data-not-downloaded")));
        }
    }

    /// Downloads the marks with the codes of the areas that they lie in.
    pub fn download_mark_codes(self, codes: &BTreeMap<RecordId, Vec<String>>) {
        let table = self.peek(|project| (title_of(project), marks_with_codes(project, codes)));
        let Some((title, table)) = table else { return };
        let name = file_name(&format!("{title} place codes"), today(), "csv");
        if !files::download(&name, "text/csv", csv(&table).as_bytes()) {
            self.notify(Notice::new(Tone::Warning, tr!("data-not-downloaded")));
        }
    }

    /// Downloads a closed ranking for Pabulib; ballots are shuffled.
    pub fn download_pabulib(self, ranking: RecordId) {
        let election = self.peek(|project| ranking_election::election(project, ranking));
        if let Some(election) = election.flatten() {
            let question = election.meta.get("description").cloned().unwrap_or_default();
            self.download_text(&question, "pb", &pabulib::write(&election, ids::new_seed()));
        }
    }

    /// Downloads the ballots, costs and money of a budget decision for Pabulib.
    pub fn download_budget(self, decision: RecordId) {
        let election = self.peek(|project| budget_election(project, decision));
        if let Some(election) = election.flatten() {
            let question = election.meta.get("description").cloned().unwrap_or_default();
            self.download_text(&question, "pb", &pabulib::write(&election, ids::new_seed()));
        }
    }

    /// Downloads a closed ranking by order for PrefLib.
    pub fn download_preflib(self, ranking: RecordId) {
        let profile = self.peek(|project| ranking_election::profile(project, ranking));
        if let Some(profile) = profile.flatten() {
            self.download_text(&profile.title, profile.ending(), &preflib::write(&profile));
        }
    }

    /// Downloads the result of a closed ranking, which another device writes byte for byte the same.
    pub fn download_result(self, ranking: RecordId) {
        let found = self.peek(|project| {
            let question = project.get::<Ranking>(ranking)?.question.clone();
            Some((question, result_document(project, ranking)?))
        });
        if let Some((question, document)) = found.flatten() {
            let name = file_name(&question, today(), "result.json");
            if !files::download(&name, JSON, &document.to_bytes()) {
                self.notify(Notice::new(Tone::Warning, tr!("data-not-downloaded")));
            }
        }
    }

    /// Asks for a result file of another device and holds it against ours.
    pub fn compare_result(self, ranking: RecordId, found: impl Fn(Comparison) + 'static) {
        spawn_local(async move {
            let Some(file) = files::pick(".json", false).await.into_iter().next() else {
                return;
            };
            let bytes = files::read(&file).await.unwrap_or_default();
            let own = self.peek(|project| result_document(project, ranking)).flatten();
            if let Some(own) = own {
                found(compare(&own, &bytes));
            }
        });
    }

    fn download_text(self, title: &str, ending: &str, text: &str) {
        let name = file_name(title, today(), ending);
        if !files::download(&name, "text/plain", text.as_bytes()) {
            self.notify(Notice::new(Tone::Warning, tr!("data-not-downloaded")));
        }
    }

    /// Whether this device has a share sheet that takes our files.
    pub fn can_share(self) -> bool {
        files::can_share("a.json", JSON)
    }

    pub(super) fn note_handed_over(self) {
        let Some(id) = self.peek(|project| project.id) else {
            return;
        };
        self.notify(Notice::new(Tone::Success, tr!("data-handed-over")));
        // That the time of it could not be noted takes nothing away from the file.
        spawn_local(async move { drop(self.library.note_export(id).await) });
    }
}

pub(super) fn title_of(project: &Project) -> String {
    project
        .assessment()
        .map(|assessment| assessment.title.clone())
        .unwrap_or_default()
}

fn project_text(project: &Project) -> (String, String) {
    let name = file_name(&title_of(project), today(), "catchment.json");
    (name, project_file::write(project))
}
