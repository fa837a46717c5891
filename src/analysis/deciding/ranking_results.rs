//! The result of a ranking: tiers in total, the parts behind them, what was left out and why.
//!
//! There is none while the ranking is open: not on a screen, not in an export. Which ballots count is decided here, by the same test
//! that casting applies, so that a forged or merged ballot cannot do what a person could not. Deliberately absent: sentences, and
//! breaking ties.

use super::dots::{dot_tiers, tally_dots};
use super::equal_voice::{EqualVoice, Voice, equal_voice};
use super::group_results::{GroupPart, Part, sex_of};
use super::hands::{hand_tiers, tally_hands};
use super::tiers::Tier;
use crate::analysis::numbers::ratio::Ratio;
use crate::analysis::protection::small_groups::showable;
use crate::domain::actions::cast_ballot::misfit;
use crate::domain::edit::NotAllowed;
use crate::domain::id::RecordId;
use crate::domain::people::Sex;
use crate::domain::project::Project;
use crate::domain::records::{Answer, Ballot, Group, Method, Ranking, RankingState};
use serde::Serialize;
use std::collections::BTreeMap;

/// Why ballots were left out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// The answer is not of the ranking's method.
    OtherMethod,
    /// It is not whole: an option twice, a pair twice, other than all counters.
    BrokenAnswer,
    /// It names an option that the ranking does not have.
    UnknownOption,
    /// More dots than a person has, or more on one option than the cap.
    TooManyDots,
    /// Several different counts of hands of one group, from several tablets: a person has to choose the one that counts.
    CountedTwice,
}

/// What shares are shares of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Base {
    /// All dots given.
    Dots,
    /// People in the room, counted in every group that answered.
    People,
    /// All hands raised, because people were not counted everywhere, or fewer than raised their hands.
    Hands,
}

/// The result of a closed ranking.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RankingResult {
    /// How people answered.
    pub method: Method,
    /// What shares are shares of.
    pub base: Base,
    /// Options in tiers, ties as ties.
    pub tiers: Vec<Tier>,
    /// Everybody.
    pub total: Part,
    /// Each group that answered, in the order of ids; ballots without a group last.
    pub groups: Vec<GroupPart>,
    /// All groups of women together; none when there are none or they must not be shown apart.
    pub women: Option<Part>,
    /// All groups of men together; none when there are none or they must not be shown apart.
    pub men: Option<Part>,
    /// The result if every group that is shown apart had the same voice: what is hidden must not be computable from it.
    pub equal_voice: Option<EqualVoice>,
    /// Ballots that do not count, by reason.
    pub left_out: BTreeMap<LeftOut, u64>,
}

impl RankingResult {
    /// The share of an option in a part; none when there is nothing to take a share of.
    pub fn share(&self, part: &Part, option: RecordId) -> Option<Ratio> {
        let row = part.rows.iter().find(|row| row.option == option)?;
        let whole = match self.base {
            Base::Dots | Base::Hands => part.given,
            Base::People => part.participants,
        };
        Ratio::share(row.score, whole)
    }

    /// The smallest share of an option in a group that is shown apart, for "who stands behind it least".
    pub fn least_share(&self, option: RecordId) -> Option<Ratio> {
        let shown = self.groups.iter().filter(|group| group.shown);
        shown.filter_map(|group| self.share(&group.part, option)).min()
    }

    /// What a group has among its first three and everybody together has not: a priority of that group.
    pub fn own_priorities(&self, group: &GroupPart) -> Vec<RecordId> {
        let first_three = |tiers: &[Tier]| -> Vec<RecordId> {
            let first = tiers.iter().filter(|tier| tier.place <= 3);
            first.flat_map(|tier| tier.options.iter().copied()).collect()
        };
        let common = first_three(&self.tiers);
        let has_support = |option: &RecordId| {
            let row = group.part.rows.iter().find(|row| row.option == *option);
            row.is_some_and(|row| row.score > 0)
        };
        first_three(&self.tiers_of(&group.part))
            .into_iter()
            .filter(|option| group.shown && has_support(option) && !common.contains(option))
            .collect()
    }

    /// The tiers of a part under the ranking's own rule.
    pub fn tiers_of(&self, part: &Part) -> Vec<Tier> {
        match self.method {
            Method::Hands => hand_tiers(&part.rows),
            _ => dot_tiers(&part.rows),
        }
    }
}

/// The result of a ranking by dots or hands; none while it is open, when it is gone, and for the other methods, whose results are
/// made by `recount`.
pub fn ranking_result(project: &Project, id: RecordId) -> Option<RankingResult> {
    let ranking = project.get::<Ranking>(id)?;
    let counts = matches!(ranking.method, Method::Dots { .. } | Method::Hands);
    (counts && ranking.state == RankingState::Closed).then(|| count(project, id, ranking))
}

