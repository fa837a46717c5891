//! A service of a provider: its sector, places, eligibility, dates, and whether it takes referrals now.
//!
//! Deliberately absent: services for sensitive needs (`centre_settings` holds the text that points to them), and whether an entry is
//! out of date, which is derived (`analysis/centre/service_state`).

use crate::domain::calendar::{TimeOfDay, Weekday};
use crate::domain::date::Day;
use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where the service stands, as in who-does-what-where tables.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ServiceState {
    Planned,
    #[default]
    Running,
    Suspended,
    Closed,
}

impl ServiceState {
    /// All, in the order of pickers.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Running, Self::Suspended, Self::Closed];
}

/// What it costs the person.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Cost {
    #[default]
    Unknown,
    Free,
    Partly,
    Paid,
}

impl Cost {
    /// All, in the order of pickers.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::Free, Self::Partly, Self::Paid];
}

/// How a person who cannot climb steps gets in.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Accessibility {
    #[default]
    Unknown,
    StepFree,
    WithHelp,
    NotAccessible,
}

impl Accessibility {
    /// All, in the order of pickers.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::StepFree, Self::WithHelp, Self::NotAccessible];
}

/// Documents that offices ask for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum DocumentKind {
    NationalId,
    CivilStatusId,
    ResidencyCard,
    RationCard,
    DisplacementRegistration,
    BirthCertificate,
    MarriageCertificate,
    PropertyDeed,
    MedicalReport,
    SchoolReport,
}

impl DocumentKind {
    /// All, in the order of pickers.
    pub const ALL: [Self; 10] = [
        Self::NationalId,
        Self::CivilStatusId,
        Self::ResidencyCard,
        Self::RationCard,
        Self::DisplacementRegistration,
        Self::BirthCertificate,
        Self::MarriageCertificate,
        Self::PropertyDeed,
        Self::MedicalReport,
        Self::SchoolReport,
    ];
}

/// Who may use it. An empty set sets no limit; the text holds conditions that no set can express.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// Only these; empty for all.
    pub statuses: BTreeSet<Status>,
    /// Only these; empty for all.
    pub sexes: BTreeSet<Sex>,
    /// Only these age bands; empty for all.
    pub ages: BTreeSet<AgeBand>,
    /// Documents without which it is refused.
    pub documents: BTreeSet<DocumentKind>,
    /// The same and all other conditions, in plain words that can be read out.
    pub words: String,
}

/// An opening on one day of the week.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Which day.
    pub weekday: Weekday,
    /// First minute.
    pub from: TimeOfDay,
    /// Closing time.
    pub until: TimeOfDay,
    /// Kept for women.
    pub women_only: bool,
}

/// A day on which a mobile team comes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MobileDay {
    /// Which day of the week.
    pub weekday: Weekday,
    /// Where, in words.
    pub place: String,
    /// Where, on the map.
    pub geometry: Option<Geometry>,
}

/// The last verification of the entry.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verified {
    /// The day.
    pub on: Day,
    /// The role of who did it; never a name.
    pub by_role: String,
    /// The service point mapping in which it was done; none for the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<RecordId>,
}

/// One service of one provider.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Who gives it.
    pub provider: Option<RecordId>,
    /// Its name.
    pub title: String,
    /// Code of one of the assessment's sectors.
    pub sector: String,
    /// A finer word of the team's own; may be empty.
    pub sub_sector: String,
    /// What a person gets.
    pub gives: String,
    /// Where, in words.
    pub place: String,
    /// Where, on the map: points and areas.
    pub places: Vec<Geometry>,
    /// Catchment areas whose people it serves; empty when that does not matter.
    pub areas: BTreeSet<RecordId>,
    /// Days on which it comes to people.
    pub mobile_days: Vec<MobileDay>,
    /// Who may use it.
    pub eligibility: Eligibility,
    /// First day.
    pub starts: Option<Day>,
    /// Last day; none when no end is planned.
    pub ends: Option<Day>,
    /// Opening hours; empty when they are not recorded.
    pub hours: Vec<Opening>,
    /// Languages spoken, as codes (`ar`, `ckb` …).
    pub languages: BTreeSet<String>,
    /// For people with disabilities.
    pub access: Accessibility,
    /// What it costs.
    pub cost: Cost,
    /// People that it can take in a month.
    pub capacity: Option<u32>,
    /// Takes referrals now.
    pub takes_referrals: bool,
    /// Planned, running, suspended or closed.
    pub state: ServiceState,
    /// When it was last verified.
    pub verified: Option<Verified>,
}
