//! Code as names and signs, and the leaves of an import. Deliberately absent: what a name means (`imports`).

use super::source::is_name;

/// One piece of code.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Token<'a> {
    Name(&'a str),
    Colons,
    Sign(char),
}

/// The path that an import names and the name that it has here; none for a glob.
pub type Leaf = (Vec<String>, Option<String>);

/// The leaves of an import whose tree begins at a token: path and local name, none for a glob; and where its semicolon stands.
pub fn leaves(tokens: &[(usize, Token)], mut at: usize) -> (Vec<Leaf>, usize) {
    let mut found = Vec::new();
    // The length of the path before each open brace.
    let mut open = Vec::new();
    let mut path: Vec<String> = Vec::new();
    let mut local = None;
    let mut glob = false;
    let mut put = |path: &[String], local: &mut Option<String>, glob: &mut bool| {
        let mut path = path.to_vec();
        if path.last().is_some_and(|it| it == "self") && path.len() > 1 {
            path.pop();
        }
        let name = local.take().or_else(|| path.last().cloned());
        if !path.is_empty() {
            found.push((path, name.filter(|_| !std::mem::take(glob))));
        }
    };
    while let Some((_, token)) = tokens.get(at) {
        let before = open.last().copied().unwrap_or(0);
        match token {
            Token::Name("as") => {
                at += 1;
                if let Some((_, Token::Name(name))) = tokens.get(at) {
                    local = Some((*name).to_owned());
                }
            }
            Token::Name(name) => path.push((*name).to_owned()),
            Token::Sign('*') => glob = true,
            Token::Sign('{') => open.push(path.len()),
            Token::Sign(end @ (',' | '}' | ';')) => {
                if path.len() > before || glob {
                    put(&path, &mut local, &mut glob);
                }
                path.truncate(before);
                match end {
                    ';' => break,
                    // The path before a brace that ends is no leaf of its own.
                    '}' => {
                        open.pop();
                        path.truncate(open.last().copied().unwrap_or(0));
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        at += 1;
    }
    (found, at)
}

/// Names and signs, each with its line.
pub fn tokens(code: &str) -> Vec<(usize, Token<'_>)> {
    let mut found = Vec::new();
    let mut rest = code;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let length = if is_name(first) {
            let length = rest.find(|it| !is_name(it)).unwrap_or(rest.len());
            found.push((line, Token::Name(&rest[..length])));
            length
        } else if rest.starts_with("::") {
            found.push((line, Token::Colons));
            2
        } else {
            line += usize::from(first == '\n');
            if !first.is_whitespace() {
                found.push((line, Token::Sign(first)));
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    found
}

#[test]
fn reads_the_leaves_of_an_import() {
    let code = "a::{self, b::{C, d as e}, f::*};";
    let (leaves, end) = leaves(&tokens(code), 0);
    let told: Vec<(String, Option<&str>)> = leaves
        .iter()
        .map(|(path, local)| (path.join("::"), local.as_deref()))
        .collect();
    let expected = [
        ("a", Some("a")),
        ("a::b::C", Some("C")),
        ("a::b::d", Some("e")),
        ("a::f", None),
    ];
    assert_eq!(told, expected.map(|(path, local)| (path.to_owned(), local)));
    assert_eq!(tokens(code)[end], (1, Token::Sign(';')));
}
