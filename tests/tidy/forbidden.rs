//! What the code may not call or contain. Deliberately absent: what clippy forbids (`unwrap`, `expect`).

use super::files::{File, Finding, NONE, lines};
use super::source::{code_only, is_name, line_of, occurrences, without_comments};

/// Names that may not occur, each with what to do instead.
const CALLS: &[(&str, &str)] = &[
    (
        "cfg(test)",
        "it would never run. All tests are one program, tests/all.rs",
    ),
    (
        ".forget()",
        "it leaks. Keep the handle where it is dropped in time, for instance with `on_cleanup`",
    ),
    (
        "mem::forget",
        "it leaks. Keep the value where it is dropped in time",
    ),
    (
        "inner_html",
        "it takes what people wrote as markup. Write text nodes or views",
    ),
    (
        "set_inner_html",
        "it takes what people wrote as markup. Write text nodes or views",
    ),
    (
        "set_outer_html",
        "it takes what people wrote as markup. Write text nodes or views",
    ),
    (
        "insert_adjacent_html",
        "it takes what people wrote as markup. Write text nodes or views",
    ),
    (
        "innerHTML",
        "it takes what people wrote as markup. Write text nodes or views",
    ),
    (
        "js_sys::eval",
        "the Content-Security-Policy refuses it. Declare the function with wasm_bindgen",
    ),
    (
        "style:left",
        "direction comes from the language. Use style:inset-inline-start, or translate",
    ),
    (
        "style:right",
        "direction comes from the language. Use style:inset-inline-end, or translate",
    ),
];

/// Files with split points (`in_part!`), which declare foreign functions. Each has `MAY_SPLIT` and no other word of unsafe code.
const SPLIT: &[&str] = &[
    "src/app/follow.rs",
    "src/app/import.rs",
    "src/app/library.rs",
    "src/app/state.rs",
    "src/storage/database.rs",
    "src/ui/home/about.rs",
    "src/ui/shell/parts.rs",
];

const MAY_SPLIT: &str = "#![cfg_attr(all(split, feature = \"page\"), allow(unsafe_code))]";

/// Beginnings of addresses that name something and are never fetched, and links that a person may follow.
const ADDRESSES: &[&str] = &[
    "http://www.w3.org/",
    "http://json-schema.org/",
    "https://json-schema.org/",
    "https://www.openstreetmap.org/copyright",
    "https://openstreetmap.org/copyright",
];

pub fn calls(file: &File) -> Vec<Finding> {
    let code = code_only(&file.text);
    let mut findings = Vec::new();
    for (name, instead) in CALLS {
        for at in occurrences(&code, name) {
            let message = format!("`{name}` is forbidden: {instead}.");
            findings.push(Finding::new(file, line_of(&code, at), message));
        }
    }
    findings
}

/// Unsafe code, and what allows it: none but split points, and those only in the files listed.
pub fn unsafe_code(file: &File) -> Vec<Finding> {
    let code = code_only(&file.text);
    let listed = SPLIT.contains(&file.path.as_str());
    let splits = occurrences(&code, "in_part!").next().is_some();
    let may_split = |line: usize| listed && splits && file.text.lines().nth(line - 1) == Some(MAY_SPLIT);
    let mut findings = Vec::new();
    if listed && !splits {
        let message = "no split point is here any more: take the file off SPLIT in tests/tidy/forbidden.rs.";
        findings.push(Finding::new(file, 1, message));
    }
    for at in occurrences(&code, "unsafe") {
        let rest = &code[at..];
        let word = &rest[..rest.find(|it: char| !is_name(it)).unwrap_or(rest.len())];
        // The last part of a class in a view, `class:saved-unsafe=…`, is no keyword.
        let in_class = code[..at].ends_with('-') && rest[word.len()..].starts_with('=');
        let line = line_of(&code, at);
        if ["unsafe", "unsafe_code"].contains(&word) && !in_class && !may_split(line) {
            let message = format!(
                "`{word}` is forbidden but for the split points of the files in SPLIT (tests/tidy/forbidden.rs): say it in safe code."
            );
            findings.push(Finding::new(file, line, message));
        }
    }
    findings
}

