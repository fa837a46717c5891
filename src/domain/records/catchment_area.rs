//! The area that a centre serves, with the people who live in it.

use crate::domain::geometry::Geometry;
use crate::domain::people::Headcount;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A catchment area: its outline and its population table.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CatchmentArea {
    /// Its name.
    pub name: String,
    /// The outline: an area or several areas; none while it is not drawn yet.
    pub outline: Option<Geometry>,
    /// Who lives there.
    pub population: Headcount,
    /// Where the population figures come from.
    pub population_source: String,
    /// Its place code (P-code) in the country's list; empty while there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
}
