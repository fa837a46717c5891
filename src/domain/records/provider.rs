//! A provider: who offers services. An office or organisation, reached through a role, never through a named person.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kind of organisation.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ProviderKind {
    GovernmentDepartment,
    UnAgency,
    Ngo,
    CommunityOrganisation,
    #[default]
    Other,
}

impl ProviderKind {
    /// All, in the order of pickers.
    pub const ALL: [Self; 5] = [
        Self::GovernmentDepartment,
        Self::UnAgency,
        Self::Ngo,
        Self::CommunityOrganisation,
        Self::Other,
    ];
}

/// An organisation or department.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// Its short form, as on maps; may be empty.
    pub short_name: String,
    /// What kind of organisation.
    pub kind: ProviderKind,
    /// The role that answers for it; never a name.
    pub focal_point_role: String,
    /// The telephone, address or e-mail of the office. Never that of an affected person.
    pub contact: String,
}
