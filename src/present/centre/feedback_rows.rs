//! The rows of the log of feedback: kind, text, deadline, and whether that is past.
//!
//! Deliberately absent: text of feedback passed to the confidential channel, which has none.

use crate::analysis::centre::feedback_figures::{is_overdue, waits};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Decision, Feedback, FeedbackKind, Intervention, PlanLine};
use crate::present::lists::list_view::{ListRow, SortKey};

/// Where feedback stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub enum Standing {
    Overdue,
    Waiting,
    /// Answered, or thanks; the person's view is still to come.
    ToClose,
    Closed,
    PassedOn,
}

impl Standing {
    /// All, the most pressing first.
    pub const ALL: [Self; 5] = [
        Self::Overdue,
        Self::Waiting,
        Self::ToClose,
        Self::Closed,
        Self::PassedOn,
    ];

    /// The key of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Waiting => "waiting",
            Self::ToClose => "to-close",
            Self::Closed => "closed",
            Self::PassedOn => "passed-on",
        }
    }
}

/// What one row shows.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct FeedbackRow {
    pub id: RecordId,
    pub received: Day,
    pub kind: Option<FeedbackKind>,
    pub text: String,
    pub sector: String,
    pub due: Option<Day>,
    pub standing: Standing,
    /// Days between the deadline and the answer, when it came late.
    pub answered_late: Option<u32>,
}

/// The sort keys of the log, as places in the keys of a row.
pub const SORTS: [&str; 3] = ["pressing", "received", "due"];

/// All feedback, the most pressing first, then by deadline, then the latest.
pub fn feedback_rows(project: &Project, today: Day) -> Vec<ListRow<FeedbackRow>> {
    let row = |(id, feedback): (RecordId, &Feedback)| {
        let told = feedback.told();
        let standing = match told {
            None => Standing::PassedOn,
            Some(told) if told.closed.is_some() => Standing::Closed,
            Some(told) if is_overdue(told, today) => Standing::Overdue,
            Some(told) if waits(told) => Standing::Waiting,
            Some(_) => Standing::ToClose,
        };
        let late = told.and_then(|told| {
            let days = told.answer.as_ref()?.on.days_since(told.due?);
            u32::try_from(days).ok().filter(|days| *days > 0)
        });
        let shown = FeedbackRow {
            id,
            received: feedback.received,
            kind: told.map(|told| told.kind),
            text: told.map(|told| told.text.clone()).unwrap_or_default(),
            sector: told.map(|told| told.sector.clone()).unwrap_or_default(),
            due: told.and_then(|told| told.due),
            standing,
            answered_late: late,
        };
        let answer = told
            .and_then(|told| told.answer.as_ref())
            .map_or("", |it| it.text.as_str());
        let text = shown.text.clone();
        let line = told.and_then(|told| told.plan_line);
        let line = line.map(|id| line_title(project, id)).unwrap_or_default();
        let keys = vec![
            SortKey::None,
            SortKey::day(Some(feedback.received)),
            SortKey::day(shown.due),
        ];
        ListRow::new(shown, [text.as_str(), answer, &line], keys)
    };
    let mut rows: Vec<ListRow<FeedbackRow>> = project.all::<Feedback>().map(row).collect();
    rows.sort_by_key(|row| {
        let it = &row.item;
        (
            it.standing,
            it.due.is_none(),
            it.due,
            std::cmp::Reverse(it.received),
        )
    });
    for (at, row) in rows.iter_mut().enumerate() {
        row.keys[0] = SortKey::Number(at as i64);
    }
    rows
}

/// The name of a plan line: as its intervention; empty where that is gone.
pub fn line_title(project: &Project, line: RecordId) -> String {
    let intervention = line_intervention(project, line).and_then(|id| project.get::<Intervention>(id));
    intervention.map(|it| it.title.clone()).unwrap_or_default()
}

/// The intervention that a plan line commits to; none for a need left out.
pub fn line_intervention(project: &Project, line: RecordId) -> Option<RecordId> {
    match &project.get::<PlanLine>(line)?.decision {
        Decision::Taken(commitment) => Some(commitment.intervention),
        Decision::NotTaken(_) => None,
    }
}

/// The commitments of the plan that feedback can be about.
pub fn plan_lines(project: &Project) -> Vec<(RecordId, String)> {
    let lines = project
        .all::<PlanLine>()
        .map(|(id, _)| (id, line_title(project, id)));
    lines.filter(|(_, title)| !title.is_empty()).collect()
}
