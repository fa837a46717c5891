//! The input of a budget rule: money, projects with costs, and the choices of each voter.

use std::collections::BTreeMap;

/// One project.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Candidate {
    /// Cost in whole units.
    pub cost: u64,
    /// The area it belongs to, for caps.
    pub area: Option<usize>,
}

/// What one voter chose.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choice {
    /// Points per project, at least 1; with approval all 1.
    pub points: BTreeMap<usize, u64>,
    /// The group the voter belongs to.
    pub group: Option<usize>,
}

impl Choice {
    /// An approval ballot.
    pub fn approving(projects: impl IntoIterator<Item = usize>) -> Self {
        Self {
            points: projects.into_iter().map(|project| (project, 1)).collect(),
            group: None,
        }
    }
}

/// A budget to spend.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Instance {
    /// Money in whole units.
    pub budget: u64,
    /// The projects.
    pub projects: Vec<Candidate>,
    /// The voters.
    pub voters: Vec<Choice>,
}

impl Instance {
    /// The cost of a project; 0 for an unknown one.
    pub fn cost(&self, project: usize) -> u64 {
        self.projects.get(project).map_or(0, |project| project.cost)
    }

    /// Points of all voters per project; with approval, votes.
    pub fn scores(&self) -> Vec<u64> {
        self.sums(|points| points)
    }

    /// Distinct voters per project.
    pub fn supporters(&self) -> Vec<u64> {
        self.sums(|points| u64::from(points > 0))
    }

    fn sums(&self, of: fn(u64) -> u64) -> Vec<u64> {
        let mut sums = vec![0_u64; self.projects.len()];
        for (project, points) in self.voters.iter().flat_map(|voter| &voter.points) {
            if let Some(sum) = sums.get_mut(*project) {
                *sum = sum.saturating_add(of(*points));
            }
        }
        sums
    }
}
