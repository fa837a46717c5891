//! A document: one record with its revision tree, kept as the tree's leaves and the path that leads to each.
//!
//! Merging two replicas is the union of their trees. Because every path is part of its leaf, the union of leaves without those that
//! have become ancestors is that union, and it is commutative, associative and idempotent. Deliberately absent: the contents of
//! ancestors; merging needs only their revision ids.

use super::id::RecordId;
use super::records::Body;
use super::revision::{Content, RevisionId, canonical};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The end of one line of revisions.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Leaf {
    /// The revisions that lead here, the newest first. Never cut short: merging needs them.
    pub ancestors: Vec<RevisionId>,
    /// The content; none is a tombstone.
    pub content: Content,
}

/// One record with everything known about its revisions. Never without a leaf.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The record's id.
    pub id: RecordId,
    leaves: BTreeMap<RevisionId, Leaf>,
}

impl Document {
    /// A record just made.
    pub fn new(id: RecordId, body: Body) -> Self {
        let content = Some(body);
        let revision = RevisionId::following(None, &content);
        Self {
            id,
            leaves: BTreeMap::from([(
                revision,
                Leaf {
                    ancestors: Vec::new(),
                    content,
                },
            )]),
        }
    }

    /// The winning leaf: the live one with the highest number, then the highest hash; none when the record is deleted.
    fn winning_leaf(&self) -> Option<(RevisionId, &Body)> {
        self.live_leaves().next_back()
    }

    fn live_leaves(&self) -> impl DoubleEndedIterator<Item = (RevisionId, &Body)> {
        self.leaves
            .iter()
            .filter_map(|(revision, leaf)| leaf.content.as_ref().map(|body| (*revision, body)))
    }

    /// What the record says now; none when it is deleted.
    pub fn body(&self) -> Option<&Body> {
        self.winning_leaf().map(|(_, body)| body)
    }

    /// The revision that wins, or for a deleted record its latest tombstone.
    pub fn revision(&self) -> Option<RevisionId> {
        self.winning_leaf()
            .map(|(revision, _)| revision)
            .or_else(|| self.leaves.keys().next_back().copied())
    }

    /// The losing live contents, which other replicas saved at the same time, strongest first. Empty without a conflict.
    pub fn conflicts(&self) -> impl Iterator<Item = &Body> {
        self.live_leaves().rev().skip(1).map(|(_, body)| body)
    }

    /// Its leaves, weakest first.
    pub fn leaves(&self) -> impl Iterator<Item = (&RevisionId, &Leaf)> {
        self.leaves.iter()
    }

    /// How deep its longest line of revisions is.
    pub fn depth(&self) -> u32 {
        self.leaves
            .keys()
            .next_back()
            .map_or(0, |revision| revision.number())
    }

    /// The union of both trees.
    ///
    /// Should two files claim different contents for one revision (which only a forged file does), the larger canonical text is
    /// kept, so that the law of merging holds even then.
    pub fn merge(&mut self, other: &Self) {
        for (revision, leaf) in &other.leaves {
            let theirs_is_larger = |ours: &Leaf| {
                (canonical(leaf.content.as_ref()), &leaf.ancestors)
                    > (canonical(ours.content.as_ref()), &ours.ancestors)
            };
            if self
                .leaves
                .get(revision)
                .is_none_or(|ours| ours != leaf && theirs_is_larger(ours))
            {
                self.leaves.insert(*revision, leaf.clone());
            }
        }
        let passed: BTreeSet<RevisionId> = self
            .leaves
            .values()
            .flat_map(|leaf| &leaf.ancestors)
            .copied()
            .collect();
        self.leaves.retain(|revision, _| !passed.contains(revision));
    }

    /// Ends the line of `leaf` with one more revision.
    fn extend(&mut self, leaf: RevisionId, content: Content) -> RevisionId {
        let mut ancestors = vec![leaf];
        if let Some(old) = self.leaves.remove(&leaf) {
            ancestors.extend(old.ancestors);
        }
        let revision = RevisionId::following(Some(leaf), &content);
        self.leaves.insert(revision, Leaf { ancestors, content });
        revision
    }

    /// Saves: afterwards `winner` is the content, and exactly `conflicts` are the losing contents beside it.
    ///
    /// Lines that no longer have a conflict's content end in a tombstone; a conflict that no line holds yet (an undone resolution)
    /// continues a tombstone. The winner's line grows until it wins by the rule that every replica applies.
    pub fn save(&mut self, winner: Content, conflicts: &[Body]) {
        let line = self.revision();
        let mut wanted: Vec<&Body> = conflicts.iter().collect();
        let others: Vec<RevisionId> = self
            .live_leaves()
            .map(|(r, _)| r)
            .filter(|r| Some(*r) != line)
            .collect();
        for leaf in others {
            let content = self.leaves.get(&leaf).and_then(|leaf| leaf.content.as_ref());
            match wanted.iter().position(|conflict| Some(*conflict) == content) {
                Some(found) => {
                    wanted.remove(found);
                }
                None => {
                    self.extend(leaf, None);
                }
            }
        }
        for conflict in wanted {
            let tombstone = self
                .leaves
                .iter()
                .find(|(r, leaf)| Some(**r) != line && leaf.content.is_none())
                .map(|(r, _)| *r);
            let content = Some(conflict.clone());
            match tombstone {
                Some(leaf) => {
                    self.extend(leaf, content);
                }
                None => {
                    let revision = RevisionId::following(None, &content);
                    self.leaves.insert(
                        revision,
                        Leaf {
                            ancestors: Vec::new(),
                            content,
                        },
                    );
                }
            }
        }
        let mut end = match line {
            Some(line) => self.extend(line, winner.clone()),
            None => return,
        };
        while winner.is_some() && self.winning_leaf().is_some_and(|(revision, _)| revision != end) {
            end = self.extend(end, winner.clone());
        }
    }
}
