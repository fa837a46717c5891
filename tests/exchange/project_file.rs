//! The project file: round trips, the kept sample of every version, the shipped schema, and every way in which a file is refused.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;
use crate::golden;

use catchment::exchange::problem::{Code, Problem};
use catchment::exchange::project_file::{self, MAX_BYTES, check_size, read, write};
use std::path::PathBuf;

fn project_root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn refused(bytes: impl AsRef<[u8]>) -> Problem {
    read(bytes.as_ref()).expect_err("the file must be refused")
}

#[track_caller]
fn check(bytes: impl AsRef<[u8]>, code: Code) -> Problem {
    let problem = refused(bytes);
    assert_eq!(problem.code, code, "{problem:?}");
    problem
}

/// The sample file with one piece of text replaced.
#[track_caller]
fn altered(from: &str, to: &str) -> String {
    let text = write(&sample::plain());
    assert!(text.contains(from), "the sample does not hold {from}");
    text.replacen(from, to, 1)
}

#[test]
fn export_import_export_is_byte_identical() {
    for project in [sample::plain(), sample::with_conflict()] {
        let text = write(&project);
        let (again, remarks) = read(text.as_bytes()).unwrap();
        assert_eq!(again, project);
        assert_eq!(remarks, []);
        assert_eq!(write(&again), text);
        assert!(text.ends_with("\n]}\n"));
    }
}

#[test]
fn every_version_ever_released_is_read() {
    let kept = project_root().join("tests/fixtures/project-1.json");
    // Written once. It must never be approved anew after the release of version 1: that is the point of it.
    if !kept.exists() {
        std::fs::write(&kept, write(&sample::with_conflict())).unwrap();
    }
    let bytes = std::fs::read(&kept).unwrap();
    let (project, _) = read(&bytes).unwrap();
    assert_eq!(project, sample::with_conflict());
}

#[test]
fn the_shipped_schema_is_that_of_the_types() {
    golden::golden(
        "public/schema/catchment-project-1.schema.json",
        &project_file::schema::schema(),
    );
}

#[test]
fn other_layout_and_encodings_are_read() {
    let text = write(&sample::plain());
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let pretty = serde_json::to_string_pretty(&value).unwrap();
    // JavaScript writes 5 where we write 5.0.
    let script = pretty.replace("5.0\n", "5\n").replace("5.0,", "5,");
    let marked = format!("\u{FEFF}{text}");
    for other in [pretty, script, marked] {
        let (project, remarks) = read(other.as_bytes()).unwrap();
        assert_eq!(project, sample::plain());
        assert_eq!(remarks, []);
    }
    let little: Vec<u8> = "\u{FEFF}"
        .encode_utf16()
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let (project, remarks) = read(&little).unwrap();
    assert_eq!(project, sample::plain());
    assert_eq!(remarks, [Problem::new(Code::WasUtf16)]);
}

#[test]
fn size_is_refused_before_reading() {
    assert_eq!(check_size(300 << 20), Err(Problem::new(Code::TooLarge)));
    assert_eq!(check_size(MAX_BYTES), Ok(()));
    check(vec![b' '; MAX_BYTES as usize + 1], Code::TooLarge);
}

#[test]
fn what_is_no_project_file() {
    check("", Code::Empty);
    check(" \n\t", Code::Empty);
    check("\u{FEFF}", Code::Empty);
    check("PK\u{3}\u{4}...", Code::OtherFile);
    check("%PDF-1.7", Code::OtherFile);
    check([0x7B, 0xFF, 0x7D], Code::NotText);
    check("hello", Code::NotJson);
    check("<html></html>", Code::NotJson);
    check("[1,2]", Code::WrongKind);
    check("5", Code::WrongKind);
    check("{}", Code::WrongKind);
    check(r#"{"type":"FeatureCollection","features":[]}"#, Code::WrongKind);
    check(altered("catchment-project", "catchment-projekt"), Code::WrongKind);
    check(
        r#"{"format":"catchment-project","version":2,"anything":{"new":1}}"#,
        Code::NewerVersion,
    );
    for version in ["0", "-1", "1.5", "\"1\"", "null", "1e999"] {
        let problem = refused(altered("\"version\":1", &format!("\"version\":{version}")));
        assert!(
            matches!(problem.code, Code::UnknownVersion | Code::NotJson),
            "{version}: {problem:?}"
        );
    }
}

#[test]
fn nesting_of_a_million() {
    check("[".repeat(1_000_000), Code::TooDeep);
    check(format!("{}1", "{\"a\":".repeat(1_000_000)), Code::TooDeep);
    let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
    check(
        altered("\"note\":\"unexploded shell\"", &format!("\"note\":{deep}")),
        Code::TooDeep,
    );
}

#[test]
fn cut_short_anywhere() {
    let text = write(&sample::plain());
    for length in (0..text.len() - 2).step_by(13) {
        let problem = refused(&text.as_bytes()[..length]);
        assert!(
            matches!(problem.code, Code::Truncated | Code::Empty),
            "cut at {length}: {problem:?}"
        );
    }
}

#[test]
fn a_flipped_bit_anywhere_is_refused_or_without_meaning() {
    let text = write(&sample::plain());
    let original = sample::plain();
    for at in (0..text.len()).step_by(17) {
        for bit in [0, 2, 5] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1 << bit;
            if let Ok((project, _)) = read(&bytes) {
                assert_eq!(project, original, "bit {bit} of byte {at}");
            }
        }
    }
}

