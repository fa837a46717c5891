//! A scan of JSON text before parsing: depth of nesting, length of texts, repeated keys.
//!
//! It walks the bytes once without recursion, so a million opening brackets cost nothing. Deliberately absent: checking that the text
//! is JSON, which is the parser's work.

use super::limits::{DEEPEST, LONGEST_TEXT};
use super::problem::{Code, Place, Problem};

/// Refuses what no parser should be given.
pub fn scan(text: &str) -> Result<(), Problem> {
    let mut found = None;
    look_over(text, &mut |problem| {
        found = Some(problem);
        false
    });
    found.map_or(Ok(()), Err)
}

/// The same for a file of another program: a text that is too long and a key that stands twice are no more than remarks, one of each.
pub fn scan_foreign(text: &str) -> Result<Vec<Problem>, Problem> {
    let mut remarks: Vec<Problem> = Vec::new();
    let mut deep = None;
    look_over(text, &mut |problem| {
        let code = match problem.code {
            Code::LongText => Code::TextLeftOut,
            Code::DuplicateKey => Code::KeyTwice,
            _ => {
                deep = Some(problem);
                return false;
            }
        };
        if remarks.iter().all(|known| known.code != code) {
            remarks.push(Problem { code, ..problem });
        }
        true
    });
    deep.map_or(Ok(remarks), Err)
}

/// Tells every fault until the answer is false.
fn look_over(text: &str, tell: &mut dyn FnMut(Problem) -> bool) {
    let bytes = text.as_bytes();
    // The keys seen in every object that is open now; an array has none.
    let mut open: Vec<Vec<&[u8]>> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'{' | b'[' => {
                if open.len() == DEEPEST {
                    tell(Problem::at(Code::TooDeep, Place::at(text, at)));
                    return;
                }
                open.push(Vec::new());
            }
            b'}' | b']' => {
                let mut keys = open.pop().unwrap_or_default();
                keys.sort_unstable();
                if let Some(twice) = keys.windows(2).find(|pair| pair[0] == pair[1]) {
                    let key = String::from_utf8_lossy(twice[0]).into_owned();
                    let place = Place::at(text, at).with_field(key);
                    if !tell(Problem::at(Code::DuplicateKey, place)) {
                        return;
                    }
                }
            }
            b'"' => {
                let from = at + 1;
                at = end_of_text(bytes, from);
                // Bytes first: counting characters is only needed when there are many bytes.
                let content = &bytes[from.min(at)..at];
                if content.len() > LONGEST_TEXT
                    && characters(content) > LONGEST_TEXT
                    && !tell(Problem::at(Code::LongText, Place::at(text, from)))
                {
                    return;
                }
                if next_is_colon(bytes, at + 1)
                    && let Some(keys) = open.last_mut()
                {
                    keys.push(content);
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// Where the closing quote stands, or the end of the file.
fn end_of_text(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

fn characters(content: &[u8]) -> usize {
    content.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

fn next_is_colon(bytes: &[u8], from: usize) -> bool {
    bytes
        .get(from..)
        .and_then(|rest| rest.iter().find(|byte| !byte.is_ascii_whitespace()))
        == Some(&b':')
}
