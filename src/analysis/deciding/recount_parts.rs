//! What stands beside the one result of a closed ranking: each group's own order, the pairwise majorities, agreement, and how sure the
//! order is.
//!
//! Parts of a secret vote that are too small stay hidden here (`small_groups`), so that no screen can show them. Answers of whole groups
//! were given in front of everybody and are shown. Tie rule: that of the counting rule. Deliberately absent: words.

use super::concordance::kendall_w::{Concordance, kendall_w};
use super::concordance::rank_range::{RankRange, rank_ranges};
use super::concordance::tau_b::{TauB, tau_b};
use super::dots::OptionTally;
use super::equal_voice::{EqualVoice, Voice, equal_voice};
use super::group_results::sex_of;
use super::group_voices::{first_picks, own_priorities};
use super::orders::ballot::OrderBallot;
use super::orders::borda::borda_tiers;
use super::orders::cycles::{Cycle, cycles};
use super::orders::grid::{Grid, GridOutcome};
use super::orders::pairwise::PairwiseTable;
use super::orders::schulze::StrongestPaths;
use super::recount::{Rule, counted, orders, outcome, pairs, table};
use super::tiers::{Tier, tiers};
use crate::analysis::numbers::exact::Exact;
use crate::analysis::protection::small_groups::showable;
use crate::domain::actions::set_up_ranking::MOST_GRID_CARDS;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Group, Method, PairOutcome, Ranking, RankingState};
use num_traits::ToPrimitive;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// One group's own count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GroupPart {
    /// The group; none for ballots without one.
    pub group: Option<RecordId>,
    /// Ballots that count.
    pub ballots: u64,
    /// It may be shown apart.
    pub shown: bool,
    /// Options in tiers, for those that may be shown.
    pub tiers: Vec<Tier>,
    /// Who supports each option, in the order of `Parts::options`; for marks, dots and hands.
    pub support: Vec<u64>,
    /// What that is out of: ballots, or by hands the people counted in the room.
    pub of: u64,
    /// One number per option where the rule has one.
    pub scores: Vec<Exact>,
}

/// How consistent one group's answer in pairs is. Only for what a whole group said in front of everybody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GridPart {
    /// The group.
    pub group: Option<RecordId>,
    /// Pairs that were not settled, or settled as "do not know".
    pub open: usize,
    /// Circles of three, where every pair was settled and none is equal.
    pub circles: Option<u64>,
    /// The coefficient of consistence, under the same condition.
    pub consistence: Option<Exact>,
}

/// The parts of a closed ranking.
#[derive(Clone, PartialEq, Debug)]
pub struct Parts {
    /// The options in the order of ids, which means nothing.
    pub options: Vec<RecordId>,
    /// Everybody: tiers and scores per option.
    pub tiers: Vec<Tier>,
    /// One number per option where the rule has one.
    pub scores: Vec<Exact>,
    /// The groups, in the order of ids.
    pub groups: Vec<GroupPart>,
    /// The result with one voice per group, for marks, dots and hands.
    pub equal_voice: Option<EqualVoice>,
    /// How far groups agree, or persons where there are fewer than three groups; none outside the limits of the measure.
    pub concordance: Option<(Judges, Concordance)>,
    /// Two groups' orders held against each other; none where one puts everything on one place.
    pub tau_b: Vec<(Option<RecordId>, Option<RecordId>, Option<TauB>)>,
    /// What each group that is shown has in first place.
    pub first_picks: BTreeSet<RecordId>,
}

/// Whose orders were compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Judges {
    Groups(usize),
    Persons(usize),
}

/// The majorities of a ranking by order or pairs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Majorities {
    /// The options in the order of the table.
    pub options: Vec<RecordId>,
    /// How many prefer the row to the column.
    pub table: PairwiseTable,
    /// Strengths of the strongest ways.
    pub ways: StrongestPaths,
    /// The option that beats every other one.
    pub winner: Option<RecordId>,
    /// Circles of majorities.
    pub cycles: Vec<Cycle>,
}

impl Parts {
    /// What a group has among its first three and everybody has not.
    pub fn own_priorities(&self, group: &GroupPart) -> Vec<RecordId> {
        own_priorities(&group.tiers, &self.tiers)
    }

