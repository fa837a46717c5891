//! Majority cycles: sets of options that beat each other in a circle, so that no order can satisfy every majority.
//!
//! They are the strongly connected components of the majority graph (Tarjan 1972; here by reachability, which is fast enough for the
//! numbers of options that people can rank). Deliberately absent: resolving them, which Schulze and ranked pairs do.

use super::pairwise::PairwiseTable;

/// One cycle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cycle {
    /// Its options.
    pub members: Vec<usize>,
    /// A shortest cycle: each beats the next, and the last beats the first.
    pub round: Vec<usize>,
}

/// All cycles; empty when the majorities can be brought into an order.
pub fn cycles(table: &PairwiseTable) -> Vec<Cycle> {
    let count = table.options();
    let reach: Vec<Vec<Option<usize>>> = (0..count).map(|from| distances(table, from)).collect();
    let mut seen = vec![false; count];
    let mut found = Vec::new();
    for start in 0..count {
        if seen[start] {
            continue;
        }
        let members: Vec<usize> = (0..count)
            .filter(|other| {
                *other == start || (reach[start][*other].is_some() && reach[*other][start].is_some())
            })
            .collect();
        members.iter().for_each(|member| seen[*member] = true);
        if members.len() > 1 {
            let round = members
                .iter()
                .filter_map(|member| round(table, &reach, *member))
                .min_by_key(Vec::len)
                .unwrap_or_default();
            found.push(Cycle { members, round });
        }
    }
    found
}

/// Steps from one option to every other one along wins.
fn distances(table: &PairwiseTable, from: usize) -> Vec<Option<usize>> {
    let mut steps = vec![None; table.options()];
    steps[from] = Some(0);
    let mut edge = vec![from];
    for step in 1.. {
        let mut next = Vec::new();
        for option in &edge {
            for (other, known) in steps.iter_mut().enumerate() {
                if known.is_none() && table.beats(*option, other) {
                    *known = Some(step);
                    next.push(other);
                }
            }
        }
        if next.is_empty() {
            break;
        }
        edge = next;
    }
    steps
}

/// A shortest path from an option back to itself.
fn round(table: &PairwiseTable, reach: &[Vec<Option<usize>>], start: usize) -> Option<Vec<usize>> {
    let mut at = (0..table.options())
        .filter(|next| table.beats(start, *next) && reach[*next][start].is_some())
        .min_by_key(|next| reach[*next][start])?;
    let mut way = vec![start];
    while at != start {
        way.push(at);
        let left = reach[at][start]?;
        at = (0..table.options()).find(|next| {
            table.beats(at, *next)
                && (*next == start && left == 1 || reach[*next][start] == left.checked_sub(1))
        })?;
    }
    Some(way)
}