pub fn addresses(file: &File) -> Vec<Finding> {
    let text = without_comments(&file.text);
    let mut findings = Vec::new();
    for scheme in ["http://", "https://"] {
        for at in occurrences(&text, scheme) {
            let rest = &text[at..];
            let end = rest
                .find(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '`'))
                .unwrap_or(rest.len());
            let address = &rest[..end];
            // The scheme alone is how a link from data is checked.
            if address != scheme && !ADDRESSES.iter().any(|it| address.starts_with(it)) {
                let message = format!(
                    "`{address}`: no request leaves the origin. Ship the file in public, or, when it is only a name or a \
                     link, add it to ADDRESSES in tests/tidy/forbidden.rs."
                );
                findings.push(Finding::new(file, line_of(&text, at), message));
            }
        }
    }
    findings
}

#[test]
fn finds_forbidden_calls() {
    let lines_of = |path: &str, text: &str| lines(&calls(&File::new(path, text)));
    assert_eq!(lines_of("src/ui/a.rs", "let a = 1;\nclosure.forget();\n"), [2]);
    assert_eq!(lines_of("src/ui/a.rs", "view! { <p inner_html=text/> }\n"), [1]);
    assert_eq!(
        lines_of("src/ui/a.rs", "std::mem::forget(mount_to(place, App));\n"),
        [1]
    );
    assert_eq!(lines_of("src/ui/a.rs", "element.set_inner_html(text);\n"), [1]);
    assert_eq!(lines_of("src/ui/a.rs", "view! { <p style:left=x/> }\n"), [1]);
    assert_eq!(
        lines_of("src/ui/a.rs", "// closure.forget()\nlet a = \"inner_html\";\n"),
        NONE
    );
}

#[test]
fn finds_addresses() {
    let lines_of = |text: &str| lines(&addresses(&File::new("src/map/a.rs", text)));
    assert_eq!(
        lines_of("// see https://example.org\nlet tiles = \"https://tiles.example.org/{z}\";\n"),
        [2]
    );
    assert_eq!(
        lines_of("let ns = \"http://www.w3.org/2000/svg\"; link.starts_with(\"https://\");\n"),
        NONE
    );
}

#[test]
fn finds_unsafe_code() {
    let of = |path: &str, text: &str| lines(&unsafe_code(&File::new(path, text)));
    assert_eq!(of("src/map/a.rs", "fn a() {\n    unsafe { b() }\n}\n"), [2]);
    assert_eq!(
        of("src/map/a.rs", "#![allow(unsafe_code)]\nunsafe fn b() {}\n"),
        [1, 2]
    );
    assert_eq!(
        of(
            "src/map/a.rs",
            "#[unsafe(no_mangle)]\npub extern \"C\" fn b() {}\n"
        ),
        [1]
    );
    let harmless =
        "// unsafe {}\nlet a = \"unsafe\"; let unsafely = 1;\nview! { <i class:card-unsafe=a /> }\n";
    assert_eq!(of("src/map/a.rs", harmless), NONE);

    // A split point, in a file of the list alone; nothing else beside it; and the list follows the files.
    let split = format!("{MAY_SPLIT}\nin_part!(map, fn a() -> () {{}});\n");
    assert_eq!(of("src/app/state.rs", &split), NONE);
    assert_eq!(of("src/map/a.rs", &split), [1]);
    assert_eq!(
        of("src/app/state.rs", &format!("{split}unsafe fn b() {{}}\n")),
        [3]
    );
    assert_eq!(
        of("src/app/state.rs", &format!("#![allow(unsafe_code)]\n{split}")),
        [1]
    );
    assert_eq!(of("src/app/state.rs", "fn a() {}\n"), [1]);
}
