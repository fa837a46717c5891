//! Files as such: how long they are and how they begin. Deliberately absent: judging what the head says.

use super::files::{File, Finding, NONE, lines};

/// The most lines a file of `src` may have; the median should be around 130.
const MOST_LINES: usize = 500;

pub fn too_long(file: &File) -> Vec<Finding> {
    let count = file.text.lines().count();
    if count <= MOST_LINES {
        return Vec::new();
    }
    let message = format!(
        "{count} lines, at most {MOST_LINES}. One idea a file: move a part of it into a module of its own."
    );
    vec![Finding::new(file, MOST_LINES + 1, message)]
}

pub fn headless(file: &File) -> Vec<Finding> {
    let first = file
        .text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    if first.starts_with("//! ") || first.starts_with("#![doc = include_str!") {
        return Vec::new();
    }
    let message = "The file must begin with `//! `: what the module is for, and what is deliberately absent.";
    vec![Finding::new(file, 1, message)]
}

#[test]
fn finds_long_files_and_missing_heads() {
    assert_eq!(
        lines(&too_long(&File::new("src/a.rs", &"x\n".repeat(501)))),
        [501]
    );
    assert_eq!(lines(&too_long(&File::new("src/a.rs", &"x\n".repeat(500)))), NONE);
    assert_eq!(
        lines(&headless(&File::new("src/a.rs", "use std::fs;\n//! Late.\n"))),
        [1]
    );
    assert_eq!(
        lines(&headless(&File::new("src/a.rs", "//! What it is for.\n"))),
        NONE
    );
}
