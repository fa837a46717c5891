//! PrefLib `.soc`, `.soi`, `.toc` (and `.toi`): orders of alternatives as researchers exchange them.
//!
//! A head of `# KEY: value` lines, then `count: 3,{1,2}` with tied alternatives in braces. Source: the format page of preflib.org.
//! Equal orders are written as one line with their number, the most frequent first, so that the order in which they were given leaves
//! no trace. Deliberately absent: "we do not know", which the format cannot say; it is written as unranked.

use crate::analysis::deciding::orders::ballot::OrderBallot;
use crate::exchange::limits::{LONGEST_TEXT, MOST_DOCUMENTS};
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::project_file::check_size;
use crate::exchange::text::text_of;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Most alternatives of one file.
const MOST_ALTERNATIVES: usize = 2_000;
/// Most voters behind one order, so that sums of all lines fit.
const MOST_VOTERS: u64 = 1_000_000_000_000;
/// Most lines of the head besides names.
const MOST_HEAD: usize = 10_000;
/// Most places in all orders together, beside as many as a quarter of the bytes of the file: each takes eight bytes here, and a short line
/// has one for every alternative.
const MOST_PLACES: usize = 4_000_000;

/// Orders of alternatives.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Profile {
    /// Its title.
    pub title: String,
    /// The names of the alternatives.
    pub alternatives: Vec<String>,
    /// The orders, each with its number of voters.
    pub ballots: Vec<OrderBallot>,
}

impl Profile {
    /// The ending that a file of this profile has: strict or with ties, complete or not.
    pub fn ending(&self) -> &'static str {
        let tiers: Vec<Vec<Vec<usize>>> = self.ballots.iter().map(OrderBallot::tiers).collect();
        let ties = tiers.iter().flatten().any(|tier| tier.len() > 1);
        let complete = tiers
            .iter()
            .all(|order| order.iter().map(Vec::len).sum::<usize>() == self.alternatives.len());
        match (ties, complete) {
            (false, true) => "soc",
            (false, false) => "soi",
            (true, true) => "toc",
            (true, false) => "toi",
        }
    }
}

fn problem(code: Code, line: usize, column: usize, field: &str) -> Problem {
    let place = Place {
        line_column: Some((line, column)),
        ..Place::default()
    };
    Problem::at(code, place.with_field(field))
}

/// Reads a file. Remarks: numbers in the head that are not those of the file, an ending that promises more, or that it was UTF-16.
pub fn read(bytes: &[u8]) -> Result<(Profile, Vec<Problem>), Problem> {
    check_size(bytes.len() as u64)?;
    let (text, mut remarks) = text_of(bytes)?;
    let mut names: BTreeMap<u64, String> = BTreeMap::new();
    let mut head: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut orders = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        if line.chars().count() > LONGEST_TEXT {
            return Err(problem(Code::LongText, number, 1, "line"));
        }
        if let Some(said) = line.strip_prefix('#') {
            let (key, value) = said.split_once(':').unwrap_or((said, ""));
            let key = key.trim().to_ascii_uppercase();
            if let Some(alternative) = key.strip_prefix("ALTERNATIVE NAME ") {
                let alternative = alternative.trim().parse().ok();
                let alternative =
                    alternative.ok_or_else(|| problem(Code::BadValue, number, 1, "ALTERNATIVE NAME"))?;
                if names.insert(alternative, value.trim().to_owned()).is_some() {
                    return Err(problem(Code::DuplicateRecord, number, 1, "ALTERNATIVE NAME"));
                }
                if names.len() > MOST_ALTERNATIVES {
                    return Err(problem(Code::TooManyRecords, number, 1, "ALTERNATIVE NAME"));
                }
            } else {
                head.insert(key, (number, value.trim().to_owned()));
                if head.len() > MOST_HEAD {
                    return Err(problem(Code::TooManyRecords, number, 1, "#"));
                }
            }
        } else if !line.trim().is_empty() {
            if orders.len() == MOST_DOCUMENTS {
                return Err(problem(Code::TooManyRecords, number, 1, "orders"));
            }
            orders.push((number, line));
        }
    }
    if names.is_empty() {
        let place = Place::default().with_field("ALTERNATIVE NAME");
        return Err(Problem::at(
            if head.is_empty() {
                Code::WrongKind
            } else {
                Code::MissingField
            },
            place,
        ));
    }
    let most = (MOST_PLACES + bytes.len() / 4) / names.len();
    if let Some((number, _)) = orders.get(most) {
        return Err(problem(Code::TooManyRecords, *number, 1, "orders"));
    }
    let places: BTreeMap<u64, usize> = names.keys().copied().zip(0..).collect();
    let ballots: Vec<OrderBallot> = orders
        .iter()
        .map(|(number, line)| order(*number, line, &places))
        .collect::<Result<_, _>>()?;
    let profile = Profile {
        title: head
            .get("TITLE")
            .map(|(_, title)| title.clone())
            .unwrap_or_default(),
        alternatives: names.into_values().collect(),
        ballots,
    };
    let voters: u64 = profile
        .ballots
        .iter()
        .fold(0, |sum, ballot| sum.saturating_add(ballot.voters));
    for (key, count) in [
        ("NUMBER ALTERNATIVES", profile.alternatives.len() as u64),
        ("NUMBER VOTERS", voters),
        ("NUMBER UNIQUE ORDERS", profile.ballots.len() as u64),
    ] {
        if let Some((line, value)) = head.get(key)
            && value.parse() != Ok(count)
        {
            remarks.push(problem(Code::CountsDiffer, *line, 1, key));
        }
    }
    if let Some((line, value)) = head.get("DATA TYPE") {
        let ending = profile.ending();
        let said = value.to_ascii_lowercase();
        let fits = (said.starts_with('t') || ending.starts_with('s'))
            && (said.ends_with('i') || ending.ends_with('c'));
        if !fits {
            remarks.push(problem(Code::BadValue, *line, 1, "DATA TYPE"));
        }
    }
    Ok((profile, remarks))
}

