//! The plan of an import: what merging a project file would change, record by record, for a person to accept or reject.
//!
//! The plan is made by merging a copy. Accepting merges again into the project as it is *then*, so a plan never goes stale, and gives one
//! edit for the journal, so that an import can be undone like any other action. Deliberately absent: storing.

use super::problem::{Code, Problem};
use crate::domain::document::Document;
use crate::domain::edit::{Act, Change, Edit, Refusal, State, apply};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Body, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many records of each fate are named.
pub const NAMED: usize = 100;

/// What would happen to one record.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is new here.
    Added,
    /// It says something newer than here.
    Changed,
    /// Both sides changed it: the stronger is shown, the other is kept for a person to choose.
    Conflicting,
    /// It was deleted there.
    Deleted,
    /// It was deleted here after the file was made. It stays deleted unless it is brought back.
    DeletedHere,
    /// The same, or older than what is here.
    AlreadyHere,
}

/// One record of the file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Line {
    /// Which record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// What would happen to it.
    pub fate: Fate,
    /// The content in the file, or for a deleted record the content here; used to name it and to restore it. None beyond the first `NAMED`
    /// records of a fate, because lists that long are not read to the end.
    pub body: Option<Body>,
}

/// Where the file goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// No assessment of this id is on this device: it opens as its own assessment.
    New,
    /// It merges into the assessment of the same id.
    Merge,
}

/// The plan of an import.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ImportPlan {
    /// The assessment that the file is of.
    pub project: RecordId,
    /// Its title in the file.
    pub title: String,
    /// Where it goes.
    pub target: Target,
    /// How many records of the file stay as they are here.
    pub already_here: usize,
    /// Every record that is touched or could be brought back, in the order of the chain.
    pub lines: Vec<Line>,
    /// Whether accepting stores anything: histories may grow although nothing that people see changes.
    pub brings_something: bool,
    /// What was put right while reading.
    pub remarks: Vec<Problem>,
    /// The documents of the file that this device does not have like this. They travel beside the plan as JSON
    /// (`with_documents`), because most plans are looked at before they are accepted.
    #[serde(skip)]
    pub documents: Vec<Document>,
}

impl ImportPlan {
    /// How many records of a kind, or of all kinds, have this fate.
    pub fn count(&self, fate: Fate, kind: Option<Kind>) -> usize {
        self.lines
            .iter()
            .filter(|line| line.fate == fate && kind.is_none_or(|kind| kind == line.kind))
            .count()
    }

    /// The plan with its documents, which came beside it as JSON.
    pub fn with_documents(&self, documents: &[u8]) -> Result<Self, Problem> {
        let documents = serde_json::from_slice(documents).map_err(|_| Problem::new(Code::WorkerFailed))?;
        Ok(Self {
            documents,
            ..self.clone()
        })
    }
}

/// Plans the import of a file's project into what is here; none when no assessment of this id is on the device.
pub fn plan(
    theirs: &Project,
    ours: Option<&Project>,
    remarks: Vec<Problem>,
    progress: &mut dyn FnMut(usize, usize),
) -> ImportPlan {
    let empty = Project::empty(theirs.id);
    let here = ours.unwrap_or(&empty);
    let total = theirs.documents().len();
    let mut plan = ImportPlan {
        project: theirs.id,
        title: theirs
            .assessment()
            .map(|assessment| assessment.title.clone())
            .unwrap_or_default(),
        target: if ours.is_some() {
            Target::Merge
        } else {
            Target::New
        },
        already_here: 0,
        lines: Vec::new(),
        brings_something: false,
        remarks,
        documents: Vec::new(),
    };
    for (at, document) in theirs.documents().enumerate() {
        if at % 500 == 0 {
            progress(at, total);
        }
        let before = here.document(document.id).map(AsRef::as_ref);
        let (after, is_new) = merged(before, document);
        if is_new {
            plan.documents.push(Document::clone(document));
        }
        match fate(before, document, &after) {
            Some((Fate::AlreadyHere, _)) => plan.already_here += 1,
            Some((fate, body)) => plan.lines.push(Line {
                id: document.id,
                kind: body.kind(),
                fate,
                body: Some(body.clone()),
            }),
            None => {}
        }
    }
    plan.lines.sort_by_key(|line| (line.kind, line.id));
    leave_unnamed(&mut plan.lines);
    plan.brings_something = !plan.documents.is_empty();
    progress(total, total);
    plan
}

/// Takes the contents out of lines beyond `NAMED`. Records that can be restored keep theirs.
fn leave_unnamed(lines: &mut [Line]) {
    let mut named: BTreeMap<Fate, usize> = BTreeMap::new();
    for line in lines.iter_mut().filter(|line| line.fate != Fate::DeletedHere) {
        let so_far = named.entry(line.fate).or_default();
        *so_far += 1;
        if *so_far > NAMED {
            line.body = None;
        }
    }
}

/// The union of both, and whether it differs from what is here.
fn merged(before: Option<&Document>, theirs: &Document) -> (Document, bool) {
    match before {
        None => (theirs.clone(), true),
        Some(before) => {
            let mut after = before.clone();
            after.merge(theirs);
            let is_new = after != *before;
            (after, is_new)
        }
    }
}

/// What happens to a record, and the content that names it. None for records that are deleted on both sides.
fn fate<'a>(
    before: Option<&'a Document>,
    theirs: &'a Document,
    after: &Document,
) -> Option<(Fate, &'a Body)> {
    let old = before.map(State::of_document).unwrap_or_default();
    let new = State::of_document(after);
    let there = theirs.body();
    let here = before.and_then(Document::body);
    let fate = if old == new {
        match (here, there) {
            (None, Some(_)) => Fate::DeletedHere,
            _ => Fate::AlreadyHere,
        }
    } else if !new.conflicts.is_empty() && new.conflicts != old.conflicts {
        Fate::Conflicting
    } else {
        match (&old.body, &new.body) {
            (None, _) => Fate::Added,
            (_, None) => Fate::Deleted,
            _ => Fate::Changed,
        }
    };
    there.or(here).map(|body| (fate, body))
}

/// What accepting a plan gives: everything to store in one transaction.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// The project afterwards.
    pub project: Project,
    /// The documents that changed.
    pub documents: Vec<Arc<Document>>,
    /// What people see change: one step of undo. Empty when only histories grew.
    pub edit: Edit,
}

/// Takes in a plan: merges its documents into the project as it is now and brings back what was asked for.
///
/// `ours` is `Project::empty(plan.project)` for an assessment that is new here. Ids to bring back that are not `DeletedHere` in the
/// plan are ignored.
pub fn accept(plan: &ImportPlan, ours: &Project, bring_back: &[RecordId]) -> Result<Accepted, Refusal> {
    let mut project = ours.clone();
    plan.documents
        .iter()
        .for_each(|document| project.merge_document(document));
    let returning = plan
        .lines
        .iter()
        .filter(|line| line.fate == Fate::DeletedHere && bring_back.contains(&line.id))
        .map(|line| Change::set(&project, line.id, line.body.clone()))
        .collect();
    let (project, _) = apply(&project, &Edit::new(Act::Import, Kind::Assessment, returning))?;
    let documents = project
        .documents()
        .filter(|document| ours.document(document.id) != Some(*document))
        .cloned()
        .collect();
    Ok(Accepted {
        edit: Edit::between(Act::Import, Kind::Assessment, ours, &project),
        documents,
        project,
    })
}
