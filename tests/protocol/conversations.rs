//! Conversations with the worker, from the first question to the last answer, through the function that the worker calls.
#![allow(clippy::unwrap_used)]

use crate::fixtures::sample;
use crate::fixtures::spreadsheet::{SHEET, spreadsheet};

use catchment::domain::geometry::{Bounds, Position};
use catchment::domain::project::Project;
use catchment::domain::records::SourceKind;
use catchment::exchange::import_plan::{Target, accept};
use catchment::exchange::layer::{Layer, Suspicion, count_features};
use catchment::exchange::problem::Code;
use catchment::exchange::project_file::{Phase, write};
use catchment::protocol::{Answer, Held, Question, documents_json, hear, map_json};

/// What the worker says to one question, without telling how far it is.
fn ask(held: &mut Held, question: &Question, bytes: Option<&[u8]>) -> Vec<(Answer, Option<Vec<u8>>)> {
    send(held, &serde_json::to_string(question).unwrap(), bytes)
}

fn send(held: &mut Held, text: &str, bytes: Option<&[u8]>) -> Vec<(Answer, Option<Vec<u8>>)> {
    let mut said = Vec::new();
    hear(text, bytes.map(<[u8]>::to_vec), held, &mut |answer, bytes| {
        assert_eq!(answer.has_bytes(), bytes.is_some(), "{answer:?}");
        if !matches!(answer, Answer::Progress { .. }) {
            said.push((answer, bytes));
        }
    });
    said
}

/// A short name of an answer, for the table.
fn kind(answer: &Answer) -> String {
    match answer {
        Answer::Refused(problem) => format!("refused: {:?}", problem.code),
        Answer::ImportPlanned(plan) => format!("planned: {:?}", plan.target),
        Answer::TableRead(grid) => format!("table: {}", grid.rows.len()),
        Answer::LayerSeen(looked) => format!("layer: {}", looked.taken),
        Answer::LayerTaken { features, .. } => format!("taken: {features}"),
        Answer::ProjectRead { .. } => "project".to_owned(),
        Answer::PhotoSeen(_) => "photo".to_owned(),
        Answer::MapAnswered(_) => "map".to_owned(),
        other => format!("{other:?}"),
    }
}

const POINTS: &[u8] = b"name,latitude,longitude\nWell,36.3,43.1\nNowhere,,\n";

fn sheet(name: &str) -> Question {
    Question::ReadSheet {
        name: name.to_owned(),
    }
}

fn clusters(project: &Project) -> Question {
    use catchment::analysis::map::map_question::{Ask, Question as About};
    Question::AskMap(About {
        project: project.id,
        ask: Ask::Clusters { metres: 50 },
        view: catchment::analysis::protection::public_view::View::Team,
    })
}

/// Each line is a conversation with a new worker: questions with their bytes, and the last answer to each.
#[test]
fn each_question_is_answered_once() {
    let project = sample::plain();
    let file = write(&project).into_bytes();
    let mut cut = file.clone();
    cut.truncate(file.len() / 2);
    let here = documents_json(project.documents().map(AsRef::as_ref));
    let about = map_json(project.documents().map(AsRef::as_ref), &Default::default());
    let workbook = spreadsheet(SHEET);
    let plan = |here| Question::PlanImport { here };
    let read_layer = || Question::ReadLayer { around: None };
    let look = || Question::LookAtLayer { fixes: Vec::new() };
    let take = || Question::TakeLayer { fixes: Vec::new() };
    let photo = |width, height| Question::FindPrintSheet { width, height };
    type Asked<'a> = (Question, Option<&'a [u8]>, &'a str);
    let table: Vec<Vec<Asked>> = vec![
        vec![
            (Question::ReadProject, Some(&file), "project"),
            (plan(false), None, "planned: New"),
            // A plan is made once: the worker has given away what it held.
            (plan(false), None, "refused: WorkerFailed"),
        ],
        vec![
            (Question::ReadProject, Some(&file), "project"),
            (plan(true), Some(&here), "planned: Merge"),
        ],
        vec![
            (Question::ReadProject, Some(&file), "project"),
            (plan(true), Some(b"no documents"), "NotUnderstood"),
        ],
        vec![
            (Question::ReadProject, Some(&cut), "refused: Truncated"),
            (plan(false), None, "refused: WorkerFailed"),
        ],
        // A second file takes the place of the first, also when it is refused.
        vec![
            (Question::ReadProject, Some(&file), "project"),
            (Question::ReadProject, Some(b""), "refused: Empty"),
            (plan(false), None, "refused: WorkerFailed"),
        ],
        vec![
            (read_layer(), Some(POINTS), "layer: 1"),
            (look(), None, "layer: 1"),
            (take(), None, "taken: 1"),
            (take(), None, "refused: WorkerFailed"),
        ],
        vec![
            (look(), None, "refused: WorkerFailed"),
            (take(), None, "refused: WorkerFailed"),
            (read_layer(), Some(b"<html></html>"), "refused: WebPage"),
            (look(), None, "refused: WorkerFailed"),
        ],
        vec![
            (Question::ReadTable, Some(&workbook), "table: 1"),
            (sheet("Who what where"), None, "table: 1"),
            (sheet("Other"), None, "refused: MissingField"),
            // A sheet that is not there takes nothing from the file.
            (sheet("Who what where"), None, "table: 1"),
        ],
        vec![
            (sheet("Who what where"), None, "refused: WorkerFailed"),
            (Question::ReadTable, Some(b"%PDF-1.7"), "refused: OtherFile"),
        ],
        vec![
            (photo(2, 2), Some(&[255; 16]), "photo"),
            (photo(2, 3), Some(&[255; 16]), "photo"),
            (photo(u32::MAX, u32::MAX), Some(&[]), "photo"),
        ],
        vec![
            (clusters(&project), Some(&about), "map"),
            (clusters(&project), Some(b"[]"), "NotUnderstood"),
            (clusters(&project), Some(&about), "map"),
        ],
        // One worker can be asked about several things; they do not touch each other.
        vec![
            (Question::ReadTable, Some(&workbook), "table: 1"),
            (read_layer(), Some(POINTS), "layer: 1"),
            (Question::ReadProject, Some(&file), "project"),
            (clusters(&project), Some(&about), "map"),
            (sheet(""), None, "table: 1"),
            (take(), None, "taken: 1"),
            (plan(false), None, "planned: New"),
        ],
    ];
    for conversation in table {
        let mut held = Held::default();
        for (question, bytes, expected) in conversation {
            let said = ask(&mut held, &question, bytes);
            let kinds: Vec<String> = said.iter().map(|(answer, _)| kind(answer)).collect();
            assert_eq!(kinds, [expected], "{question:?}");
        }
    }
}

