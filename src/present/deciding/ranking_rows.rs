//! The rows of the list of rankings: the question, the method, the number of ballots. Deliberately absent: any result, and the elections
//! of a committee, which are listed with their committee.

use crate::domain::actions::run_election::election_of;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Method, Ranking, RankingState};
use crate::present::lists::list_view::{ListRow, SortKey};
use std::collections::BTreeMap;

/// What one row shows.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct RankingRow {
    pub id: RecordId,
    pub question: String,
    pub method: Method,
    pub open: bool,
    pub options: usize,
    pub ballots: u64,
}

/// The sort keys of the list, as places in the keys of a row.
pub const SORTS: [&str; 4] = ["made", "question", "method", "ballots"];

/// All rankings of needs. `method_name` gives what a method is called.
pub fn ranking_rows(project: &Project, method_name: impl Fn(Method) -> String) -> Vec<ListRow<RankingRow>> {
    let mut ballots: BTreeMap<RecordId, u64> = BTreeMap::new();
    for (_, ballot) in project.all::<Ballot>() {
        *ballots.entry(ballot.ranking).or_default() += 1;
    }
    let row = |(at, (id, ranking)): (i64, (RecordId, &Ranking))| {
        let shown = RankingRow {
            id,
            question: ranking.question.clone(),
            method: ranking.method,
            open: ranking.state == RankingState::Open,
            options: ranking.options.len(),
            ballots: ballots.get(&id).copied().unwrap_or_default(),
        };
        let method = method_name(ranking.method);
        let keys = vec![
            SortKey::Number(at),
            SortKey::text(&shown.question),
            SortKey::text(&method),
            SortKey::number(i64::try_from(shown.ballots).ok()),
        ];
        ListRow::new(shown, [ranking.question.as_str(), &method], keys)
    };
    let asked = project
        .all::<Ranking>()
        .filter(|(id, _)| election_of(project, *id).is_none());
    (0..).zip(asked).map(row).collect()
}
