//! How long a component may be: one that does not fit on a screen and a half is several. Deliberately absent: components that are
//! written as plain functions, which rustfmt and the length of files keep in check.

use super::files::{File, Finding, NONE, lines};
use super::source::{code_only, is_name};

/// The most lines a component may have, from its `fn` to its closing brace.
const MOST_LINES: usize = 120;

/// Components that are longer: file, name, lines. There are none today. The list can only shrink: a component that has become shorter
/// than it says fails until the number is lowered, and one within the limit until its row is gone.
const LONGER_TODAY: &[(&str, &str, usize)] = &[];

/// Components of the project that are too long, or shorter than the list of exceptions says.
pub fn check(files: &[File]) -> Vec<Finding> {
    against(files, LONGER_TODAY)
}

fn against(files: &[File], longer: &[(&str, &str, usize)]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = Vec::new();
    for file in files {
        for component in components(&file.text) {
            let listed = longer
                .iter()
                .find(|(path, name, _)| *path == file.path && *name == component.name);
            seen.extend(listed);
            let message = match listed {
                None if component.lines <= MOST_LINES => continue,
                Some((_, _, lines)) if component.lines == *lines && *lines > MOST_LINES => continue,
                None => format!("at most {MOST_LINES}. Move a part of it into a component of its own"),
                Some((_, _, lines)) if component.lines > *lines => {
                    format!(
                        "it had {lines}, and those were too many. Move a part of it into a component of its own"
                    )
                }
                Some(_) if component.lines <= MOST_LINES => {
                    "within the limit: take its row out of LONGER_TODAY in tests/tidy/components.rs"
                        .to_owned()
                }
                Some((_, _, lines)) => {
                    format!(
                        "fewer than {lines}: lower the number in LONGER_TODAY in tests/tidy/components.rs"
                    )
                }
            };
            let message = format!("`{}` has {} lines, {message}.", component.name, component.lines);
            findings.push(Finding::new(file, component.line, message));
        }
    }
    for (path, name, _) in longer.iter().filter(|row| !seen.contains(row)) {
        let message = format!(
            "there is no component `{name}`: take its row out of LONGER_TODAY in tests/tidy/components.rs."
        );
        findings.push(Finding::new(&File::new(path, ""), 1, message));
    }
    findings
}

struct Component {
    name: String,
    /// Where its `fn` stands, counted from 1.
    line: usize,
    lines: usize,
}

/// The components of a file. rustfmt puts the closing brace of a function under the first letter of its first line, and all that is
/// inside further in.
fn components(text: &str) -> Vec<Component> {
    let code = code_only(text);
    let lines: Vec<&str> = code.lines().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        if lines[at].trim_start().starts_with("#[component") {
            let Some((start, name)) = (at..lines.len()).find_map(|it| Some((it, function(lines[it])?)))
            else {
                break;
            };
            let indent = &lines[start][..lines[start].len() - lines[start].trim_start().len()];
            let close = format!("{indent}}}");
            let end = (start + 1..lines.len())
                .find(|&it| lines[it].starts_with(&close))
                .unwrap_or(lines.len() - 1);
            found.push(Component {
                name: name.to_owned(),
                line: start + 1,
                lines: end - start + 1,
            });
            at = end;
        }
        at += 1;
    }
    found
}

/// The name of the function that begins on this line.
fn function(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("fn ")?;
    if before.ends_with(is_name) {
        return None;
    }
    let end = after.find(|it| !is_name(it)).unwrap_or(after.len());
    (end > 0).then(|| &after[..end])
}

#[cfg(test)]
fn component_of(lines: usize) -> File {
    let inside = "    view! {}\n".repeat(lines - 2);
    let text = format!("/// A part.\n#[component]\npub fn Part() -> impl IntoView {{\n{inside}}}\n");
    File::new("src/ui/part.rs", &text)
}

#[test]
fn finds_long_components() {
    let found = |lines_of: usize| lines(&against(&[component_of(lines_of)], &[]));
    assert_eq!(found(MOST_LINES), NONE);
    assert_eq!(found(MOST_LINES + 1), [3]);
}

#[test]
fn measures_each_component_by_itself() {
    let text = "#[component]\nfn A() -> impl IntoView {\n    let a = \"}\";\n}\n\nfn plain() {\n}\n\n#[component]\n#[allow(x)]\nfn B(\n    a: u8,\n) -> impl IntoView {\n    a\n}\n";
    let found: Vec<(String, usize, usize)> = components(text)
        .into_iter()
        .map(|it| (it.name, it.line, it.lines))
        .collect();
    assert_eq!(found, [("A".to_owned(), 2, 3), ("B".to_owned(), 11, 5)]);
}

#[test]
fn the_list_of_long_components_only_shrinks() {
    let with = |lines_of: usize, listed: usize| {
        against(&[component_of(lines_of)], &[("src/ui/part.rs", "Part", listed)])
            .into_iter()
            .map(|it| it.message)
            .collect::<Vec<_>>()
    };
    assert!(with(150, 150).is_empty());
    assert!(with(151, 150)[0].contains("it had 150"), "it may not grow");
    assert!(with(149, 150)[0].contains("lower the number"));
    assert!(with(120, 150)[0].contains("take its row out"));
    assert!(
        with(120, 120)[0].contains("take its row out"),
        "no row for what is within the limit"
    );
    let gone = against(&[], &[("src/ui/part.rs", "Part", 150)]);
    assert!(gone[0].message.contains("there is no component"));
}
