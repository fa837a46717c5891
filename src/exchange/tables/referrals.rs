//! Referrals, by code, and their figures.
//!
//! A row about one referral carries no sex, age or status: with the service and the day they could tell who it was. These are in the table
//! of figures, where every part with fewer than five referrals is hidden, and so is every figure from which it could be computed.

use super::table::{Cell, Row, Table};
use crate::analysis::centre::referral_figures::{Figures, by, figures};
use crate::analysis::numbers::median::Median;
use crate::analysis::protection::small_groups::protect_beside;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Provider, Referral, ReferralState, Service, code};

/// The table of referrals.
pub fn referrals(project: &Project) -> Table {
    let row = |(id, referral): (RecordId, &Referral)| {
        let service = referral.to.and_then(|id| project.get::<Service>(id));
        let provider = service
            .and_then(|service| service.provider)
            .and_then(|id| project.get::<Provider>(id));
        let mut cells = vec![
            Cell::text(&referral.code.to_string()),
            Cell::code(&referral.need),
            Cell::code(&referral.urgency),
            Cell::id(referral.to),
            service.map_or(Cell::Empty, |it| Cell::text(&it.title)),
            provider.map_or(Cell::Empty, |it| Cell::text(&it.name)),
            Cell::Truth(referral.consent),
            Cell::day(referral.due),
            referral.state().map_or(Cell::Empty, |state| Cell::code(&state)),
        ];
        cells.extend(ReferralState::ALL.map(|state| Cell::day(referral.reached(state))));
        cells.push(referral.view.map_or(Cell::Empty, |view| Cell::code(&view)));
        Row {
            id,
            shape: None,
            cells,
        }
    };
    Table {
        columns: vec![
            "code",
            "need",
            "urgency",
            "service_id",
            "service",
            "organisation",
            "consent",
            "due",
            "state",
            "sent",
            "received",
            "accepted",
            "served",
            "not_eligible",
            "no_capacity",
            "unreachable",
            "closed",
            "view",
        ],
        rows: project.all::<Referral>().map(row).collect(),
    }
}

/// The table of referral figures: all, then by need, sex, age band and status.
pub fn referral_figures(project: &Project, today: Day) -> Table {
    let all = figures(project.all::<Referral>().map(|(_, referral)| referral), today);
    let mut rows = figures_rows(project.id, "all", vec![(Cell::Empty, all, true)]);
    macro_rules! parts {
        ($name:literal, $key:expr) => {
            let parts = by(project, today, $key).into_iter().map(|part| {
                let key = part
                    .key
                    .map_or(Cell::word("not-asked"), |key| Cell::text(&code(&key)));
                (key, part.figures, part.shown)
            });
            rows.extend(figures_rows(project.id, $name, parts.collect()));
        };
    }
    parts!("need", |it| Some(it.need));
    parts!("sex", |it| it.sex);
    parts!("age", |it| it.age);
    parts!("status", |it| it.status);
    Table {
        columns: vec![
            "by",
            "part",
            "referrals",
            "median_days_to_acceptance",
            "acceptance_base",
            "median_days_to_service",
            "service_base",
            "in_time_percent",
            "in_time_base",
            "not_eligible",
            "no_capacity",
            "unreachable",
            "overdue",
        ],
        rows,
    }
}

/// The counts of one part, in the order of their columns.
fn counts(figures: &Figures) -> [u64; 8] {
    let refused = |state| figures.refusals.get(&state).copied().unwrap_or(0);
    let base = |median: Option<Median>| median.map_or(0, |median| median.base as u64);
    [
        figures.total,
        base(figures.to_acceptance),
        base(figures.to_service),
        figures.in_time.whole,
        refused(ReferralState::NotEligible),
        refused(ReferralState::NoCapacity),
        refused(ReferralState::Unreachable),
        figures.overdue,
    ]
}

/// One row per part. Each column of counts is protected across the parts, so that no hidden one can be found by subtracting.
fn figures_rows(id: RecordId, by: &'static str, parts: Vec<(Cell, Figures, bool)>) -> Vec<Row> {
    let allowed: Vec<bool> = parts.iter().map(|(.., shown)| *shown).collect();
    let counted: Vec<[u64; 8]> = parts.iter().map(|(_, figures, _)| counts(figures)).collect();
    let shown: Vec<Vec<bool>> = (0..8)
        .map(|column| {
            let sizes: Vec<u64> = counted.iter().map(|counts| counts[column]).collect();
            protect_beside(&sizes, &allowed)
        })
        .collect();
    let row = |(at, (part, figures, _)): (usize, (Cell, Figures, bool))| {
        let count = |column: usize| {
            if shown[column][at] {
                Cell::Number(counted[at][column])
            } else {
                Cell::Hidden
            }
        };
        let median = |column: usize, median: Option<Median>| match median {
            _ if !shown[column][at] => Cell::Hidden,
            None => Cell::Empty,
            Some(median) => Cell::Decimal(median.halves as f64 / 2.0),
        };
        let share = figures.in_time.ratio().filter(|_| shown[3][at]);
        Row {
            id,
            shape: None,
            cells: vec![
                Cell::word(by),
                part,
                count(0),
                median(1, figures.to_acceptance),
                count(1),
                median(2, figures.to_service),
                count(2),
                share.map_or(Cell::Hidden, |share| Cell::Number(share.rounded(100))),
                count(3),
                count(4),
                count(5),
                count(6),
                count(7),
            ],
        }
    };
    parts.into_iter().enumerate().map(row).collect()
}
