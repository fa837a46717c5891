//! Telephone numbers and e-mail addresses in what was written about people. The fix blacks them out.
//!
//! Deliberately absent: names (`personal_names`), and fields that are meant for offices (lead, partners).

use super::issue::{Code, Issue};
use crate::domain::project::Project;
use crate::domain::records::{Group, Intervention, Mark, Meeting, Need};
use std::ops::Range;

/// The characters that replace blacked-out text.
pub(super) const BLACKED_OUT: &str = "█████";

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    macro_rules! look_at {
        ($record:ident: $($field:ident),+) => {
            for (id, record) in project.all::<$record>() {
                let found = [$(private_part(&record.$field)),+].into_iter().flatten().map(|(code, _)| code).min();
                if let Some(code) = found {
                    let clean = $record::clone(record);
                    let clean = $record { $($field: blacked_out(&record.$field),)+ ..clean };
                    issues.push(Issue::fixed_by(code, project, id, clean));
                }
            }
        };
    }
    look_at!(Meeting: venue, facilitator_role, summary);
    look_at!(Group: name);
    look_at!(Mark: note);
    look_at!(Need: statement);
    look_at!(Intervention: title, description, place);
    issues
}

/// The first private part of a text and its position.
pub(super) fn private_part(text: &str) -> Option<(Code, Range<usize>)> {
    let phone = phone_number(text).map(|range| (Code::PhoneNumber, range));
    phone.or_else(|| email_address(text).map(|range| (Code::EmailAddress, range)))
}

pub(super) fn blacked_out(text: &str) -> String {
    let mut clean = text.to_owned();
    while let Some((_, range)) = private_part(&clean) {
        clean.replace_range(range, BLACKED_OUT);
    }
    clean
}

/// 9–15 digits of any of our scripts, spaces and hyphens and brackets between them, that begin as telephone numbers do: `0`, `+` or the
/// country's 964. Amounts, years and coordinates do not.
pub(super) fn phone_number(text: &str) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some(start) = text[from..]
        .find(|c| digit(c).is_some() || c == '+')
        .map(|at| from + at)
    {
        let mut digits = String::new();
        let mut end = start;
        for (at, c) in text[start..].char_indices() {
            match digit(c) {
                Some(value) => {
                    digits.push(value);
                    end = start + at + c.len_utf8();
                }
                None if c == '+' && at == 0 => {}
                None if SEPARATORS.contains(&c) => {}
                None => break,
            }
            if digits.len() > LONGEST_NUMBER {
                break;
            }
        }
        let begins = text[start..].starts_with('+') || digits.starts_with('0') || digits.starts_with("964");
        if begins && (9..=LONGEST_NUMBER).contains(&digits.len()) {
            return Some(start..end);
        }
        // On behind the digits that stand together: "5 0770 …" holds a number after the 5.
        let rest = &text[start..];
        let together = rest.trim_start_matches(|c| c == '+' || digit(c).is_some());
        from = text.len() - together.len();
    }
    None
}

const LONGEST_NUMBER: usize = 15;
const SEPARATORS: [char; 8] = [' ', '-', '(', ')', '/', '\u{a0}', '\u{2011}', '\u{2013}'];

pub(super) fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => u32::from(c) - u32::from('0'),
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Something@something.something.
fn email_address(text: &str) -> Option<Range<usize>> {
    text.match_indices('@').find_map(|(at, _)| {
        let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%');
        let before = &text[..at];
        let start = before.trim_end_matches(part).len();
        let after = &text[at + 1..];
        let end = at + 1 + (after.len() - after.trim_start_matches(part).len());
        let host = text[at + 1..end].trim_end_matches('.');
        let dotted = host
            .split_once('.')
            .is_some_and(|(name, rest)| !name.is_empty() && !rest.is_empty());
        (start < at && dotted).then_some(start..at + 1 + host.len())
    })
}