#[test]
fn damaged_content() {
    check(altered("18", "19"), Code::ChecksumDiffers);
    check(
        altered("\"documents\":15", "\"documents\":14"),
        Code::CountsDiffer,
    );
    check(altered("\"meeting\":1", "\"meeting\":2"), Code::CountsDiffer);
    check(altered("\"impact\":5.0", "\"impact\":5.5"), Code::BadValue);
    check(altered("\"impact\":5.0", "\"impact\":NaN"), Code::NotJson);
    check(altered("\"impact\":5.0", "\"impact\":1e999"), Code::NotJson);
    check(altered("\"severity\":4", "\"severity\":6"), Code::BadValue);
    check(altered("36.34", "96.34"), Code::BadValue);
    check(altered("2026-03-02", "2026-02-30"), Code::BadValue);
    check(
        altered("\"beneficiaries\":9800", "\"beneficiaries\":-9800"),
        Code::BadValue,
    );
    check(
        altered("\"beneficiaries\":9800", "\"beneficiaries\":4000000000"),
        Code::AbsurdNumber,
    );
    check(
        altered("\"amount\":42000", "\"amount\":18446744073709551615"),
        Code::AbsurdNumber,
    );
    check(
        altered("\"per_person\":3", "\"per_person\":0"),
        Code::AbsurdNumber,
    );
    check(altered("\"colour\":1", "\"colour\":8"), Code::AbsurdNumber);
    check(altered("1772438400000", "17724384000000000"), Code::AbsurdNumber);
    let unknown = check(altered("\"venue\":", "\"vemue\":"), Code::UnknownField);
    assert_eq!(unknown.place.field.as_deref(), Some("vemue"));
    assert_eq!(unknown.place.line_column.map(|(line, _)| line), Some(4));
    check(
        altered("{\"kind\":\"meeting\"", "{\"more\":1,\"kind\":\"meeting\""),
        Code::UnknownField,
    );
    check(
        altered("\"checksum\":", "\"more\":1,\"checksum\":"),
        Code::UnknownField,
    );
    let missing = check(altered("\"venue\":\"School\",", ""), Code::MissingField);
    assert_eq!(missing.place.field.as_deref(), Some("venue"));
    check(
        altered("\"venue\":\"School\"", "\"venue\":\"School\",\"venue\":\"x\""),
        Code::DuplicateKey,
    );
    let long = "ب".repeat(20_001);
    check(altered("unexploded shell", &long), Code::LongText);
    check(
        altered("unexploded shell", &"ب".repeat(20_000)),
        Code::ChecksumDiffers,
    );
}

#[test]
fn broken_structure() {
    let text = write(&sample::plain());
    let line = |number: usize| text.lines().nth(number).unwrap();
    check(
        text.replacen(line(5), &format!("{}\n{}", line(4), line(5)), 1),
        Code::DuplicateRecord,
    );
    check(
        altered(
            "\"ancestors\":[]",
            "\"ancestors\":[\"1-00000000000000000000000000000000\"]",
        ),
        Code::BrokenHistory,
    );
    check(altered("\"1-", "\"2-"), Code::BrokenHistory);
    check(altered("\"1-", "\"01-"), Code::BadValue);
    check(altered("\"1-", "\"4294967296-"), Code::BadValue);
    check(altered("[43.1,36.3]]", "[43.1,36.4]]"), Code::BrokenShape);
    let only = |documents: &str, counts: &str| {
        format!(
            "{{\"format\":\"catchment-project\",\"version\":1,\"id\":\"{}\",\"counts\":{counts},\"checksum\":\"\",\"documents\":[{documents}]}}",
            sample::ASSESSMENT
        )
    };
    check(
        only("", "{\"documents\":0,\"records\":{}}"),
        Code::ChecksumDiffers,
    );
    check(
        only(
            &format!("{{\"id\":\"{}\",\"leaves\":{{}}}}", sample::MARK),
            "{\"documents\":1,\"records\":{}}",
        ),
        Code::EmptyRecord,
    );
    check(
        altered(&sample::ASSESSMENT.to_string(), &sample::MARK.to_string()),
        Code::StrayAssessment,
    );
    let many = vec!["0"; 200_001].join(",");
    check(
        only(&many, "{\"documents\":0,\"records\":{}}"),
        Code::TooManyRecords,
    );
    let line_of_many = vec!["[43.1,36.3]"; 10_001].join(",");
    check(
        altered(
            "{\"type\":\"Point\",\"coordinates\":[43.13,36.34]}",
            &format!("{{\"type\":\"LineString\",\"coordinates\":[{line_of_many}]}}"),
        ),
        Code::TooManyVertices,
    );
}
