//! Edits: everything a person does, as a labelled batch of changes that can be turned round.
//!
//! `apply` is the only way in: forms, drawing, import and undo all use it. Deliberately absent: sentences; a label is a key that the
//! language files know.

use super::document::Document;
use super::id::RecordId;
use super::project::Project;
use super::records::{Body, Kind, Record};
use super::revision::canonical;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What was done, for "Undo: moved mark". With the kind of record it makes the key of a text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Act {
    Add,
    Change,
    Delete,
    Move,
    Merge,
    Split,
    Start,
    End,
    Cast,
    Close,
    Resolve,
    Import,
}

/// The label of an edit: an act on a kind of record.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Label {
    pub act: Act,
    pub kind: Kind,
}

/// What a record says at one moment: the winning content and, in a conflict, the others.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct State {
    /// The content people see; none when the record does not exist or is deleted.
    pub body: Option<Body>,
    /// Conflicting contents, ordered by their canonical text. Not by strength: which of two losers is the stronger one
    /// changes when a resolution is undone, and undo must lead back to an equal state.
    #[serde(rename = "rivals", default, skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<Body>,
}

impl State {
    /// The state of a record in a project.
    pub fn of(project: &Project, id: RecordId) -> Self {
        project
            .document(id)
            .map(|document| Self::of_document(document))
            .unwrap_or_default()
    }

    /// The state of a document.
    pub fn of_document(document: &Document) -> Self {
        let mut conflicts: Vec<Body> = document.conflicts().cloned().collect();
        conflicts.sort_by_cached_key(|conflict| canonical(Some(conflict)));
        Self {
            body: document.body().cloned(),
            conflicts,
        }
    }
}

/// One record before and after.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Change {
    pub id: RecordId,
    pub before: State,
    pub after: State,
}

/// A labelled batch of changes: one step of undo.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Edit {
    pub label: Label,
    pub changes: Vec<Change>,
}

/// Why an edit was not applied. Nothing has changed then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The record no longer says what the edit was made from: another tab or a merge came between.
    Stale(RecordId),
    /// The record that the act needs is not there.
    Missing(RecordId),
    /// The act is not allowed now, for instance a changed method after the first ballot.
    NotAllowed(NotAllowed),
}

/// Why an act is not allowed. Each has a text that says what to do instead.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum NotAllowed {
    /// Ballots are in: the method, the question and the options are frozen.
    BallotsAreIn,
    /// The ranking is closed, or not open yet.
    RankingClosed,
    /// The ballot holds more dots than its person has, or more on one option than the cap.
    TooManyDots,
    /// The ballot names an option that is not in the ranking.
    UnknownOption,
    /// The answer is not of the ranking's method.
    OtherMethod,
    /// The answer is not whole: an option twice, a pair twice, other than all counters, a lot that is not that of its seed.
    BrokenAnswer,
    /// Another meeting is running.
    MeetingRunning,
    /// The act needs more or other records than it was given.
    NothingToDo,
    /// The person did not agree.
    NoConsent,
    /// The code is in use: draw another one.
    CodeTaken,
    /// The service is for a sensitive need, which is never recorded.
    SensitiveService,
    /// That state cannot follow the one that it is in.
    NotTheNextState,
    /// The day lies before one that must come first.
    EarlierDay,
    /// The day has not come yet.
    LaterDay,
    /// It was passed to the confidential channel: nothing more is known of it here.
    PassedOn,
    /// Marks were made in the meeting.
    MeetingHasMarks,
    /// Services were verified in the meeting.
    MeetingHasPoints,
    /// The group has made marks.
    GroupHasMarks,
    /// Marks, needs or interventions have the sector.
    SectorInUse,
}

impl Edit {
    /// An edit of several changes.
    pub fn new(act: Act, kind: Kind, changes: Vec<Change>) -> Self {
        Self {
            label: Label { act, kind },
            changes,
        }
    }

    /// Makes one record.
    pub fn add<R: Record>(id: RecordId, record: R) -> Self {
        Self::new(Act::Add, R::KIND, vec![Change::add(id, record)])
    }

    /// Changes one record's fields. Conflicts that stand against it stay.
    pub fn change<R: Record>(project: &Project, id: RecordId, record: R) -> Self {
        Self::new(
            Act::Change,
            R::KIND,
            vec![Change::set(project, id, Some(record.into_body()))],
        )
    }

