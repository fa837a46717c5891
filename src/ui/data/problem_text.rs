//! A refusal of a project file on the screen. Deliberately absent: its words (`app::problem_words`).

use crate::app::problem_words::{problem_text, remedy_text};
use crate::exchange::problem::{FileKind, Problem};
use leptos::prelude::*;

/// A refusal as two lines: what, what to do.
#[component]
pub fn ProblemLines(problem: Problem) -> impl IntoView {
    let again = problem.clone();
    view! {
        <p>
            <strong>{move || problem_text(&problem)}</strong>
            " "
            {move || remedy_text(&again, FileKind::Project)}
        </p>
    }
}
