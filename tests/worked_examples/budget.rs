//! Examples of projects fitted to a budget.

use crate::worked_examples::read::{keys, named, texts, told};
use catchment::analysis::deciding::budget::allocation::{Allocation, Step};
use catchment::analysis::deciding::budget::completion::{Completion, completed_equal_shares};
use catchment::analysis::deciding::budget::constraints::Constraints;
use catchment::analysis::deciding::budget::equal_shares::{Utility, equal_shares};
use catchment::analysis::deciding::budget::greedy::{WhenUnaffordable, most_votes_first};
use catchment::analysis::deciding::budget::instance::{Candidate, Choice, Instance};
use catchment::analysis::deciding::tiers::tiers;
use serde_json::{Map, Value, json};

struct Budget {
    names: Vec<String>,
    instance: Instance,
}

impl Budget {
    fn of(file: &Value, voters: Vec<Vec<String>>) -> Self {
        let names = keys(&file["costs"]);
        let at = |text: &String| names.iter().position(|name| name == text).unwrap();
        let candidate = |name: &String| Candidate {
            cost: file["costs"][name].as_u64().unwrap(),
            area: None,
        };
        let instance = Instance {
            budget: file["budget"].as_u64().unwrap(),
            projects: names.iter().map(candidate).collect(),
            voters: voters
                .iter()
                .map(|chosen| Choice::approving(chosen.iter().map(at)))
                .collect(),
        };
        Self { names, instance }
    }

    fn name(&self, at: usize) -> Value {
        self.names[at].clone().into()
    }

    fn most_votes_first(&self) -> Allocation {
        most_votes_first(
            &self.instance,
            &Constraints::default(),
            WhenUnaffordable::Skip,
            &[],
        )
        .unwrap()
    }

    fn equal_shares(&self, utility: Utility) -> Allocation {
        equal_shares(&self.instance, &Constraints::default(), utility, &[]).unwrap()
    }

    /// Projects in the order in which they were funded.
    fn in_turn(&self, allocation: &Allocation) -> Value {
        let project = |step: &Step| match step {
            Step::Bought { project, .. } | Step::Funded { project, .. } => Some(self.name(*project)),
            _ => None,
        };
        allocation.steps.iter().filter_map(project).collect()
    }

    /// Projects in the order of the file's list of costs.
    fn set(&self, allocation: &Allocation) -> Value {
        allocation
            .funded
            .keys()
            .map(|project| self.name(*project))
            .collect()
    }

    fn effective_votes(&self, allocation: &Allocation) -> Value {
        let votes = |step: &Step| match step {
            Step::Bought {
                project,
                effective_votes,
                ..
            } => Some((self.names[*project].clone(), effective_votes.to_string().into())),
            _ => None,
        };
        Value::Object(allocation.steps.iter().filter_map(votes).collect::<Map<_, _>>())
    }

    fn completed(&self, completion: Completion) -> Value {
        let limits = Constraints::default();
        let allocation =
            completed_equal_shares(&self.instance, &limits, Utility::Cost, completion, &[]).unwrap();
        let Step::RaisedTo { share, .. } = &allocation.steps[0] else {
            panic!("{:?}", allocation.steps)
        };
        json!({ "winners": self.set(&allocation), "endowment": share.to_string() })
    }
}

pub fn equal_shares_as_published(file: &Value) -> Value {
    let voters = file["approvals_by_voter"].as_array().unwrap().iter().map(texts);
    let it = Budget::of(file, voters.collect());
    let by_cost = it.equal_shares(Utility::Cost);
    let by_number = it.equal_shares(Utility::One);
    // With one point per mark, points and 1 are the same utility.
    assert_eq!(it.equal_shares(Utility::Points), by_number);
    json!({
        "source": file["source"],
        "budget": it.instance.budget,
        "costs": file["costs"],
        "approvals_by_voter": file["approvals_by_voter"],
        "greedy": it.in_turn(&it.most_votes_first()),
        "equal_shares_cost_utility": it.in_turn(&by_cost),
        "effective_votes": it.effective_votes(&by_cost),
        "money_left": told(&by_cost.shares_left),
        "equal_shares_cardinality_utility": it.in_turn(&by_number),
    })
}

pub fn pabulib_format_page(file: &Value) -> Value {
    let votes = texts(&file["votes"]);
    let voters = votes
        .iter()
        .map(|vote| vote.split(',').map(str::to_owned).collect());
    let it = Budget::of(file, voters.collect());
    let supporters = it.instance.supporters();
    let greedy = it.most_votes_first();
    let plain = it.equal_shares(Utility::Cost);
    // The one tie, as the rule sees it.
    let all = tiers(supporters.iter().copied().enumerate());
    let ties: Vec<&Vec<usize>> = all
        .iter()
        .filter(|tier| tier.is_tie())
        .map(|tier| &tier.options)
        .collect();
    let [[one, other]] = ties.iter().map(|tie| tie.as_slice()).collect::<Vec<_>>()[..] else {
        panic!("{ties:?}")
    };
    let (first, second, both) = (&it.names[*one], &it.names[*other], supporters[*one]);
    json!({
        "source": file["source"],
        "budget": it.instance.budget,
        "costs": file["costs"],
        "votes": file["votes"],
        "vote_counts": named(&it.names, supporters.iter().copied()),
        "greedy": it.in_turn(&greedy),
        "greedy_spent": greedy.spent,
        "equal_shares_no_completion": it.in_turn(&plain),
        "money_left": told(&plain.shares_left),
        "add1_stop_when_exhaustive": it.completed(Completion::RaiseUntilExhaustiveOrOver { step: 1 }),
        "add1_run_until_over_budget": it.completed(Completion::RaiseUntilOver { step: 1 }),
        "tie_note": format!("projects {first} and {second} both have {both} votes"),
    })
}
