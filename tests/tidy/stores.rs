//! The object stores of IndexedDB: names are only ever added, at the end.
//!
//! rexie deletes every store that its builder does not name when a version rises, with all that people saved in it.
//! Deliberately absent: what is in the stores.

use super::files::{File, Finding, lines};
use super::source::{line_of, occurrences, without_comments};

/// Every store name that any build has ever created. Never remove, rename or reorder one; append new ones here and to
/// `STORES` in `src/storage`.
const FROZEN: &[&str] = &[];

pub fn check(files: &[File]) -> Vec<Finding> {
    compare(files, FROZEN)
}

fn compare(files: &[File], frozen: &[&str]) -> Vec<Finding> {
    let Some((file, line, names)) = files.iter().find_map(declared) else {
        // Before the storage layer is there, there is nothing to lose.
        let started = files.iter().any(|file| file.path != "src/storage/mod.rs");
        return match files.first() {
            Some(file) if started => {
                let message =
                    "`const STORES` is not found in src/storage: the list of store names as string literals.";
                vec![Finding::new(file, 1, message)]
            }
            _ => Vec::new(),
        };
    };
    if names.iter().map(String::as_str).eq(frozen.iter().copied()) {
        return Vec::new();
    }
    let message = if names.len() > frozen.len() && names.iter().zip(frozen).all(|(a, b)| a == b) {
        format!(
            "New stores: append {:?} to FROZEN in tests/tidy/stores.rs.",
            &names[frozen.len()..]
        )
    } else {
        format!(
            "STORES is {names:?}, but {frozen:?} have been created on tablets. Leaving one out deletes its data: put \
             every name back in its order, and append new ones."
        )
    };
    vec![Finding::new(file, line, message)]
}

/// The string literals of `const STORES … ;`, with the line.
fn declared(file: &File) -> Option<(&File, usize, Vec<String>)> {
    let text = without_comments(&file.text);
    let at = occurrences(&text, "const STORES:")
        .chain(occurrences(&text, "static STORES:"))
        .next()?;
    let value = &text[at..];
    // The first `;` may belong to the type, `[&str; 5]`.
    let value = &value[value.find('=')?..];
    let value = &value[..value.find(';')?];
    let names = value.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    Some((file, line_of(&text, at), names))
}

#[test]
fn finds_stores_that_are_gone_or_new() {
    let file = |text: &str| [File::new("src/storage/database.rs", text)];
    let lines_of = |text: &str| lines(&compare(&file(text), &["edits", "blobs"]));
    assert_eq!(
        lines_of("const STORES: [&str; 2] = [\"edits\", \"blobs\"];\n"),
        []
    );
    assert_eq!(lines_of("\npub const STORES: [&str; 1] = [\"edits\"];\n"), [2]);
    assert_eq!(
        lines_of("const STORES: &[&str] = &[\"blobs\", \"edits\"];\n"),
        [1]
    );
    assert_eq!(
        lines_of("const STORES: &[&str] = &[\n  \"edits\", // journal\n  \"blobs\", \"meta\",\n];\n"),
        [1]
    );
    assert_eq!(lines_of("fn open() {}\n"), [1]);
    assert_eq!(
        lines(&compare(&[File::new("src/storage/mod.rs", "//! Soon.\n")], &[])),
        []
    );
}