    /// Deletes one record.
    pub fn delete(project: &Project, id: RecordId, kind: Kind) -> Self {
        Self::new(Act::Delete, kind, vec![Change::set(project, id, None)])
    }

    /// The same edit under another act's label.
    pub fn labelled(mut self, act: Act) -> Self {
        self.label.act = act;
        self
    }

    /// Whether it touches a ballot. Such an edit is not kept in the order of time: who watched the room would know whose it is.
    pub fn touches_a_ballot(&self) -> bool {
        let ballot = |state: &State| {
            state
                .body
                .as_ref()
                .is_some_and(|body| body.kind() == Kind::Ballot)
        };
        self.changes
            .iter()
            .any(|change| ballot(&change.before) || ballot(&change.after))
    }

    /// Whether a person's answer is given, changed or withdrawn by it, and nothing else.
    pub fn casts(&self) -> bool {
        let ballot = |state: &State| state.body.as_ref().is_none_or(|body| body.kind() == Kind::Ballot);
        self.touches_a_ballot()
            && self
                .changes
                .iter()
                .all(|change| ballot(&change.before) && ballot(&change.after))
    }

    /// This edit and the next as one; none when the next is not more of the same records.
    pub fn continued(&self, next: &Self) -> Option<Self> {
        if self.label != next.label || self.changes.len() != next.changes.len() {
            return None;
        }
        let joined = self.changes.iter().zip(&next.changes).map(|(first, then)| {
            (first.id == then.id && first.after == then.before).then(|| Change {
                id: first.id,
                before: first.before.clone(),
                after: then.after.clone(),
            })
        });
        Some(Self {
            label: self.label,
            changes: joined.collect::<Option<_>>()?,
        })
    }

    /// The edit that leads back.
    pub fn inverse(&self) -> Self {
        let turn = |change: &Change| Change {
            id: change.id,
            before: change.after.clone(),
            after: change.before.clone(),
        };
        Self {
            label: self.label,
            changes: self.changes.iter().rev().map(turn).collect(),
        }
    }

    /// True when it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.changes.iter().all(|change| change.before == change.after)
    }

    /// The edit that leads from one project to another one, for what arrived by merging. Empty where both say the same.
    pub fn between(act: Act, kind: Kind, before: &Project, after: &Project) -> Self {
        let changed = |document: &Arc<Document>| {
            let id = document.id;
            let (old, new) = (State::of(before, id), State::of_document(document));
            (old != new).then_some(Change {
                id,
                before: old,
                after: new,
            })
        };
        Self::new(act, kind, after.documents().filter_map(changed).collect())
    }
}

impl Change {
    /// Makes a record.
    pub fn add<R: Record>(id: RecordId, record: R) -> Self {
        Self {
            id,
            before: State::default(),
            after: State {
                body: Some(record.into_body()),
                conflicts: Vec::new(),
            },
        }
    }

    /// Gives a record another content, or deletes it with all that stands against it.
    pub fn set(project: &Project, id: RecordId, body: Option<Body>) -> Self {
        let before = State::of(project, id);
        let conflicts = if body.is_some() {
            before.conflicts.clone()
        } else {
            Vec::new()
        };
        Self {
            id,
            after: State { body, conflicts },
            before,
        }
    }
}

/// Applies an edit: every touched record gets one more revision. All or nothing.
///
/// Returns the project after it and the documents to store. Refused when a record does not say what the edit expects.
pub fn apply(project: &Project, edit: &Edit) -> Result<(Project, Vec<Arc<Document>>), Refusal> {
    let mut next = project.clone();
    let mut touched: Vec<RecordId> = Vec::new();
    for Change { id, before, after } in &edit.changes {
        if State::of(&next, *id) != *before {
            return Err(Refusal::Stale(*id));
        }
        if before == after {
            continue;
        }
        let document = match (next.document(*id), &after.body) {
            (Some(known), _) => {
                let mut document = Document::clone(known);
                document.save(after.body.clone(), &after.conflicts);
                document
            }
            (None, Some(body)) => Document::new(*id, body.clone()),
            (None, None) => continue,
        };
        next.put(document);
        if !touched.contains(id) {
            touched.push(*id);
        }
    }
    let documents = touched
        .iter()
        .filter_map(|id| next.document(*id).cloned())
        .collect();
    Ok((next, documents))
}
