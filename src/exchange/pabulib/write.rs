//! Election → `.pb`. The same election and seed give the same bytes; the order in which ballots came in leaves no trace.

use super::election::{Election, Vote, VoteType};
use crate::domain::lottery::SplitMix64;
use crate::domain::people::AgeBand;
use crate::domain::records::code;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The file. Ballots are sorted, shuffled with the seed and numbered from 1; an age becomes its band, and no other column of a voter
/// is written. An age that is neither a number nor a band is left out.
pub fn write(election: &Election, seed: u64) -> String {
    let mut out = String::from("META\nkey;value\n");
    let mut line = |fields: &[&str]| {
        let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{}", fields.join(";"));
    };
    for (key, value) in &election.meta {
        line(&[key, value]);
    }
    line(&["num_projects", &election.projects.len().to_string()]);
    line(&["num_votes", &election.votes.len().to_string()]);
    line(&["budget", &amount(election.budget, election.decimals)]);
    line(&["vote_type", election.vote_type.name()]);

    line(&["PROJECTS"]);
    let more: BTreeSet<&String> = election
        .projects
        .iter()
        .flat_map(|project| project.more.keys())
        .collect();
    let points = election.vote_type == VoteType::Cumulative;
    let mut head = vec!["project_id", "cost", "votes"];
    head.extend(points.then_some("score"));
    head.push("name");
    head.extend(more.iter().map(|name| name.as_str()));
    line(&head);
    let instance = election.instance();
    let (scores, supporters) = (instance.scores(), instance.supporters());
    for (at, project) in election.projects.iter().enumerate() {
        let (cost, votes, score) = (
            amount(project.cost, election.decimals),
            supporters[at].to_string(),
            scores[at].to_string(),
        );
        let mut row = vec![project.id.as_str(), &cost, &votes];
        row.extend(points.then_some(score.as_str()));
        row.push(&project.name);
        row.extend(
            more.iter()
                .map(|name| project.more.get(*name).map_or("", String::as_str)),
        );
        line(&row);
    }

    line(&["VOTES"]);
    let mut head = vec!["voter_id", "age", "sex", "vote"];
    head.extend(points.then_some("points"));
    line(&head);
    let mut votes: Vec<Vote> = election
        .votes
        .iter()
        .map(|vote| without_traces(vote, election.vote_type))
        .collect();
    votes.sort();
    SplitMix64::from_seed(seed).shuffle(&mut votes);
    for (vote, number) in votes.iter().zip(1_u64..) {
        let ids: Vec<&str> = vote
            .projects
            .iter()
            .filter_map(|at| election.projects.get(*at))
            .map(|it| it.id.as_str())
            .collect();
        let given: Vec<String> = vote.points.iter().map(u64::to_string).collect();
        let (number, ids, given) = (number.to_string(), ids.join(","), given.join(","));
        let mut row = vec![number.as_str(), &vote.age, &vote.sex, &ids];
        row.extend(points.then_some(given.as_str()));
        line(&row);
    }
    out
}

/// The ballot with an age band. The order of marks means nothing except in an order, so it is made one and the same.
fn without_traces(vote: &Vote, vote_type: VoteType) -> Vote {
    let bands = AgeBand::ALL.map(|band| code(&band));
    let age = match vote.age.parse::<u32>() {
        Ok(0..=11) => bands[0].clone(),
        Ok(12..=17) => bands[1].clone(),
        Ok(18..=40) => bands[2].clone(),
        Ok(41..=59) => bands[3].clone(),
        Ok(_) => bands[4].clone(),
        Err(_) if bands.contains(&vote.age) => vote.age.clone(),
        Err(_) => String::new(),
    };
    let mut vote = Vote { age, ..vote.clone() };
    if vote_type != VoteType::Ordinal {
        let points = std::mem::take(&mut vote.points);
        let mut marks: Vec<(usize, Option<u64>)> = vote
            .projects
            .iter()
            .enumerate()
            .map(|(at, project)| (*project, points.get(at).copied()))
            .collect();
        marks.sort_unstable();
        vote.projects = marks.iter().map(|(project, _)| *project).collect();
        vote.points = marks.into_iter().filter_map(|(_, points)| points).collect();
    }
    vote
}

/// A lone mark before three digits is thousands to one reader and a decimal mark to another, so a fourth digit stands behind them.
fn amount(money: u64, decimals: u32) -> String {
    let unit = 10_u64.checked_pow(decimals).unwrap_or(1);
    if unit == 1 {
        return money.to_string();
    }
    let (whole, rest) = (money / unit, money % unit);
    let fourth = if decimals == 3 { "0" } else { "" };
    format!("{whole}.{rest:0width$}{fourth}", width = decimals as usize)
}

/// In quotes where a reader would else take the field apart. A field has no line breaks.
fn quoted(field: &str) -> String {
    let field: String = field
        .chars()
        .map(|c| if c == '\n' || c == '\r' { ' ' } else { c })
        .collect();
    if field.contains([';', '"']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}
