//! The picture of a ranking's result: what is clear, bars in tiers, marks of parts on them, the table behind.
//!
//! Lengths are per mille of the longest bar or mark, so that total and parts stand on one scale. Deliberately absent: sentences; the
//! finding names which one is true, and with what.

use super::need_rows::GroupTag;
use super::several_tablets::SeveralTablets;
use crate::analysis::deciding::ranking::counted::{LeftOut, counted};
use crate::analysis::deciding::ranking::parts::{Base, Part, Parts, parts_of};
use crate::analysis::deciding::ranking::rule::Rule;
use crate::analysis::numbers::ratio::Ratio;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Method, Need};

/// Below so many ballots the result says that they are few.
pub const FEW_BALLOTS: u64 = 5;

/// Who a column or a mark on a bar stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Who {
    Everyone,
    Women,
    Men,
    Group(GroupTag),
}

/// The main sentence: what is clear, and what is not. Names are statements of needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// No ballot counts.
    NoBallots,
    /// Ballots, but no dot and no hand on any option.
    NothingChosen,
    /// Every option got the same.
    AllTied,
    /// Several share the first place.
    TiedFirst {
        /// Which.
        first: Vec<String>,
        /// What each of them got.
        score: u64,
    },
    /// Two or more have equally many dots at the top; more people stand behind one of them.
    FirstBySupporters {
        /// It.
        first: String,
        /// Its dots.
        score: u64,
        /// People behind it.
        supporters: u64,
    },
    /// One is first, but one more ballot could have changed it.
    NarrowlyFirst {
        /// It.
        first: String,
        /// What it got.
        score: u64,
        /// How much more than the next.
        lead: u64,
    },
    /// One is clearly first.
    First {
        /// It.
        first: String,
        /// What it got.
        score: u64,
        /// How much more than the next.
        lead: u64,
    },
}

/// Further sentences, each only when it is true.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Note {
    /// Very few ballots: the order may be chance.
    FewBallots(u64),
    /// So many places further down are shared.
    TiesBelow(u64),
    /// Women and men put the same first.
    WomenAndMenAgree(Vec<String>),
    /// Women and men put different needs first.
    WomenAndMenDiffer {
        /// First among women.
        women: Vec<String>,
        /// First among men.
        men: Vec<String>,
    },
    /// With one voice per group something else would be first.
    EqualVoiceTurns(Vec<String>),
    /// So many groups have needs among their first three that everybody together has not. The columns say which.
    OtherPriorities(u64),
    /// More hands than people were counted in this group.
    MoreThanPresent(GroupTag),
}

/// A part of the people on the bar of the total.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BarMark {
    /// Whose.
    pub who: Who,
    /// Where on the scale, per mille.
    pub at: u64,
    /// Its share in per cent.
    pub percent: u64,
}

/// One option's bar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bar {
    /// The option.
    pub option: RecordId,
    /// Its statement; empty when the need is gone.
    pub statement: String,
    /// The code of its sector.
    pub sector: String,
    /// Dots or hands.
    pub score: u64,
    /// People who gave it at least one dot.
    pub supporters: u64,
    /// Share in per cent; none without anything to take a share of.
    pub percent: Option<u64>,
    /// Length, per mille of the scale.
    pub length: u64,
    /// Women and men, where groups say so.
    pub marks: Vec<BarMark>,
}

/// Bars that share a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TierBars {
    /// The place, counted from 1.
    pub place: u64,
    /// One or, tied, several.
    pub bars: Vec<Bar>,
}

/// One cell of the table: an option in one part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cell {
    /// Dots or hands.
    pub score: u64,
    /// Share in per cent.
    pub percent: Option<u64>,
    /// Length of a bar, per mille of the scale of all parts.
    pub length: u64,
    /// Its place in this part.
    pub place: u64,
    /// The place is shared.
    pub tied: bool,
    /// Among the first three here and not in the total: a priority of this group.
    pub own_priority: bool,
}

/// One part of the people beside the total: a column of the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// Whose.
    pub who: Who,
    /// Ballots that count.
    pub ballots: u64,
    /// Participants counted; 0 without a count.
    pub participants: u64,
    /// One per option in the order of the bars; none where it must not be shown apart.
    pub cells: Option<Vec<Cell>>,
}

