//! Records are made and changed by acts of `domain/actions`; components call them through `App::{add, change, delete, act}`.
//!
//! Deliberately absent: what a component does within `App::change`. A field takes the value that was entered; more than that is an act.

use super::files::{File, Finding, NONE, lines};
use super::source::{code_only, is_name, line_of, occurrences};

/// What components may take from `domain::edit`: words to be told. Edits and their parts are for acts.
const WORDS: [&str; 3] = ["Label", "NotAllowed", "Refusal"];

/// Edits that a component names, in an import or where they are used.
pub fn edits(file: &File) -> Vec<Finding> {
    if !file.path.starts_with("src/ui/") {
        return Vec::new();
    }
    let code = code_only(&file.text);
    let mut findings = Vec::new();
    for module in ["domain::edit", "domain::{edit"] {
        for at in occurrences(&code, module) {
            let after = &code[at + module.len()..];
            if after.starts_with(is_name) {
                continue;
            }
            for name in names(after) {
                if !WORDS.contains(&name) {
                    let message = format!(
                        "components do not name `{name}` of `domain::edit`. Make the edit in an act (`domain/actions`) and call it \
                         with `App::act`, or use `App::{{add, change, delete}}`."
                    );
                    findings.push(Finding::new(file, line_of(&code, at), message));
                }
            }
        }
    }
    findings
}

/// What is taken from a module: `::Edit` one name, `::{Act, Edit}` each of them, and without `::` the module itself.
fn names(after: &str) -> Vec<&str> {
    let Some(path) = after.strip_prefix("::") else {
        return vec!["edit"];
    };
    let group = path.strip_prefix('{').and_then(|group| group.split_once('}'));
    let Some((group, _)) = group else {
        return vec![&path[..path.find(|it| !is_name(it)).unwrap_or(path.len())]];
    };
    group
        .split(',')
        .map(|name| name.trim().split(' ').next().unwrap_or_default())
        .filter(|name| !name.is_empty())
        .collect()
}

/// Records that are put together field by field outside of acts. Only an empty record may be added: `app.add(Provider::default())`.
pub fn records(file: &File, kinds: &[String]) -> Vec<Finding> {
    if !file.path.starts_with("src/ui/") && !file.path.starts_with("src/app/") {
        return Vec::new();
    }
    let code = code_only(&file.text);
    let mut findings = Vec::new();
    for kind in kinds {
        for at in occurrences(&code, kind) {
            let (before, after) = (code[..at].trim_end(), &code[at + kind.len()..]);
            let literal = after.starts_with(" {") && !is_other(before);
            let empty = after.starts_with("::default()") && !before.ends_with(".add(");
            if literal || empty {
                let message = format!(
                    "a `{kind}` is made here by hand. Make it in an act (`domain/actions`) and call that with `App::act`; \
                     only an empty record may be added directly."
                );
                findings.push(Finding::new(file, line_of(&code, at), message));
            }
        }
    }
    findings
}

/// Whether the name with braces behind it is something else than a record: a variant of an enum, a definition, the type of a result.
fn is_other(before: &str) -> bool {
    let path = before.strip_suffix("::").unwrap_or_default();
    let variant = path.rsplit(|it| !is_name(it)).next();
    let variant = variant.is_some_and(|name| name.starts_with(char::is_uppercase));
    let ends = ["struct", "enum", "trait", "impl", "for", "fn", "->"];
    variant || ends.iter().any(|word| before.ends_with(word))
}

/// The kinds of records, as their macro lists them.
pub fn kinds(records: &File) -> Vec<String> {
    let code = code_only(&records.text);
    let list = code
        .rsplit_once("\nrecords!(")
        .and_then(|(_, list)| list.split_once(");"));
    let list = list.map(|(list, _)| list).unwrap_or_default();
    list.split(',')
        .map(str::trim)
        .filter(|kind| !kind.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn finds_edits_named_by_components() {
    let lines_of = |path: &str, text: &str| lines(&edits(&File::new(path, text)));
    for (text, expected) in [
        ("use crate::domain::edit::Edit;\n", vec![1]),
        ("use crate::domain::edit::{Act, Change, Label};\n", vec![1, 1]),
        (
            "let a = 1;\nlet edit = crate::domain::edit::Edit::add(id, mark);\n",
            vec![2],
        ),
        ("use crate::domain::edit;\n", vec![1]),
        ("use crate::domain::{edit::Edit, id::RecordId};\n", vec![1]),
        ("use crate::domain::edit::*;\n", vec![1]),
        ("use crate::domain::edit::{Label, NotAllowed, Refusal};\n", vec![]),
        (
            "use crate::domain::editor::Edit; // crate::domain::edit::Edit\n",
            vec![],
        ),
    ] {
        assert_eq!(lines_of("src/ui/a.rs", text), expected, "{text}");
    }
    assert_eq!(lines_of("src/app/a.rs", "use crate::domain::edit::Edit;\n"), NONE);
}

#[test]
fn finds_records_made_by_hand() {
    let kinds = ["Mark".to_owned(), "Service".to_owned()];
    let lines_of = |path: &str, text: &str| lines(&records(&File::new(path, text), &kinds));
    for (text, expected) in [
        ("let mark = Mark {\n  kind,\n};\n", vec![1]),
        ("let a = 1;\nchange(records::Mark { kind, ..mark })\n", vec![2]),
        ("let service = Service::default();\n", vec![1]),
        ("Service {\n  place,\n  ..Service::default()\n}\n", vec![1, 3]),
        ("app.add(Service::default());\n", vec![]),
        ("let tool = Unfinished::Mark { kind };\n", vec![]),
        ("fn mark() -> Mark {\n", vec![]),
        (
            "let kind = MarkKind { a }; // Mark {\nlet text = \"Mark {\";\n",
            vec![],
        ),
    ] {
        assert_eq!(lines_of("src/ui/a.rs", text), expected, "{text}");
    }
    assert_eq!(lines_of("src/app/a.rs", "let mark = Mark {\n"), [1]);
    assert_eq!(lines_of("src/domain/actions/a.rs", "let mark = Mark {\n"), NONE);
}

#[test]
fn knows_the_kinds_of_records() {
    let text =
        "macro_rules! records { ($($kind:ident),*) => {}; }\n\nrecords!(\n    Mark,\n    Service\n);\n";
    assert_eq!(
        kinds(&File::new("src/domain/records/mod.rs", text)),
        ["Mark", "Service"]
    );
    assert!(kinds(&File::new("src/domain/records/mod.rs", "pub mod mark;\n")).is_empty());
}
