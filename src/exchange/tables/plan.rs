//! The lines of the Community Action Plan: commitments, and needs left out with reason and next step.

use super::interventions::money;
use super::table::{Cell, Row, Table};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Decision, Intervention, Milestone, Need, PlanLine};

/// The table of plan lines.
pub fn plan(project: &Project) -> Table {
    let row = |(id, line): (RecordId, &PlanLine)| {
        let mut cells = vec![Cell::id(Some(id))];
        match &line.decision {
            Decision::Taken(taken) => {
                let title = project
                    .get::<Intervention>(taken.intervention)
                    .map(|it| it.title.as_str());
                cells.extend([
                    Cell::word("taken"),
                    Cell::id(Some(taken.intervention)),
                    Cell::text(title.unwrap_or_default()),
                    Cell::text(&taken.lead),
                    Cell::text(&taken.partners.join("; ")),
                    Cell::day(taken.starts),
                    Cell::day(taken.ends),
                ]);
                cells.extend(money(taken.budget));
                cells.extend([
                    Cell::text(&taken.source),
                    Cell::text(&milestones(&taken.milestones)),
                    Cell::Empty,
                    Cell::Empty,
                ]);
            }
            Decision::NotTaken(left) => {
                let statement = project.get::<Need>(left.need).map(|need| need.statement.as_str());
                cells.extend([
                    Cell::word("not-taken"),
                    Cell::id(Some(left.need)),
                    Cell::text(statement.unwrap_or_default()),
                ]);
                cells.extend(std::iter::repeat_n(Cell::Empty, 8));
                cells.extend([Cell::text(&left.reason), Cell::text(&left.next_step)]);
            }
        }
        Row {
            id,
            shape: None,
            cells,
        }
    };
    Table {
        columns: vec![
            "id",
            "decision",
            "intervention_or_need",
            "title",
            "lead",
            "partners",
            "starts",
            "ends",
            "budget",
            "currency",
            "source",
            "milestones",
            "reason",
            "next_step",
        ],
        rows: project.all::<PlanLine>().map(row).collect(),
    }
}

/// `2026-05-15 Contract (done); Handover`.
fn milestones(milestones: &[Milestone]) -> String {
    let texts: Vec<String> = milestones
        .iter()
        .map(|step| {
            let due = step.due.map(|day| format!("{day} ")).unwrap_or_default();
            let done = if step.done { " (done)" } else { "" };
            format!("{due}{}{done}", step.what)
        })
        .collect();
    texts.join("; ")
}
