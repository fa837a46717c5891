//! Rust source without its comments, and without the insides of its strings, so that rules look at code alone.
//!
//! Blanked characters become spaces and lines stay lines, so positions keep their line. Deliberately absent: a parser.

/// The source with comments blanked; strings stay.
pub fn without_comments(text: &str) -> String {
    blank(text, false)
}

/// The source with comments and the insides of strings blanked.
pub fn code_only(text: &str) -> String {
    blank(text, true)
}

/// Only the comments; everything else blanked.
pub fn comments_only(text: &str) -> String {
    text.chars()
        .zip(without_comments(text).chars())
        .map(|(it, code)| if it == '\n' || it != code { it } else { ' ' })
        .collect()
}

/// The line, counted from 1, of a byte position.
pub fn line_of(text: &str, position: usize) -> usize {
    text[..position].matches('\n').count() + 1
}

/// Whether a character can be part of a name.
pub fn is_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Byte positions of `word`, where it does not continue a longer name; `.word` always follows one.
pub fn occurrences<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |&at| !word.starts_with(is_name) || !text[..at].ends_with(is_name))
}

fn blank(text: &str, strings_too: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (length, hide) = next_piece(rest, out.ends_with(is_name));
        let (piece, after) = rest.split_at(length);
        match hide {
            Hide::Comment => push_blank(&mut out, piece),
            Hide::String if strings_too => {
                out.push('"');
                push_blank(&mut out, &piece[1..]);
            }
            Hide::String | Hide::Nothing => out.push_str(piece),
        }
        rest = after;
    }
    out
}

enum Hide {
    Nothing,
    Comment,
    String,
}

fn push_blank(out: &mut String, piece: &str) {
    out.extend(piece.chars().map(|it| if it == '\n' { '\n' } else { ' ' }));
}

/// The length in bytes of the next comment, string, character or plain character, and what it is.
fn next_piece(rest: &str, after_name: bool) -> (usize, Hide) {
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), Hide::Comment);
    }
    if rest.starts_with("/*") {
        return (block_comment(rest), Hide::Comment);
    }
    if let Some(body) = rest.strip_prefix('"') {
        return (1 + string_end(body), Hide::String);
    }
    if rest.starts_with('r') && !after_name {
        let hashes = rest[1..].chars().take_while(|&it| it == '#').count();
        if rest[1 + hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let body = 2 + hashes;
            let end = rest[body..]
                .find(&close)
                .map_or(rest.len(), |at| body + at + close.len());
            return (end, Hide::String);
        }
    }
    if rest.starts_with('\'') {
        return (character(rest), Hide::Nothing);
    }
    (rest.chars().next().map_or(0, char::len_utf8), Hide::Nothing)
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// Where a string ends whose opening quote has been read.
fn string_end(body: &str) -> usize {
    let mut escaped = false;
    for (at, it) in body.char_indices() {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    body.len()
}

/// `'x'` and `'\''` as a whole, so that a quote in them opens nothing; of a lifetime only the tick.
fn character(rest: &str) -> usize {
    let mut inside = rest.char_indices().skip(1);
    match (inside.next(), inside.next()) {
        (Some((_, '\\')), Some((at, _))) => rest[at + 1..].find('\'').map_or(1, |end| at + end + 2),
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

#[test]
fn blanks_comments_and_strings_and_keeps_lines() {
    let text =
        "let a = \"// no\"; // yes \"\n/* x /* y */ */ let b = '\"'; r#\"in \" side\"# fn c<'a>() {}\n";
    let code = code_only(text);
    assert!(!code.contains("no") && !code.contains("yes") && !code.contains("side"));
    assert!(code.contains("let b") && code.contains("fn c<'a>()"));
    assert_eq!(code.matches('\n').count(), 2);
    assert!(without_comments(text).contains("// no") && !without_comments(text).contains("yes"));
    let comments = comments_only(text);
    assert!(comments.contains("// yes") && comments.contains("x /* y */"));
    assert!(!comments.contains("no") && !comments.contains("side") && !comments.contains("let"));
    assert_eq!(comments.matches('\n').count(), 2);
}
