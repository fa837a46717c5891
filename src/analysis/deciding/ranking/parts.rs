//! The parts of a result: everybody, each group, and women and men where the groups say so.
//!
//! A ballot names its group and nothing else of its person, so sex is known only where the whole group is of one sex. Parts of a secret
//! vote that are too small are empty here (`small_groups`), so that no screen, paper or file can show them. Answers of whole groups are
//! public and always shown. Deliberately absent: guesses; mixed groups count in the total and in their own part only.

use super::counted::{Counted, GroupBallots, counted};
use super::rule::{Outcome, Rule, outcome};
use crate::analysis::deciding::dots::OptionTally;
use crate::analysis::deciding::equal_voice::{EqualVoice, Voice, equal_voice};
use crate::analysis::deciding::group_voices::{first_picks, own_priorities};
use crate::analysis::deciding::tiers::Tier;
use crate::analysis::group_class::sex_of;
use crate::analysis::numbers::exact::Exact;
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::protection::small_groups::showable;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Ballot, Method};
use num_traits::{ToPrimitive, Zero};
use std::collections::{BTreeMap, BTreeSet};

/// The base of shares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Base {
    /// All dots, marks or points given.
    Dots,
    /// People in the room, counted in every group that answered.
    People,
    /// All hands raised, because people were not counted everywhere, or fewer than raised their hands.
    Hands,
}

/// What one part of the people answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Ballots that count.
    pub ballots: u64,
    /// Secret ones among them.
    pub secret: u64,
    /// People who gave them; 0 without a count.
    pub people: u64,
    /// The base of support: ballots, or by hands the people.
    pub of: u64,
    /// Places, scores and supporters; empty for a part that may not be shown apart.
    pub outcome: Outcome,
}

/// One group's part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GroupPart {
    /// The group, which may have been deleted since; none for ballots without one.
    pub group: Option<RecordId>,
    /// It may be shown apart.
    pub shown: bool,
    /// More hands for an option than people counted in the group.
    pub more_than_present: bool,
    /// What it answered.
    pub part: Part,
}

/// The parts of a closed ranking under a rule.
#[derive(Clone, PartialEq, Debug)]
pub struct Parts {
    /// The rule.
    pub rule: Rule,
    /// The options in the order of ids, which means nothing.
    pub options: Vec<RecordId>,
    /// Everybody.
    pub total: Part,
    /// The groups, in the order of ids; ballots without a group last.
    pub groups: Vec<GroupPart>,
    /// All groups of women together; none when there are none or they may not be shown apart.
    pub women: Option<Part>,
    /// All groups of men together; none when there are none or they may not be shown apart.
    pub men: Option<Part>,
    /// The result with one voice per group, for marks, dots and hands; of groups that are shown, so that hidden ones cannot be computed.
    pub equal_voice: Option<EqualVoice>,
    /// The options in first place of each group that is shown.
    pub first_picks: BTreeSet<RecordId>,
    /// The base of shares.
    pub base: Base,
    /// True when scores of the total must not leave the device (`Counted::few_secret`).
    pub few_secret: bool,
}

/// The parts of a closed ranking; none while it is open and where the rule does not fit.
pub fn parts(project: &Project, id: RecordId, rule: Rule) -> Option<Parts> {
    parts_of(&counted(project, id)?, rule)
}

/// The parts of what was counted; none where the rule does not fit.
pub fn parts_of(counted: &Counted, rule: Rule) -> Option<Parts> {
    let ranking = counted.ranking;
    if !Rule::of(ranking.method).contains(&rule) {
        return None;
    }
    let options = &counted.options;
    let by_hands = ranking.method == Method::Hands;
    let sexes: Vec<Option<Sex>> = counted
        .groups
        .iter()
        .map(|it| it.record.and_then(sex_of))
        .collect();
    let (shown_sexes, shown) = shown_groups(&counted.groups, &sexes);
    let part = |groups: &[&GroupBallots]| -> Option<Part> {
        let ballots: Vec<&Ballot> = groups
            .iter()
            .flat_map(|group| group.ballots.iter().copied())
            .collect();
        let people = groups.iter().map(|group| group.people()).sum();
        Some(Part {
            ballots: ballots.len() as u64,
            secret: groups.iter().map(|group| group.secret()).sum(),
            people,
            of: if by_hands { people } else { ballots.len() as u64 },
            outcome: outcome(rule, options, &ballots)?,
        })
    };
    let total = part(&counted.groups.iter().collect::<Vec<_>>())?;
    let groups: Vec<GroupPart> = counted
        .groups
        .iter()
        .zip(&shown)
        .map(|(group, shown)| {
            let mut part = part(&[group])?;
            if !shown {
                part.outcome = Outcome::default();
            }
            let most = part.outcome.support.iter().max().copied().unwrap_or(0);
            Some(GroupPart {
                group: group.group,
                shown: *shown,
                more_than_present: by_hands && part.people > 0 && most > part.people,
                part,
            })
        })
        .collect::<Option<_>>()?;
    let of_sex = |sex: Sex| {
        let own: Vec<&GroupBallots> = counted
            .groups
            .iter()
            .zip(&sexes)
            .filter(|(_, of)| **of == Some(sex))
            .map(|(group, _)| group)
            .collect();
        let shown = shown_sexes.get(&Some(sex)).copied().unwrap_or(true);
        (shown && !own.is_empty()).then(|| part(&own)).flatten()
    };
    let (women, men) = (of_sex(Sex::Female), of_sex(Sex::Male));
    let people_known = groups
        .iter()
        .all(|group| group.part.people > 0 && !group.more_than_present);
    let heard: Vec<&GroupPart> = heard(&groups).collect();
    let own_tiers: Vec<Vec<Tier>> = heard.iter().map(|it| it.part.outcome.tiers.clone()).collect();
    Some(Parts {
        equal_voice: rule
            .counts_support()
            .then(|| one_voice_each(options, &heard))
            .flatten(),
        first_picks: first_picks(&own_tiers),
        base: match (by_hands, people_known) {
            (false, _) => Base::Dots,
            (true, true) => Base::People,
            (true, false) => Base::Hands,
        },
        few_secret: counted.few_secret(),
        options: options.clone(),
        rule,
        total,
        groups,
        women,
        men,
    })
}

