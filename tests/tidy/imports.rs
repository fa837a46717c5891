//! Which file of `src` needs which: every path that names an item, followed through imports and re-exports to the file that defines it.
//!
//! Naming a module is no need yet, naming what it defines is; so a `mod.rs` that only lists and re-exports its children needs none of
//! them. Deliberately absent: types and traits. A method that is called without naming its type is not seen.

use super::files::File;
use super::source::code_only;
use super::tokens::{Token, leaves, tokens};
use std::collections::{BTreeMap, BTreeSet};

/// One file needs another: both by their place in the list, and the first line that says so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Need {
    pub from: usize,
    pub to: usize,
    pub line: usize,
}

/// All needs between the files of the library, each pair once.
pub fn needs(files: &[File]) -> Vec<Need> {
    let mut house = House::default();
    let mut said = Vec::new();
    for (at, file) in files.iter().enumerate() {
        if let Some(module) = module_of(&file.path) {
            said.extend(house.read(at, &module, &code_only(&file.text)));
        }
    }
    let mut found = BTreeMap::new();
    for it in said {
        let Some(Found::Item(to)) = house.follow(&it.module, &it.path, 0) else {
            continue;
        };
        let own = &house.modules[&it.module];
        let handed_on = it.handed_on.as_ref().is_some_and(|name| {
            let below = format!("{}::", it.module);
            let inside = it.module.is_empty() || house.homes[&to].starts_with(&below);
            inside && !own.mentioned.contains(name)
        });
        if to != own.file && !handed_on {
            let line = found.entry((own.file, to)).or_insert(it.line);
            *line = (*line).min(it.line);
        }
    }
    found
        .into_iter()
        .map(|((from, to), line)| Need { from, to, line })
        .collect()
}

/// The module that a file holds, as `a::b`; none for the programs, which nothing can name.
fn module_of(path: &str) -> Option<String> {
    let inside = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    if inside == "main" || inside.starts_with("bin/") {
        return None;
    }
    let inside = inside.strip_suffix("/mod").unwrap_or(inside);
    Some(if inside == "lib" {
        String::new()
    } else {
        inside.replace('/', "::")
    })
}

/// What a path leads to.
enum Found {
    Module(String),
    /// An item, by the file that defines it.
    Item(usize),
}

/// A module, whether it is a file or lies inside one.
#[derive(Default)]
struct Module {
    file: usize,
    /// Names that imports bring in, with the paths behind them.
    imports: BTreeMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
    defined: BTreeSet<String>,
    /// Every name outside of imports.
    mentioned: BTreeSet<String>,
}

/// A path that a module says. Of a public import also the name that it hands on.
struct Said {
    module: String,
    path: Vec<String>,
    handed_on: Option<String>,
    line: usize,
}

#[derive(Default)]
struct House {
    modules: BTreeMap<String, Module>,
    /// The module that each file holds.
    homes: BTreeMap<usize, String>,
    /// All modules by name, also those whose file is not among the files.
    names: BTreeSet<String>,
    /// Exported macros stand at the root, wherever they are written.
    macros: BTreeMap<String, usize>,
}

const DEFINES: [&str; 9] = [
    "fn", "struct", "enum", "trait", "type", "const", "static", "union", "mut",
];

