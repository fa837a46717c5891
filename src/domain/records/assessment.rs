//! The assessment itself: its name, place and dates, and the sectors that it uses.

use super::attachment::Attachment;
use crate::domain::date::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One participatory assessment: the unit that is opened, stored, exported and merged.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// Its name.
    pub title: String,
    /// First administrative level.
    pub governorate: String,
    /// Second administrative level.
    pub district: String,
    /// Third administrative level.
    pub subdistrict: String,
    /// Neighbourhood, village or camp.
    pub neighbourhood: String,
    /// The Community Resource Centre that it belongs to.
    pub centre: String,
    /// First day.
    pub starts: Option<Day>,
    /// Last day.
    pub ends: Option<Day>,
    /// The sectors that this team works in, in the order of pickers.
    pub sectors: Vec<Sector>,
    /// Language spoken in the meetings, as a language code (`ar`, `ckb`, `en` …).
    pub meeting_language: String,
    /// The roles that sign the plan, one signature line each.
    pub signatories: Vec<String>,
    /// True for the example: every screen and print says that it is illustrative.
    pub illustrative: bool,
    /// Views on the feasibility/impact chart are being collected: no result of it is shown until that is ended.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub collecting_views: bool,
    /// Photos of the plan that was signed on paper, sheet by sheet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signed_sheets: Vec<Attachment>,
}

/// A sector of work. The code is the key in marks, needs and interventions; it never changes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// `water`, `health` …; for own sectors a code made from the name.
    pub code: String,
    /// The team's own name for it; empty for a default sector, whose name is translated.
    pub name: String,
    /// Which icon of the family it carries.
    pub icon: String,
}

/// The sectors that these teams work in, offered for a new assessment. Gender-based violence is deliberately not among them: it is
/// referred to specialised services and never mapped.
pub const DEFAULT_SECTORS: [&str; 14] = [
    "water",
    "sanitation",
    "health",
    "education",
    "electricity",
    "housing",
    "livelihoods",
    "agriculture",
    "roads",
    "explosive-hazards",
    "documents",
    "social-cohesion",
    "safety",
    "governance",
];

/// Sectors that only services have: food, cash and household items, and information. They are not marked or ranked, so they are not among
/// the sectors of an assessment.
pub const DESK_SECTORS: [&str; 2] = ["assistance", "information"];

/// The default sectors as records: their icon bears the name of the code.
pub fn default_sectors() -> Vec<Sector> {
    DEFAULT_SECTORS
        .iter()
        .map(|code| Sector {
            code: (*code).to_owned(),
            name: String::new(),
            icon: (*code).to_owned(),
        })
        .collect()
}