    /// The smallest and the largest score of an option in groups that are shown; none with fewer than two of them.
    pub fn spread(&self, option: RecordId) -> Option<(&Exact, &Exact)> {
        let at = self.options.iter().position(|it| *it == option)?;
        let shown = self.groups.iter().filter(|group| group.shown);
        let scores: Vec<&Exact> = shown.filter_map(|group| group.scores.get(at)).collect();
        let (least, most) = (scores.iter().min()?, scores.iter().max()?);
        (scores.len() > 1).then_some((*least, *most))
    }

    /// The smallest share of supporters of an option in a group that is shown: (supporters, out of so many).
    pub fn least_support(&self, option: RecordId) -> Option<(u64, u64)> {
        let at = self.options.iter().position(|it| *it == option)?;
        let shown = self.groups.iter().filter(|group| group.shown && group.of > 0);
        let shares = shown.filter_map(|group| Some(((*group.support.get(at)?).min(group.of), group.of)));
        shares.min_by(|(a, of_a), (b, of_b)| {
            (u128::from(*a) * u128::from(*of_b)).cmp(&(u128::from(*b) * u128::from(*of_a)))
        })
    }
}

fn sorted_options(ranking: &Ranking) -> Vec<RecordId> {
    let set: BTreeSet<RecordId> = ranking.options.iter().copied().collect();
    set.into_iter().collect()
}

fn closed(project: &Project, id: RecordId) -> Option<&Ranking> {
    project
        .get::<Ranking>(id)
        .filter(|ranking| ranking.state == RankingState::Closed)
}

fn named(options: &[RecordId], tiers: Vec<Tier<usize>>) -> Vec<Tier> {
    let tier = |tier: Tier<usize>| Tier {
        place: tier.place,
        options: tier
            .options
            .iter()
            .filter_map(|at| options.get(*at).copied())
            .collect(),
    };
    tiers.into_iter().map(tier).collect()
}

/// The ballots that count, by group.
pub(super) fn by_group<'a>(
    project: &'a Project,
    id: RecordId,
    ranking: &Ranking,
) -> BTreeMap<Option<RecordId>, Vec<&'a Ballot>> {
    let mut groups: BTreeMap<Option<RecordId>, Vec<&Ballot>> = BTreeMap::new();
    for ballot in counted(project, id, ranking).0 {
        let group = ballot
            .group
            .filter(|group| project.get::<Group>(*group).is_some());
        groups.entry(group).or_default().push(ballot);
    }
    groups
}

/// The parts of a closed ranking under a rule; none while it is open and where the rule does not fit.
pub fn parts(project: &Project, id: RecordId, rule: Rule) -> Option<Parts> {
    let ranking = closed(project, id)?;
    if !Rule::of(ranking.method).contains(&rule) {
        return None;
    }
    let options = sorted_options(ranking);
    let groups = by_group(project, id, ranking);
    let all: Vec<&Ballot> = groups.values().flatten().copied().collect();
    let (total, scores) = outcome(rule, &options, &all)?;
    let shown = shown_groups(project, ranking, &groups);
    let parts: Vec<GroupPart> = groups
        .iter()
        .zip(&shown)
        .map(|((group, ballots), shown)| {
            let own = shown.then(|| outcome(rule, &options, ballots)).flatten();
            let (tiers, scores) = own.unwrap_or_default();
            let hands = ranking.method == Method::Hands;
            let present = || {
                let record = group.and_then(|group| project.get::<Group>(group));
                record.map_or(0, |group| group.participants.total())
            };
            GroupPart {
                group: *group,
                ballots: ballots.len() as u64,
                shown: *shown,
                tiers: named(&options, tiers),
                support: match (*shown, hands) {
                    (false, _) => Vec::new(),
                    (true, true) => scores.iter().filter_map(ToPrimitive::to_u64).collect(),
                    (true, false) => support(&options, ballots),
                },
                of: if hands { present() } else { ballots.len() as u64 },
                scores,
            }
        })
        .collect();
    let heard: Vec<&GroupPart> = parts
        .iter()
        .filter(|part| part.shown && !part.tiers.is_empty())
        .collect();
    let own_tiers: Vec<Vec<Tier>> = heard.iter().map(|part| part.tiers.clone()).collect();
    let mut pairs = Vec::new();
    for (at, first) in heard.iter().enumerate() {
        for second in heard.iter().skip(at + 1) {
            let order = |part: &GroupPart| places(&options, &part.tiers);
            pairs.push((first.group, second.group, tau_b(&order(first), &order(second))));
        }
    }
    Some(Parts {
        equal_voice: matches!(rule, Rule::Approval | Rule::Dots | Rule::Hands)
            .then(|| voices(&options, &heard))
            .flatten(),
        concordance: concordance(&options, ranking, &heard, &all),
        tau_b: pairs,
        first_picks: first_picks(&own_tiers),
        tiers: named(&options, total),
        groups: parts,
        scores,
        options,
    })
}