impl Part {
    /// The sum of all scores as a whole number: dots, hands or marks.
    pub fn given(&self) -> u64 {
        let scores = self.outcome.scores.iter().filter_map(ToPrimitive::to_u64);
        scores.fold(0, |sum, score| sum.saturating_add(score))
    }
}

impl Parts {
    fn at(&self, option: RecordId) -> Option<usize> {
        self.options.binary_search(&option).ok()
    }

    /// The score of an option in a part; none for rules without scores and for parts that are hidden.
    pub fn exact_score<'a>(&self, part: &'a Part, option: RecordId) -> Option<&'a Exact> {
        part.outcome.scores.get(self.at(option)?)
    }

    /// The dots, hands or marks of an option in a part; 0 where there are none.
    pub fn score(&self, part: &Part, option: RecordId) -> u64 {
        let score = self.exact_score(part, option).and_then(ToPrimitive::to_u64);
        score.unwrap_or_default()
    }

    /// The supporters of an option in a part; 0 in a part that is hidden.
    pub fn support(&self, part: &Part, option: RecordId) -> u64 {
        let at = self.at(option);
        at.and_then(|at| part.outcome.support.get(at).copied())
            .unwrap_or_default()
    }

    /// The share of an option in a part; none when there is nothing to take a share of.
    pub fn share(&self, part: &Part, option: RecordId) -> Option<Ratio> {
        let whole = match self.base {
            Base::Dots | Base::Hands => part.given(),
            Base::People => part.people,
        };
        Ratio::share(self.score(part, option), whole)
    }

    /// Options among a group's first three that are not among the first three of the total. An option with the score 0 is none of them.
    pub fn own_priorities(&self, group: &GroupPart) -> Vec<RecordId> {
        let got_nothing =
            |option: &RecordId| self.exact_score(&group.part, *option).is_some_and(Zero::is_zero);
        own_priorities(&group.part.outcome.tiers, &self.total.outcome.tiers)
            .into_iter()
            .filter(|option| !got_nothing(option))
            .collect()
    }

    /// The smallest and the largest score of an option in groups that are shown; none with fewer than two of them.
    pub fn spread(&self, option: RecordId) -> Option<(&Exact, &Exact)> {
        let shown = self.groups.iter().filter(|group| group.shown);
        let scores: Vec<&Exact> = shown
            .filter_map(|group| self.exact_score(&group.part, option))
            .collect();
        let (least, most) = (scores.iter().min()?, scores.iter().max()?);
        (scores.len() > 1).then_some((*least, *most))
    }

    /// The smallest share of supporters of an option in a group that is shown: (supporters, out of so many).
    pub fn least_support(&self, option: RecordId) -> Option<(u64, u64)> {
        let shown = self
            .groups
            .iter()
            .filter(|group| group.shown && group.part.of > 0);
        let shares = shown.map(|group| {
            let of = group.part.of;
            (self.support(&group.part, option).min(of), of)
        });
        shares.min_by_key(|(support, of)| Ratio::share(*support, *of))
    }

    /// The groups whose own places may be shown.
    pub fn heard(&self) -> impl Iterator<Item = &GroupPart> {
        heard(&self.groups)
    }
}

fn heard(groups: &[GroupPart]) -> impl Iterator<Item = &GroupPart> {
    groups
        .iter()
        .filter(|group| group.shown && !group.part.outcome.tiers.is_empty())
}

/// The sexes and the groups that may be shown apart: answers of whole groups always, those of persons where no single one is revealed.
/// The former are public and protect nothing, so only secret ballots count towards the limit.
fn shown_groups(groups: &[GroupBallots], sexes: &[Option<Sex>]) -> (BTreeMap<Option<Sex>, bool>, Vec<bool>) {
    let sizes: Vec<(Option<Sex>, u64)> = groups
        .iter()
        .zip(sexes)
        .map(|(group, sex)| (*sex, group.secret()))
        .filter(|(_, secret)| *secret > 0)
        .collect();
    let (shown_sexes, shown) = showable(&sizes);
    let mut shown = shown.into_iter();
    let shown = groups
        .iter()
        .map(|group| group.secret() == 0 || shown.next().unwrap_or(false))
        .collect();
    (shown_sexes, shown)
}

fn one_voice_each(options: &[RecordId], heard: &[&GroupPart]) -> Option<EqualVoice> {
    let rows: Vec<Vec<OptionTally>> = heard
        .iter()
        .map(|group| {
            let Outcome { scores, support, .. } = &group.part.outcome;
            let row = |((option, score), supporters): ((&RecordId, &Exact), &u64)| OptionTally {
                option: *option,
                score: score.to_u64().unwrap_or_default(),
                supporters: *supporters,
            };
            options.iter().zip(scores).zip(support).map(row).collect()
        })
        .collect();
    let voices: Vec<Voice> = heard
        .iter()
        .zip(&rows)
        .filter_map(|(group, rows)| {
            Some(Voice {
                group: group.group?,
                people: group.part.of,
                rows,
            })
        })
        .collect();
    equal_voice(&voices)
}
