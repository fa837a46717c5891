//! `.pb` → election. Errors refuse the file with line, column and field; oddities are remarks.

use super::election::{Election, Project, Vote, VoteType};
use super::fields::{Line, Raw, lines};
use crate::exchange::grid::numbers;
use crate::exchange::limits::{LONGEST_TEXT, MOST_DOCUMENTS};
use crate::exchange::problem::{Code, Problem};
use crate::exchange::project_file::check_size;
use crate::exchange::text::text_of;
use std::collections::BTreeMap;

/// Most projects of one file.
const MOST_PROJECTS: usize = 10_000;
/// Most digits behind the comma.
const MOST_DECIMALS: usize = 6;
/// Largest amount in the smallest unit.
const MOST_MONEY: u64 = 1_000_000_000_000_000;
/// Most points of one voter for one project.
const MOST_POINTS: u64 = 1_000_000;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Meta,
    Projects,
    Votes,
}

impl Section {
    /// Lines below its header.
    fn most_lines(self) -> usize {
        match self {
            Self::Meta | Self::Projects => MOST_PROJECTS,
            Self::Votes => MOST_DOCUMENTS,
        }
    }
}

/// An amount as written in the file: its digits, how many of them are decimals, and the line for an error message.
struct Amount {
    digits: u64,
    decimals: usize,
}

/// Reads a file. Remarks: numbers of projects or votes in META that are not those of the file, a ballot that names a project twice, or that
/// it was UTF-16.
pub fn read(bytes: &[u8]) -> Result<(Election, Vec<Problem>), Problem> {
    check_size(bytes.len() as u64)?;
    let (text, mut remarks) = text_of(bytes)?;
    let mut sections: [Vec<Raw>; 3] = Default::default();
    let mut now: Option<Section> = None;
    for raw in lines(&text) {
        let line = raw.line();
        if line.is_too_long() {
            return Err(line.problem(Code::TooManyRecords, 0, ""));
        }
        let section = match line.get(0).to_ascii_uppercase().as_str() {
            "META" if alone(&line) => Some(Section::Meta),
            "PROJECTS" if alone(&line) => Some(Section::Projects),
            "VOTES" if alone(&line) => Some(Section::Votes),
            _ => None,
        };
        if let Some(long) = line
            .fields
            .iter()
            .position(|field| field.text.chars().count() > LONGEST_TEXT)
        {
            return Err(line.problem(Code::LongText, long, ""));
        }
        match (section, now) {
            (Some(section), _) if sections[section as usize].is_empty() => now = Some(section),
            (Some(_), _) => return Err(line.problem(Code::DuplicateKey, 0, line.get(0))),
            (None, Some(section)) => {
                let kept = &mut sections[section as usize];
                // Refused while it is read: what is beyond the limit never takes room.
                if kept.len() > section.most_lines() {
                    return Err(line.problem(Code::TooManyRecords, 0, ""));
                }
                kept.push(raw);
            }
            (None, None) => return Err(line.problem(Code::WrongKind, 0, "META")),
        }
    }
    let [meta, projects, votes] = &sections;
    let mut meta = read_meta(meta)?;
    let vote_type = vote_type(&mut meta)?;
    let budget = take(&mut meta, "budget")?;
    let budget_amount = amount(budget.get(1)).ok_or_else(|| budget.problem(Code::BadValue, 1, "budget"))?;
    let (mut projects, amounts) = read_projects(projects)?;
    let decimals = amounts
        .iter()
        .map(|(amount, _)| amount.decimals)
        .fold(budget_amount.decimals, usize::max);
    let scaled = |amount: &Amount, line: &Line, at: usize, name: &str| {
        let factor = 10_u64.checked_pow((decimals - amount.decimals) as u32);
        factor
            .and_then(|factor| amount.digits.checked_mul(factor))
            .filter(|money| *money <= MOST_MONEY)
            .ok_or_else(|| line.problem(Code::AbsurdNumber, at, name))
    };
    let budget = scaled(&budget_amount, &budget, 1, "budget")?;
    for (project, (amount, line)) in projects.iter_mut().zip(&amounts) {
        project.cost = scaled(amount, line, 0, "cost")?;
    }
    let (votes, twice) = read_votes(votes, vote_type, &projects)?;
    remarks.extend(twice);
    for (key, count) in [("num_projects", projects.len()), ("num_votes", votes.len())] {
        if let Some(line) = meta.remove(key)
            && line.get(1).parse() != Ok(count)
        {
            remarks.push(line.problem(Code::CountsDiffer, 1, key));
        }
    }
    Ok((
        Election {
            vote_type,
            decimals: decimals as u32,
            budget,
            meta: meta
                .into_iter()
                .map(|(key, line)| (key, line.get(1).to_owned()))
                .collect(),
            projects,
            votes,
        },
        remarks,
    ))
}

