//! How the columns of a partner's who-does-what-where table match the fields of a service; matched by hand once and kept.
//!
//! Deliberately absent: the table itself and how cells are read (`exchange/service_import`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A field that a column can fill.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ServiceColumn {
    Id,
    Organisation,
    OrganisationShort,
    OrganisationKind,
    FocalPointRole,
    Contact,
    Service,
    Sector,
    SubSector,
    Description,
    Area,
    Place,
    Longitude,
    Latitude,
    State,
    Starts,
    Ends,
    Documents,
    Eligibility,
    Languages,
    Cost,
    Capacity,
    TakesReferrals,
    VerifiedOn,
}

impl ServiceColumn {
    /// All, in the order of the matching form.
    pub const ALL: [Self; 24] = [
        Self::Id,
        Self::Organisation,
        Self::OrganisationShort,
        Self::OrganisationKind,
        Self::FocalPointRole,
        Self::Contact,
        Self::Service,
        Self::Sector,
        Self::SubSector,
        Self::Description,
        Self::Area,
        Self::Place,
        Self::Longitude,
        Self::Latitude,
        Self::State,
        Self::Starts,
        Self::Ends,
        Self::Documents,
        Self::Eligibility,
        Self::Languages,
        Self::Cost,
        Self::Capacity,
        Self::TakesReferrals,
        Self::VerifiedOn,
    ];
}

/// How a table writes 3/4/2026.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum DateOrder {
    #[default]
    YearFirst,
    DayFirst,
    MonthFirst,
}

impl DateOrder {
    /// All, in the order of pickers.
    pub const ALL: [Self; 3] = [Self::YearFirst, Self::DayFirst, Self::MonthFirst];
}

/// A kept matching.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ColumnMatching {
    /// Whose tables it is for.
    pub name: String,
    /// The sheet's name; empty for the first one.
    pub sheet: String,
    /// Header exactly as in the table, to field. Columns with other headers are not read.
    pub columns: BTreeMap<String, ServiceColumn>,
    /// Sector exactly as in the table, to a sector's code.
    pub sectors: BTreeMap<String, String>,
    /// What holds for every row, for fields that no column fills.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<ServiceColumn, String>,
    /// How the table writes dates.
    pub dates: DateOrder,
}
