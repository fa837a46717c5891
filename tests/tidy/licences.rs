//! Licences of what the program is made of: each must be within the written list, `[licenses].allow` in `deny.toml`.
//!
//! All crates of the lock file count, for every target, and with them those that only build or test. Of the npm packages, those that ship;
//! those that only build or test may besides be under the licences in `TOOLS`. Deliberately absent: texts of licences
//! (`scripts/hooks/licences.mjs`) and advisories (`make audit`).

use super::files::{File, Finding, check, lines};
use super::licence_expression::Expression;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Licences of npm packages that build or test and leave nothing of theirs in what ships, each with its reason.
const TOOLS: &[(&str, &str)] = &[(
    "MPL-2.0",
    "axe-core looks at the pages in the journeys, unchanged",
)];

/// A part of the program: its name, and its licence as it declares it.
struct Part {
    name: String,
    licence: Option<String>,
}

impl Part {
    fn new(name: &str, licence: Option<&str>) -> Part {
        Part {
            name: name.to_owned(),
            licence: licence.map(str::to_owned),
        }
    }
}

/// Findings of parts whose licence is not within `allowed`. `file` is where versions are chosen.
fn outside(file: &File, parts: &[Part], allowed: &[String]) -> Vec<Finding> {
    let complaint = |part: &Part| {
        let Some(licence) = &part.licence else {
            return Some(format!("{} declares no licence", part.name));
        };
        match licence.parse::<Expression>() {
            Err(fault) => Some(format!("{}: `{licence}` cannot be read: {fault}", part.name)),
            Ok(expression) if expression.holds(&|id| allowed.iter().any(|it| it == id)) => None,
            Ok(_) => Some(format!("{} is under `{licence}`", part.name)),
        }
    };
    let remedy = "Do without it, or add the licence to deny.toml with a reason.";
    parts
        .iter()
        .filter_map(complaint)
        .map(|complaint| Finding::new(file, 1, format!("{complaint}. {remedy}")))
        .collect()
}

/// Findings of allowed licences that no part is under: the list says what is needed, no more.
fn idle(file: &File, parts: &[Part], allowed: &[String]) -> Vec<Finding> {
    let met: BTreeSet<String> = parts
        .iter()
        .filter_map(|part| part.licence.as_ref()?.parse::<Expression>().ok())
        .flat_map(|expression| expression.ids())
        .collect();
    allowed
        .iter()
        .filter(|id| !met.contains(*id))
        .map(|id| {
            Finding::new(
                file,
                1,
                format!("nothing is under `{id}` any more: take it off the list."),
            )
        })
        .collect()
}

/// The licences in `[licenses].allow`.
fn allowed_in(file: &File) -> Vec<String> {
    let section = file
        .text
        .split("\n[")
        .find(|it| it.starts_with("licenses]"))
        .unwrap();
    let list = section.split("\nallow = [").nth(1).unwrap();
    list.lines()
        .map(str::trim)
        .take_while(|line| *line != "]")
        .filter_map(|line| line.strip_prefix('"')?.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// The packages of `cargo metadata`, but for our own.
fn crates_in(metadata: &Value) -> Vec<Part> {
    let packages = metadata["packages"].as_array().unwrap();
    packages
        .iter()
        .filter(|it| !it["source"].is_null())
        .map(|it| {
            let name = format!(
                "{} {}",
                it["name"].as_str().unwrap(),
                it["version"].as_str().unwrap()
            );
            Part::new(&name, it["license"].as_str())
        })
        .collect()
}

/// The packages of a lock file of npm: those that ship, then those that only build or test.
fn packages_in(lock: &Value) -> (Vec<Part>, Vec<Part>) {
    let packages = lock["packages"].as_object().unwrap();
    let (tools, shipped): (Vec<_>, Vec<_>) = packages
        .iter()
        .filter(|(path, _)| !path.is_empty())
        .partition(|(_, it)| it["dev"] == true);
    let parts = |all: Vec<(&String, &Value)>| {
        all.into_iter()
            .map(|(path, it)| Part::new(path, it["license"].as_str()))
            .collect()
    };
    (parts(shipped), parts(tools))
}

fn read(path: &str) -> File {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    File::new(path, &text)
}

fn crates() -> Vec<Part> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let answer = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--all-features"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        answer.status.success(),
        "{}",
        String::from_utf8_lossy(&answer.stderr)
    );
    crates_in(&serde_json::from_slice(&answer.stdout).unwrap())
}

#[test]
fn every_part_is_under_an_allowed_licence() {
    let (list, crates, npm) = (read("deny.toml"), read("Cargo.lock"), read("package-lock.json"));
    let allowed = allowed_in(&list);
    let tools_allowed: Vec<String> = allowed
        .iter()
        .cloned()
        .chain(TOOLS.iter().map(|(id, _)| (*id).to_owned()))
        .collect();
    let (shipped, tools) = packages_in(&serde_json::from_str(&npm.text).unwrap());
    let mut all = self::crates();
    assert!(
        all.len() > 100 && shipped.len() > 10 && tools.len() > 3,
        "parts are missing"
    );

    let mut findings = outside(&crates, &all, &allowed);
    findings.extend(outside(&npm, &shipped, &allowed));
    findings.extend(outside(&npm, &tools, &tools_allowed));
    all.extend(shipped);
    findings.extend(idle(&list, &all, &allowed));
    check(findings);
}

#[test]
fn finds_licences_outside_the_list() {
    let file = File::new("Cargo.lock", "");
    let allowed = ["MIT".to_owned(), "ISC".to_owned()];
    let of = |licence| lines(&outside(&file, &[Part::new("a 1.0.0", licence)], &allowed)).len();
    assert_eq!(of(Some("MIT OR GPL-3.0-only")), 0);
    assert_eq!(of(Some("MIT AND ISC")), 0);
    assert_eq!(of(Some("MIT AND GPL-3.0-only")), 1);
    assert_eq!(of(Some("GPL-3.0-only")), 1);
    assert_eq!(of(Some("SEE LICENSE IN x")), 1);
    assert_eq!(of(None), 1);
    assert_eq!(
        idle(&file, &[Part::new("a 1.0.0", Some("MIT OR X"))], &allowed).len(),
        1
    );
}

#[test]
fn reads_lists_and_lock_files() {
    let list = File::new(
        "deny.toml",
        "# allow\n[graph]\nallow = [\n  \"X\",\n]\n\n[licenses]\nallow = [\n  # why \"Y\"\n  \"MIT\",\n  \"ISC\", # as MIT\n]\n",
    );
    assert_eq!(allowed_in(&list), ["MIT", "ISC"]);

    let metadata = serde_json::json!({ "packages": [
        { "name": "ours", "version": "1.0.0", "source": null, "license": null },
        { "name": "a", "version": "2.0.0", "source": "registry", "license": "MIT" },
    ] });
    let crates = crates_in(&metadata);
    assert_eq!(crates.len(), 1);
    assert_eq!(
        (crates[0].name.as_str(), crates[0].licence.as_deref()),
        ("a 2.0.0", Some("MIT"))
    );

    let lock = serde_json::json!({ "packages": {
        "": { "license": "MIT" },
        "node_modules/a": { "license": "ISC" },
        "node_modules/b": { "dev": true },
    } });
    let (shipped, tools) = packages_in(&lock);
    assert_eq!((shipped.len(), tools.len()), (1, 1));
    assert_eq!(
        (shipped[0].licence.as_deref(), tools[0].licence.as_deref()),
        (Some("ISC"), None)
    );
}