/// Everything the result's screen, print and export show.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RankingView {
    /// The question.
    pub question: String,
    /// The method, whose rule is explained in words.
    pub method: Method,
    /// What shares are shares of.
    pub base: Base,
    /// The main sentence.
    pub finding: Finding,
    /// More sentences.
    pub notes: Vec<Note>,
    /// Bars from the first place down.
    pub tiers: Vec<TierBars>,
    /// Everyone, then women and men, then each group.
    pub columns: Vec<Column>,
    /// Ballots that count.
    pub ballots: u64,
    /// Ballots that do not, with the reason.
    pub left_out: Vec<(LeftOut, u64)>,
    /// Groups for which several tablets answered.
    pub several_tablets: SeveralTablets,
}

/// The picture of the result of a closed ranking by dots or hands; none while it is open, and for other methods.
pub fn ranking_view(project: &Project, id: RecordId) -> Option<RankingView> {
    let counted = counted(project, id)?;
    let ranking = counted.ranking;
    let rule = Rule::usual(ranking.method).filter(|rule| matches!(rule, Rule::Dots | Rule::Hands))?;
    let result = parts_of(&counted, rule)?;
    let parts = columns(project, &result);
    let order: Vec<RecordId> = result
        .total
        .outcome
        .tiers
        .iter()
        .flat_map(|tier| tier.options.clone())
        .collect();
    let shares = parts.iter().filter_map(|shown| shown.shown.then_some(shown.part));
    let longest = shares
        .flat_map(|part| order.iter().filter_map(|option| result.share(part, *option)))
        .max();
    let length = |share: Option<Ratio>| {
        let length = share
            .zip(longest)
            .and_then(|(share, longest)| share.over(longest));
        length.map_or(0, |length| length.rounded(1000))
    };
    let bar = |option: &RecordId| {
        let need = project.get::<Need>(*option);
        let share = result.share(&result.total, *option);
        Bar {
            option: *option,
            statement: need.map(|need| need.statement.clone()).unwrap_or_default(),
            sector: need.map(|need| need.sector.clone()).unwrap_or_default(),
            score: result.score(&result.total, *option),
            supporters: result.support(&result.total, *option),
            percent: share.map(|share| share.rounded(100)),
            length: length(share),
            marks: [(Who::Women, &result.women), (Who::Men, &result.men)]
                .into_iter()
                .filter_map(|(who, part)| {
                    let share = result.share(part.as_ref()?, *option)?;
                    Some(BarMark {
                        who,
                        at: length(Some(share)),
                        percent: share.rounded(100),
                    })
                })
                .collect(),
        }
    };
    let tiers: Vec<TierBars> = result
        .total
        .outcome
        .tiers
        .iter()
        .map(|tier| TierBars {
            place: tier.place as u64,
            bars: tier.options.iter().map(bar).collect(),
        })
        .collect();
    let columns = parts
        .iter()
        .map(|shown| Column {
            who: shown.who.clone(),
            ballots: shown.part.ballots,
            participants: shown.part.people,
            cells: shown.shown.then(|| cells(&result, shown, &order, length)),
        })
        .collect();
    Some(RankingView {
        question: ranking.question.clone(),
        method: ranking.method,
        base: result.base,
        finding: finding(ranking.method, &result, &tiers),
        notes: notes(project, &result, &tiers),
        tiers,
        columns,
        ballots: result.total.ballots,
        left_out: counted.left_out.clone().into_iter().collect(),
        several_tablets: SeveralTablets::of(project, &counted),
    })
}

/// One part with whether it may be shown apart and what is a priority of it alone.
struct Shown<'a> {
    who: Who,
    part: &'a Part,
    shown: bool,
    own: Vec<RecordId>,
}

/// Everyone, women, men and each group.
fn columns<'a>(project: &Project, result: &'a Parts) -> Vec<Shown<'a>> {
    let whole = |who: Who, part: &'a Part| Shown {
        who,
        part,
        shown: true,
        own: Vec::new(),
    };
    let mut parts = vec![whole(Who::Everyone, &result.total)];
    parts.extend(result.women.as_ref().map(|part| whole(Who::Women, part)));
    parts.extend(result.men.as_ref().map(|part| whole(Who::Men, part)));
    parts.extend(
        group_tags(project, result)
            .into_iter()
            .zip(&result.groups)
            .map(|(tag, group)| Shown {
                who: Who::Group(tag),
                part: &group.part,
                shown: group.shown,
                own: result.own_priorities(group),
            }),
    );
    parts
}

