//! The texts: every language has the same keys with the same arguments, and the code asks for no other.
//!
//! Deliberately absent: keys that functions make out of enums. Tests beside those functions list them.

use std::collections::{BTreeMap, BTreeSet};

use super::files::{File, Finding, NONE, lines};
use super::source::{code_only, is_name, line_of, occurrences, without_comments};

/// A message, or an attribute of one (`key.attribute`): where it stands and the `$arguments` it takes.
#[derive(Default)]
struct Message {
    line: usize,
    arguments: BTreeSet<String>,
}

/// Messages of one language file by key, and what is wrong with the file by itself.
fn parse(file: &File) -> (BTreeMap<String, Message>, Vec<Finding>) {
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    let mut findings = Vec::new();
    let mut message = String::new();
    let mut current = String::new();
    for (index, line) in file.text.lines().enumerate() {
        let number = index + 1;
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let indented = line.starts_with([' ', '\t']);
        let attribute = line.trim_start().strip_prefix('.').and_then(key_before_equals);
        let started = match (indented, attribute) {
            (false, _) => key_before_equals(line).map(|key| {
                message = key.to_owned();
                message.clone()
            }),
            (true, attribute) => attribute.map(|name| format!("{message}.{name}")),
        };
        if let Some(key) = started {
            if let Some(earlier) = messages.get(&key) {
                let what = format!(
                    "`{key}` stands here a second time (first in line {}). Remove one.",
                    earlier.line
                );
                findings.push(Finding::new(file, number, what));
            }
            messages.insert(
                key.clone(),
                Message {
                    line: number,
                    ..Message::default()
                },
            );
            current = key;
        } else if !indented && !line.starts_with('}') {
            let what = "This line is no message, comment or continuation: write `key = text`, or indent it.";
            findings.push(Finding::new(file, number, what));
        }
        if let Some(message) = messages.get_mut(&current) {
            message.arguments.extend(arguments(line));
        }
    }
    (messages, findings)
}

fn key_before_equals(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0.trim_end();
    let fits = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
    (!key.is_empty() && key.chars().all(fits)).then_some(key)
}

fn arguments(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|after| {
        let end = after
            .find(|it: char| !(it.is_ascii_alphanumeric() || it == '-' || it == '_'))
            .unwrap_or(after.len());
        after[..end].to_owned()
    })
}

/// Compares every language with English, both ways.
pub fn differences(languages: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(english) = languages.iter().find(|file| file.path.ends_with("/en.ftl")) else {
        return findings;
    };
    let (wanted, own) = parse(english);
    findings.extend(own);
    for file in languages.iter().filter(|file| file.path != english.path) {
        let (texts, own) = parse(file);
        findings.extend(own);
        for (key, message) in &wanted {
            match texts.get(key) {
                None => {
                    let what = format!(
                        "`{key}` is missing here: translate it (en.ftl, line {}).",
                        message.line
                    );
                    findings.push(Finding::new(file, 1, what));
                }
                Some(here) if here.arguments != message.arguments => {
                    let what = format!(
                        "`{key}` takes {:?} here, but {:?} in English. Use the same arguments.",
                        here.arguments, message.arguments
                    );
                    findings.push(Finding::new(file, here.line, what));
                }
                Some(_) => {}
            }
        }
        for (key, message) in texts.iter().filter(|(key, _)| !wanted.contains_key(*key)) {
            let what = format!("`{key}` is not in English: add it to en.ftl, or remove it here.");
            findings.push(Finding::new(file, message.line, what));
        }
    }
    findings
}

/// Ways to ask for a text. Only literal keys are seen; `tr(` and `i18n::text(` are functions with the same first argument.
const CALLS: &[&str] = &["t!(", "tr!(", "tr(", "i18n::text("];

/// How many characters of a call are looked at.
const LONGEST_CALL: usize = 2_000;

