//! What comments say: they speak of the code, and what they name is there. Deliberately absent: judging style.

use super::arrows::is_layer;
use super::files::{File, Finding, NONE, lines, read};
use super::source::{comments_only, is_name, line_of, occurrences};
use std::path::Path;

/// Words that make a comment a riddle, because its subject is no thing in the code.
const RIDDLES: &[&str] = &["whoever", "nobody", "somebody", "anybody", "hang on", "hangs on"];

/// Folders beside `src` whose paths are named from the root of the project.
const ROOTS: [&str; 6] = ["src", "tests", "scripts", "public", "benches", "docs"];

pub fn riddles(file: &File) -> Vec<Finding> {
    let comments = comments_only(&file.text).to_lowercase();
    let mut findings = Vec::new();
    for word in RIDDLES {
        for at in occurrences(&comments, word).filter(|at| !comments[at + word.len()..].starts_with(is_name))
        {
            let message = format!(
                "\"{word}\" in a comment: say it of the thing in the code (\"none without a ballot\", not \"when nobody has voted\")."
            );
            findings.push(Finding::new(file, line_of(&comments, at), message));
        }
    }
    findings
}

/// Modules and files that comments (or, in Markdown, the text) name in backticks and that do not exist.
pub fn gone(file: &File) -> Vec<Finding> {
    let text = if file.path.ends_with(".md") {
        file.text.clone()
    } else {
        comments_only(&file.text)
    };
    let mut findings = Vec::new();
    for (number, line) in text.lines().enumerate() {
        for name in line.split('`').skip(1).step_by(2) {
            if !exists(name) {
                let message = format!("`{name}` is not there any more, or has moved.");
                findings.push(Finding::new(file, number + 1, message));
            }
        }
    }
    findings
}

/// Whether a name in backticks exists. Names that are no path of the project are not looked at.
fn exists(name: &str) -> bool {
    if !name.chars().all(|it| is_name(it) || "./:-".contains(it)) {
        return true;
    }
    let path = name.replace("::", "/");
    let path = path.trim_end_matches('/');
    let Some((first, _)) = path.split_once('/') else {
        return true;
    };
    if ROOTS.contains(&first) {
        return is_there(path);
    }
    !is_layer(first) || is_module(path.trim_end_matches(".rs"))
}

/// Whether there is such a module, or a module with such an item.
fn is_module(path: &str) -> bool {
    let file_of = |path: &str| {
        [format!("src/{path}.rs"), format!("src/{path}/mod.rs")]
            .into_iter()
            .find(|it| is_there(it))
    };
    if file_of(path).is_some() || is_there(&format!("src/{path}")) {
        return true;
    }
    let mut module = path;
    while let Some((before, item)) = module.rsplit_once('/') {
        if let Some(file) = file_of(before) {
            return occurrences(&read(&file), item).next().is_some();
        }
        module = before;
    }
    false
}

fn is_there(path: &str) -> bool {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists()
}

#[test]
fn finds_riddles_in_comments_only() {
    let lines_of = |text: &str| lines(&riddles(&File::new("src/ui/a.rs", text)));
    assert_eq!(
        lines_of("//! For all.\n/// Whoever asks gets nothing.\nfn a() {}\n"),
        [2]
    );
    assert_eq!(lines_of("let a = 1; // none while nobody voted\n"), [1]);
    assert_eq!(lines_of("// What the result hangs on.\n"), [1]);
    assert_eq!(
        lines_of("let nobody = \"somebody\"; // none without a ballot\nlet it = People::Nobody;\n"),
        NONE
    );
    assert_eq!(lines_of("// `nobody_s` is a name.\n"), NONE);
}

#[test]
fn finds_names_of_what_is_gone() {
    let lines_of = |path: &str, text: &str| lines(&gone(&File::new(path, text)));
    assert_eq!(
        lines_of(
            "src/ui/a.rs",
            "//! See `domain::edit::apply`, `domain/edit.rs` and `storage`.\n"
        ),
        NONE
    );
    assert_eq!(
        lines_of("src/ui/a.rs", "//! A.\n//! See `domain/no_such_file`.\n"),
        [2]
    );
    assert_eq!(
        lines_of("src/ui/a.rs", "/// See `domain::edit::no_such_item`.\n"),
        [1]
    );
    assert_eq!(
        lines_of(
            "src/ui/a.rs",
            "/// See `tests/tidy/no_such_file.rs`.\nlet a = \"`domain/no_such_file`\";\n"
        ),
        [1]
    );
    assert_eq!(
        lines_of("README.md", "`src/no_such_file.rs` and `src/lib.rs`\n"),
        [1]
    );
}
