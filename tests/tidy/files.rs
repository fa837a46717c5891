//! Reading the project's files and reporting what is wrong with them. Deliberately absent: any rule.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the project: its path from the project's folder, with `/`, and its text.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// A made-up file, for the cases that prove a rule.
    pub fn new(path: &str, text: &str) -> File {
        File {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }
}

/// One breach of a rule: where, what, and what to do instead.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    pub path: String,
    pub line: usize,
    pub message: String,
}

impl Finding {
    pub fn new(file: &File, line: usize, message: impl Into<String>) -> Finding {
        Finding {
            path: file.path.clone(),
            line,
            message: message.into(),
        }
    }
}

/// What `lines` gives when a rule finds nothing.
pub const NONE: [usize; 0] = [];

/// The lines of findings in order, for short assertions.
pub fn lines(findings: &[Finding]) -> Vec<usize> {
    let mut lines: Vec<usize> = findings.iter().map(|it| it.line).collect();
    lines.sort_unstable();
    lines
}

/// Fails with every finding, each as `path:line: what and remedy`.
pub fn check(findings: Vec<Finding>) {
    let report: Vec<String> = findings
        .iter()
        .map(|it| format!("  {}:{}: {}", it.path, it.line, it.message))
        .collect();
    assert!(
        report.is_empty(),
        "house rules, {} findings\n{}\n",
        report.len(),
        report.join("\n")
    );
}

/// The text of one file of the project.
pub fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Every file with this ending below a folder of the project, sorted by path. A folder that is not there has none.
pub fn read_all(folder: &str, extension: &str) -> Vec<File> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    walk(&home.join(folder), &mut paths);
    paths.retain(|path| path.extension().is_some_and(|it| it == extension));
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let relative = path
                .strip_prefix(home)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            File {
                path: relative,
                text: fs::read_to_string(path).unwrap(),
            }
        })
        .collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else {
            paths.push(path);
        }
    }
}