/// Which groups may be shown apart: whole groups' answers always, persons' only where no single one can be told.
fn shown_groups(
    project: &Project,
    ranking: &Ranking,
    groups: &BTreeMap<Option<RecordId>, Vec<&Ballot>>,
) -> Vec<bool> {
    let secret = |ballots: &[&Ballot]| {
        ranking.method != Method::Hands && ballots.iter().any(|ballot| ballot.people.is_none())
    };
    let sizes: Vec<(Option<Sex>, u64)> = groups
        .iter()
        .filter(|(_, ballots)| secret(ballots))
        .map(|(group, ballots)| {
            let sex = group
                .and_then(|group| project.get::<Group>(group))
                .and_then(sex_of);
            (sex, ballots.len() as u64)
        })
        .collect();
    let mut showable = showable(&sizes).1.into_iter();
    groups
        .values()
        .map(|ballots| !secret(ballots) || showable.next().unwrap_or(false))
        .collect()
}

/// Ballots that give an option anything.
fn support(options: &[RecordId], ballots: &[&Ballot]) -> Vec<u64> {
    let gives = |ballot: &&&Ballot, option: &RecordId| match &ballot.answer {
        Answer::Dots(counts) | Answer::Hands(counts) => counts.get(option).is_some_and(|count| *count > 0),
        Answer::Approval(chosen) => chosen.contains(option),
        Answer::Piling(pile) => pile.placed.contains_key(option),
        _ => false,
    };
    options
        .iter()
        .map(|option| ballots.iter().filter(|ballot| gives(ballot, option)).count() as u64)
        .collect()
}

fn voices(options: &[RecordId], heard: &[&GroupPart]) -> Option<EqualVoice> {
    let rows: Vec<Vec<OptionTally>> = heard
        .iter()
        .map(|part| {
            let row = |((option, score), supporters): ((&RecordId, &Exact), &u64)| OptionTally {
                option: *option,
                score: score.to_u64().unwrap_or_default(),
                supporters: *supporters,
            };
            options
                .iter()
                .zip(&part.scores)
                .zip(&part.support)
                .map(row)
                .collect()
        })
        .collect();
    let voices: Vec<Voice> = heard
        .iter()
        .zip(&rows)
        .filter_map(|(part, rows)| {
            Some(Voice {
                group: part.group?,
                people: part.of,
                rows,
            })
        })
        .collect();
    equal_voice(&voices)
}

/// The place of each option as a value that is larger for earlier places.
fn places(options: &[RecordId], tiers: &[Tier]) -> Vec<Reverse<usize>> {
    options
        .iter()
        .map(|option| {
            let tier = tiers.iter().find(|tier| tier.options.contains(option));
            Reverse(tier.map_or(usize::MAX, |tier| tier.place))
        })
        .collect()
}

fn concordance(
    options: &[RecordId],
    ranking: &Ranking,
    heard: &[&GroupPart],
    all: &[&Ballot],
) -> Option<(Judges, Concordance)> {
    let groups: Vec<_> = heard.iter().map(|part| places(options, &part.tiers)).collect();
    if let Some(found) = kendall_w(&groups) {
        return Some((Judges::Groups(groups.len()), found));
    }
    if ranking.method != Method::Order {
        return None;
    }
    // Who does not know some options has no order of all of them.
    let persons: Vec<Vec<_>> = orders(options, all)
        .into_iter()
        .filter(|order| {
            !order
                .standings
                .contains(&super::orders::ballot::Standing::Unknown)
        })
        .map(|order| order.standings.into_iter().map(Reverse).collect())
        .collect();
    kendall_w(&persons).map(|found| (Judges::Persons(persons.len()), found))
}

