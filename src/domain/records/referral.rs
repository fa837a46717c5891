//! A referral: a code instead of a name, from the centre to a service, with an agreed time frame and a date for every state.
//!
//! Sensitive needs cannot be written down: `ReferralNeed` is a closed list without them, and no field takes a text. Deliberately absent:
//! names, telephone numbers, case notes.

use super::enum_code::code;
use super::service::DocumentKind;
use crate::domain::calendar::TimeOfDay;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::referral_code::ReferralCode;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is needed. The names are those of the default sectors where there is one. Gender-based violence, child protection and the like are
/// deliberately not among them, and there is no free text in which they could be written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ReferralNeed {
    Water,
    Sanitation,
    Health,
    Education,
    Electricity,
    Housing,
    Livelihoods,
    Agriculture,
    Documents,
    ExplosiveHazards,
    /// Food, cash, household items.
    Assistance,
    Information,
    /// Any other ordinary service.
    Other,
}

impl ReferralNeed {
    /// All, in the order of pickers.
    pub const ALL: [Self; 13] = [
        Self::Water,
        Self::Sanitation,
        Self::Health,
        Self::Education,
        Self::Electricity,
        Self::Housing,
        Self::Livelihoods,
        Self::Agriculture,
        Self::Documents,
        Self::ExplosiveHazards,
        Self::Assistance,
        Self::Information,
        Self::Other,
    ];
}

/// How soon.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Urgency {
    Today,
    ThisWeek,
    #[default]
    Ordinary,
}

impl Urgency {
    /// All, in the order of pickers.
    pub const ALL: [Self; 3] = [Self::Today, Self::ThisWeek, Self::Ordinary];
}

/// Where a referral stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ReferralState {
    Sent,
    Received,
    Accepted,
    Served,
    NotEligible,
    NoCapacity,
    Unreachable,
    Closed,
}

impl ReferralState {
    /// All, in the order of pickers.
    pub const ALL: [Self; 8] = [
        Self::Sent,
        Self::Received,
        Self::Accepted,
        Self::Served,
        Self::NotEligible,
        Self::NoCapacity,
        Self::Unreachable,
        Self::Closed,
    ];
}

/// The person's own view at the end.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Satisfaction {
    Satisfied,
    Partly,
    NotSatisfied,
    /// Could not be asked.
    NotReached,
}

impl Satisfaction {
    /// All, in the order of pickers.
    pub const ALL: [Self; 4] = [
        Self::Satisfied,
        Self::Partly,
        Self::NotSatisfied,
        Self::NotReached,
    ];
}

/// A state with its day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferralStep {
    /// Which state.
    pub state: ReferralState,
    /// Since which day.
    pub on: Day,
}

/// One referral. Its state is that of its last step.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Referral {
    /// The code printed on the slip.
    pub code: ReferralCode,
    /// What is needed.
    pub need: ReferralNeed,
    /// How soon.
    pub urgency: Urgency,
    /// The provider that refers; none for the centre's own desk.
    pub from: Option<RecordId>,
    /// The service that it goes to.
    pub to: Option<RecordId>,
    /// Where the person lives.
    pub catchment_area: Option<RecordId>,
    /// For figures; none when not asked.
    pub sex: Option<Sex>,
    /// For figures; none when not asked.
    pub age: Option<AgeBand>,
    /// For figures; none when not asked.
    pub status: Option<Status>,
    /// The person agreed that the code and the need are passed on.
    pub consent: bool,
    /// Agreed time frame: the day by which the service is to be given.
    pub due: Option<Day>,
    /// What to bring along.
    pub bring: BTreeSet<DocumentKind>,
    /// The day to come, when one was agreed.
    pub appointment: Option<Day>,
    /// The time to come.
    pub at: Option<TimeOfDay>,
    /// The states it went through, oldest first.
    pub steps: Vec<ReferralStep>,
    /// How the person saw it at the end.
    pub view: Option<Satisfaction>,
}

impl Referral {
    /// Its present state; none for a referral without any step, which only a damaged file holds.
    pub fn state(&self) -> Option<ReferralState> {
        self.steps.last().map(|step| step.state)
    }

    /// The first day on which it reached a state.
    pub fn reached(&self, state: ReferralState) -> Option<Day> {
        self.steps
            .iter()
            .find(|step| step.state == state)
            .map(|step| step.on)
    }
}

impl ReferralState {
    /// The states that may follow. A refusal for lack of capacity, or because the person was not reached, can still turn into an
    /// acceptance.
    pub fn next(self) -> &'static [Self] {
        use ReferralState::*;
        match self {
            Sent => &[Received, Accepted, NotEligible, NoCapacity, Unreachable, Closed],
            Received => &[Accepted, NotEligible, NoCapacity, Unreachable, Closed],
            Accepted => &[Served, NotEligible, NoCapacity, Unreachable, Closed],
            NoCapacity | Unreachable => &[Accepted, Closed],
            Served | NotEligible => &[Closed],
            Closed => &[],
        }
    }

    /// True for the three ways of not being served.
    pub fn is_refusal(self) -> bool {
        matches!(self, Self::NotEligible | Self::NoCapacity | Self::Unreachable)
    }
}

impl ReferralNeed {
    /// The need that a service of this sector meets. Sectors of the team's own are "other".
    pub fn of_sector(sector: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|need| code(need) == sector)
            .unwrap_or(Self::Other)
    }
}
