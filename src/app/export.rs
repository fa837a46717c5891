//! Handing over: the project file for people, tables for analysts.
//!
//! Deliberately absent: what is in the files (`exchange`).

use super::{App, Notice, Tone};
use crate::domain::project::Project;
use crate::exchange::csv::csv;
use crate::exchange::file_name::file_name;
use crate::exchange::geojson::layer;
use crate::exchange::project_file;
use crate::exchange::tables::Table;
use crate::platform::clock::today;
use crate::platform::files::{self, Shared};
use crate::tr;
use leptos::task::spawn_local;

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

    /// Whether this device has a share sheet that takes our files.
    pub fn can_share(self) -> bool {
        files::can_share("a.json", JSON)
    }

    fn note_handed_over(self) {
        let Some(id) = self.peek(|project| project.id) else {
            return;
        };
        self.notify(Notice::new(Tone::Success, tr!("data-handed-over")));
        // That the time of it could not be noted takes nothing away from the file.
        spawn_local(async move { drop(self.library.note_export(id).await) });
    }
}

fn title_of(project: &Project) -> String {
    project
        .assessment()
        .map(|assessment| assessment.title.clone())
        .unwrap_or_default()
}

fn project_text(project: &Project) -> (String, String) {
    let name = file_name(&title_of(project), today(), "catchment.json");
    (name, project_file::write(project))
}