fn alone(line: &Line) -> bool {
    line.fields
        .iter()
        .skip(1)
        .all(|field| field.text.trim().is_empty())
}

type Meta<'a> = BTreeMap<String, Line<'a>>;

fn read_meta<'a>(lines: &[Raw<'a>]) -> Result<Meta<'a>, Problem> {
    let mut meta = Meta::new();
    for line in lines
        .iter()
        .map(Raw::line)
        .filter(|line| !line.get(0).eq_ignore_ascii_case("key"))
    {
        if meta
            .insert(line.get(0).to_ascii_lowercase(), line.clone())
            .is_some()
        {
            return Err(line.problem(Code::DuplicateKey, 0, line.get(0)));
        }
    }
    Ok(meta)
}

fn missing(field: &str) -> Problem {
    Problem::at(
        Code::MissingField,
        crate::exchange::problem::Place::default().with_field(field),
    )
}

fn take<'a>(meta: &mut Meta<'a>, key: &str) -> Result<Line<'a>, Problem> {
    meta.remove(key).ok_or_else(|| missing(key))
}

fn vote_type(meta: &mut Meta) -> Result<VoteType, Problem> {
    let line = take(meta, "vote_type")?;
    match line.get(1).to_ascii_lowercase().as_str() {
        "approval" => Ok(VoteType::Approval),
        "choose-1" => Ok(VoteType::ChooseOne),
        "cumulative" | "scoring" => Ok(VoteType::Cumulative),
        "ordinal" => Ok(VoteType::Ordinal),
        _ => Err(line.problem(Code::BadValue, 1, "vote_type")),
    }
}

/// `1234`, `1234.5` or `1234,5`. `12,000` is twelve to one reader and twelve thousand to another, and no amount.
fn amount(text: &str) -> Option<Amount> {
    let (digits, decimals) = numbers::amount(text).filter(|(_, decimals)| *decimals <= MOST_DECIMALS)?;
    Some(Amount {
        digits: digits.parse().ok()?,
        decimals,
    })
}

/// The names of columns with their places; the first line of a section.
fn columns(lines: &[Raw], required: &[&str]) -> Result<BTreeMap<String, usize>, Problem> {
    let head = lines
        .first()
        .map(Raw::line)
        .ok_or_else(|| missing(required.first().unwrap_or(&"")))?;
    let mut columns = BTreeMap::new();
    for at in 0..head.fields.len() {
        let name = head.get(at).to_ascii_lowercase();
        if !name.is_empty() && columns.insert(name, at).is_some() {
            return Err(head.problem(Code::DuplicateKey, at, head.get(at)));
        }
    }
    match required.iter().find(|name| !columns.contains_key(**name)) {
        Some(name) => Err(head.problem(Code::MissingField, 0, name)),
        None => Ok(columns),
    }
}

/// More fields than columns would be read into nothing.
fn fits(line: &Line, columns: &BTreeMap<String, usize>) -> Result<(), Problem> {
    let last = columns.values().max().copied().unwrap_or(0);
    match (last + 1..line.fields.len()).find(|at| !line.get(*at).is_empty()) {
        Some(at) => Err(line.problem(Code::UnknownField, at, "")),
        None => Ok(()),
    }
}

type Amounts<'a> = Vec<(Amount, Line<'a>)>;

