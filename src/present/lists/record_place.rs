//! The screen on which a record is edited: the target of "go there".

use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Group, Implementation, Kind};
use crate::present::route::Place;

/// The place of a record; of a group its meeting, of a ballot its ranking.
pub fn place_of(project: &Project, kind: Kind, id: RecordId) -> Place {
    match kind {
        Kind::Assessment => Place::Details,
        Kind::CatchmentArea | Kind::Mark | Kind::Underlay | Kind::ReferenceLayer | Kind::CategorySet => {
            Place::Map
        }
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
        Kind::CriteriaSet | Kind::CriteriaScore => Place::Criteria,
        Kind::BudgetDecision => Place::Budget,
        Kind::PlanLine | Kind::PlanSignature => Place::Plan,
        Kind::Implementation => project
            .get::<Implementation>(id)
            .map_or(Place::Works, |work| Place::Work(work.plan_line)),
        Kind::Evaluation => Place::Evaluation(id),
        Kind::MonitoringRound => Place::Round(id),
        Kind::ActivityMonth => Place::Activities,
        Kind::Provider => Place::Provider(id),
        Kind::Service => Place::Service(id),
        Kind::Referral => Place::Referral(id),
        Kind::Feedback => Place::FeedbackItem(id),
        Kind::CentreSettings => Place::DeskSettings,
        Kind::ColumnMatching => Place::ServiceImport,
        Kind::Committee => Place::Committee(id),
    }
}
