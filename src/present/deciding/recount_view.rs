//! The result of a closed ranking under a rule, as it is shown and printed: tiers with bars, groups beside the total, majorities,
//! agreement, what was left out, how ties were settled, fingerprint.
//!
//! Lengths are per mille of the highest score. Deliberately absent: sentences, and anything of an open ranking.

use super::need_rows::GroupTag;
use super::several_tablets::SeveralTablets;
use crate::analysis::deciding::equal_voice::EqualVoice;
use crate::analysis::deciding::ranking::agreement::{Judges, agreement};
use crate::analysis::deciding::ranking::counted::{LeftOut, counted};
use crate::analysis::deciding::ranking::document::{ResultDocument, recount};
use crate::analysis::deciding::ranking::majorities::{Majorities, grids, majorities};
use crate::analysis::deciding::ranking::parts::{GroupPart, Parts, parts_of};
use crate::analysis::deciding::ranking::ranges::{has_ranges, ranges};
use crate::analysis::deciding::ranking::rule::Rule;
use crate::analysis::deciding::tiers::Tier;
use crate::analysis::numbers::exact::{Exact, rounded};
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::protection::small_groups::{FEWEST, protect};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Method, Need, TieRule, TieSettlement};
use num_traits::ToPrimitive;
use std::collections::BTreeSet;

/// Per cent of supporters in the least supportive group below which an option is "not shared".
pub const FLOOR: u64 = 25;

/// What one option got.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Score {
    /// A count of marks, dots, hands, points or wins.
    Points(f64),
    /// A share of counters, per cent.
    Percent(f64),
}

/// One option's row.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The option.
    pub option: RecordId,
    /// Its statement.
    pub name: String,
    /// The code of its sector.
    pub sector: String,
    /// What it got; none for rules that give places alone.
    pub score: Option<Score>,
    /// The length of its bar, per mille.
    pub length: u64,
    /// Support in the least supportive group: per cent, and whether it is below the floor.
    pub least: Option<(u64, bool)>,
    /// The smallest and the largest share of a group, per cent; for piling and matrix with several groups.
    pub spread: Option<(f64, f64)>,
    /// Groups that have it among their first three while everybody has not.
    pub priority_of: Vec<GroupTag>,
    /// A group has it in first place.
    pub first_pick: bool,
}

/// One place with all that share it.
#[derive(Clone, PartialEq, Debug)]
pub struct Place {
    /// Counted from 1.
    pub place: usize,
    /// Who shares it.
    pub rows: Vec<Row>,
}

/// A group's size as written in exports and on paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    /// As it is.
    Number,
    /// As "fewer than five".
    Few,
    /// Not at all, because a small one could be computed from it.
    Nothing,
}

/// One group beside the total.
#[derive(Clone, PartialEq, Debug)]
pub struct GroupColumn {
    /// The group.
    pub tag: GroupTag,
    /// Ballots that count.
    pub ballots: u64,
    /// People behind them.
    pub people: u64,
    /// Its number of ballots as printed.
    pub ballots_told: Told,
    /// Its number of people as printed.
    pub people_told: Told,
    /// Its place for each row of the total, in the order shown, and whether it is shared; none when it may not be shown apart.
    pub places: Option<Vec<(usize, bool)>>,
}

/// The majorities behind orders and pairs.
#[derive(Clone, PartialEq, Debug)]
pub struct MajorityView {
    /// Names in the order of the table.
    pub names: Vec<String>,
    /// How many prefer the row to the column.
    pub cells: Vec<Vec<u64>>,
    /// Strengths of the strongest ways.
    pub ways: Vec<Vec<u64>>,
    /// What beats every other one.
    pub winner: Option<String>,
    /// Circles, each beating the next and the last the first.
    pub cycles: Vec<Vec<String>>,
}

/// Agreement in numbers, for showing.
#[derive(Clone, PartialEq, Debug)]
pub struct AgreementView {
    /// Whose orders.
    pub judges: Judges,
    /// Kendall's W.
    pub w: f64,
    /// Probability of at least as much by chance.
    pub chance: f64,
}

/// What the voice of each group weighs, in hundredths; none for a group that stands apart.
pub type VoiceWeights = Vec<(GroupTag, Option<u64>)>;

