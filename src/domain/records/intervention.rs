//! An intervention: a candidate project that would meet needs.

use crate::domain::geometry::Geometry;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The types of project that these teams put forward.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum InterventionKind {
    #[default]
    CommunityAssistanceProject,
    QuickImpactProject,
    ServiceImprovement,
    Training,
    Advocacy,
    Other,
}

impl InterventionKind {
    /// All, in the order of the picker.
    pub const ALL: [Self; 6] = [
        Self::CommunityAssistanceProject,
        Self::QuickImpactProject,
        Self::ServiceImprovement,
        Self::Training,
        Self::Advocacy,
        Self::Other,
    ];
}

/// Currency of an amount.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Currency {
    #[default]
    Usd,
    Iqd,
}

/// An amount in whole units of its currency.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Money {
    pub amount: u64,
    pub currency: Currency,
}

/// A candidate project.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Intervention {
    /// What would be done.
    pub title: String,
    /// What it would change and how, in short.
    pub description: String,
    /// The needs it addresses.
    pub needs: BTreeSet<RecordId>,
    /// Code of one of the assessment's sectors.
    pub sector: String,
    /// Which type of project.
    pub kind: InterventionKind,
    /// Estimated cost.
    pub cost: Option<Money>,
    /// People it would reach.
    pub beneficiaries: Option<u32>,
    /// Duration in weeks.
    pub weeks: Option<u32>,
    /// Where, in words.
    pub place: String,
    /// Where, on the map.
    pub geometry: Option<Geometry>,
}
