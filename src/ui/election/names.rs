//! The labels of candidates: number and symbol. Deliberately absent: names of people.

use crate::app::App;
use crate::domain::actions::run_election::candidate_of;
use crate::domain::id::RecordId;
use crate::domain::records::{Candidate, code};
use crate::present::deciding::election_page::votes_decimal;
use crate::{i18n, tr};

/// "Candidate 3, fish".
pub fn candidate_name(candidate: &Candidate) -> String {
    tr!(
        "election-candidate",
        number = i18n::number(candidate.number),
        symbol = i18n::name("candidate-symbol", &candidate.symbol)
    )
}

/// The icon of a candidate's symbol.
pub fn symbol_icon(candidate: &Candidate) -> String {
    format!("symbol-{}", code(&candidate.symbol))
}

/// The words of an option that is a candidate.
pub fn candidate_words(app: App, option: RecordId) -> Option<String> {
    app.read(|project| candidate_of(project, option).map(candidate_name))
        .flatten()
}

/// The icon of an option that is a candidate.
pub fn candidate_icon(app: App, option: RecordId) -> Option<String> {
    app.read(|project| candidate_of(project, option).map(symbol_icon))
        .flatten()
}

/// What is counted of a candidate.
pub fn about(candidate: &Candidate) -> String {
    let mut parts = vec![
        i18n::name("adult", &candidate.sex),
        i18n::name("age-band", &candidate.age),
        i18n::name("status", &candidate.status),
    ];
    if candidate.minority {
        parts.push(tr!("committee-minority"));
    }
    if candidate.with_disability {
        parts.push(tr!("committee-disability"));
    }
    crate::ui::services::parts::listed(parts)
}

/// Hundred-thousandths of a vote as a number.
pub fn votes_text(parts: u128) -> String {
    let (value, places) = votes_decimal(parts);
    i18n::decimal(value, places)
}
