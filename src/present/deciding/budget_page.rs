//! The page of a budget decision: candidates, and under each rule the funded set, the rest, the people with nothing, and every step.
//!
//! Deliberately absent: words, and a verdict between the rules. People without anything they chose are counted from five upwards only.

use crate::analysis::deciding::budget::allocation::{Allocation, NoAllocation, Step};
use crate::analysis::deciding::budget::constraints::{Impossible, Why};
use crate::analysis::deciding::budget::from_records::{Case, case};
use crate::analysis::deciding::budget::left_behind::left_behind;
use crate::analysis::numbers::exact::rounded;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{BudgetDecision, BudgetRule, CatchmentArea, Group, Intervention};
use crate::present::deciding::feasibility_impact::numbers;
use crate::present::paper::held_meetings::{GroupName, SMALL};
use std::collections::{BTreeMap, BTreeSet};

/// An intervention with the number that it carries everywhere.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub struct Named {
    pub number: usize,
    pub id: RecordId,
    pub title: String,
}

/// What can be funded.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct CandidateRow {
    pub named: Named,
    pub cost: u64,
    /// Votes, or points where ballots have points.
    pub score: u64,
    pub supporters: u64,
    pub area: Option<RecordId>,
}

/// A number of people; small numbers are hidden.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum People {
    /// None.
    Nobody,
    /// One to four.
    Few,
    /// So many.
    Count(u64),
}

impl People {
    fn of(count: u64) -> Self {
        match count {
            0 => Self::Nobody,
            count if count < SMALL => Self::Few,
            count => Self::Count(count),
        }
    }
}

/// One step of a rule, ready for a sentence.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum StepRow {
    MustFund {
        what: Named,
    },
    Funded {
        what: Named,
        score: u64,
        money_left: u64,
    },
    Skipped {
        what: Named,
        score: u64,
        why: Why,
    },
    PartFunded {
        what: Named,
        money: u64,
    },
    Bought {
        what: Named,
        supporters: u64,
        payment: i64,
        paid_all: u64,
        equal: Vec<Named>,
    },
    RaisedTo {
        share: i64,
        step: i64,
    },
}

/// What a rule funds and what that means.
#[derive(Clone, PartialEq, Debug)]
pub struct Funded {
    /// With the money of each, in the order of numbers; true where it is a part of the cost.
    pub funded: Vec<(Named, u64, bool)>,
    /// The rest with the reason.
    pub left_out: Vec<(Named, Why)>,
    /// Money spent.
    pub spent: u64,
    /// Money left.
    pub money_left: u64,
    /// Ballots that chose something, as people.
    pub voters: u64,
    /// People with nothing they chose.
    pub with_nothing: People,
    /// Groups in which no ballot got anything it chose; groups with fewer than five ballots are left out.
    pub groups_with_nothing: Vec<GroupName>,
    /// Gini of money per person in hundredths.
    pub gini: Option<i64>,
    /// Every step.
    pub steps: Vec<StepRow>,
    /// As it is agreed on.
    pub set: BTreeMap<RecordId, u64>,
}

/// What came of a rule.
#[derive(Clone, PartialEq, Debug)]
pub enum Outcome {
    /// A set.
    Funded(Box<Funded>),
    /// A tie changes what is funded.
    Tie {
        /// What the rule does not tell apart.
        tied: Vec<CandidateRow>,
        /// How many of them can still be funded.
        places: usize,
    },
    /// What must hold contradicts itself.
    MustAndExcluded(Named),
    /// What must be funded costs more than there is.
    OverBudget,
    /// What must be funded costs more than the cap of the area.
    OverAreaCap(String),
    /// Too many possibilities for a tablet.
    TooLarge,
}

