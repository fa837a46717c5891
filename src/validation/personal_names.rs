//! Texts that look like the name of a person: a title or "called" before a word. Only a hint: no rule distinguishes names from places.
//!
//! In Latin letters the next word must begin with a capital. Deliberately absent: titles that begin the names of quarters and villages as
//! often (sheikh, hajji, abu, umm), and a fix: removing a word could reverse the meaning of a sentence.

use super::free_text::visit;
use super::issue::{Code, Issue};
use crate::domain::project::Project;

/// Words after which a name follows, as they stand alone between other words.
const BEFORE_NAMES: [&str; 30] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "called",
    "named",
    "السيد",
    "السيدة",
    "الأستاذ",
    "الأستاذة",
    "الدكتور",
    "الدكتورة",
    "د",
    "المدعو",
    "المدعوة",
    "اسمه",
    "اسمها",
    "واسمه",
    "واسمها",
    "المواطن",
    "المواطنة",
    "بەڕێز",
    "کاک",
    "مامۆستا",
    "دکتۆر",
    "خاتوو",
    "پوورە",
    "مام",
    "بەناوی",
];

/// Words that can begin a name and are no name by themselves.
const NOT_A_NAME: [&str; 22] = [
    "the",
    "a",
    "an",
    "this",
    "that",
    "of",
    "in",
    "by",
    "to",
    "for",
    "and",
    "مدير",
    "المدير",
    "رئيس",
    "الرئيس",
    "غير",
    "هذا",
    "بەڕێوەبەر",
    "سەرۆک",
    "ئەو",
    "ئەم",
    "خۆی",
];

pub fn check(project: &Project) -> Vec<Issue> {
    let mut issues = Vec::new();
    for document in project.documents() {
        let Some(body) = document.body() else { continue };
        let mut found = false;
        visit(&mut body.clone(), &mut |text| found |= has_name(text));
        if found {
            issues.push(Issue {
                code: Code::PersonalName,
                kind: body.kind(),
                subject: document.id,
                fix: None,
            });
        }
    }
    issues
}

/// Whether a word that introduces a name is followed by what can be one.
pub fn has_name(text: &str) -> bool {
    let words: Vec<&str> = text
        .split(|c: char| {
            c.is_whitespace() || matches!(c, '،' | ',' | ';' | '؛' | '(' | ')' | '«' | '»' | '"')
        })
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).any(|pair| {
        let bare = pair[0].trim_end_matches(['.', ':', '\u{200F}', '\u{200E}']);
        let dotted_end = pair[0].ends_with('.') && bare.chars().count() > 3;
        !dotted_end && BEFORE_NAMES.contains(&bare.to_lowercase().as_str()) && is_name(pair[1])
    })
}

fn is_name(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphabetic());
    let Some(first) = bare.chars().next() else {
        return false;
    };
    let latin = first.is_ascii_alphabetic();
    bare.chars().count() > 1
        && (!latin || first.is_uppercase())
        && !NOT_A_NAME.contains(&bare.to_lowercase().as_str())
}