/// `count: 3,{1,2},4`.
fn order(number: usize, line: &str, places: &BTreeMap<u64, usize>) -> Result<OrderBallot, Problem> {
    let column = |rest: &str| 1 + line[..line.len() - rest.len()].chars().count();
    let wrong = |rest: &str, field: &str| problem(Code::BadValue, number, column(rest), field);
    let (count, mut rest) = line.split_once(':').ok_or_else(|| wrong(line, "count"))?;
    let voters = count
        .trim()
        .parse()
        .ok()
        .filter(|voters| (1..=MOST_VOTERS).contains(voters));
    let voters = voters.ok_or_else(|| wrong(line, "count"))?;
    let mut tiers: Vec<Vec<usize>> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = false;
    // What may come next: an alternative or brace (true), or a comma or the end (false).
    let mut wanted = true;
    loop {
        rest = rest.trim_start();
        let Some(letter) = rest.chars().next() else { break };
        match letter {
            '{' if wanted && !open => {
                open = true;
                tiers.push(Vec::new());
                rest = &rest[1..];
            }
            '}' if open && !wanted => {
                open = false;
                rest = &rest[1..];
            }
            ',' if !wanted => {
                wanted = true;
                rest = &rest[1..];
            }
            '0'..='9' if wanted => {
                let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                let place = rest[..length]
                    .parse()
                    .ok()
                    .and_then(|name: u64| places.get(&name));
                let place = *place.ok_or_else(|| wrong(rest, "alternative"))?;
                if !seen.insert(place) {
                    return Err(problem(
                        Code::DuplicateRecord,
                        number,
                        column(rest),
                        "alternative",
                    ));
                }
                match tiers.last_mut().filter(|_| open) {
                    Some(tier) => tier.push(place),
                    None => tiers.push(vec![place]),
                }
                wanted = false;
                rest = &rest[length..];
            }
            _ => return Err(wrong(rest, "order")),
        }
    }
    if open || (wanted && !tiers.is_empty()) {
        return Err(wrong(rest, "order"));
    }
    Ok(OrderBallot::of_tiers(places.len(), voters, &tiers))
}

/// The file, with alternatives numbered from 1.
pub fn write(profile: &Profile) -> String {
    let mut counts: BTreeMap<Vec<Vec<usize>>, u64> = BTreeMap::new();
    for ballot in &profile.ballots {
        let voters = counts.entry(ballot.tiers()).or_default();
        *voters = voters.saturating_add(ballot.voters);
    }
    let voters = counts
        .values()
        .fold(0_u64, |sum, voters| sum.saturating_add(*voters));
    let one_line = |text: &str| text.replace(['\n', '\r'], " ");
    let mut out = String::new();
    // Writing to a text cannot fail.
    let _ = writeln!(out, "# TITLE: {}", one_line(&profile.title));
    let _ = writeln!(out, "# DATA TYPE: {}", profile.ending());
    let _ = writeln!(out, "# NUMBER ALTERNATIVES: {}", profile.alternatives.len());
    let _ = writeln!(out, "# NUMBER VOTERS: {voters}");
    let _ = writeln!(out, "# NUMBER UNIQUE ORDERS: {}", counts.len());
    for (name, number) in profile.alternatives.iter().zip(1..) {
        let _ = writeln!(out, "# ALTERNATIVE NAME {number}: {}", one_line(name));
    }
    let mut lines: Vec<_> = counts.into_iter().collect();
    lines.sort_by_key(|(_, voters)| Reverse(*voters));
    for (tiers, voters) in lines {
        let tier = |tier: &Vec<usize>| {
            let numbers: Vec<String> = tier.iter().map(|option| (option + 1).to_string()).collect();
            if numbers.len() > 1 {
                format!("{{{}}}", numbers.join(","))
            } else {
                numbers.concat()
            }
        };
        let tiers: Vec<String> = tiers.iter().map(tier).collect();
        let _ = writeln!(out, "{voters}: {}", tiers.join(","));
    }
    out
}