/// How consistent the groups' grids are, each answer of a whole group for itself; empty for every other method.
pub fn grids(project: &Project, id: RecordId) -> Vec<GridPart> {
    let Some(ranking) = closed(project, id).filter(|ranking| ranking.method == Method::Pairs) else {
        return Vec::new();
    };
    let options = sorted_options(ranking);
    // Where only the needed pairs are asked, no circle can show, and consistence means nothing.
    if options.len() > MOST_GRID_CARDS {
        return Vec::new();
    }
    let grid = |ballot: &Ballot| {
        let outcome = |(first, second, outcome)| match outcome {
            PairOutcome::First => Some(GridOutcome::Wins(first, second)),
            PairOutcome::Second => Some(GridOutcome::Wins(second, first)),
            PairOutcome::Equal => Some(GridOutcome::Equal(first, second)),
            PairOutcome::Unknown => None,
        };
        let outcomes: Vec<GridOutcome> = pairs(&options, ballot).into_iter().filter_map(outcome).collect();
        let grid = Grid::of(options.len(), &outcomes);
        GridPart {
            group: ballot
                .group
                .filter(|group| project.get::<Group>(*group).is_some()),
            open: grid.open_pairs().len(),
            circles: grid.circular_triads(),
            consistence: grid.consistence(),
        }
    };
    let (ballots, _) = counted(project, id, ranking);
    let whole = ballots.into_iter().filter(|ballot| ballot.people.is_some());
    whole.map(grid).collect()
}

/// The majorities of a closed ranking by order or by pairs.
pub fn majorities(project: &Project, id: RecordId) -> Option<Majorities> {
    let ranking = closed(project, id)?;
    if !matches!(ranking.method, Method::Order | Method::Pairs) {
        return None;
    }
    let options = sorted_options(ranking);
    let table = table(&options, &counted(project, id, ranking).0);
    Some(Majorities {
        ways: StrongestPaths::of(&table),
        winner: table.condorcet_winner().and_then(|at| options.get(at).copied()),
        cycles: cycles(&table),
        table,
        options,
    })
}

/// The places between which each option lies if those who answered stand for more people. Only for ballots of persons by approval or
/// order; none otherwise.
pub fn ranges(project: &Project, id: RecordId, rule: Rule) -> Option<Vec<(RecordId, RankRange)>> {
    let ranking = closed(project, id)?;
    let options = sorted_options(ranking);
    let groups = by_group(project, id, ranking);
    if groups.values().flatten().any(|ballot| ballot.people.is_some()) {
        return None;
    }
    let sizes: Vec<usize> = groups.values().map(Vec::len).collect();
    let ballots: Vec<&Ballot> = groups.values().flatten().copied().collect();
    let count = options.len();
    let ranges = match rule {
        Rule::Approval | Rule::Dots => {
            let given: Vec<Vec<u64>> = ballots.iter().map(|ballot| points(&options, ballot)).collect();
            rank_ranges(count, &sizes, |weights| {
                let mut sums = vec![0_u64; count];
                for (weight, given) in weights.iter().flatten().zip(&given) {
                    sums.iter_mut()
                        .zip(given)
                        .for_each(|(sum, points)| *sum += weight * points);
                }
                tiers(sums.into_iter().enumerate())
            })?
        }
        Rule::SchulzeWinningVotes | Rule::BordaAveragePlaces if ranking.method == Method::Order => {
            let mut orders = orders(&options, &ballots);
            rank_ranges(count, &sizes, |weights| {
                for (order, weight) in orders.iter_mut().zip(weights.iter().flatten()) {
                    order.voters = *weight;
                }
                by_orders(rule, count, &orders)
            })?
        }
        _ => return None,
    };
    Some(options.into_iter().zip(ranges).collect())
}

fn by_orders(rule: Rule, count: usize, orders: &[OrderBallot]) -> Vec<Tier<usize>> {
    if rule == Rule::BordaAveragePlaces {
        borda_tiers(count, orders).unwrap_or_default()
    } else {
        StrongestPaths::of(&PairwiseTable::of(count, orders)).tiers()
    }
}

fn points(options: &[RecordId], ballot: &Ballot) -> Vec<u64> {
    let given = |option: &RecordId| match &ballot.answer {
        Answer::Dots(counts) => u64::from(counts.get(option).copied().unwrap_or(0)),
        Answer::Approval(chosen) => u64::from(chosen.contains(option)),
        _ => 0,
    };
    options.iter().map(given).collect()
}
