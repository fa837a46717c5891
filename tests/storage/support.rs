//! What the storage tests share: a fresh database for each test and small records to put into it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use catchment::domain::document::Document;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::history::Direction;
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{Assessment, Need, Record};
use catchment::platform::ids::{new_id, new_secret_id};
use catchment::storage::{Database, Entry};
use std::sync::Arc;

/// A name that no other test uses.
pub fn fresh_name() -> String {
    format!("test-{}", new_secret_id())
}

/// A database that no other test uses.
pub async fn fresh() -> Database {
    let database = Database::open(&fresh_name()).await;
    assert_eq!(database.in_memory_because(), None);
    database
}

pub fn need(statement: &str) -> Need {
    Need {
        statement: statement.to_owned(),
        ..Need::default()
    }
}

/// An assessment with its own record and as many needs as asked.
pub fn project(needs: usize) -> Project {
    let id = new_id();
    let assessment = Assessment {
        title: "Al-Salam".to_owned(),
        neighbourhood: "Al-Salam".to_owned(),
        governorate: "Nineveh".to_owned(),
        ..Assessment::default()
    };
    let own = Document::new(id, assessment.into_body());
    let others = (0..needs).map(|at| Document::new(new_id(), need(&format!("Need number {at}")).into_body()));
    Project::from_documents(id, std::iter::once(own).chain(others))
}

/// What takes in a whole assessment.
pub fn whole(project: &Project) -> Entry {
    Entry {
        assessment: project.id,
        edit: None,
        documents: project.documents().cloned().collect(),
        at: 1_000,
    }
}

/// Applies an edit in memory; returns what is to be stored.
pub fn step(project: &mut Project, edit: Edit, direction: Direction) -> Entry {
    let (after, documents) = apply(project, &edit).unwrap();
    *project = after;
    Entry {
        assessment: project.id,
        edit: Some((edit, direction)),
        documents,
        at: 2_000,
    }
}

/// An edit that changes what a need says.
pub fn say(project: &Project, id: RecordId, statement: &str) -> Edit {
    Edit::change(project, id, need(statement))
}

/// The first need of a project.
pub fn a_need(project: &Project) -> RecordId {
    project.all::<Need>().next().unwrap().0
}

pub fn documents(project: &Project) -> Vec<Arc<Document>> {
    project.documents().cloned().collect()
}
