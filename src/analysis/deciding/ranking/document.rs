//! The result of a closed ranking as a document that any device can make again, byte for byte.
//!
//! It holds what was counted, what was left out and why, the groups, the rule by its key, tiers with exact scores, how ties were
//! settled, and a fingerprint: SHA-256 over the rule, the options and the ballots that count, each in canonical JSON, sorted, so that
//! the order of entry, ids of ballots and the device leave no trace. Every ballot counts once, that of a whole group too; what is said
//! per group is averaged within the group first and then over groups. Deliberately absent: results of an open ranking, and words.

use super::counted::{Counted, LeftOut, counted};
use super::rule::{Rule, outcome};
use crate::analysis::deciding::tiers::{NeedsDecision, Tier, first_of};
use crate::analysis::numbers::exact::Exact;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, TieRule, TieSettlement};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many answered in one group.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct GroupCount {
    /// The group; none for ballots without one.
    pub group: Option<RecordId>,
    /// Ballots that count.
    pub ballots: u64,
    /// People counted in the room; for answers of the whole group the people behind them.
    pub people: u64,
}

/// One place with all that share it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct PlaceOf {
    /// Counted from 1.
    pub place: usize,
    /// The options, in the order of ids, which means nothing.
    pub options: Vec<RecordId>,
}

/// The document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ResultDocument {
    /// What this is.
    pub format: &'static str,
    /// The ranking.
    pub ranking: RecordId,
    /// The rule.
    pub rule: Rule,
    /// Ballots that count.
    pub ballots: u64,
    /// Ballots that do not, by reason.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// The groups, in the order of ids; ballots without a group first.
    pub groups: Vec<GroupCount>,
    /// Places, ties as ties.
    pub tiers: Vec<PlaceOf>,
    /// Scores as reduced fractions, for rules that have one number per option.
    pub scores: BTreeMap<RecordId, String>,
    /// What was declared about ties beforehand.
    #[serde(skip_serializing_if = "is_asked")]
    pub tie_rule: TieRule,
    /// How ties were settled.
    pub settlements: Vec<TieSettlement>,
    /// SHA-256 of rule, options and counted ballots, in lower-case hexadecimal.
    pub fingerprint: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands in references")]
fn is_asked(rule: &TieRule) -> bool {
    *rule == TieRule::Ask
}

impl ResultDocument {
    /// The document as canonical JSON: sorted keys, no spaces.
    pub fn to_bytes(&self) -> Vec<u8> {
        // A `Value` keeps its keys sorted; turning plain structs into one cannot fail.
        let value = serde_json::to_value(self).unwrap_or_default();
        value.to_string().into_bytes()
    }

    /// The first `count` options, or the tie that people have to settle first; settlements that were recorded count.
    pub fn first(&self, count: usize) -> Result<Vec<RecordId>, NeedsDecision> {
        let tiers: Vec<Tier> = self
            .tiers
            .iter()
            .map(|tier| Tier {
                place: tier.place,
                options: tier.options.clone(),
            })
            .collect();
        let unsettled = first_of(&tiers, count, &[]);
        let settled = self
            .settlements
            .iter()
            .map(|settlement| settlement.order.as_slice());
        settled
            .map(|order| first_of(&tiers, count, order))
            .find(Result::is_ok)
            .unwrap_or(unsettled)
    }
}

/// Counts a closed ranking under a rule; none while it is open, when it is gone, and when the rule does not fit the method.
pub fn recount(project: &Project, id: RecordId, rule: Rule) -> Option<ResultDocument> {
    document(&counted(project, id)?, rule)
}

/// The document of what was counted; none when the rule does not fit the method.
pub fn document(counted: &Counted, rule: Rule) -> Option<ResultDocument> {
    let ranking = counted.ranking;
    if !Rule::of(ranking.method).contains(&rule) {
        return None;
    }
    let (options, ballots) = (&counted.options, counted.ballots());
    let found = outcome(rule, options, &ballots)?;
    let place = |tier: Tier| PlaceOf {
        place: tier.place,
        options: tier.options,
    };
    Some(ResultDocument {
        format: "catchment-result-1",
        ranking: counted.id,
        rule,
        ballots: ballots.len() as u64,
        left_out: counted.left_out.clone(),
        groups: groups(counted),
        scores: options
            .iter()
            .copied()
            .zip(found.scores.iter().map(Exact::to_string))
            .collect(),
        tiers: found.tiers.into_iter().map(place).collect(),
        tie_rule: ranking.tie_rule,
        settlements: ranking.settlements.clone(),
        fingerprint: fingerprint(rule, options, &ballots),
    })
}

fn groups(counted: &Counted) -> Vec<GroupCount> {
    let mut groups: Vec<GroupCount> = counted
        .groups
        .iter()
        .map(|group| GroupCount {
            group: group.group,
            ballots: group.ballots.len() as u64,
            people: group.people(),
        })
        .collect();
    groups.sort_by_key(|group| group.group);
    groups
}

fn fingerprint(rule: Rule, options: &[RecordId], ballots: &[&Ballot]) -> String {
    let line = |ballot: &&Ballot| {
        let content = (&ballot.answer, ballot.group, ballot.people);
        serde_json::to_value(content).unwrap_or_default().to_string()
    };
    let mut lines: Vec<String> = ballots.iter().map(line).collect();
    lines.sort();
    let mut hasher = Sha256::new();
    let head = serde_json::to_value((rule, options))
        .unwrap_or_default()
        .to_string();
    for line in std::iter::once(&head).chain(&lines) {
        hasher.update(line);
        hasher.update(b"\n");
    }
    hasher.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