/// How many ballots are in: all that may be known of an open ranking.
pub fn ballots_in(project: &Project, id: RecordId) -> u64 {
    project
        .all::<Ballot>()
        .filter(|(_, ballot)| ballot.ranking == id)
        .count() as u64
}

fn count(project: &Project, id: RecordId, ranking: &Ranking) -> RankingResult {
    let by_hands = ranking.method == Method::Hands;
    let (answers, left_out) = sorted_answers(project, id, ranking);
    let mut groups: Vec<GroupPart> = answers
        .into_iter()
        .map(|(Place(group), answers)| {
            let record = group.and_then(|group| project.get::<Group>(group));
            let participants = record.map_or(0, |group| group.participants.total());
            let rows = if by_hands {
                tally_hands(&ranking.options, answers.iter().copied())
            } else {
                tally_dots(&ranking.options, answers.iter().copied())
            };
            GroupPart {
                group,
                sex: record.and_then(sex_of),
                shown: true,
                more_than_present: by_hands
                    && participants > 0
                    && rows.iter().any(|row| row.score > participants),
                part: Part::new(answers.len() as u64, participants, rows),
            }
        })
        .collect();
    let mut shown_classes = BTreeMap::new();
    if !by_hands {
        let parts: Vec<_> = groups
            .iter()
            .map(|group| (group.sex, group.part.ballots))
            .collect();
        let (classes, shown) = showable(&parts);
        shown_classes = classes;
        groups
            .iter_mut()
            .zip(shown)
            .for_each(|(group, shown)| group.shown = shown);
    }
    let total = Part::sum(&ranking.options, groups.iter().map(|group| &group.part));
    let of_sex = |sex: Sex| {
        let mut of_sex = groups.iter().filter(|group| group.sex == Some(sex)).peekable();
        of_sex.peek()?;
        let shown = shown_classes.get(&Some(sex)).copied().unwrap_or(true);
        shown.then(|| Part::sum(&ranking.options, of_sex.map(|group| &group.part)))
    };
    let voices: Vec<Voice> = groups
        .iter()
        .filter(|group| group.shown)
        .filter_map(|group| {
            Some(Voice {
                group: group.group?,
                people: if by_hands {
                    group.part.participants
                } else {
                    group.part.ballots
                },
                rows: &group.part.rows,
            })
        })
        .collect();
    let people_known = groups
        .iter()
        .all(|group| group.part.participants > 0 && !group.more_than_present);
    RankingResult {
        method: ranking.method,
        base: match (by_hands, people_known) {
            (false, _) => Base::Dots,
            (true, true) => Base::People,
            (true, false) => Base::Hands,
        },
        tiers: if by_hands {
            hand_tiers(&total.rows)
        } else {
            dot_tiers(&total.rows)
        },
        women: of_sex(Sex::Female),
        men: of_sex(Sex::Male),
        equal_voice: equal_voice(&voices),
        total,
        groups,
        left_out,
    }
}

/// A group's place in the order of groups: ballots without a group come last.
#[derive(PartialEq, Eq)]
struct Place(Option<RecordId>);

impl Ord for Place {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.0.is_none(), self.0).cmp(&(other.0.is_none(), other.0))
    }
}

impl PartialOrd for Place {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

type Counts = BTreeMap<RecordId, u32>;

/// The answers that count, by group, and how many do not, by reason.
fn sorted_answers<'a>(
    project: &'a Project,
    id: RecordId,
    ranking: &Ranking,
) -> (BTreeMap<Place, Vec<&'a Counts>>, BTreeMap<LeftOut, u64>) {
    let mut answers: BTreeMap<Place, Vec<&Counts>> = BTreeMap::new();
    let mut left_out: BTreeMap<LeftOut, u64> = BTreeMap::new();
    for (_, ballot) in project.all::<Ballot>().filter(|(_, ballot)| ballot.ranking == id) {
        let reason = misfit(ranking, &ballot.answer).map(|reason| match reason {
            NotAllowed::UnknownOption => LeftOut::UnknownOption,
            NotAllowed::TooManyDots => LeftOut::TooManyDots,
            NotAllowed::BrokenAnswer => LeftOut::BrokenAnswer,
            _ => LeftOut::OtherMethod,
        });
        match reason {
            Some(reason) => *left_out.entry(reason).or_default() += 1,
            None => {
                let (Answer::Dots(counts) | Answer::Hands(counts)) = &ballot.answer else {
                    continue;
                };
                let group = ballot
                    .group
                    .filter(|group| project.get::<Group>(*group).is_some());
                answers.entry(Place(group)).or_default().push(counts);
            }
        }
    }
    if ranking.method == Method::Hands {
        answers.retain(|_, counts| {
            counts.sort();
            counts.dedup();
            if counts.len() > 1 {
                *left_out.entry(LeftOut::CountedTwice).or_default() += counts.len() as u64;
            }
            counts.len() == 1
        });
    }
    (answers, left_out)
}
