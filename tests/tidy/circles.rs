//! Circles between the files of `src`: files that need each other can only be read together, and moved together.
//!
//! Where two files need each other, what both need belongs in a third, below them; or the lower one is handed what it needs.
//! Deliberately absent: what a need is (`imports`), arrows between folders (`arrows`).

use super::files::{File, Finding, NONE, lines};
use super::imports::{Need, needs};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// One finding for each circle.
pub fn check(files: &[File]) -> Vec<Finding> {
    let needs = needs(files);
    let path = |at: usize| files[at].path.trim_start_matches("src/");
    let finding = |circle: &BTreeSet<usize>| {
        let round = shortest(circle, &needs);
        let steps: Vec<String> = round
            .iter()
            .map(|need| format!("{}:{} needs {}", path(need.from), need.line, path(need.to)))
            .collect();
        let all: Vec<&str> = circle.iter().map(|at| path(*at)).collect();
        let message = format!(
            "{} files need each other ({}); for one: {}. Put what both sides need in a file below them, or hand it in as an argument.",
            all.len(),
            all.join(", "),
            steps.join(", "),
        );
        Finding::new(&files[round[0].from], round[0].line, message)
    };
    circles(files.len(), &needs).iter().map(finding).collect()
}

/// Sets of files each of which leads to every other.
fn circles(count: usize, needs: &[Need]) -> Vec<BTreeSet<usize>> {
    let mut next = vec![Vec::new(); count];
    for need in needs {
        next[need.from].push(need.to);
    }
    let onward: Vec<Vec<bool>> = (0..count).map(|start| reached(start, &next)).collect();
    let mut found: Vec<BTreeSet<usize>> = Vec::new();
    for (at, leads) in onward.iter().enumerate() {
        if leads[at] && !found.iter().any(|circle| circle.contains(&at)) {
            found.push((0..count).filter(|to| leads[*to] && onward[*to][at]).collect());
        }
    }
    found
}

/// Which files a file leads to; to itself only when a circle leads back.
fn reached(start: usize, next: &[Vec<usize>]) -> Vec<bool> {
    let mut seen = vec![false; next.len()];
    let mut waiting = next[start].clone();
    while let Some(at) = waiting.pop() {
        if !std::mem::replace(&mut seen[at], true) {
            waiting.extend(&next[at]);
        }
    }
    seen
}

/// The fewest needs that lead round inside a circle.
fn shortest(circle: &BTreeSet<usize>, needs: &[Need]) -> Vec<Need> {
    let round = |start: usize| {
        let mut came: BTreeMap<usize, Need> = BTreeMap::new();
        let mut waiting = VecDeque::from([start]);
        while let Some(at) = waiting.pop_front() {
            for need in needs
                .iter()
                .filter(|need| need.from == at && circle.contains(&need.to))
            {
                if let std::collections::btree_map::Entry::Vacant(entry) = came.entry(need.to) {
                    entry.insert(*need);
                    waiting.push_back(need.to);
                }
            }
        }
        let mut way = vec![*came.get(&start)?];
        while way[way.len() - 1].from != start {
            way.push(came[&way[way.len() - 1].from]);
        }
        way.reverse();
        Some(way)
    };
    let ways = circle.iter().filter_map(|start| round(*start));
    ways.min_by_key(Vec::len).unwrap_or_default()
}

#[cfg(test)]
fn found(files: &[(&str, &str)]) -> Vec<usize> {
    let files: Vec<File> = files.iter().map(|(path, text)| File::new(path, text)).collect();
    lines(&check(&files))
}

#[test]
fn finds_two_files_that_need_each_other() {
    let one = ("src/a/one.rs", "\nuse crate::a::two::Two;\npub struct One;");
    assert_eq!(
        found(&[one, ("src/a/two.rs", "pub struct Two(super::one::One);")]),
        [2]
    );
    assert_eq!(found(&[one, ("src/a/two.rs", "pub struct Two;")]), NONE);
}

#[test]
fn finds_a_circle_through_three_files_and_folders() {
    let files = [
        (
            "src/a/one.rs",
            "use super::super::b::two;\nfn f() { two::go() }\npub fn go() {}",
        ),
        (
            "src/b/two.rs",
            "use crate::{std, c::{three::{Three, go as three}, x}};\npub fn go() {}",
        ),
        (
            "src/c/three.rs",
            "pub struct Three;\npub fn go() { crate::a::one::go() }",
        ),
    ];
    assert_eq!(found(&files), [2]);
    assert_eq!(found(&files[..2]), NONE);
}

#[test]
fn finds_circles_that_lead_through_a_list_of_modules() {
    let child = ("src/a/child.rs", "use super::Thing;\npub fn act(_: Thing) {}");
    // Children that use what their list defines, while the list uses them.
    assert_eq!(
        found(&[
            (
                "src/a/mod.rs",
                "mod child;\npub struct Thing;\nfn f() { child::act(Thing) }"
            ),
            child
        ]),
        [3]
    );
    // The list only hands on.
    assert_eq!(
        found(&[
            (
                "src/a/mod.rs",
                "mod child;\npub struct Thing;\npub use child::act;"
            ),
            child
        ]),
        NONE
    );
    // Two children that find each other through what the list hands on.
    let list = (
        "src/a/mod.rs",
        "mod one;\nmod two;\npub use one::*;\npub use self::two::Two;",
    );
    assert_eq!(
        found(&[
            list,
            ("src/a/one.rs", "use super::Two;\npub struct One;"),
            ("src/a/two.rs", "use crate::a::One;\npub struct Two;"),
        ]),
        [1]
    );
}