/// The order that would hold if every group had the same voice.
#[derive(Clone, PartialEq, Debug)]
pub struct EqualVoiceView {
    /// What would come first.
    pub first: Vec<String>,
    /// It is not what came first.
    pub turns: bool,
    /// All options: place, whether it is shared, statement, and what one person of equally large groups gives it.
    pub rows: Vec<(usize, bool, String, f64)>,
    /// What each person of a group counts.
    pub weights: VoiceWeights,
}

/// How consistent one group's grid is.
#[derive(Clone, PartialEq, Debug)]
pub struct GridView {
    /// The group.
    pub tag: GroupTag,
    /// Pairs without an answer.
    pub open: usize,
    /// Circles of three and the coefficient of consistence; none unless every pair was settled and none is equal.
    pub circles: Option<(u64, Option<f64>)>,
}

/// Everything.
#[derive(Clone, PartialEq, Debug)]
pub struct RecountView {
    /// The question.
    pub question: String,
    /// How people answered.
    pub method: Method,
    /// The rule that counted.
    pub rule: Rule,
    /// It is the usual rule of the method; otherwise this is a recount and labelled as such.
    pub usual: bool,
    /// Ballots that count.
    pub ballots: u64,
    /// Ballots that do not, by reason.
    pub left_out: Vec<(LeftOut, u64)>,
    /// Groups for which several tablets answered.
    pub several_tablets: SeveralTablets,
    /// The places.
    pub places: Vec<Place>,
    /// The groups.
    pub groups: Vec<GroupColumn>,
    /// Majorities, for orders and pairs.
    pub majority: Option<MajorityView>,
    /// How far all agree.
    pub agreement: Option<AgreementView>,
    /// Two groups held against each other.
    pub tau_b: Vec<(GroupTag, GroupTag, Option<f64>)>,
    /// With one voice per group; for marks, dots and hands.
    pub equal_voice: Option<EqualVoiceView>,
    /// How consistent each group's grid is.
    pub grids: Vec<GridView>,
    /// What was declared about ties beforehand.
    pub tie_rule: TieRule,
    /// How ties were settled.
    pub settlements: Vec<(Vec<String>, TieSettlement)>,
    /// True when scores of the total must not leave the device, because they would reveal secret ballots.
    pub few_secret: bool,
    /// True when rank ranges can be computed.
    pub has_ranges: bool,
    /// The fingerprint of ballots and rule.
    pub fingerprint: String,
}

/// The view; none while the ranking is open and where the rule does not fit.
pub fn recount_view(project: &Project, id: RecordId, rule: Rule) -> Option<RecountView> {
    recount_view_of(project, &recount(project, id, rule)?)
}

/// The view of a result that was counted already.
pub fn recount_view_of(project: &Project, document: &ResultDocument) -> Option<RecountView> {
    let (id, rule) = (document.ranking, document.rule);
    let counted = counted(project, id)?;
    let ranking = counted.ranking;
    let parts = parts_of(&counted, rule)?;
    let agreement = agreement(&counted, &parts);
    let ids: Vec<Option<RecordId>> = parts.groups.iter().map(|group| group.group).collect();
    let tags = GroupTag::of_all(project, &ids);
    let places = places(project, &parts, &tags);
    let order: Vec<RecordId> = places
        .iter()
        .flat_map(|place| &place.rows)
        .map(|row| row.option)
        .collect();
    let tag_of = |group: Option<RecordId>| {
        ids.iter()
            .position(|it| *it == group)
            .and_then(|at| tags.get(at).cloned())
    };
    Some(RecountView {
        question: ranking.question.clone(),
        method: ranking.method,
        rule,
        usual: Rule::usual(ranking.method) == Some(rule),
        ballots: document.ballots,
        left_out: document
            .left_out
            .iter()
            .map(|(reason, count)| (*reason, *count))
            .collect(),
        several_tablets: SeveralTablets::of(project, &counted),
        groups: columns(&parts, &tags, &order),
        majority: majorities(&counted).map(|it| majority(project, &it)),
        agreement: agreement
            .concordance
            .as_ref()
            .map(|(judges, found)| AgreementView {
                judges: *judges,
                w: found.w.to_f64().unwrap_or_default(),
                chance: found.p_value(),
            }),
        tau_b: agreement
            .tau_b
            .iter()
            .filter_map(|(a, b, tau)| Some((tag_of(*a)?, tag_of(*b)?, tau.map(|tau| tau.value()))))
            .collect(),
        equal_voice: parts
            .equal_voice
            .as_ref()
            .map(|voice| equal_voice(project, &parts, voice, &tag_of)),
        grids: grids(&counted)
            .into_iter()
            .filter_map(|grid| {
                let consistence = grid.consistence.as_ref().and_then(ToPrimitive::to_f64);
                Some(GridView {
                    tag: tag_of(grid.group)?,
                    open: grid.open,
                    circles: grid.circles.map(|circles| (circles, consistence)),
                })
            })
            .collect(),
        tie_rule: ranking.tie_rule,
        settlements: ranking
            .settlements
            .iter()
            .map(|settlement| (names(project, &settlement.order), settlement.clone()))
            .collect(),
        few_secret: parts.few_secret,
        has_ranges: has_ranges(&counted, rule),
        fingerprint: document.fingerprint.clone(),
        places,
    })
}

