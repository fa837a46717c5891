//! Every question and every answer survives its way as JSON, and says by its kind whether bytes come with it.
#![allow(clippy::unwrap_used)]

use crate::fixtures::sample;

use catchment::analysis::map::map_question::{self, Ask, Found};
use catchment::analysis::protection::public_view::View;
use catchment::domain::geometry::{Bounds, Position};
use catchment::domain::records::SourceKind;
use catchment::exchange::import_plan::{ImportPlan, plan};
use catchment::exchange::layer::{Fix, look, read};
use catchment::exchange::photographed_sheet::{CodeSeen, MarksSeen, SheetSeen};
use catchment::exchange::problem::{Code, Problem};
use catchment::exchange::project_file::Phase;
use catchment::exchange::service_import::read_grid;
use catchment::protocol::{Answer, Question};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_str, to_string, to_value};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// Every kind of message, as the reader lists them when it is given another one.
fn kinds<T: DeserializeOwned + Debug>() -> BTreeSet<String> {
    let told = from_str::<T>("\"no kind\"").unwrap_err().to_string();
    let (_, listed) = told.split_once("expected one of").unwrap();
    listed.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Each message comes back as it went, and every kind is among them.
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(messages: &[T]) {
    let mut seen = BTreeSet::new();
    for message in messages {
        let text = to_string(message).unwrap();
        assert_eq!(&from_str::<T>(&text).unwrap(), message, "{text}");
        seen.insert(match to_value(message).unwrap() {
            Value::String(kind) => kind,
            Value::Object(object) => object.keys().next().unwrap().clone(),
            other => panic!("no kind in {other}"),
        });
    }
    assert!(seen.len() > 1);
    assert_eq!(seen, kinds::<T>());
}

fn around() -> Bounds {
    Bounds {
        south_west: Position::new(43.0, 36.2).unwrap(),
        north_east: Position::new(43.3, 36.5).unwrap(),
    }
}

fn questions() -> Vec<Question> {
    let fixes = vec![
        Fix::SwapAxes,
        Fix::FromWebMercator,
        Fix::CloseRings,
        Fix::DropBroken,
        Fix::NameByRow("ناو \"name\"".to_owned()),
    ];
    let about_the_map = map_question::Question {
        project: sample::plain().id,
        ask: Ask::Clusters { metres: 100 },
        view: View::Public,
    };
    vec![
        Question::ReadProject,
        Question::PlanImport { here: true },
        Question::PlanImport { here: false },
        Question::ReadLayer { around: None },
        Question::ReadLayer {
            around: Some(around()),
        },
        Question::LookAtLayer { fixes: Vec::new() },
        Question::LookAtLayer { fixes: fixes.clone() },
        Question::TakeLayer { fixes },
        Question::ReadTable,
        Question::ReadSheet {
            name: "من يفعل ماذا".to_owned(),
        },
        Question::FindPrintSheet {
            width: u32::MAX,
            height: 0,
        },
        Question::AskMap(about_the_map),
    ]
}

fn answers() -> Vec<Answer> {
    let raw = read(b"name,latitude,longitude\nWell,43.1,36.3\nNowhere,,\n").unwrap();
    let looked = look(&raw, &[Fix::SwapAxes], Some(around()));
    let seen = SheetSeen {
        marks: Some(MarksSeen {
            marks: [(0.5, 1.0), (2.0, 1.0), (0.5, 3.0), (2.0, 3.25)],
            nearest_to_code: 3,
        }),
        code: Some(CodeSeen {
            text: "1".to_owned(),
            centre: (1.0, 2.0),
        }),
    };
    vec![
        Answer::Ready,
        Answer::Progress {
            phase: Phase::Checking,
            done: 1,
            total: 2,
        },
        Answer::ProjectRead {
            project: sample::plain().id,
        },
        // Documents travel beside the plan, so that it is compared without them.
        Answer::ImportPlanned(Box::new(ImportPlan {
            documents: Vec::new(),
            ..plan(
                &sample::with_conflict(),
                Some(&sample::plain()),
                Vec::new(),
                &mut |_, _| {},
            )
        })),
        Answer::LayerSeen(Box::new(looked)),
        Answer::LayerTaken {
            source: SourceKind::Kmz,
            features: 7,
        },
        Answer::TableRead(read_grid("a;b\n1;٢\n".as_bytes(), "").unwrap()),
        Answer::PhotoSeen(SheetSeen::default()),
        Answer::PhotoSeen(seen),
        Answer::MapAnswered(Box::new(Found::TooSmall)),
        Answer::MapAnswered(Box::new(Found::Clusters {
            candidates: Vec::new(),
            hidden: 3,
        })),
        Answer::Refused(Problem::new(Code::TooLarge)),
        Answer::NotUnderstood,
    ]
}

#[test]
fn every_question_survives_its_way() {
    check(&questions());
}

#[test]
fn every_answer_survives_its_way() {
    check(&answers());
}

#[test]
fn a_message_says_whether_bytes_come_with_it() {
    let asked: Vec<bool> = questions().iter().map(Question::has_bytes).collect();
    let yes = true;
    let no = false;
    assert_eq!(asked, [yes, yes, no, yes, yes, no, no, no, yes, no, yes, yes]);
    let answered: Vec<Answer> = answers().into_iter().filter(Answer::has_bytes).collect();
    assert!(matches!(
        answered.as_slice(),
        [Answer::ImportPlanned(_), Answer::LayerTaken { .. }]
    ));
}
