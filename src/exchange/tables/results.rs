//! Results of closed rankings: one row per option in total, and one per option and group that may be shown apart.
//!
//! All methods follow one rule of small counts, that of the screen: groups that it does not show apart have no rows, and scores of the
//! total are hidden where there are so few secret ballots that they would reveal single answers. Deliberately absent: open rankings,
//! whose results would influence later votes.

use super::table::{Cell, Row, Table};
use crate::analysis::deciding::ranking::parts::{Part, Parts, parts};
use crate::analysis::deciding::ranking::rule::Rule;
use crate::analysis::numbers::exact::Exact;
use crate::domain::actions::run_election::candidate_of;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Need, Ranking};
use num_traits::ToPrimitive;

/// The table of ranking results.
pub fn results(project: &Project) -> Table {
    let of_ranking = |(id, ranking): (RecordId, &Ranking)| {
        let parts = Rule::usual(ranking.method).and_then(|rule| parts(project, id, rule));
        parts
            .map(|parts| rows(project, id, ranking, &parts))
            .unwrap_or_default()
    };
    Table {
        columns: vec![
            "ranking",
            "question",
            "method",
            "whose",
            "group_id",
            "place",
            "tied",
            "need",
            "statement",
            "score",
            "supporters",
            "ballots",
        ],
        rows: project.all::<Ranking>().flat_map(of_ranking).collect(),
    }
}

fn rows(project: &Project, id: RecordId, ranking: &Ranking, parts: &Parts) -> Vec<Row> {
    let section = |part: &Part, group: Option<RecordId>, whose: &Cell, hidden: bool| {
        let number = |cell: Cell| if hidden { Cell::Hidden } else { cell };
        let supporters = |option| match parts.rule {
            Rule::Dots | Rule::Hands | Rule::Approval | Rule::PilingMeanShare => {
                Cell::Number(parts.support(part, option))
            }
            _ => Cell::Empty,
        };
        let row = |place: usize, tied: bool, option: RecordId| Row {
            id,
            shape: None,
            cells: vec![
                Cell::id(Some(id)),
                Cell::text(&ranking.question),
                Cell::word(ranking.method.code()),
                whose.clone(),
                Cell::id(group),
                Cell::Number(place as u64),
                Cell::Truth(tied),
                Cell::id(Some(option)),
                option_cell(project, option),
                number(parts.exact_score(part, option).map_or(Cell::Empty, score_cell)),
                number(supporters(option)),
                number(Cell::Number(part.ballots)),
            ],
        };
        part.outcome
            .tiers
            .iter()
            .flat_map(|tier| {
                tier.options
                    .iter()
                    .map(|option| row(tier.place, tier.is_tie(), *option))
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    let mut rows = section(&parts.total, None, &Cell::word("everybody"), parts.few_secret);
    for group in parts.groups.iter().filter(|group| group.shown) {
        let record = group.group.and_then(|id| project.get::<Group>(id));
        let whose = record.map_or(Cell::word("no-group"), |record| Cell::code(&record.preset));
        rows.extend(section(&group.part, group.group, &whose, false));
    }
    rows
}

/// A score; those of some rules have fractions.
fn score_cell(score: &Exact) -> Cell {
    match score.is_integer().then(|| score.to_u64()).flatten() {
        Some(whole) => Cell::Number(whole),
        None => score.to_f64().map_or(Cell::Empty, Cell::Decimal),
    }
}

/// What was ranked: a need's statement, or a candidate by number alone.
fn option_cell(project: &Project, option: RecordId) -> Cell {
    match (project.get::<Need>(option), candidate_of(project, option)) {
        (Some(need), _) => Cell::text(&need.statement),
        (None, Some(candidate)) => Cell::text(&format!("candidate-{}", candidate.number)),
        (None, None) => Cell::Empty,
    }
}
