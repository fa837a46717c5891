//! Texts of rules, places and ballots that several views of a result share, on screens and on paper.
//!
//! Deliberately absent: components, and texts of one view alone.

use super::names::{group_label, of_people};
use crate::analysis::deciding::ranking::counted::LeftOut;
use crate::analysis::deciding::ranking::rule::Rule;
use crate::domain::records::{Method, code};
use crate::present::deciding::need_rows::GroupTag;
use crate::present::deciding::recount_view::{GroupColumn, Score};
use crate::present::deciding::several_tablets::SeveralTablets;
use crate::{i18n, tr};

/// The rule of a method in plain words, ties included.
pub fn rule_text(method: Option<Method>) -> String {
    match method {
        Some(Method::Dots { per_person, cap }) if cap == per_person => {
            tr!("priorities-rule-dots-free", count = per_person)
        }
        Some(Method::Dots { per_person, cap }) => tr!("priorities-rule-dots", count = per_person, cap = cap),
        Some(Method::Hands) => tr!("priorities-rule-hands"),
        Some(method) => i18n::text(&format!("answers-about-{}", method.code()), &[]),
        None => String::new(),
    }
}

/// The rule in plain words.
pub fn rule_words(rule: Rule) -> String {
    i18n::text(&format!("answers-rule-{}", code(&rule)), &[])
}

/// What a rule makes of what was left open: not chosen, not placed, not asked, not known.
pub fn missing_words(method: Method, rule: Rule) -> String {
    match (method, rule) {
        (Method::Dots { .. } | Method::Approval { .. } | Method::Hands, _) => tr!("answers-missing-marks"),
        (Method::Order, Rule::BordaAveragePlaces) => tr!("answers-missing-average-places"),
        (Method::Order, _) => tr!("answers-missing-order"),
        (Method::Pairs, _) => tr!("answers-missing-pairs"),
        (Method::Piling { .. } | Method::Matrix { .. }, _) => tr!("answers-missing-counters"),
        (Method::Calendar, _) => tr!("answers-missing-months"),
    }
}

/// What a rule is called.
pub fn rule_name(rule: Rule) -> String {
    i18n::text(&format!("answers-rule-name-{}", code(&rule)), &[])
}

/// What one option got, in words.
pub fn score_text(score: Score, method: Method) -> String {
    match score {
        Score::Percent(percent) => tr!("answers-percent", percent = i18n::decimal(percent, 1)),
        Score::Points(points) => {
            let places = usize::from(points.fract() > 0.0);
            let points = i18n::decimal(points, places);
            match method {
                Method::Approval { .. } => tr!("answers-score-marks", points = points),
                Method::Pairs => tr!("answers-score-wins", points = points),
                Method::Hands => tr!("answers-score-hands", points = points),
                Method::Dots { .. } => tr!("answers-score-dots", points = points),
                _ => tr!("answers-score-points", points = points),
            }
        }
    }
}

/// One sentence per circle: each before the next, and the last before the first.
pub fn cycle_text(cycle: &[String]) -> String {
    let names: Vec<String> = cycle
        .iter()
        .map(|name| tr!("priorities-quoted", name = name.as_str()))
        .collect();
    let first = names.first().cloned().unwrap_or_default();
    tr!(
        "answers-cycle",
        names = names.join(&tr!("answers-before")),
        first = first
    )
}

/// A group's place in words; a dash where it may not be shown.
pub fn place_text(place: Option<Option<(usize, bool)>>) -> String {
    match place {
        Some(Some((place, true))) => tr!("priorities-place-tied", place = place),
        Some(Some((place, false))) => tr!("priorities-place", place = place),
        Some(None) | None => "–".to_owned(),
    }
}

/// A group's ballots and people.
pub fn size_text(column: &GroupColumn) -> String {
    of_people(column.ballots, column.people)
}

/// All ballots that were left out, in one sentence.
pub fn left_out_words(left_out: &[(LeftOut, u64)]) -> String {
    if left_out.is_empty() {
        return tr!("priorities-left-out-none");
    }
    let texts: Vec<String> = left_out
        .iter()
        .map(|(reason, count)| left_out_text(*reason, *count))
        .collect();
    texts.join(&tr!("list-semicolon"))
}

/// Ballots that were left out for one reason.
pub fn left_out_text(reason: LeftOut, count: u64) -> String {
    match reason {
        LeftOut::OtherMethod => tr!("priorities-left-out-other-method", count = count),
        LeftOut::BrokenAnswer => tr!("priorities-left-out-broken-answer", count = count),
        LeftOut::UnknownOption => tr!("priorities-left-out-unknown-option", count = count),
        LeftOut::TooManyDots => tr!("priorities-left-out-too-many-dots", count = count),
        LeftOut::CountedTwice => tr!("priorities-left-out-counted-twice", count = count),
    }
}

/// Groups with answers from several tablets: a sentence for different answers, and one for equal ones.
pub fn several_tablets_words(several: &SeveralTablets) -> Vec<String> {
    let mut words = Vec::new();
    if !several.different.is_empty() {
        words.push(ask_again_words(&several.different));
    }
    if !several.same.is_empty() {
        words.push(tr!("answers-tablets-agree", groups = labels(&several.same)));
    }
    words
}

/// Groups with different answers from several tablets, to be asked again.
pub fn ask_again_words(groups: &[GroupTag]) -> String {
    tr!("answers-tablets-differ", groups = labels(groups))
}

fn labels(tags: &[GroupTag]) -> String {
    let labels: Vec<String> = tags.iter().map(group_label).collect();
    labels.join(&tr!("list-comma"))
}