#[test]
fn what_is_no_question_is_answered_as_such() {
    let read_project = serde_json::to_string(&Question::ReadProject).unwrap();
    let look = serde_json::to_string(&Question::LookAtLayer { fixes: Vec::new() }).unwrap();
    let plan_here = serde_json::to_string(&Question::PlanImport { here: true }).unwrap();
    let plan_new = serde_json::to_string(&Question::PlanImport { here: false }).unwrap();
    let some = Some(&b"{}"[..]);
    for (text, bytes) in [
        ("", None),
        ("", some),
        ("[1, 2]", None),
        ("null", None),
        ("\"read\"", None),
        ("\"ready\"", None),
        ("{\"read-sheet\":{}}", None),
        ("{\"read-sheet\":{\"name\":1}}", None),
        // Bytes that are missing, and bytes that nothing announced.
        (&*read_project, None),
        (&*plan_here, None),
        (&*plan_new, some),
        (&*look, some),
    ] {
        let said = send(&mut Held::default(), text, bytes);
        assert_eq!(said, [(Answer::NotUnderstood, None)], "{text}");
    }
}

#[test]
fn an_import_tells_how_far_it_is_and_brings_the_documents_of_the_plan() {
    let theirs = sample::with_conflict();
    let ours = sample::plain();
    let mut held = Held::default();
    let mut phases = Vec::new();
    let text = serde_json::to_string(&Question::ReadProject).unwrap();
    hear(
        &text,
        Some(write(&theirs).into_bytes()),
        &mut held,
        &mut |answer, _| match answer {
            Answer::Progress { phase, done, total } => {
                assert!(done <= total);
                phases.push(phase);
            }
            answer => assert_eq!(answer, Answer::ProjectRead { project: theirs.id }),
        },
    );
    assert!(
        phases.contains(&Phase::Reading) || phases.contains(&Phase::Checking),
        "{phases:?}"
    );
    let here = documents_json(ours.documents().map(AsRef::as_ref));
    let said = ask(&mut held, &Question::PlanImport { here: true }, Some(&here));
    let [(Answer::ImportPlanned(plan), Some(documents))] = said.as_slice() else {
        panic!("no plan: {said:?}")
    };
    assert_eq!(plan.target, Target::Merge);
    let whole = plan.with_documents(documents).unwrap();
    // Only what this device has otherwise travels.
    assert_eq!(whole.documents.len(), 1);
    let mut merged = ours.clone();
    merged.merge(&theirs);
    assert_eq!(accept(&whole, &ours, &[]).unwrap().project, merged);
    let broken = plan.with_documents(&documents[1..]).unwrap_err();
    assert_eq!(broken.code, Code::WorkerFailed);
}

#[test]
fn a_layer_ends_with_what_was_seen() {
    let corner = |x, y| Position::new(x, y).unwrap();
    let around = Some(Bounds {
        south_west: corner(43.0, 36.2),
        north_east: corner(43.3, 36.5),
    });
    let swapped = b"name,latitude,longitude\nWell,43.1,36.3\nMarket,43.2,36.4\nNowhere,,\n";
    let mut held = Held::default();
    let said = ask(&mut held, &Question::ReadLayer { around }, Some(swapped));
    let [(Answer::LayerSeen(looked), None)] = said.as_slice() else {
        panic!("it can be read: {said:?}")
    };
    assert_eq!(looked.as_it_stands.suspicion, Some(Suspicion::LatitudeFirst));
    let fixes = looked.as_it_stands.fixes.clone();
    let said = ask(&mut held, &Question::LookAtLayer { fixes: fixes.clone() }, None);
    let [(Answer::LayerSeen(looked), None)] = said.as_slice() else {
        panic!("it is looked at again: {said:?}")
    };
    assert_eq!((looked.fixed.suspicion.clone(), looked.taken), (None, 2));
    assert_eq!(looked.names, ["Well", "Market"]);
    let said = ask(&mut held, &Question::TakeLayer { fixes }, None);
    let [(Answer::LayerTaken { source, features }, Some(bytes))] = said.as_slice() else {
        panic!("it is taken in: {said:?}")
    };
    assert_eq!((*source, *features), (SourceKind::Csv, 2));
    let text = std::str::from_utf8(bytes).unwrap();
    assert_eq!(count_features(text), 2);
    let kept = Layer::from_geojson(text);
    assert_eq!(kept.to_geojson(), text);
    assert!(kept.bounds().unwrap().south_west.longitude() > 43.0);
}
