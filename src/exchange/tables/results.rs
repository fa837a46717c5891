//! Results of closed rankings: one row per option for everybody, and one per option and group that may be shown apart.
//!
//! Open rankings are not here at all: a half-told result would change the votes still to come.

use super::small_counts::is_small;
use super::{Cell, Row, Table};
use crate::analysis::group_results::Part;
use crate::analysis::ranking_results::ranking_result;
use crate::analysis::tiers::Tier;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Group, Method, Need, Ranking};

/// The table of ranking results.
pub fn results(project: &Project) -> Table {
    let mut rows = Vec::new();
    for (id, ranking) in project.all::<Ranking>() {
        let Some(result) = ranking_result(project, id) else {
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
                let need = self.project.get::<Need>(*option);
                Row {
                    id: self.id,
                    shape: None,
                    cells: vec![
                        Cell::id(Some(self.id)),
                        Cell::text(&self.ranking.question),
                        Cell::word(match self.ranking.method {
                            Method::Dots { .. } => "dots",
                            Method::Hands => "hands",
                        }),
                        self.whose.clone(),
                        Cell::id(self.group),
                        Cell::Number(tier.place as u64),
                        Cell::Truth(tier.options.len() > 1),
                        Cell::id(Some(*option)),
                        need.map_or(Cell::Empty, |need| Cell::text(&need.statement)),
                        self.counted(tally.map(|row| row.score)),
                        self.counted(tally.map(|row| row.supporters)),
                        self.counted(Some(self.part.ballots)),
                    ],
                }
            })
            .collect()
    }
}
