//! Issues of a layer file and the effect of each fix, in words. Deliberately absent: finding them (`exchange::layer`).

use crate::app::problem_words::{self, with_place};
use crate::domain::records::code;
use crate::exchange::layer::{Fix, Issue, Preview, RowIssue, Suspicion};
use crate::exchange::problem::{Code, FileKind, Problem};
use crate::{i18n, tr};

/// Rows that are named; of the others the number is told.
const NAMED: usize = 6;

/// One thing that is wrong, in words, and the fix that is offered for it.
#[derive(Clone, PartialEq)]
pub struct Trouble {
    /// What.
    pub text: String,
    /// What can be done about it here.
    pub fix: Option<Fix>,
}

/// Everything that is wrong, the file as a whole first.
pub fn troubles(preview: &Preview) -> Vec<Trouble> {
    let offered = |wanted: fn(&Fix) -> bool| preview.fixes.iter().find(|fix| wanted(fix)).cloned();
    let mut found = Vec::new();
    if let Some(suspicion) = &preview.suspicion {
        let (text, fix) = match suspicion {
            Suspicion::LatitudeFirst => (tr!("layer-swapped"), offered(|it| *it == Fix::SwapAxes)),
            Suspicion::WebMercator => (tr!("layer-mercator"), offered(|it| *it == Fix::FromWebMercator)),
            Suspicion::OtherSystem(name) if name.is_empty() => (tr!("layer-projected"), None),
            Suspicion::OtherSystem(name) => (tr!("layer-other-system", name = name.clone()), None),
            Suspicion::FarAway => (tr!("layer-far-away"), None),
        };
        found.push(Trouble { text, fix });
    }
    for issue in [
        Issue::RingOpen,
        Issue::NoShape,
        Issue::EmptyShape,
        Issue::TooFewPoints,
        Issue::OutOfRange,
        Issue::AtZero,
        Issue::Turned,
        Issue::NoName,
    ] {
        let rows = rows_with(&preview.issues, issue);
        if rows.is_empty() {
            continue;
        }
        let fix = match issue {
            Issue::RingOpen => offered(|it| *it == Fix::CloseRings),
            Issue::Turned => offered(|it| matches!(it, Fix::SwapRows(_))),
            Issue::NoName => offered(|it| matches!(it, Fix::NameByRow(_))),
            _ => offered(|it| *it == Fix::DropBroken),
        };
        let text = format!("{} {}", i18n::name("layer-issue", &issue), rows_text(&rows));
        found.push(Trouble { text, fix });
    }
    found
}

fn rows_with(issues: &[RowIssue], issue: Issue) -> Vec<usize> {
    let mut rows: Vec<usize> = issues
        .iter()
        .filter(|it| it.issue == issue)
        .map(|it| it.row)
        .collect();
    rows.dedup();
    rows
}

/// "Rows 3, 7, 12 and 4 more".
pub fn rows_text(rows: &[usize]) -> String {
    let named: Vec<String> = rows.iter().take(NAMED).map(|row| i18n::number(*row)).collect();
    let named = named.join(&tr!("layer-list-comma"));
    match rows.len().saturating_sub(NAMED) {
        0 => tr!("layer-rows-named", rows = named),
        more => tr!("layer-rows-and-more", rows = named, more = i18n::number(more)),
    }
}

/// What pressing a fix does.
pub fn fix_text(fix: &Fix) -> String {
    match fix {
        Fix::NameByRow(_) => tr!("layer-fix-name-by-row"),
        Fix::SwapRows(_) => tr!("layer-fix-swap-rows"),
        Fix::SwapAxes | Fix::FromWebMercator | Fix::CloseRings | Fix::DropBroken => {
            i18n::text(&format!("layer-fix-{}", code(fix)), &[])
        }
    }
}

/// Why a file cannot be used, and what to do.
pub fn refusal_text(problem: &Problem) -> String {
    match problem.code {
        Code::MissingField => tr!("layer-no-coordinates"),
        Code::OtherFile => with_place(tr!("layer-other-file"), problem),
        Code::TooManyRecords | Code::TooManyVertices => tr!("layer-too-much"),
        _ => problem_words::refusal_text(problem, FileKind::Layer),
    }
}
