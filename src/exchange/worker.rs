//! What the app and its worker say to each other, and the worker's two steps.
//!
//! 1. The app sends the bytes of a file. The worker reads and checks them, telling how far it is, and says which assessment they are of.
//! 2. The app sends the documents of that assessment on this device, or nothing. The worker sends the plan.
//!
//! A refusal ends the conversation at any point. To cancel, the app ends the worker. Deliberately absent: the browser's messages
//! themselves (`bin/worker.rs`, `app::import`).

use super::import_plan::{ImportPlan, plan};
use super::problem::{Code, Problem};
use super::project_file::{Phase, documents_json, read_with};
use crate::domain::document::Document;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use serde::{Deserialize, Serialize};

/// What the worker says, as JSON.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Report {
    /// It listens.
    Ready,
    /// It is busy.
    Progress {
        /// With what.
        phase: Phase,
        /// How many documents are done.
        done: usize,
        /// How many there are.
        total: usize,
    },
    /// The file is sound; it is of this assessment.
    Found {
        /// The assessment's id.
        project: RecordId,
    },
    /// The file is refused.
    Refused {
        /// Why and where.
        problem: Problem,
    },
    /// What taking it in would do.
    Planned {
        /// The plan, without its documents.
        plan: ImportPlan,
        /// The plan's documents as JSON, parsed only when the plan is accepted.
        documents: String,
    },
}

/// What the worker holds between its two steps.
pub struct Held {
    project: Project,
    remarks: Vec<Problem>,
}

/// Step 1: reads a file.
pub fn read_step(bytes: &[u8], tell: &mut dyn FnMut(Report)) -> Option<Held> {
    let outcome = read_with(bytes, &mut |phase, done, total| {
        tell(Report::Progress { phase, done, total });
    });
    match outcome {
        Ok((project, remarks)) => {
            tell(Report::Found { project: project.id });
            Some(Held { project, remarks })
        }
        Err(problem) => {
            tell(Report::Refused { problem });
            None
        }
    }
}

/// Step 2: compares it with the documents on this device, given as JSON.
pub fn plan_step(held: Held, ours: Option<&str>, tell: &mut dyn FnMut(Report)) {
    let ours = match ours.map(serde_json::from_str::<Vec<Document>>) {
        None => None,
        Some(Ok(documents)) => Some(Project::from_documents(held.project.id, documents)),
        Some(Err(_)) => {
            let problem = Problem::new(Code::WorkerFailed);
            return tell(Report::Refused { problem });
        }
    };
    let plan = plan(&held.project, ours.as_ref(), held.remarks, &mut |done, total| {
        let phase = Phase::Comparing;
        tell(Report::Progress { phase, done, total });
    });
    let documents = documents_json(&plan.documents);
    tell(Report::Planned { plan, documents });
}

/// The plan with its documents again, before it is accepted.
pub fn complete(plan: &ImportPlan, documents: &str) -> Result<ImportPlan, Problem> {
    let documents = serde_json::from_str(documents).map_err(|_| Problem::new(Code::WorkerFailed))?;
    Ok(ImportPlan {
        documents,
        ..plan.clone()
    })
}
