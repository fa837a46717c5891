//! Style sheets without left and right, so that Arabic and Sorani mirror by themselves.
//!
//! Deliberately absent: exceptions. Content that must not mirror is in an element with its own `direction`.

use super::files::{File, Finding, NONE, lines};
use super::source::line_of;

pub fn check(file: &File) -> Vec<Finding> {
    let css = without_comments_and_strings(&file.text);
    let mut findings = Vec::new();
    for (at, declaration) in declarations(&css) {
        let Some((property, value)) = declaration.split_once(':') else {
            continue;
        };
        // Custom properties may be called anything; what they are used for is checked where they are used.
        let physical = |text: &str| {
            text.split(|it: char| !it.is_ascii_alphabetic())
                .any(|it| matches!(it, "left" | "right"))
        };
        if (!property.trim().starts_with("--") && physical(property)) || physical(value) {
            let message = format!(
                "`{}` knows left or right. Use the logical twin: margin-inline-start, padding-inline-end, \
                 inset-inline-start, border-start-start-radius, text-align: start, float: inline-end …",
                declaration.split_whitespace().collect::<Vec<_>>().join(" "),
            );
            findings.push(Finding::new(file, line_of(&css, at), message));
        }
    }
    findings
}

/// Every `property: value` with where it starts. What ends in `{` is a selector, not a declaration.
fn declarations(css: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, it) in css.char_indices() {
        if matches!(it, '{' | '}' | ';') {
            let piece = &css[start..at];
            if it != '{' && !piece.trim().is_empty() {
                found.push((start + piece.len() - piece.trim_start().len(), piece.trim()));
            }
            start = at + 1;
        }
    }
    found
}

fn without_comments_and_strings(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if first == '"' || first == '\'' {
            rest[1..].find(first).map_or(rest.len(), |at| at + 2)
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        out.extend(
            rest[..length]
                .chars()
                .map(|it| if it == '\n' { '\n' } else { ' ' }),
        );
        rest = &rest[length..];
    }
    out
}

#[test]
fn finds_left_and_right() {
    let lines_of = |text: &str| lines(&check(&File::new("public/styles/a.css", text)));
    assert_eq!(
        lines_of(".a { color: red;\n  margin-left: 4px; }\n.b { text-align: right }\n"),
        [2, 3]
    );
    assert_eq!(
        lines_of(".a {\n &:hover {\n left: 0;\n border-top-left-radius: 2px }\n float: left; }\n"),
        [3, 4, 5]
    );
    assert_eq!(
        lines_of("@media print { .a { transform-origin: top left } }\n"),
        [1]
    );
    assert_eq!(
        lines_of(".left:hover { --sheet-right: 1px; inset-inline-start: 0 } /* left: 0; */\n"),
        NONE
    );
    assert_eq!(
        lines_of(".a::after { content: \"left: 1\"; background: url('left.svg') }\n"),
        NONE
    );
}
