//! Closing a ranking: from here on there is a result, and no further ballots.
//!
//! Deliberately absent: reopening. Votes cast after the result was seen would be different votes, so a further round is a new ranking
//! with its own ballots. A mistaken closing can be undone only where the answers were public (`ballot_secrecy`).

use crate::domain::actions::set_up_ranking::is_frozen;
use crate::domain::edit::{Act, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ranking, RankingState};

/// Closes a ranking. Refused when it is closed already, or when it has no ballots.
pub fn close_ranking(project: &Project, id: RecordId) -> Result<Edit, Refusal> {
    let ranking = project.get::<Ranking>(id).ok_or(Refusal::Missing(id))?;
    if ranking.state == RankingState::Closed {
        return Err(Refusal::NotAllowed(NotAllowed::RankingClosed));
    }
    if !is_frozen(project, id) {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let mut closed = ranking.clone();
    closed.state = RankingState::Closed;
    Ok(Edit::change(project, id, closed).labelled(Act::Close))
}
