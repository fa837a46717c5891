//! The worker's side of the protocol: a question in, answers out. Deliberately absent: the browser, so that it is tested natively.

use super::answer::Answer;
use super::question::{Question, documents_json};
use crate::analysis::map::map_extras::Extras;
use crate::analysis::map::map_question::{self, find};
use crate::domain::document::Document;
use crate::domain::geometry::Bounds;
use crate::domain::project::Project;
use crate::exchange::import_plan::plan;
use crate::exchange::layer::{self, Fix, RawLayer, apply, take_in};
use crate::exchange::photographed_sheet;
use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file::{Phase, read_with};
use crate::exchange::service_import::read_grid;

/// What the worker keeps from one question to the next.
#[derive(Default)]
pub struct Held {
    /// A project that was read, with what was put right in it.
    project: Option<(Project, Vec<Problem>)>,
    /// A layer that was read, and where the assessment lies.
    layer: Option<(RawLayer, Option<Bounds>)>,
    /// The file of a table.
    table: Option<Vec<u8>>,
}

/// Says an answer, and the bytes beside it.
pub type Tell<'a> = dyn FnMut(Answer, Option<Vec<u8>>) + 'a;

/// Answers a message. An unreadable one, or one whose bytes do not fit it, is answered as well, so that the page never waits for ever.
pub fn hear(text: &str, bytes: Option<Vec<u8>>, held: &mut Held, tell: &mut Tell) {
    match serde_json::from_str::<Question>(text) {
        Ok(question) if question.has_bytes() == bytes.is_some() => {
            answer(question, bytes.unwrap_or_default(), held, tell);
        }
        _ => tell(Answer::NotUnderstood, None),
    }
}

/// Answers a question.
pub fn answer(question: Question, bytes: Vec<u8>, held: &mut Held, tell: &mut Tell) {
    let (last, beside) = match question {
        Question::ReadProject => (read_project(&bytes, held, tell), None),
        Question::PlanImport { here } => plan_import(here.then_some(&bytes), held, tell),
        Question::ReadLayer { around } => (read_layer(&bytes, around, held), None),
        Question::LookAtLayer { fixes } => (look_at_layer(&fixes, held), None),
        Question::TakeLayer { fixes } => take_layer(&fixes, held),
        Question::ReadTable => (read_sheet(held.table.insert(bytes), ""), None),
        Question::ReadSheet { name } => match &held.table {
            Some(table) => (read_sheet(table, &name), None),
            None => (nothing_held(), None),
        },
        Question::FindPrintSheet { width, height } => {
            let seen = photographed_sheet::look(&bytes, (width, height));
            (Answer::PhotoSeen(seen), None)
        }
        Question::AskMap(question) => (ask_map(&question, &bytes), None),
    };
    tell(last, beside);
}

/// The question needs what was read before, and nothing was.
fn nothing_held() -> Answer {
    Answer::Refused(Problem::new(Code::WorkerFailed))
}

fn read_project(bytes: &[u8], held: &mut Held, tell: &mut Tell) -> Answer {
    held.project = None;
    let outcome = read_with(bytes, &mut |phase, done, total| {
        tell(Answer::Progress { phase, done, total }, None);
    });
    match outcome {
        Ok((project, remarks)) => {
            let id = project.id;
            held.project = Some((project, remarks));
            Answer::ProjectRead { project: id }
        }
        Err(problem) => Answer::Refused(problem),
    }
}

fn plan_import(ours: Option<&Vec<u8>>, held: &mut Held, tell: &mut Tell) -> (Answer, Option<Vec<u8>>) {
    let Some((theirs, remarks)) = held.project.take() else {
        return (nothing_held(), None);
    };
    let ours = match ours.map(|bytes| serde_json::from_slice::<Vec<Document>>(bytes)) {
        None => None,
        Some(Ok(documents)) => Some(Project::from_documents(theirs.id, documents)),
        Some(Err(_)) => return (Answer::NotUnderstood, None),
    };
    let plan = plan(&theirs, ours.as_ref(), remarks, &mut |done, total| {
        let phase = Phase::Comparing;
        tell(Answer::Progress { phase, done, total }, None);
    });
    let documents = documents_json(&plan.documents);
    (Answer::ImportPlanned(Box::new(plan)), Some(documents))
}

fn read_layer(bytes: &[u8], around: Option<Bounds>, held: &mut Held) -> Answer {
    held.layer = None;
    match layer::read(bytes) {
        Ok(raw) => {
            held.layer = Some((raw, around));
            look_at_layer(&[], held)
        }
        Err(problem) => Answer::Refused(problem),
    }
}

fn look_at_layer(fixes: &[Fix], held: &Held) -> Answer {
    match &held.layer {
        Some((raw, around)) => Answer::LayerSeen(Box::new(layer::look(raw, fixes, *around))),
        None => nothing_held(),
    }
}

fn take_layer(fixes: &[Fix], held: &mut Held) -> (Answer, Option<Vec<u8>>) {
    let Some((raw, _)) = held.layer.take() else {
        return (nothing_held(), None);
    };
    let (layer, _) = take_in(&apply(&raw, fixes));
    let taken = Answer::LayerTaken {
        source: raw.source,
        features: layer.features.len(),
    };
    (taken, Some(layer.to_geojson().into_bytes()))
}

fn read_sheet(table: &[u8], name: &str) -> Answer {
    match read_grid(table, name) {
        Ok(grid) => Answer::TableRead(grid),
        Err(problem) => Answer::Refused(problem),
    }
}

fn ask_map(question: &map_question::Question, bytes: &[u8]) -> Answer {
    match serde_json::from_slice::<(Vec<Document>, Extras)>(bytes) {
        Ok((documents, extras)) => {
            let project = Project::from_documents(question.project, documents);
            Answer::MapAnswered(Box::new(find(&project, question, &extras)))
        }
        Err(_) => Answer::NotUnderstood,
    }
}
