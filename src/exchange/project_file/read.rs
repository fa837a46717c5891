//! File → project, in stages, each of which can refuse with a code and a place: size, encoding, shape, head, version, documents,
//! counts, checksum. Nothing is kept of a refused file.

use super::canonical::Checksum;
use super::format::{Counts, FORMAT, VERSION};
use super::{check, migrate};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::exchange::limits::{LARGEST_FILE, MOST_DOCUMENTS};
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::scan::scan;
use crate::exchange::text::text_of;
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The largest file that is opened, in bytes.
pub const MAX_BYTES: u64 = LARGEST_FILE;

/// What reading is busy with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Phase {
    Reading,
    Checking,
    Comparing,
}

/// Progress is reported every so many documents.
const STEP: usize = 500;

/// Refuses a file by its size alone: ask before reading it into memory.
pub fn check_size(bytes: u64) -> Result<(), Problem> {
    if bytes > MAX_BYTES {
        Err(Problem::new(Code::TooLarge))
    } else {
        Ok(())
    }
}

/// Reads a project file. The remarks tell what was put right on the way.
pub fn read(bytes: &[u8]) -> Result<(Project, Vec<Problem>), Problem> {
    read_with(bytes, &mut |_, _, _| {})
}

/// The head and the documents, still as text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope<'a> {
    #[allow(dead_code, reason = "looked at before, see `head`")]
    format: String,
    version: u32,
    id: RecordId,
    counts: Counts,
    checksum: String,
    #[serde(borrow)]
    documents: Vec<&'a RawValue>,
}

/// Reads a project file and reports progress: phase, documents done, documents in all.
pub fn read_with(
    bytes: &[u8],
    progress: &mut dyn FnMut(Phase, usize, usize),
) -> Result<(Project, Vec<Problem>), Problem> {
    check_size(bytes.len() as u64)?;
    progress(Phase::Reading, 0, 1);
    let (text, remarks) = text_of(bytes)?;
    scan(&text)?;
    head(&text)?;
    let envelope: Envelope = serde_json::from_str(&text).map_err(|error| refusal(&text, 0, &error))?;
    progress(Phase::Reading, 1, 1);

    let total = envelope.documents.len();
    if total > MOST_DOCUMENTS {
        return Err(Problem::new(Code::TooManyRecords));
    }
    let mut checksum = Checksum::default();
    let mut project = Project::empty(envelope.id);
    for (at, raw) in envelope.documents.iter().enumerate() {
        if at % STEP == 0 {
            progress(Phase::Checking, at, total);
        }
        let start = offset(&text, raw.get());
        let value = serde_json::from_str(raw.get()).map_err(|error| refusal(&text, start, &error))?;
        checksum.add(&value);
        let document =
            migrate::document(envelope.version, raw.get()).map_err(|error| refusal(&text, start, &error))?;
        check::document(envelope.id, &document)?;
        if project.document(document.id).is_some() {
            return Err(Problem::at(
                Code::DuplicateRecord,
                Place {
                    record: Some(document.id),
                    ..Place::at(&text, start)
                },
            ));
        }
        project.merge_document(&document);
    }
    progress(Phase::Checking, total, total);

    if envelope.counts != Counts::of(&project) {
        return Err(Problem::new(Code::CountsDiffer));
    }
    if envelope.checksum != checksum.finish() {
        return Err(Problem::new(Code::ChecksumDiffers));
    }
    if project.document(project.id).is_none() {
        return Err(Problem::new(Code::NoAssessment));
    }
    Ok((project, remarks))
}

/// Looks only at what the file says it is, so that a file of another kind or of the future gets the true reason.
fn head(text: &str) -> Result<(), Problem> {
    let fields: BTreeMap<&str, &RawValue> = match serde_json::from_str(text) {
        Ok(fields) => fields,
        Err(error) => {
            let refused = refusal(text, 0, &error);
            // JSON, but not an object: another kind of file.
            return Err(match refused.code {
                Code::BadValue => Problem::new(Code::WrongKind),
                _ => refused,
            });
        }
    };
    let text_of = |key| fields.get(key).map(|raw| raw.get());
    if text_of("format")
        .and_then(|raw| serde_json::from_str::<String>(raw).ok())
        .as_deref()
        != Some(FORMAT)
    {
        return Err(Problem::new(Code::WrongKind));
    }
    match text_of("version").and_then(|raw| serde_json::from_str::<u64>(raw).ok()) {
        Some(version) if version > u64::from(VERSION) => Err(Problem::new(Code::NewerVersion)),
        Some(version) if version > 0 => Ok(()),
        _ => Err(Problem::new(Code::UnknownVersion)),
    }
}

/// Where a part of the text begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// The parser's error as ours. Its English message is used only to tell which field it means.
fn refusal(text: &str, start: usize, error: &serde_json::Error) -> Problem {
    let message = error.to_string();
    let code = match error.classify() {
        Category::Eof => Code::Truncated,
        // A file cut within a number is a syntax error to the parser.
        Category::Syntax if !text.trim_end().ends_with(['}', ']']) && text.starts_with('{') => {
            Code::Truncated
        }
        Category::Syntax | Category::Io => Code::NotJson,
        Category::Data if message.starts_with("unknown field") => Code::UnknownField,
        Category::Data if message.starts_with("duplicate field") => Code::DuplicateKey,
        Category::Data if message.starts_with("missing field") => Code::MissingField,
        Category::Data => Code::BadValue,
    };
    let mut place = Place::at(text, start);
    // The parser counts from the part that it was given.
    if let (Some((line, column)), true) = (place.line_column, error.line() > 0) {
        place.line_column = Some(if error.line() == 1 {
            (line, column + error.column().saturating_sub(1))
        } else {
            (line + error.line() - 1, error.column())
        });
    }
    if let (Code::UnknownField | Code::MissingField | Code::DuplicateKey, Some(field)) =
        (code, message.split('`').nth(1))
    {
        place = place.with_field(field);
    }
    Problem::at(code, place)
}
