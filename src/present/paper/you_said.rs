//! "You said, we did": the sheet for the wall. Feedback answered within a period, in a form for people who read little: an icon for the
//! sector, a short text on either side, a face for the view.
//!
//! Deliberately absent: complaints that were passed on, and single questions whose text could identify the person (`fits_the_wall`).

use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Feedback, FeedbackKind, Satisfaction};

/// Letters of a text that still fit the wall.
pub const LONGEST: usize = 160;

/// One pair.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct SaidAndDone {
    pub feedback: RecordId,
    pub kind: FeedbackKind,
    /// Code of the sector, for its icon; empty for none.
    pub sector: String,
    pub said: String,
    pub done: String,
    pub on: Day,
    pub view: Option<Satisfaction>,
    /// Both texts are short enough. Longer ones are for a person to shorten, never cut by us.
    pub fits_the_wall: bool,
}

/// What was answered from `from` to `until`, the latest first.
pub fn you_said(project: &Project, from: Day, until: Day) -> Vec<SaidAndDone> {
    let mut pairs: Vec<SaidAndDone> = project
        .all::<Feedback>()
        .filter_map(|(id, feedback)| {
            let told = feedback.told()?;
            let answer = told
                .answer
                .as_ref()
                .filter(|it| from <= it.on && it.on <= until)?;
            let short = |text: &str| text.chars().count() <= LONGEST;
            Some(SaidAndDone {
                feedback: id,
                kind: told.kind,
                sector: told.sector.clone(),
                said: told.text.clone(),
                done: answer.text.clone(),
                on: answer.on,
                view: told.closed.as_ref().map(|closed| closed.view),
                fits_the_wall: short(&told.text) && short(&answer.text),
            })
        })
        .collect();
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.on));
    pairs
}