/// The whole screen.
#[derive(Clone, PartialEq, Debug)]
pub struct BudgetView {
    /// What can be funded, in the order of numbers.
    pub candidates: Vec<CandidateRow>,
    /// What cannot, having no cost in the currency.
    pub without_cost: Vec<Named>,
    /// Catchment areas that candidates belong to.
    pub areas: Vec<(RecordId, String)>,
    /// Ballots that count.
    pub ballots: usize,
    /// Ballots left out.
    pub left_out: usize,
    /// Ballots have points.
    pub has_points: bool,
    /// Marks per ballot in tenths, when they are too few for proportional rules to mean much.
    pub few_marks: Option<i64>,
    /// Each rule with what came of it.
    pub outcomes: Vec<(BudgetRule, Outcome)>,
}

/// The view of a decision; none when its ranking cannot be counted.
pub fn budget_view(project: &Project, decision: &BudgetDecision) -> Option<BudgetView> {
    let case = case(project, decision)?;
    let reader = Reader::new(project, &case);
    let nothing = left_behind(
        &case.instance,
        &Allocation::begin(&case.instance, &Default::default()),
    );
    let few = nothing.too_few_marks();
    let area = |id: &RecordId| {
        let name = project.get::<CatchmentArea>(*id).map(|area| area.name.clone());
        (*id, name.unwrap_or_default())
    };
    Some(BudgetView {
        candidates: (0..case.projects.len()).map(|at| reader.row(at)).collect(),
        without_cost: case.without_cost.iter().map(|id| reader.of(*id)).collect(),
        areas: case.areas.iter().map(area).collect(),
        ballots: case.instance.voters.len(),
        left_out: case.left_out,
        has_points: case.has_points,
        few_marks: nothing
            .marks_per_ballot
            .filter(|_| few)
            .map(|marks| rounded(&marks, 10)),
        outcomes: BudgetRule::ALL
            .map(|rule| (rule, reader.outcome(case.allocation(rule))))
            .into(),
    })
}

struct Reader<'a> {
    project: &'a Project,
    case: &'a Case,
    numbers: BTreeMap<RecordId, usize>,
    scores: Vec<u64>,
    supporters: Vec<u64>,
}

impl<'a> Reader<'a> {
    fn new(project: &'a Project, case: &'a Case) -> Self {
        Self {
            project,
            case,
            numbers: numbers(project),
            scores: case.instance.scores(),
            supporters: case.instance.supporters(),
        }
    }

    fn of(&self, id: RecordId) -> Named {
        let title = self.project.get::<Intervention>(id).map(|it| it.title.clone());
        Named {
            number: self.numbers.get(&id).copied().unwrap_or_default(),
            id,
            title: title.unwrap_or_default(),
        }
    }

    fn named(&self, at: usize) -> Named {
        self.of(self.case.projects[at])
    }

    fn row(&self, at: usize) -> CandidateRow {
        let candidate = self.case.instance.projects[at];
        CandidateRow {
            named: self.named(at),
            cost: candidate.cost,
            score: self.scores[at],
            supporters: self.supporters[at],
            area: candidate.area.map(|area| self.case.areas[area]),
        }
    }

    fn outcome(&self, allocation: Result<Allocation, NoAllocation>) -> Outcome {
        match allocation {
            Ok(allocation) => Outcome::Funded(Box::new(self.funded(&allocation))),
            Err(NoAllocation::Decide(tie)) => Outcome::Tie {
                tied: tie.tied.iter().map(|at| self.row(*at)).collect(),
                places: tie.places,
            },
            Err(NoAllocation::Impossible(Impossible::MustAndExcluded(at))) => {
                Outcome::MustAndExcluded(self.named(at))
            }
            Err(NoAllocation::Impossible(Impossible::OverAreaCap(area))) => {
                let area = self.project.get::<CatchmentArea>(self.case.areas[area]);
                Outcome::OverAreaCap(area.map(|area| area.name.clone()).unwrap_or_default())
            }
            Err(NoAllocation::Impossible(Impossible::OverBudget | Impossible::Unknown(_))) => {
                Outcome::OverBudget
            }
            Err(NoAllocation::TooLarge) => Outcome::TooLarge,
        }
    }

