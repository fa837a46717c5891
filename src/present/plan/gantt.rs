//! The plan along time: bars of its lines and the milestones on them, in thousandths of the whole span.
//!
//! Positions are counted from the first day; the reading direction decides which side that is. A line with one known day has a point
//! instead of a bar, lines without a day are listed apart. Deliberately absent: words, colours, and dependencies, which are not recorded.

use crate::analysis::plan::plan_coverage::commitments;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::Intervention;

/// How a milestone stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MilestoneState {
    /// Reached.
    Done,
    /// Its day has passed.
    Late,
    /// Still to come.
    Ahead,
}

impl MilestoneState {
    /// The key of its text.
    pub fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Late => "late",
            Self::Ahead => "ahead",
        }
    }
}

/// A milestone on the line.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Point {
    pub at: u32,
    pub what: String,
    pub due: Day,
    pub state: MilestoneState,
}

/// One line of the plan.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Row {
    pub id: RecordId,
    pub number: usize,
    pub title: String,
    pub starts: Option<Day>,
    pub ends: Option<Day>,
    /// From and to; none where days are missing or the wrong way round.
    pub bar: Option<(u32, u32)>,
    pub points: Vec<Point>,
}

/// Where a month begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Tick {
    pub at: u32,
    pub day: Day,
}

/// The whole view.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Gantt {
    pub rows: Vec<Row>,
    pub ticks: Vec<Tick>,
    /// Today, when it lies within.
    pub today: Option<u32>,
}

/// Most ticks; longer plans have one for every second, third … month.
const MOST_TICKS: usize = 5;

/// The plan along time; none while no line has a day.
pub fn gantt(project: &Project, today: Option<Day>) -> Option<Gantt> {
    let lines = commitments(project);
    let days = lines.iter().flat_map(|(_, line)| {
        let due = line.milestones.iter().filter_map(|milestone| milestone.due);
        line.starts.into_iter().chain(line.ends).chain(due)
    });
    let (first, last) = days.fold(None, |span: Option<(Day, Day)>, day| {
        let (first, last) = span.unwrap_or((day, day));
        Some((first.min(day), last.max(day)))
    })?;
    let first = Day::new(first.year(), first.month(), 1).unwrap_or(first);
    let end = next_month(last).unwrap_or(last);
    let span = i64::from(end.days_since(first)).max(1);
    let at = |day: Day| {
        let share = i64::from(day.days_since(first)) * 1000 / span;
        u32::try_from(share.clamp(0, 1000)).unwrap_or_default()
    };
    let rows = (1..)
        .zip(&lines)
        .map(|(number, (id, line))| {
            let points = line.milestones.iter().filter_map(|milestone| {
                let due = milestone.due?;
                let state = match today {
                    _ if milestone.done => MilestoneState::Done,
                    Some(today) if due < today => MilestoneState::Late,
                    _ => MilestoneState::Ahead,
                };
                Some(Point {
                    at: at(due),
                    what: milestone.what.clone(),
                    due,
                    state,
                })
            });
            let title = project
                .get::<Intervention>(line.intervention)
                .map(|it| it.title.clone());
            let bar = match (line.starts, line.ends) {
                (Some(from), Some(to)) if from <= to => Some((at(from), at(to.plus_days(1).unwrap_or(to)))),
                (Some(_), Some(_)) | (None, None) => None,
                (Some(day), None) | (None, Some(day)) => Some((at(day), at(day))),
            };
            Row {
                id: *id,
                number,
                title: title.unwrap_or_default(),
                starts: line.starts,
                ends: line.ends,
                bar,
                points: points.collect(),
            }
        })
        .collect();
    let mut months = vec![first];
    while let Some(next) = months
        .last()
        .copied()
        .and_then(next_month)
        .filter(|next| *next < end)
    {
        months.push(next);
    }
    let every = months.len().div_ceil(MOST_TICKS);
    let ticks = months
        .into_iter()
        .step_by(every)
        .map(|day| Tick { at: at(day), day })
        .collect();
    Some(Gantt {
        rows,
        ticks,
        today: today.filter(|today| *today >= first && *today < end).map(at),
    })
}

fn next_month(day: Day) -> Option<Day> {
    match day.month() {
        12 => Day::new(day.year() + 1, 1, 1),
        month => Day::new(day.year(), month + 1, 1),
    }
}