fn read_projects<'a>(lines: &[Raw<'a>]) -> Result<(Vec<Project>, Amounts<'a>), Problem> {
    let columns = columns(lines, &["project_id", "cost"])?;
    let (id_at, cost_at) = (columns["project_id"], columns["cost"]);
    let mut seen = BTreeMap::new();
    let (mut projects, mut amounts) = (Vec::new(), Vec::new());
    for line in lines.iter().skip(1).map(Raw::line) {
        fits(&line, &columns)?;
        if projects.len() == MOST_PROJECTS {
            return Err(line.problem(Code::TooManyRecords, 0, "PROJECTS"));
        }
        let id = line.get(id_at);
        if id.is_empty() || id.contains(',') {
            return Err(line.problem(Code::BadValue, id_at, "project_id"));
        }
        if seen.insert(id.to_owned(), ()).is_some() {
            return Err(line.problem(Code::DuplicateRecord, id_at, "project_id"));
        }
        let cost = amount(line.get(cost_at)).ok_or_else(|| line.problem(Code::BadValue, cost_at, "cost"))?;
        // Votes and scores are made anew from the ballots.
        let own = ["project_id", "cost", "name", "votes", "score"];
        let more = columns.iter().filter(|(name, _)| !own.contains(&name.as_str()));
        projects.push(Project {
            id: id.to_owned(),
            cost: 0,
            name: columns.get("name").map_or("", |at| line.get(*at)).to_owned(),
            more: more
                .map(|(name, at)| (name.clone(), line.get(*at).to_owned()))
                .filter(|(_, value)| !value.is_empty())
                .collect(),
        });
        amounts.push((cost, line.clone()));
    }
    Ok((projects, amounts))
}

/// The ballots, and a remark for each that names a project twice where ballots are sets.
fn read_votes(
    lines: &[Raw],
    vote_type: VoteType,
    projects: &[Project],
) -> Result<(Vec<Vote>, Vec<Problem>), Problem> {
    let sets = matches!(vote_type, VoteType::Approval | VoteType::ChooseOne);
    let points = vote_type == VoteType::Cumulative;
    let columns = columns(lines, if points { &["vote", "points"] } else { &["vote"] })?;
    let vote_at = columns["vote"];
    let places: BTreeMap<&str, usize> = projects
        .iter()
        .zip(0..)
        .map(|(project, at)| (project.id.as_str(), at))
        .collect();
    let text = |line: &Line, name: &str| columns.get(name).map_or("", |at| line.get(*at)).to_owned();
    let (mut votes, mut remarks) = (Vec::new(), Vec::new());
    let mut last: Vec<Option<usize>> = vec![None; projects.len()];
    for line in lines.iter().skip(1).map(Raw::line) {
        fits(&line, &columns)?;
        if votes.len() == MOST_DOCUMENTS {
            return Err(line.problem(Code::TooManyRecords, 0, "VOTES"));
        }
        let mut vote = Vote {
            age: text(&line, "age"),
            sex: text(&line, "sex"),
            projects: Vec::with_capacity(listed(line.get(vote_at)).count()),
            ..Vote::default()
        };
        let mut twice = false;
        for id in listed(line.get(vote_at)) {
            let place = places
                .get(id)
                .ok_or_else(|| line.problem(Code::BadValue, vote_at, "vote"))?;
            // Who named each project last: a list of thousands is not gone through for each of them.
            if last[*place].replace(line.number) == Some(line.number) {
                if sets {
                    twice = true;
                    continue;
                }
                return Err(line.problem(Code::DuplicateRecord, vote_at, "vote"));
            }
            vote.projects.push(*place);
        }
        if twice {
            remarks.push(line.problem(Code::ChosenTwice, vote_at, "vote"));
        }
        if vote_type == VoteType::ChooseOne && vote.projects.len() > 1 {
            return Err(line.problem(Code::BadValue, vote_at, "vote"));
        }
        if points {
            let at = columns["points"];
            let number = |text: &str| numbers::whole(text).filter(|points| *points <= MOST_POINTS);
            let given: Option<Vec<u64>> = listed(line.get(at)).map(number).collect();
            vote.points = given
                .filter(|points| points.len() == vote.projects.len())
                .ok_or_else(|| line.problem(Code::BadValue, at, "points"))?;
        }
        votes.push(vote);
    }
    Ok((votes, remarks))
}

fn listed(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty())
}