fn equal_voice(
    project: &Project,
    parts: &Parts,
    voice: &EqualVoice,
    tag_of: &dyn Fn(Option<RecordId>) -> Option<GroupTag>,
) -> EqualVoiceView {
    let first = voice.tiers.first().map_or(&[][..], |tier| &tier.options);
    let sorted = |options: &[RecordId]| options.iter().copied().collect::<BTreeSet<_>>();
    let plain = parts
        .total
        .outcome
        .tiers
        .first()
        .map_or(&[][..], |tier| &tier.options);
    let row = |tier: &Tier, option: &RecordId| {
        let support = voice.support.iter().find(|(known, _)| known == option);
        let value = support.map_or(0.0, |(_, support)| support.rounded(10_000) as f64 / 10_000.0);
        (tier.place, tier.is_tie(), name(project, *option), value)
    };
    let rows = voice
        .tiers
        .iter()
        .flat_map(|tier| tier.options.iter().map(move |option| row(tier, option)));
    let weight = |(group, weight): &(RecordId, Option<Ratio>)| {
        Some((tag_of(Some(*group))?, weight.map(|weight| weight.rounded(100))))
    };
    EqualVoiceView {
        first: names(project, first),
        turns: sorted(first) != sorted(plain),
        rows: rows.collect(),
        weights: voice.weights.iter().filter_map(weight).collect(),
    }
}

/// Names of options.
pub fn names(project: &Project, options: &[RecordId]) -> Vec<String> {
    options.iter().map(|option| name(project, *option)).collect()
}

fn name(project: &Project, option: RecordId) -> String {
    project
        .get::<Need>(option)
        .map(|need| need.statement.clone())
        .unwrap_or_default()
}

fn places(project: &Project, parts: &Parts, tags: &[GroupTag]) -> Vec<Place> {
    let rule = parts.rule;
    let highest = parts
        .total
        .outcome
        .scores
        .iter()
        .max()
        .and_then(ToPrimitive::to_f64)
        .unwrap_or_default();
    let last = parts.options.len().max(1) as u64;
    let row = |option: RecordId, place: usize| {
        let exact = parts.exact_score(&parts.total, option);
        let value = exact.and_then(ToPrimitive::to_f64);
        let score = value.map(|value| {
            if rule.counts_shares() {
                Score::Percent(exact.map_or(0.0, percent))
            } else {
                Score::Points(value)
            }
        });
        let length = match value {
            Some(value) if highest > 0.0 => (value / highest * 1_000.0).round() as u64,
            Some(_) => 0,
            // Places alone: an even ladder, so that the order is seen and no distance is claimed.
            None => (last + 1).saturating_sub(place as u64) * 1_000 / last,
        };
        let wants = |(group, _): &(&GroupPart, &GroupTag)| parts.own_priorities(group).contains(&option);
        Row {
            option,
            name: name(project, option),
            sector: project
                .get::<Need>(option)
                .map(|need| need.sector.clone())
                .unwrap_or_default(),
            score,
            length,
            least: rule
                .counts_support()
                .then(|| parts.least_support(option))
                .flatten()
                .map(|(support, of)| (support * 100 / of, support * 100 < FLOOR * of)),
            spread: rule
                .counts_shares()
                .then(|| parts.spread(option))
                .flatten()
                .map(|(least, most)| (percent(least), percent(most))),
            priority_of: parts
                .groups
                .iter()
                .zip(tags)
                .filter(wants)
                .map(|(_, tag)| tag.clone())
                .collect(),
            first_pick: parts.groups.len() > 1 && parts.first_picks.contains(&option),
        }
    };
    let place = |tier: &Tier| Place {
        place: tier.place,
        rows: tier
            .options
            .iter()
            .map(|option| row(*option, tier.place))
            .collect(),
    };
    parts.total.outcome.tiers.iter().map(place).collect()
}

