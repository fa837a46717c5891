//! A meeting: an activity with people, from starting it to its summary.

use crate::domain::date::{Day, Millis};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The kinds of activity that these teams hold.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum MeetingKind {
    #[default]
    FocusGroup,
    KeyInformantInterview,
    HouseholdSurvey,
    TownHall,
    CommunityWorkshop,
    ServicePointMapping,
    ActionPlanMeeting,
    CommitteeMeeting,
    EvaluationDiscussion,
}

impl MeetingKind {
    /// All, the most frequent first.
    pub const ALL: [Self; 9] = [
        Self::FocusGroup,
        Self::KeyInformantInterview,
        Self::HouseholdSurvey,
        Self::TownHall,
        Self::CommunityWorkshop,
        Self::ServicePointMapping,
        Self::ActionPlanMeeting,
        Self::CommitteeMeeting,
        Self::EvaluationDiscussion,
    ];
}

/// One meeting. Its groups are records of their own that point to it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// What kind of activity.
    pub kind: MeetingKind,
    /// The day it is held.
    pub date: Option<Day>,
    /// Where it is held.
    pub venue: String,
    /// The role of who facilitates; never a name of an affected person.
    pub facilitator_role: String,
    /// The consent text was read out and agreed to.
    pub consent_read: bool,
    /// The text about expectations (what this meeting can and cannot promise) was read out.
    pub expectations_read: bool,
    /// When it was started on a tablet; shown, never used for ordering revisions.
    pub started: Option<Millis>,
    /// When it was ended; a started meeting without an end is running.
    pub ended: Option<Millis>,
    /// What was said, in short, written at the end.
    pub summary: String,
}

impl Meeting {
    /// Started and not ended.
    pub fn is_running(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }
}
