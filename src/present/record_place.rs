//! Where a record is looked after: the place that "go there" leads to.

use super::route::Place;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Group, Kind};

/// The place of a record; of a group its meeting, of a ballot its ranking.
pub fn place_of(project: &Project, kind: Kind, id: RecordId) -> Place {
    match kind {
        Kind::Assessment => Place::Details,
        Kind::CatchmentArea | Kind::Mark => Place::Map,
        Kind::Meeting => Place::Meeting(id),
        Kind::Group => project
            .get::<Group>(id)
            .map_or(Place::Meetings, |group| Place::Meeting(group.meeting)),
        Kind::Need => Place::Needs,
        Kind::Ranking => Place::Ranking(id),
        Kind::Ballot => project
            .get::<Ballot>(id)
            .map_or(Place::Rankings, |ballot| Place::Ranking(ballot.ranking)),
        Kind::Intervention => Place::Intervention(id),
        Kind::Score => Place::Chart,
        Kind::PlanLine => Place::Plan,
    }
}