/// Literal keys that English does not have, and macro calls whose named arguments are not those of the text.
pub fn unknown_keys(sources: &[File], languages: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(english) = languages.iter().find(|file| file.path.ends_with("/en.ftl")) else {
        return findings;
    };
    let (known, _) = parse(english);
    for file in sources {
        let text = without_comments(&file.text);
        let code = code_only(&file.text);
        for call in CALLS {
            for at in occurrences(&code, call) {
                // Both have the same lines and the same number of characters, but not of bytes.
                let line = line_of(&code, at);
                let start = code[..at].chars().count() + call.len();
                let rest: String = text.chars().skip(start).take(LONGEST_CALL).collect();
                let Some(literal) = rest.trim_start().strip_prefix('"') else {
                    continue;
                };
                let Some((key, after)) = literal.split_once('"') else {
                    continue;
                };
                let Some(message) = known.get(key) else {
                    let what = format!("`{key}` is in no language file: add it to public/locales/*.ftl.");
                    findings.push(Finding::new(file, line, what));
                    continue;
                };
                let given = named_arguments(&code_only(after));
                if call.ends_with("!(") && given != message.arguments {
                    let what = format!(
                        "`{key}` is given {given:?}, but its text takes {:?} (en.ftl, line {}).",
                        message.arguments, message.line
                    );
                    findings.push(Finding::new(file, line, what));
                }
            }
        }
    }
    findings
}

/// The names in `, count = n.get(), what = label)`, up to the parenthesis that closes the call.
fn named_arguments(after_key: &str) -> BTreeSet<String> {
    let mut depth = 0;
    let mut names = BTreeSet::new();
    for (at, it) in after_key.char_indices() {
        match it {
            ')' | ']' | '}' if depth == 0 => break,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                let part = after_key[at + 1..].trim_start();
                let (name, value) = part.split_at(part.find(|it| !is_name(it)).unwrap_or(part.len()));
                let value = value.trim_start();
                if value.starts_with('=') && !value.starts_with("==") && !value.starts_with("=>") {
                    names.insert(name.to_owned());
                }
            }
            _ => {}
        }
    }
    names
}

#[test]
fn finds_differences_between_languages() {
    let compare = |english: &str, arabic: &str| {
        lines(&differences(&[
            File::new("l/ar.ftl", arabic),
            File::new("l/en.ftl", english),
        ]))
    };
    assert_eq!(
        compare("a = A\nb = B { $n }\n", "# c\na = ا\nb = ب { $n }\n"),
        NONE
    );
    assert_eq!(compare("a = A\nb = B\n", "a = ا\n"), [1]);
    assert_eq!(compare("a = A\n", "a = ا\nb = ب\n"), [2]);
    assert_eq!(compare("b = B { $n }\n", "b = ب { $m }\n"), [1]);
    assert_eq!(compare("a = A\n", "a = ا\na = ا\n"), [2]);
    assert_eq!(
        compare("a = A\n    .title = T { $n }\n", "a = ا\n    .title = ت\n"),
        [2]
    );
    assert_eq!(compare("a = A\n", "a = ا\nloose line\n"), [2]);
    let plural = "n = { $count ->\n    [one] one { $what }\n   *[other] many { $what }\n}\n";
    assert_eq!(compare(plural, "n = { $count } { $what }\n"), NONE);
}

#[test]
fn finds_keys_that_no_language_has() {
    let english = [File::new("l/en.ftl", "save = Save\nfield = F\n    .help = H\n")];
    let lines_of = |text: &str| lines(&unknown_keys(&[File::new("src/ui/a.rs", text)], &english));
    assert_eq!(
        lines_of("t!(\"save\")\ntr(\"sav\")\nt!(\n  \"gone\", n = 1)\n"),
        [2, 3]
    );
    assert_eq!(
        lines_of("t!(\"field.help\"); assert!(\"x\"); attr(\"y\"); // t!(\"z\")\n"),
        NONE
    );
}

#[test]
fn finds_arguments_that_a_text_does_not_take() {
    let english = [File::new(
        "l/en.ftl",
        "people = { $count } of { $total }\nsave = Save\n",
    )];
    let lines_of = |text: &str| lines(&unknown_keys(&[File::new("src/ui/a.rs", text)], &english));
    assert_eq!(
        lines_of("t!(\"people\", count = f(a, b = 1), total = 2)\n t!(\"save\")\n"),
        NONE
    );
    assert_eq!(
        lines_of("t!(\"people\", count = 1)\ntr!(\"save\", what = \"x\")\n"),
        [1, 2]
    );
}
