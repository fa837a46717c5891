//! Evaluations: one row per evaluation, with small counts hidden. What people said stays in the project file.

use super::small_counts;
use super::table::{Cell, Row, Table};
use crate::analysis::centre::referral_figures::Share;
use crate::analysis::plan::evaluation_results::{Improvement, access, quality};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Decision, Evaluation, Intervention, PlanLine, Reached};

/// The table of evaluations.
pub fn evaluations(project: &Project) -> Table {
    let row = |(id, evaluation): (RecordId, &Evaluation)| {
        let of_line = || {
            let line = project.get::<PlanLine>(evaluation.plan_line?)?;
            match &line.decision {
                Decision::Taken(taken) => Some(taken.intervention),
                Decision::NotTaken(_) => None,
            }
        };
        let intervention = evaluation.intervention.or_else(of_line);
        let record = intervention.and_then(|id| project.get::<Intervention>(id));
        let satisfied = evaluation.views.iter().fold(Share::default(), |sum, view| Share {
            part: sum.part + u64::from(view.satisfied.min(view.asked)),
            whole: sum.whole + u64::from(view.asked),
        });
        let mut cells = vec![
            Cell::id(Some(id)),
            Cell::id(evaluation.plan_line),
            Cell::id(intervention),
            record.map_or(Cell::Empty, |it| Cell::text(&it.title)),
            record.map_or(Cell::Empty, |it| Cell::text(&it.sector)),
            Cell::day(Some(evaluation.on)),
            Cell::Number(evaluation.views.len() as u64),
            steps(quality(&evaluation.views)),
            steps(access(&evaluation.views)),
            small_counts::count(satisfied.whole),
            satisfied
                .ratio()
                .map_or(Cell::Hidden, |share| Cell::Number(share.rounded(100))),
        ];
        cells.extend(reached(&evaluation.direct));
        cells.extend(reached(&evaluation.indirect));
        cells.push(Cell::text(&evaluation.left_out));
        cells.push(Cell::code(&evaluation.upkeep));
        cells.push(Cell::text(&evaluation.upkeep_note));
        Row {
            id,
            shape: None,
            cells,
        }
    };
    Table {
        columns: vec![
            "id",
            "plan_line_id",
            "intervention_id",
            "title",
            "sector",
            "date",
            "views",
            "quality_change_steps",
            "access_change_steps",
            "asked",
            "satisfied_percent",
            "direct_female",
            "direct_male",
            "indirect_female",
            "indirect_male",
            "left_out",
            "upkeep",
            "upkeep_note",
        ],
        rows: project.all::<Evaluation>().map(row).collect(),
    }
}

/// To one hundredth of a step.
fn steps(improvement: Option<Improvement>) -> Cell {
    improvement.map_or(Cell::Empty, |improvement| {
        let hundredths = improvement.steps.rounded(100) as f64 / 100.0;
        Cell::Decimal(if improvement.negative {
            -hundredths
        } else {
            hundredths
        })
    })
}

/// Both hidden when one is small.
fn reached(reached: &Reached) -> [Cell; 2] {
    let both = [reached.female, reached.male].map(u64::from);
    if both.iter().any(|count| small_counts::is_small(*count)) {
        [Cell::Hidden, Cell::Hidden]
    } else {
        both.map(Cell::Number)
    }
}