    fn funded(&self, allocation: &Allocation) -> Funded {
        let instance = &self.case.instance;
        let behind = left_behind(instance, allocation);
        let mut funded: Vec<_> = allocation.funded.iter().collect();
        funded.sort_by_key(|(at, _)| self.named(**at));
        let mut left_out: Vec<_> = allocation.left_out.iter().collect();
        left_out.sort_by_key(|(at, _)| self.named(**at));
        let groups: BTreeSet<GroupName> = behind
            .groups_with_nothing()
            .filter(|group| {
                behind
                    .groups
                    .get(group)
                    .is_some_and(|(voters, _)| *voters >= SMALL)
            })
            .filter_map(|group| self.project.get::<Group>(self.case.groups[group]))
            .map(GroupName::of)
            .collect();
        Funded {
            funded: funded
                .iter()
                .map(|(at, money)| (self.named(**at), **money, **money < instance.cost(**at)))
                .collect(),
            left_out: left_out
                .iter()
                .map(|(at, why)| (self.named(**at), **why))
                .collect(),
            spent: allocation.spent,
            money_left: allocation.money_left,
            voters: behind.voters,
            with_nothing: People::of(behind.with_nothing),
            groups_with_nothing: groups.into_iter().collect(),
            gini: behind.gini.as_ref().map(|gini| rounded(gini, 100)),
            steps: allocation.steps.iter().map(|step| self.step(step)).collect(),
            set: funded
                .iter()
                .map(|(at, money)| (self.case.projects[**at], **money))
                .collect(),
        }
    }

    fn step(&self, step: &Step) -> StepRow {
        match step {
            Step::MustFund { project } => StepRow::MustFund {
                what: self.named(*project),
            },
            Step::Funded {
                project,
                score,
                money_left,
            } => StepRow::Funded {
                what: self.named(*project),
                score: *score,
                money_left: *money_left,
            },
            Step::Skipped { project, score, why } => StepRow::Skipped {
                what: self.named(*project),
                score: *score,
                why: *why,
            },
            Step::PartFunded { project, money } => StepRow::PartFunded {
                what: self.named(*project),
                money: *money,
            },
            Step::Bought {
                project,
                payment,
                paid_all_they_had,
                payers,
                equal,
                ..
            } => StepRow::Bought {
                what: self.named(*project),
                supporters: *payers,
                payment: rounded(payment, 1),
                paid_all: *paid_all_they_had,
                equal: equal.iter().map(|at| self.named(*at)).collect(),
            },
            Step::RaisedTo { share, step } => StepRow::RaisedTo {
                share: rounded(share, 1),
                step: i64::try_from(*step).unwrap_or(i64::MAX),
            },
        }
    }
}

/// The order that a declared rule gives to tied interventions; none where it leaves some of them equal.
pub fn ordered_by<K: Ord>(tied: &[CandidateRow], key: impl Fn(&CandidateRow) -> K) -> Option<Vec<RecordId>> {
    let mut keyed: Vec<(K, RecordId)> = tied.iter().map(|row| (key(row), row.named.id)).collect();
    keyed.sort();
    let apart = keyed.windows(2).all(|pair| pair[0].0 < pair[1].0);
    apart.then(|| keyed.into_iter().map(|(_, id)| id).collect())
}

/// The key of a reason.
pub fn why_code(why: Why) -> &'static str {
    match why {
        Why::Excluded => "excluded",
        Why::TooFewSupporters => "too-few-supporters",
        Why::AreaCap => "area-cap",
        Why::NotEnoughMoney => "not-enough-money",
        Why::SupportersCouldNotPay => "supporters-could-not-pay",
        Why::RuleStopped => "rule-stopped",
        Why::NotInBestSet => "not-in-best-set",
    }
}
