//! Problems of a file in words: what, where, and what to do.

use crate::domain::records::code;
use crate::exchange::problem::Problem;
use crate::i18n;
use crate::tr;
use leptos::prelude::*;

/// What, and where as far as it is known.
pub fn problem_text(problem: &Problem) -> String {
    let mut parts = vec![i18n::name("problem", &problem.code)];
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

/// What to do about it.
pub fn remedy_text(problem: &Problem) -> String {
    i18n::text(&format!("problem-remedy-{}", code(&problem.code.remedy())), &[])
}

/// A refusal as two lines: what, what to do.
#[component]
pub fn ProblemLines(problem: Problem) -> impl IntoView {
    let again = problem.clone();
    view! {
        <p>
            <strong>{move || problem_text(&problem)}</strong>
            " "
            {move || remedy_text(&again)}
        </p>
    }
}
