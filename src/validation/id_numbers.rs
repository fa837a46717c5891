//! Numbers of identity documents in what was written about people. The fix blacks them out.
//!
//! Found are runs of 10–14 digits (the national card has 12) that are no telephone number, and runs of 6 and more digits, with a letter
//! in front or not, that follow a word for a document. Digits of all three scripts count. Deliberately absent: amounts of money, which are
//! written with separators or are shorter.

use super::free_text::visit;
use super::issue::{Code, Issue};
use super::private_data::{BLACKED_OUT, digit, phone_number};
use crate::domain::edit::{Act, Change, Edit};
use crate::domain::project::Project;
use std::ops::Range;

/// Words for a document, as they begin.
const DOCUMENTS: [&str; 15] = [
    "id",
    "passport",
    "card",
    "هوية",
    "الهوية",
    "هويته",
    "هويتها",
    "بطاقة",
    "البطاقة",
    "جواز",
    "الجواز",
    "ناسنامە",
    "پاسپۆرت",
    "کارتی",
    "جنسية",
];
/// Words that may stand between such a word and its number.
const BETWEEN: [&str; 9] = [
    "number",
    "no",
    "no.",
    "nr",
    "رقم",
    "رقمها",
    "المرقمة",
    "ژمارە",
    "ژمارەی",
];

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    for document in project.documents() {
        let Some(body) = document.body() else { continue };
        let mut clean = body.clone();
        visit(&mut clean, &mut |text| *text = blacked_out(text));
        if clean != *body {
            let change = Change::set(project, document.id, Some(clean));
            issues.push(Issue {
                code: Code::IdNumber,
                kind: body.kind(),
                subject: document.id,
                fix: Some(Edit::new(Act::Change, body.kind(), vec![change])),
            });
        }
    }
    issues
}

/// The text without numbers of documents.
pub fn blacked_out(text: &str) -> String {
    let mut clean = text.to_owned();
    while let Some(range) = id_number(&clean) {
        clean.replace_range(range, BLACKED_OUT);
    }
    clean
}

/// Where the first number of a document stands.
pub fn id_number(text: &str) -> Option<Range<usize>> {
    let mut after_document = false;
    for word in words(text) {
        let letters = text[word.clone()].trim_end_matches([':', '.']).to_lowercase();
        let number = without_letter(text, word.clone());
        let digits = text[number.clone()]
            .chars()
            .filter(|c| digit(*c).is_some())
            .count();
        let only_digits = digits > 0 && text[number.clone()].chars().all(|c| digit(c).is_some());
        let telephone = phone_number(&text[number.clone()]).is_some();
        if only_digits && !telephone && ((10..=14).contains(&digits) || (after_document && digits >= 6)) {
            return Some(word);
        }
        if DOCUMENTS.contains(&letters.as_str()) {
            after_document = true;
        } else if !BETWEEN.contains(&letters.as_str()) {
            after_document = false;
        }
    }
    None
}

/// The words of a text, without signs around them.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            start..start + word.len()
        })
}

/// A passport's number begins with a letter.
fn without_letter(text: &str, word: Range<usize>) -> Range<usize> {
    let first = text[word.clone()].chars().next();
    match first {
        Some(letter) if letter.is_ascii_alphabetic() => word.start + 1..word.end,
        _ => word,
    }
}
