//! The fingerprint of a budget decision: SHA-256 over the ballots' own fingerprint, the money, the constraints, and the costs.
//!
//! The same on every device that holds the same records. The agreed set and the settlements of ties are printed beside it and are not
//! part of it, as with a ranking. Deliberately absent: the language, the day, and the order of entry.

use super::from_records::case;
use crate::analysis::deciding::ranking::document::recount;
use crate::analysis::deciding::ranking::rule::Rule;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{BudgetDecision, Intervention, Ranking};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The fingerprint in lower-case hexadecimal; none while the ballots cannot be counted.
pub fn fingerprint(project: &Project, decision: &BudgetDecision) -> Option<String> {
    let case = case(project, decision)?;
    let method = project.get::<Ranking>(decision.ranking)?.method;
    let ballots = recount(project, decision.ranking, Rule::usual(method)?)?.fingerprint;
    let asked = BudgetDecision {
        settlements: Vec::new(),
        agreed: None,
        ..decision.clone()
    };
    let candidate = |id: &RecordId| {
        let intervention = project.get::<Intervention>(*id)?;
        Some((*id, (intervention.cost, &intervention.needs)))
    };
    let candidates: BTreeMap<RecordId, _> = case.projects.iter().filter_map(candidate).collect();
    // A `Value` keeps its keys sorted, so that this is canonical.
    let content = serde_json::to_value((ballots, asked, candidates)).unwrap_or_default();
    let digest = Sha256::digest(content.to_string());
    Some(digest.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}
