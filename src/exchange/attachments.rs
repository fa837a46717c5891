//! The attachments that a project refers to (photos, recordings, pictures, layer contents), with the record that refers to each.
//! Deliberately absent: their bytes.

use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    Assessment, Attachment, ContentHash, Implementation, Kind, Mark, Record, ReferenceLayer, Underlay,
};
use std::collections::{BTreeMap, BTreeSet};

/// An attachment with the record that names it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Named {
    pub record: RecordId,
    pub kind: Kind,
    pub attachment: Attachment,
}

/// All that live records name, record by record.
pub fn attachments(project: &Project) -> Vec<Named> {
    let mut found = Vec::new();
    let mut name = |kind: Kind, record: RecordId, attachments: &[Attachment]| {
        found.extend(attachments.iter().map(|attachment| Named {
            record,
            kind,
            attachment: attachment.clone(),
        }));
    };
    for (id, mark) in project.all::<Mark>() {
        name(Mark::KIND, id, &mark.attachments);
    }
    for (id, underlay) in project.all::<Underlay>() {
        name(Underlay::KIND, id, std::slice::from_ref(&underlay.picture));
    }
    for (id, layer) in project.all::<ReferenceLayer>() {
        name(ReferenceLayer::KIND, id, std::slice::from_ref(&layer.content));
    }
    for (id, work) in project.all::<Implementation>() {
        name(Implementation::KIND, id, &work.before);
        name(Implementation::KIND, id, &work.after);
    }
    for (id, assessment) in project.all::<Assessment>() {
        name(Assessment::KIND, id, &assessment.signed_sheets);
    }
    found
}

/// What goes into a file by choice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Choice {
    /// Photos, pictures under the map and the contents of layers.
    pub pictures: bool,
    /// Voice notes.
    pub voices: bool,
}

impl Choice {
    /// Whether an attachment is wanted.
    pub fn takes(self, attachment: &Attachment) -> bool {
        if attachment.media.is_voice() {
            self.voices
        } else {
            self.pictures
        }
    }
}

/// The contents of a choice, each once, in order of their hashes.
pub fn chosen(project: &Project, choice: Choice) -> Vec<Attachment> {
    let wanted = attachments(project).into_iter().map(|named| named.attachment);
    let by_hash: BTreeMap<ContentHash, Attachment> = wanted
        .filter(|attachment| choice.takes(attachment))
        .map(|attachment| (attachment.hash, attachment))
        .collect();
    by_hash.into_values().collect()
}

/// What records name but this device does not have.
pub fn missing(project: &Project, here: &BTreeSet<ContentHash>) -> Vec<Named> {
    let mut named = attachments(project);
    named.retain(|named| !here.contains(&named.attachment.hash));
    named
}