/// Per cent with one decimal place.
fn percent(share: &Exact) -> f64 {
    rounded(share, 1_000) as f64 / 10.0
}

fn columns(parts: &Parts, tags: &[GroupTag], order: &[RecordId]) -> Vec<GroupColumn> {
    let place_in = |group: &GroupPart, option: &RecordId| {
        let tiers = &group.part.outcome.tiers;
        let tier = tiers.iter().find(|tier| tier.options.contains(option))?;
        Some((tier.place, tier.is_tie()))
    };
    let places = |group: &GroupPart| {
        let heard = group.shown && !group.part.outcome.tiers.is_empty();
        heard.then(|| {
            order
                .iter()
                .filter_map(|option| place_in(group, option))
                .collect()
        })
    };
    let groups = &parts.groups;
    // The one answer of a whole group is not a number of people and needs no protection.
    let ballots = told(&groups.iter().map(|group| group.part.secret).collect::<Vec<_>>());
    let people = told(&groups.iter().map(|group| group.part.people).collect::<Vec<_>>());
    groups
        .iter()
        .zip(tags)
        .zip(ballots.into_iter().zip(people))
        .map(|((group, tag), (ballots_told, people_told))| GroupColumn {
            tag: tag.clone(),
            ballots: group.part.ballots,
            people: group.part.people,
            ballots_told,
            people_told,
            places: places(group),
        })
        .collect()
}

/// Sizes as printed: the figures of one group must not reveal the size of another one.
fn told(sizes: &[u64]) -> Vec<Told> {
    let told = |(size, shown): (&u64, bool)| match (shown, *size < FEWEST) {
        (true, _) => Told::Number,
        (false, true) => Told::Few,
        (false, false) => Told::Nothing,
    };
    sizes.iter().zip(protect(sizes)).map(told).collect()
}

fn majority(project: &Project, found: &Majorities) -> MajorityView {
    let count = found.options.len();
    let square = |get: &dyn Fn(usize, usize) -> u64| -> Vec<Vec<u64>> {
        (0..count)
            .map(|row| (0..count).map(|column| get(row, column)).collect())
            .collect()
    };
    let all = names(project, &found.options);
    let named = |at: &usize| all.get(*at).cloned().unwrap_or_default();
    MajorityView {
        cells: square(&|row, column| found.table.get(row, column)),
        ways: square(&|row, column| found.ways.get(row, column)),
        winner: found.winner.map(|winner| name(project, winner)),
        cycles: found
            .cycles
            .iter()
            .map(|cycle| cycle.round.iter().map(named).collect())
            .collect(),
        names: all,
    }
}

/// Places between which an option lies, if those who answered stand for more people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RangeRow {
    /// Its statement.
    pub name: String,
    /// From this place.
    pub from: usize,
    /// To this one.
    pub to: usize,
    /// Its range overlaps that of the next one: no clear difference.
    pub unclear: bool,
}

/// The ranges in the order of the result; none where they mean nothing.
pub fn range_rows(project: &Project, id: RecordId, rule: Rule) -> Option<Vec<RangeRow>> {
    let counted = counted(project, id)?;
    let ranges = ranges(&counted, rule)?;
    let order: Vec<RecordId> = parts_of(&counted, rule)?
        .total
        .outcome
        .tiers
        .into_iter()
        .flat_map(|tier| tier.options)
        .collect();
    let of = |option: &RecordId| {
        ranges
            .iter()
            .find(|(known, _)| known == option)
            .map(|(_, range)| *range)
    };
    let row = |(at, option): (usize, &RecordId)| {
        let own = of(option)?;
        let next = order.get(at + 1).and_then(of);
        Some(RangeRow {
            name: name(project, *option),
            from: own.from,
            to: own.to,
            unclear: next.is_some_and(|next| own.overlaps(next)),
        })
    };
    Some(order.iter().enumerate().filter_map(row).collect())
}
