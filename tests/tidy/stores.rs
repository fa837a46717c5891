//! The object stores of IndexedDB: names are only ever added, at the end.
//!
//! rexie deletes every store that its builder does not name when a version rises, with all that people saved in it.
//! Deliberately absent: what is in the stores.

use super::files::{File, Finding, NONE, lines};
use super::source::{line_of, occurrences, without_comments};

/// Every store name that any build has ever created. Never remove, rename or reorder one; append new ones here and to
/// `STORES` in `src/storage`.
const FROZEN: &[&str] = &["projects", "documents", "edits", "blobs", "basemaps", "meta"];

pub fn check(files: &[File]) -> Vec<Finding> {
    compare(files, FROZEN)
}

fn compare(files: &[File], frozen: &[&str]) -> Vec<Finding> {
    let Some((file, line, names)) = files.iter().find_map(declared) else {
        let Some(file) = files.first() else {
            return Vec::new();
        };
        let message = "`const STORES` is not found in src/storage: the list of every store's name.";
        return vec![Finding::new(file, 1, message)];
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

/// The names in `const STORES … ;` with the line: string literals, or constants of the same file that are one.
fn declared(file: &File) -> Option<(&File, usize, Vec<String>)> {
    let text = without_comments(&file.text);
    let (at, value) = constant(&text, "STORES")?;
    let list = value
        .trim()
        .trim_start_matches('&')
        .trim_start_matches('[')
        .trim_end_matches(']');
    let names = list
        .split(',')
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .map(|item| {
            let value = constant(&text, item).map_or(item, |(_, value)| value);
            value.trim().trim_matches('"').to_owned()
        });
    Some((file, line_of(&text, at), names.collect()))
}

/// Where `const NAME: type = value;` stands, and the value.
fn constant<'a>(text: &'a str, name: &str) -> Option<(usize, &'a str)> {
    let at = occurrences(text, &format!("const {name}:")).next()?;
    // The first `;` may belong to the type, `[&str; 5]`.
    let (_, value) = text[at..].split_once('=')?;
    Some((at, value.split_once(';')?.0))
}

#[test]
fn finds_stores_that_are_gone_or_new() {
    let file = |text: &str| [File::new("src/storage/database.rs", text)];
    let lines_of = |text: &str| lines(&compare(&file(text), &["edits", "blobs"]));
    assert_eq!(
        lines_of("const STORES: [&str; 2] = [\"edits\", \"blobs\"];\n"),
        NONE
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
    let named =
        "const STORES: [&str; 2] = [JOURNAL, BLOBS];\nconst JOURNAL: &str = \"edits\";\nconst BLOBS: &str = ";
    assert_eq!(lines_of(&format!("{named}\"blobs\";\n")), NONE);
    assert_eq!(lines_of(&format!("{named}\"photos\";\n")), [1]);
}
