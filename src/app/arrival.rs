//! Assessments that arrive as files: one opened by a person, or the example.
//!
//! Deliberately absent: merging into an assessment that is here already. That is planned and shown before it is done
//! (the data screen); here a file only ever becomes an assessment of its own.

use super::App;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file;
use crate::platform::{fetch, files};
use crate::present::route::{Place, Route};
use crate::storage::Failure;

/// Why a file did not become an assessment here. Nothing was changed.
#[derive(Debug)]
pub enum Refused {
    /// The file cannot be read as a project file.
    File(Problem),
    /// It could not be stored.
    Storage(Failure),
    /// The example could not be fetched.
    NotFetched,
    /// The assessment of the file is on this device already: it is to be merged.
    AlreadyHere(RecordId),
}

impl App {
    /// Lets the person pick a project file and opens it as an assessment. False when they picked none.
    pub async fn open_file(self) -> Result<bool, Refused> {
        let Some(file) = files::pick(".json,application/json", false)
            .await
            .into_iter()
            .next()
        else {
            return Ok(false);
        };
        project_file::check_size(file.size() as u64).map_err(Refused::File)?;
        let bytes = files::read(&file)
            .await
            .ok_or_else(|| Refused::File(Problem::new(Code::Unreadable)))?;
        self.take_in_file(&bytes, Place::Details).await?;
        Ok(true)
    }

    /// Opens the example in a language, or the one that is here already.
    pub async fn open_example(self, language: &str) -> Result<(), Refused> {
        let fetched = match fetch::bytes(&format!("example/{language}.catchment.json")).await {
            None => fetch::bytes("example/en.catchment.json").await,
            fetched => fetched,
        };
        match self
            .take_in_file(&fetched.ok_or(Refused::NotFetched)?, Place::Map)
            .await
        {
            Err(Refused::AlreadyHere(id)) => {
                self.go(Route::In(id, Place::Map));
                Ok(())
            }
            outcome => outcome,
        }
    }

    async fn take_in_file(self, bytes: &[u8], place: Place) -> Result<(), Refused> {
        let (project, _): (Project, _) = project_file::read(bytes).map_err(Refused::File)?;
        if self.library.has(project.id) {
            return Err(Refused::AlreadyHere(project.id));
        }
        self.library.add(&project).await.map_err(Refused::Storage)?;
        self.go(Route::In(project.id, place));
        Ok(())
    }
}
