//! Setting up a ranking, changing it while it has no ballots, and deleting it.
//!
//! The question, the options, the method and the meeting are frozen while a ballot exists. That is derived from the ballots and not
//! stored, so undoing the only ballot makes them editable again. Deliberately absent: casting and counting.

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Kind, Method, Need, Ranking, RankingState, TieRule};

/// Most dots per person.
pub const MOST_DOTS: u32 = 20;
/// Most counters for one pile.
pub const MOST_COUNTERS: u32 = 1_000;

/// Most cards of a whole pairwise grid: 28 pairs, which is as much as a group bears. Beyond it only the needed pairs are asked.
pub const MOST_GRID_CARDS: usize = 8;
/// Most cards of which the needed pairs are asked: 54 pairs at most.
pub const MOST_SORTED_CARDS: usize = 16;

/// Sets up a ranking, open and without ballots.
///
/// Refused without a question, with fewer than two options, with an option twice or one that is not a need, and with dots outside 1–20 or a
/// cap outside 1–dots, pairs of more than 16 cards, approval with fewer marks than one or more than options, counters outside 1–1,000, a
/// matrix without criteria, criteria without a matrix, and a rule for ties that rankings do not have.
pub fn set_up_ranking(project: &Project, id: RecordId, ranking: Ranking) -> Result<Edit, Refusal> {
    let ranking = checked(project, ranking)?;
    Ok(Edit::add(id, ranking))
}

/// Changes a ranking without ballots. Refused as soon as a ballot is in, and wherever setting it up would be refused.
pub fn change_ranking(project: &Project, id: RecordId, ranking: Ranking) -> Result<Edit, Refusal> {
    let before = project.get::<Ranking>(id).ok_or(Refusal::Missing(id))?;
    if is_frozen(project, id) {
        return Err(Refusal::NotAllowed(NotAllowed::BallotsAreIn));
    }
    let ranking = checked(project, ranking)?;
    if ranking == *before {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    Ok(Edit::change(project, id, ranking))
}

/// Deletes a ranking with all its ballots, in one edit that can be undone.
pub fn delete_ranking(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    project.get::<Ranking>(id).ok_or(Refusal::Missing(id))?;
    let ballots = project
        .all::<Ballot>()
        .filter(|(_, ballot)| ballot.ranking == id)
        .map(|(ballot, _)| ballot);
    let changes = std::iter::once(id)
        .chain(ballots)
        .map(|record| Change::set(project, record, None))
        .collect();
    Ok(Edit::new(Act::Delete, Kind::Ranking, changes))
}

/// True when a ballot was cast in the ranking.
pub fn is_frozen(project: &Project, ranking: RecordId) -> bool {
    project
        .all::<Ballot>()
        .any(|(_, ballot)| ballot.ranking == ranking)
}

/// True when a ballot was cast in any ranking, open or closed, that offers this need.
pub fn is_balloted(project: &Project, need: RecordId) -> bool {
    project
        .all::<Ranking>()
        .any(|(id, ranking)| ranking.options.contains(&need) && is_frozen(project, id))
}

fn checked(project: &Project, mut ranking: Ranking) -> Result<Ranking, Refusal> {
    ranking.question = ranking.question.trim().to_owned();
    ranking.state = RankingState::Open;
    ranking.settlements.clear();
    let method_fits = match ranking.method {
        Method::Dots { per_person, cap } => {
            (1..=MOST_DOTS).contains(&per_person) && (1..=per_person).contains(&cap)
        }
        Method::Approval { most } => (1..=ranking.options.len()).contains(&(most as usize)),
        Method::Piling { counters } => (1..=MOST_COUNTERS).contains(&counters),
        Method::Matrix { counters } => {
            (1..=MOST_COUNTERS).contains(&counters) && !ranking.criteria.is_empty()
        }
        Method::Pairs => ranking.options.len() <= MOST_SORTED_CARDS,
        Method::Hands | Method::Order | Method::Calendar => true,
    };
    let tie_fits = TieRule::OF_RANKINGS.contains(&ranking.tie_rule);
    let criteria_fit = ranking.criteria.is_empty() || matches!(ranking.method, Method::Matrix { .. });
    let mut options = ranking.options.clone();
    options.sort();
    options.dedup();
    if ranking.question.is_empty()
        || !method_fits
        || !criteria_fit
        || !tie_fits
        || options.len() < 2
        || options.len() < ranking.options.len()
    {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    match options
        .iter()
        .find(|option| project.get::<Need>(**option).is_none())
    {
        Some(gone) => Err(Refusal::Missing(*gone)),
        None => Ok(ranking),
    }
}
