//! A set of categories for marks: finer kinds of marks that a team defines, each with an icon. Loadable as a small file
//! (`exchange::category_set`).
//!
//! Deliberately absent: uploaded pictures. An icon is one of the family that ships.

use super::mark::MarkKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One category.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// The key in marks; it never changes.
    pub code: String,
    /// Its name by language code (`en`, `ar`, `ckb` …); at least one.
    pub names: BTreeMap<String, String>,
    /// Which icon of the family it carries.
    pub icon: String,
    /// The sector that marks of it get.
    pub sector: String,
    /// The kinds of mark that it is offered for; none for all.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub kinds: BTreeSet<MarkKind>,
}

/// One set.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CategorySet {
    /// Its name.
    pub title: String,
    /// Its categories in the order of the picker.
    pub categories: Vec<Category>,
}
