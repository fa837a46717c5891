//! Results of closed rankings: one row per option in total, and one per option and group that may be shown apart.
//!
//! Open rankings are not here at all: a half-told result would change the votes still to come.

use super::small_counts::is_small;
use super::{Cell, Row, Table};
use crate::analysis::deciding::group_results::Part;
use crate::analysis::deciding::ranking_results::ranking_result;
use crate::analysis::deciding::recount::Rule;
use crate::analysis::deciding::recount_parts::parts;
use crate::analysis::deciding::tiers::Tier;
use crate::analysis::numbers::exact::Exact;
use crate::domain::actions::run_election::candidate_of;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Group, Method, Need, Ranking};
use num_traits::ToPrimitive;

/// The table of ranking results.
pub fn results(project: &Project) -> Table {
    let mut rows = Vec::new();
    for (id, ranking) in project.all::<Ranking>() {
        let Some(result) = ranking_result(project, id) else {
            rows.extend(recounted(project, id, ranking));
            continue;
        };
        let mut add = |part: &Part, tiers: &[Tier], group: Option<RecordId>, whose: Cell| {
            let whole = Section {
                project,
                id,
                ranking,
                part,
                group,
                whose,
            };
            rows.extend(tiers.iter().flat_map(|tier| whole.tier(tier)));
        };
        add(&result.total, &result.tiers, None, Cell::word("everybody"));
        for group in result.groups.iter().filter(|group| group.shown) {
            let record = group.group.and_then(|id| project.get::<Group>(id));
            let whose = record.map_or(Cell::word("no-group"), |record| Cell::code(&record.preset));
            add(&group.part, &result.tiers_of(&group.part), group.group, whose);
        }
    }
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
        rows,
    }
}

/// The rows of a method whose result is a recount: marks, orders, pairs, piles, matrices. Their scores may have fractions.
fn recounted(project: &Project, id: RecordId, ranking: &Ranking) -> Vec<Row> {
    let Some(parts) = Rule::of(ranking.method)
        .first()
        .and_then(|rule| parts(project, id, *rule))
    else {
        return Vec::new();
    };
    // Answers of whole groups were given in public; those of persons are secret.
    let secret = project
        .all::<Ballot>()
        .any(|(_, ballot)| ballot.ranking == id && ballot.people.is_none());
    let all: u64 = parts.groups.iter().map(|group| group.ballots).sum();
    let rows = |tiers: &[Tier], scores: &[Exact], support: &[u64], ballots: u64, group, whose: &Cell| {
        let hide = |cell: Cell| {
            if secret && is_small(ballots) {
                Cell::Hidden
            } else {
                cell
            }
        };
        let row = |tier: &Tier, option: &RecordId| {
            let at = parts.options.iter().position(|it| it == option);
            let score = at.and_then(|at| scores.get(at)).and_then(ToPrimitive::to_f64);
            let supporters = at.and_then(|at| support.get(at).copied());
            Row {
                id,
                shape: None,
                cells: vec![
                    Cell::id(Some(id)),
                    Cell::text(&ranking.question),
                    Cell::word(ranking.method.code()),
                    whose.clone(),
                    Cell::id(group),
                    Cell::Number(tier.place as u64),
                    Cell::Truth(tier.options.len() > 1),
                    Cell::id(Some(*option)),
                    option_cell(project, *option),
                    hide(score.map_or(Cell::Empty, Cell::Decimal)),
                    hide(Cell::number(supporters)),
                    hide(Cell::Number(ballots)),
                ],
            }
        };
        tiers
            .iter()
            .flat_map(|tier| {
                tier.options
                    .iter()
                    .map(|option| row(tier, option))
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    let mut out = rows(
        &parts.tiers,
        &parts.scores,
        &[],
        all,
        None,
        &Cell::word("everybody"),
    );
    for group in parts.groups.iter().filter(|group| group.shown) {
        let record = group.group.and_then(|id| project.get::<Group>(id));
        let whose = record.map_or(Cell::word("no-group"), |record| Cell::code(&record.preset));
        let support: &[u64] = if matches!(ranking.method, Method::Approval { .. } | Method::Piling { .. }) {
            &group.support
        } else {
            &[]
        };
        out.extend(rows(
            &group.tiers,
            &group.scores,
            support,
            group.ballots,
            group.group,
            &whose,
        ));
    }
    out
}

/// What was ranked: a need's statement, or a candidate by number alone.
fn option_cell(project: &Project, option: RecordId) -> Cell {
    match (project.get::<Need>(option), candidate_of(project, option)) {
        (Some(need), _) => Cell::text(&need.statement),
        (None, Some(candidate)) => Cell::text(&format!("candidate-{}", candidate.number)),
        (None, None) => Cell::Empty,
    }
}

/// The rows of one part of the people.
struct Section<'a> {
    project: &'a Project,
    id: RecordId,
    ranking: &'a Ranking,
    part: &'a Part,
    group: Option<RecordId>,
    whose: Cell,
}

impl Section<'_> {
    /// A number of a secret vote of fewer than five people would tell how single people voted.
    fn counted(&self, number: Option<u64>) -> Cell {
        let secret = self.ranking.method != Method::Hands;
        if secret && is_small(self.part.ballots) {
            Cell::Hidden
        } else {
            Cell::number(number)
        }
    }

    fn tier(&self, tier: &Tier) -> Vec<Row> {
        tier.options
            .iter()
            .map(|option| {
                let tally = self.part.rows.iter().find(|row| row.option == *option);
                Row {
                    id: self.id,
                    shape: None,
                    cells: vec![
                        Cell::id(Some(self.id)),
                        Cell::text(&self.ranking.question),
                        Cell::word(self.ranking.method.code()),
                        self.whose.clone(),
                        Cell::id(self.group),
                        Cell::Number(tier.place as u64),
                        Cell::Truth(tier.options.len() > 1),
                        Cell::id(Some(*option)),
                        option_cell(self.project, *option),
                        self.counted(tally.map(|row| row.score)),
                        self.counted(tally.map(|row| row.supporters)),
                        self.counted(Some(self.part.ballots)),
                    ],
                }
            })
            .collect()
    }
}
