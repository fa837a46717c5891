//! The summary of an assessment for the home screen, readable without opening it. Updated inside the transaction of each edit.

use crate::domain::date::Millis;
use crate::domain::document::Document;
use crate::domain::id::RecordId;
use crate::domain::records::{Assessment, Body, Kind, Record};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One assessment on this device.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Summary {
    /// Its id.
    pub id: RecordId,
    /// Its name.
    pub title: String,
    /// Its place, from the neighbourhood to the governorate, as far as given.
    pub place: Vec<String>,
    /// True for the example.
    pub illustrative: bool,
    /// How many live records of each kind it has.
    pub counts: BTreeMap<Kind, u32>,
    /// When it was last changed on this device.
    pub changed: Millis,
    /// When it was last exported from this device.
    pub exported: Option<Millis>,
    /// How many edits were made since the last export, or since the beginning.
    pub unexported: u32,
}

impl Summary {
    /// Of an assessment without any record yet.
    pub fn empty(id: RecordId) -> Self {
        Self {
            id,
            title: String::new(),
            place: Vec::new(),
            illustrative: false,
            counts: BTreeMap::new(),
            changed: 0,
            exported: None,
            unexported: 0,
        }
    }

    /// How many live records there are of all kinds.
    pub fn records(&self) -> u32 {
        self.counts.values().sum()
    }

    /// Takes in that a document was replaced.
    pub fn note(&mut self, before: Option<&Document>, after: &Document) {
        if let Some(body) = before.and_then(Document::body) {
            let count = self.counts.entry(body.kind()).or_default();
            *count = count.saturating_sub(1);
        }
        if let Some(body) = after.body() {
            *self.counts.entry(body.kind()).or_default() += 1;
            if after.id == self.id {
                self.describe(body);
            }
        }
    }

    fn describe(&mut self, body: &Body) {
        let Some(assessment) = Assessment::of(body) else {
            return;
        };
        self.title.clone_from(&assessment.title);
        self.illustrative = assessment.illustrative;
        self.place = [
            &assessment.neighbourhood,
            &assessment.subdistrict,
            &assessment.district,
            &assessment.governorate,
        ]
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .cloned()
        .collect();
    }

    /// Takes in that an edit was stored.
    pub fn edited(&mut self, at: Millis) {
        self.changed = at;
        self.unexported = self.unexported.saturating_add(1);
    }
}