fn group_tags(project: &Project, result: &Parts) -> Vec<GroupTag> {
    let groups: Vec<_> = result.groups.iter().map(|group| group.group).collect();
    GroupTag::of_all(project, &groups)
}

fn cells(
    result: &Parts,
    shown: &Shown,
    order: &[RecordId],
    length: impl Fn(Option<Ratio>) -> u64,
) -> Vec<Cell> {
    let part = shown.part;
    let tiers = &part.outcome.tiers;
    let cell = |option: &RecordId| {
        let tier = tiers.iter().find(|tier| tier.options.contains(option))?;
        let share = result.share(part, *option);
        Some(Cell {
            score: result.score(part, *option),
            percent: share.map(|share| share.rounded(100)),
            length: length(share),
            place: tier.place as u64,
            tied: tier.is_tie(),
            own_priority: shown.own.contains(option),
        })
    };
    order.iter().filter_map(cell).collect()
}

fn finding(method: Method, result: &Parts, tiers: &[TierBars]) -> Finding {
    let Some((top, rest)) = tiers.split_first().filter(|_| result.total.ballots > 0) else {
        return Finding::NoBallots;
    };
    let score = top.bars.first().map_or(0, |bar| bar.score);
    let names = names(&top.bars);
    let next = match rest.first().and_then(|tier| tier.bars.first()) {
        _ if score == 0 => return Finding::NothingChosen,
        None => return Finding::AllTied,
        Some(_) if names.len() > 1 => return Finding::TiedFirst { first: names, score },
        Some(next) => next,
    };
    let first = names.into_iter().next().unwrap_or_default();
    let lead = score.saturating_sub(next.score);
    // What one more person could have given to the next.
    let one_ballot = match method {
        Method::Dots { cap, .. } => u64::from(cap),
        _ => 1,
    };
    match lead {
        0 => Finding::FirstBySupporters {
            first,
            score,
            supporters: top.bars.first().map_or(0, |bar| bar.supporters),
        },
        _ if lead <= one_ballot => Finding::NarrowlyFirst { first, score, lead },
        _ => Finding::First { first, score, lead },
    }
}

fn notes(project: &Project, result: &Parts, tiers: &[TierBars]) -> Vec<Note> {
    let name = |option: &RecordId| {
        let need = project.get::<Need>(*option);
        need.map(|need| need.statement.clone()).unwrap_or_default()
    };
    let first_of = |part: &Part| -> Vec<RecordId> {
        let tier = part.outcome.tiers.first().filter(|_| part.given() > 0);
        tier.map(|tier| tier.options.clone()).unwrap_or_default()
    };
    let all = |options: Vec<RecordId>| options.iter().map(name).collect::<Vec<_>>();
    let mut notes = Vec::new();
    let by_dots = result.rule == Rule::Dots;
    if by_dots && (1..FEW_BALLOTS).contains(&result.total.ballots) {
        notes.push(Note::FewBallots(result.total.ballots));
    }
    let shared = tiers.iter().skip(1).filter(|tier| tier.bars.len() > 1).count() as u64;
    if shared > 0 {
        notes.push(Note::TiesBelow(shared));
    }
    if let (Some(women), Some(men)) = (&result.women, &result.men) {
        let (women, men) = (first_of(women), first_of(men));
        if women == men && !women.is_empty() {
            notes.push(Note::WomenAndMenAgree(all(women)));
        } else if !women.is_empty() && !men.is_empty() {
            notes.push(Note::WomenAndMenDiffer {
                women: all(women),
                men: all(men),
            });
        }
    }
    let turned = result.equal_voice.as_ref().and_then(|equal| equal.tiers.first());
    if let Some(tier) = turned.filter(|_| result.total.given() > 0) {
        let mut first = tier.options.clone();
        first.sort();
        if first != first_of(&result.total) {
            notes.push(Note::EqualVoiceTurns(all(first)));
        }
    }
    let others = result
        .groups
        .iter()
        .filter(|group| !result.own_priorities(group).is_empty())
        .count() as u64;
    if others > 0 {
        notes.push(Note::OtherPriorities(others));
    }
    for (tag, group) in group_tags(project, result).into_iter().zip(&result.groups) {
        if group.more_than_present {
            notes.push(Note::MoreThanPresent(tag));
        }
    }
    notes
}

fn names(bars: &[Bar]) -> Vec<String> {
    bars.iter().map(|bar| bar.statement.clone()).collect()
}