impl House {
    fn read(&mut self, file: usize, home: &str, code: &str) -> Vec<Said> {
        let tokens = tokens(code);
        let token = |at: usize| tokens.get(at).map(|(_, token)| *token);
        let mut said = Vec::new();
        // Modules written inside the file, with the depth of braces at which each ends.
        let mut inside: Vec<(usize, String)> = Vec::new();
        let mut depth = 0;
        let mut at = 0;
        self.homes.insert(file, home.to_owned());
        self.name(home);
        while let Some(it) = token(at) {
            let name = inside.last().map_or(home, |(_, name)| name).to_owned();
            let module = self.modules.entry(name.clone()).or_default();
            module.file = file;
            let next = token(at + 1);
            match (it, next) {
                (Token::Sign('{'), _) => depth += 1,
                (Token::Sign('}'), _) => {
                    depth -= 1;
                    if inside.last().is_some_and(|(end, _)| *end == depth) {
                        inside.pop();
                    }
                }
                (Token::Name("mod"), Some(Token::Name(child))) if token(at + 2) == Some(Token::Sign('{')) => {
                    inside.push((depth, joined(&name, child)));
                    self.names.insert(joined(&name, child));
                    depth += 1;
                    at += 2;
                }
                (Token::Name("use"), Some(Token::Name(_) | Token::Colons)) => {
                    let before = at.checked_sub(1).and_then(token);
                    let public = matches!(before, Some(Token::Name("pub") | Token::Sign(')')));
                    let line = tokens[at].0;
                    let (leaves, end) = leaves(&tokens, at + 1);
                    for (path, local) in leaves {
                        match &local {
                            Some(local) => drop(module.imports.insert(local.clone(), path.clone())),
                            None => module.globs.push(path.clone()),
                        }
                        let handed_on = local.filter(|_| public);
                        said.push(Said {
                            module: name.clone(),
                            path,
                            handed_on,
                            line,
                        });
                    }
                    at = end;
                }
                (Token::Name("macro_rules"), Some(Token::Sign('!'))) => {
                    let exported = at >= 2 && token(at - 2) == Some(Token::Name("macro_export"));
                    if let Some(Token::Name(defined)) = token(at + 2) {
                        module.defined.insert(defined.to_owned());
                        if exported {
                            self.macros.insert(defined.to_owned(), file);
                        }
                    }
                }
                (Token::Name(first), Some(Token::Colons))
                    if at == 0 || token(at - 1) != Some(Token::Colons) =>
                {
                    module.mentioned.insert(first.to_owned());
                    let mut path = vec![first.to_owned()];
                    let mut end = at;
                    while let (Some(Token::Colons), Some(Token::Name(more))) =
                        (token(end + 1), token(end + 2))
                    {
                        path.push(more.to_owned());
                        end += 2;
                    }
                    let line = tokens[at].0;
                    said.push(Said {
                        module: name,
                        path,
                        handed_on: None,
                        line,
                    });
                }
                (Token::Name(word), Some(Token::Name(defined))) if DEFINES.contains(&word) => {
                    module.defined.insert(defined.to_owned());
                }
                (Token::Name(word), _) => drop(module.mentioned.insert(word.to_owned())),
                _ => {}
            }
            at += 1;
        }
        said
    }

    fn name(&mut self, module: &str) {
        let mut module = module.to_owned();
        while self.names.insert(module.clone()) {
            module = parent(&module);
        }
    }

    /// What a path leads to, said in a module. None for what lies outside the house, and for names of the module itself.
    fn follow(&self, module: &str, path: &[String], hops: usize) -> Option<Found> {
        let (first, mut rest) = path.split_first()?;
        let mut here = match first.as_str() {
            "crate" | "catchment" => Found::Module(String::new()),
            "self" => Found::Module(module.to_owned()),
            "super" => Found::Module(parent(module)),
            name if self.names.contains(&joined(module, name)) => Found::Module(joined(module, name)),
            name => self.imported(module, name, hops)?,
        };
        while let (Found::Module(of), Some((name, more))) = (&here, rest.split_first()) {
            here = if name == "super" {
                Found::Module(parent(of))
            } else {
                self.named(of, name, hops)?
            };
            rest = more;
        }
        Some(here)
    }

    /// What a name means in a module that is known.
    fn named(&self, module: &str, name: &str, hops: usize) -> Option<Found> {
        let child = joined(module, name);
        if self.names.contains(&child) {
            return Some(Found::Module(child));
        }
        if module.is_empty()
            && let Some(file) = self.macros.get(name)
        {
            return Some(Found::Item(*file));
        }
        let known = self.modules.get(module)?;
        if known.defined.contains(name) {
            return Some(Found::Item(known.file));
        }
        let known_import = self.imported(module, name, hops);
        // What is neither defined nor imported by name was written by a macro of this file.
        known_import.or(Some(Found::Item(known.file)))
    }

