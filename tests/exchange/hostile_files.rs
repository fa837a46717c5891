//! Hostile files: no bytes make a reader panic, and a refused file gives a reason and no project. 10,000 cases each.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;

use catchment::exchange::geojson::read_outlines;
use catchment::exchange::project_file::{read, write};
use catchment::protocol::{Answer, Held, Question, answer};
use proptest::prelude::*;
use std::sync::OnceLock;

fn valid() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| write(&sample::with_conflict()))
}

const OUTLINE: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":{"type":"MultiPolygon","coordinates":[[[[43.1,36.3],[43.2,36.3],[43.2,36.4],[43.1,36.3]]]]}}]}"#;

/// Pieces that parsers stumble over.
const PIECES: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "null",
    "1e999",
    "-0",
    "NaN",
    "99999999999999999999",
    "\\u0000",
    "\\ud800",
    "\u{0}",
    "\u{202E}",
    "é",
    "\u{FEFF}",
    "\"documents\":[]",
    "\"version\":2",
    "1-",
    "0.00000001",
    "-180.1",
    "\"kind\":\"mark\"",
];

#[derive(Clone, Debug)]
enum Damage {
    Cut(usize),
    Put(usize, usize),
    Remove(usize, usize),
    Double(usize, usize),
    Byte(usize, u8),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        any::<usize>().prop_map(Damage::Cut),
        (any::<usize>(), any::<usize>()).prop_map(|(at, piece)| Damage::Put(at, piece)),
        (any::<usize>(), 1..60_usize).prop_map(|(at, length)| Damage::Remove(at, length)),
        (any::<usize>(), 1..400_usize).prop_map(|(at, length)| Damage::Double(at, length)),
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Damage::Byte(at, byte)),
    ]
}

fn damaged(text: &str, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for damage in damages {
        if bytes.is_empty() {
            break;
        }
        let length = bytes.len();
        match *damage {
            Damage::Cut(at) => bytes.truncate(at % length),
            Damage::Put(at, piece) => {
                let piece = PIECES[piece % PIECES.len()].bytes();
                bytes.splice(at % length..at % length, piece);
            }
            Damage::Remove(at, count) => {
                let at = at % length;
                bytes.drain(at..(at + count).min(length));
            }
            Damage::Double(at, count) => {
                let at = at % length;
                let copy = bytes[at..(at + count).min(length)].to_vec();
                bytes.splice(at..at, copy);
            }
            Damage::Byte(at, byte) => bytes[at % length] = byte,
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
        prop_assert!(read_outlines(&bytes, None).is_err());
    }

    #[test]
    fn any_text(text in "\\PC{0,80}", braces in "[\\[\\]{}\":,0-9a-z\\\\ ]{0,120}") {
        for text in [text, braces] {
            prop_assert!(read(text.as_bytes()).is_err());
            prop_assert!(read_outlines(text.as_bytes(), None).is_err());
        }
    }

    /// A damaged project file is refused, or it still says the same.
    #[test]
    fn damaged_project_files(damages in prop::collection::vec(damage(), 1..4)) {
        let bytes = damaged(valid(), &damages);
        if let Ok((project, _)) = read(&bytes) {
            prop_assert_eq!(project, sample::with_conflict());
        }
    }

    #[test]
    fn damaged_outlines(damages in prop::collection::vec(damage(), 1..4)) {
        if let Ok((outlines, _)) = read_outlines(&damaged(OUTLINE, &damages), None) {
            prop_assert!(outlines.iter().all(|it| it.outline.bounds().is_some()));
        }
    }

    /// The worker answers every input exactly once.
    #[test]
    fn the_worker_always_answers(damages in prop::collection::vec(damage(), 0..2), here: bool) {
        let mut answers = 0;
        let mut sound = false;
        let mut held = Held::default();
        answer(Question::ReadProject, damaged(valid(), &damages), &mut held, &mut |said, _| {
            answers += u32::from(matches!(said, Answer::Refused(_)));
            sound |= matches!(said, Answer::ProjectRead { .. });
        });
        if sound {
            let bytes = if here { b"[]".to_vec() } else { Vec::new() };
            answer(Question::PlanImport { here }, bytes, &mut held, &mut |said, _| {
                answers += u32::from(matches!(said, Answer::Refused(_) | Answer::ImportPlanned(_)));
            });
        }
        prop_assert_eq!(answers, 1);
    }
}
