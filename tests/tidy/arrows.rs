//! Arrows between the folders of `src`: which folder may use which. Deliberately absent: arrows inside one folder.

use super::files::{File, Finding, NONE, lines};
use super::source::{code_only, is_name, line_of, occurrences};

/// Each folder with the folders it may use besides itself. `bin` is the worker's entry.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("analysis", &["domain"]),
    ("validation", &["analysis", "domain"]),
    ("exchange", &["validation", "analysis", "domain"]),
    ("present", &["exchange", "validation", "analysis", "domain"]),
    ("texts", &["present"]),
    ("protocol", &["exchange", "analysis", "domain"]),
    ("flow", &["exchange", "analysis", "domain"]),
    ("storage", &["platform", "domain"]),
    ("platform", &["domain"]),
    ("map", &["present", "domain"]),
    (
        "i18n",
        &[
            "platform",
            "texts",
            "present",
            "exchange",
            "validation",
            "analysis",
            "domain",
        ],
    ),
    (
        "app",
        &[
            "storage",
            "platform",
            "map",
            "i18n",
            "flow",
            "protocol",
            "present",
            "exchange",
            "validation",
            "analysis",
            "domain",
        ],
    ),
    (
        "ui",
        &[
            "app",
            "i18n",
            "present",
            "exchange",
            "validation",
            "analysis",
            "domain",
        ],
    ),
    ("bin", &["protocol"]),
];

/// Whether a folder of `src` has this name.
pub fn is_layer(name: &str) -> bool {
    ARROWS.iter().any(|(layer, _)| *layer == name)
}

/// Findings for one file of `src`. `main.rs` and `lib.rs` stand above all folders.
pub fn check(file: &File) -> Vec<Finding> {
    let Some(own) = folder_of(&file.path) else {
        return Vec::new();
    };
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == own) else {
        return Vec::new();
    };
    let code = code_only(&file.text);
    let mut findings = Vec::new();
    for (at, layer) in named_layers(&code, depth_of(&file.path)) {
        if layer != own && !allowed.contains(&layer) {
            findings.push(Finding::new(
                file,
                line_of(&code, at),
                format!(
                    "`{own}` may not use `{layer}` (it may use: {}). Pass the value in as an argument, or move the code \
                     to the layer it belongs to; the table is in tests/tidy/arrows.rs.",
                    if allowed.is_empty() { "nothing".to_owned() } else { allowed.join(", ") },
                ),
            ));
        }
    }
    findings
}

/// A new folder needs a place in the table first.
pub fn unknown_folders(files: &[File]) -> Vec<Finding> {
    files
        .iter()
        .filter_map(|file| Some((file, folder_of(&file.path)?)))
        .filter(|(_, folder)| !ARROWS.iter().any(|(name, _)| name == folder))
        .map(|(file, folder)| {
            let message = format!(
                "`src/{folder}` is no layer of the house. Give it a row in tests/tidy/arrows.rs, or move it."
            );
            Finding::new(file, 1, message)
        })
        .collect()
}

fn folder_of(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?;
    inside.split_once('/').map(|(folder, _)| folder)
}

/// How many `super::` lead from the module in this file to the root: `src/a/b.rs` 2, `src/a/mod.rs` 1.
fn depth_of(path: &str) -> usize {
    let parts = path.split('/').count() - 1;
    if path.ends_with("/mod.rs") {
        parts - 1
    } else {
        parts
    }
}

/// Layers named through `crate::`, `catchment::` or enough `super::`, with where.
fn named_layers(code: &str, depth: usize) -> Vec<(usize, &'static str)> {
    let up = "super::".repeat(depth);
    let mut found = Vec::new();
    for root in ["crate::", "catchment::", up.as_str()] {
        for at in occurrences(code, root) {
            for name in heads(&code[at + root.len()..]) {
                if let Some((layer, _)) = ARROWS.iter().find(|(layer, _)| *layer == name) {
                    found.push((at, *layer));
                }
            }
        }
    }
    found
}

/// The first names after a root: one for `domain::Id`, several for `{domain::Id, ui}`.
fn heads(after: &str) -> Vec<&str> {
    let name = |text: &str| text.find(|it| !is_name(it)).unwrap_or(text.len());
    let Some(group) = after.strip_prefix('{') else {
        return vec![&after[..name(after)]];
    };
    let mut depth = 0;
    let mut start = 0;
    let mut parts = Vec::new();
    for (at, it) in group.char_indices() {
        match it {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts
        .into_iter()
        .map(str::trim_start)
        .map(|part| &part[..name(part)])
        .collect()
}

#[test]
fn finds_arrows_that_go_up() {
    let lines_of = |path: &str, text: &str| lines(&check(&File::new(path, text)));
    assert_eq!(
        lines_of(
            "src/domain/edit.rs",
            "use crate::domain::Id;\nuse crate::storage::Store;\n"
        ),
        [2]
    );
    assert_eq!(
        lines_of(
            "src/analysis/mod.rs",
            "use crate::{\n  domain::{Id, Edit},\n  ui::Button,\n};\n"
        ),
        [1]
    );
    assert_eq!(
        lines_of("src/present/bars.rs", "fn a() { crate::app::go() }\n"),
        [1]
    );
    assert_eq!(
        lines_of("src/ui/home/mod.rs", "use super::super::storage::Store;\n"),
        [1]
    );
    assert_eq!(
        lines_of(
            "src/bin/worker.rs",
            "use catchment::protocol::hear;\nuse catchment::ui::App;\n"
        ),
        [2]
    );
    assert_eq!(
        lines_of(
            "src/ui/home.rs",
            "use crate::app::State; // crate::storage\nlet a = \"crate::map\";\n"
        ),
        NONE
    );
    assert_eq!(lines_of("src/main.rs", "use catchment::storage::Store;\n"), NONE);
}

#[test]
fn finds_folders_outside_the_house() {
    assert_eq!(lines(&unknown_folders(&[File::new("src/utils/mod.rs", "")])), [1]);
    assert_eq!(
        lines(&unknown_folders(&[
            File::new("src/lib.rs", ""),
            File::new("src/ui/mod.rs", "")
        ])),
        NONE
    );
}