    fn imported(&self, module: &str, name: &str, hops: usize) -> Option<Found> {
        // An import of itself leads nowhere.
        if hops > 20 {
            return None;
        }
        let known = self.modules.get(module)?;
        if let Some(path) = known.imports.get(name) {
            return self.follow(module, path, hops + 1);
        }
        known.globs.iter().find_map(|path| {
            let Some(Found::Module(of)) = self.follow(module, path, hops + 1) else {
                return None;
            };
            let defines = self.modules.get(&of)?.defined.contains(name);
            defines.then(|| self.named(&of, name, hops + 1)).flatten()
        })
    }
}

fn joined(module: &str, child: &str) -> String {
    if module.is_empty() {
        child.to_owned()
    } else {
        format!("{module}::{child}")
    }
}

fn parent(module: &str) -> String {
    module
        .rsplit_once("::")
        .map_or(String::new(), |(parent, _)| parent.to_owned())
}

/// The pairs of paths, for short assertions.
#[cfg(test)]
fn pairs(files: &[File]) -> Vec<(&str, &str)> {
    let path = |at: usize| files[at].path.trim_start_matches("src/").trim_end_matches(".rs");
    needs(files)
        .iter()
        .map(|need| (path(need.from), path(need.to)))
        .collect()
}

#[test]
fn follows_paths_to_the_file_that_defines() {
    let files = [
        File::new("src/lib.rs", "pub mod a; pub mod b;"),
        File::new(
            "src/a/mod.rs",
            "mod inner;\nmod other;\npub use inner::Thing;\npub use other::act as done;\n",
        ),
        File::new("src/a/inner.rs", "pub struct Thing;"),
        File::new("src/a/other.rs", "use super::Thing;\npub fn act(_: Thing) {}"),
        File::new(
            "src/b.rs",
            "use crate::{a::{self, done}, x};\nfn f() { a::Thing; x!() }\n#[cfg(test)] mod tests { use super::*; use crate::c::C; }",
        ),
        File::new(
            "src/c.rs",
            "#[macro_export]\nmacro_rules! x { () => {} }\npub struct C;",
        ),
    ];
    assert_eq!(
        pairs(&files),
        [
            ("a/other", "a/inner"),
            ("b", "a/inner"),
            ("b", "a/other"),
            ("b", "c")
        ]
    );
}

#[test]
fn a_list_of_modules_needs_none_of_them_until_it_uses_one() {
    let lists = File::new("src/a/mod.rs", "pub mod b;\npub use b::B;\npub use b::C;\n");
    let uses = File::new(
        "src/a/mod.rs",
        "pub mod b;\npub use b::B;\nfn f() { B::new(); }\n",
    );
    let calls = File::new("src/a/mod.rs", "pub mod b;\nfn f() { b::go(); }\n");
    let child = || File::new("src/a/b.rs", "pub struct B; pub struct C; pub fn go() {}");
    assert_eq!(pairs(&[lists, child()]), []);
    assert_eq!(pairs(&[uses, child()]), [("a/mod", "a/b")]);
    assert_eq!(pairs(&[calls, child()]), [("a/mod", "a/b")]);
    // Another folder's item handed on is needed.
    let hands_on = File::new("src/a/mod.rs", "pub use crate::c::C;\n");
    assert_eq!(
        pairs(&[hands_on, File::new("src/c.rs", "pub struct C;")]),
        [("a/mod", "c")]
    );
}

#[test]
fn comments_texts_and_other_crates_are_no_needs() {
    let files = [
        File::new(
            "src/a.rs",
            "//! crate::b::B\nuse std::b::B;\nlet a = \"crate::b::B\"; // super::b::B\nimpl X + use<'_> {}",
        ),
        File::new("src/b.rs", "pub struct B;"),
        File::new("src/bin/worker.rs", "use catchment::b::B;"),
    ];
    assert_eq!(pairs(&files), []);
}
