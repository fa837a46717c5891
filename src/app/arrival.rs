//! Opening a chosen file or the example from the home screen. Both go through the worker (`import`).
//!
//! Deliberately absent: merging and storing (`import`).

use super::import::{Import, Source, Wish};
use crate::platform::{fetch, files};

impl Import {
    /// Lets the person pick a project file. One that is new here opens at once; for one that is here already the plan is shown.
    pub async fn choose_file(self) {
        if let Some(file) = files::pick(".json,.zip,application/json,application/zip", false)
            .await
            .into_iter()
            .next()
        {
            self.start(Source::File(file), Wish::Open);
        }
    }

    /// Opens the example in a language, or the one that is here already. False when it could not be fetched.
    pub async fn open_example(self, language: &str) -> bool {
        let fetched = match fetch::bytes(&format!("example/{language}.catchment.json")).await {
            None => fetch::bytes("example/en.catchment.json").await,
            fetched => fetched,
        };
        match fetched {
            Some(bytes) => {
                self.start(Source::Bytes(bytes), Wish::GoTo);
                true
            }
            None => false,
        }
    }
}
