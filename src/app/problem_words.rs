//! Problems of a file in words: the finding, its place, and the remedy for a file of this kind.
//!
//! Deliberately absent: finding it (`exchange`).

use crate::domain::records::code;
use crate::exchange::problem::{FileKind, Problem};
use crate::{i18n, tr};

/// What, and where as far as it is known.
pub fn problem_text(problem: &Problem) -> String {
    with_place(i18n::name("problem", &problem.code), problem)
}

/// These words and the place of the problem.
pub fn with_place(what: String, problem: &Problem) -> String {
    let mut parts = vec![what];
    if let Some((line, column)) = problem.place.line_column {
        parts.push(tr!("problem-place-line", line = line, column = column));
    }
    if let Some(field) = &problem.place.field {
        parts.push(tr!("problem-place-field", field = field.clone()));
    }
    if let Some(record) = problem.place.record {
        parts.push(tr!("problem-place-record", id = record.to_string()));
    }
    parts.join(" ")
}

/// What to do about it in a file of this kind.
pub fn remedy_text(problem: &Problem, kind: FileKind) -> String {
    i18n::text(&format!("problem-remedy-{}", code(&problem.remedy_in(kind))), &[])
}

/// What, where and what to do, in one text.
pub fn refusal_text(problem: &Problem, kind: FileKind) -> String {
    format!("{} {}", problem_text(problem), remedy_text(problem, kind))
}
