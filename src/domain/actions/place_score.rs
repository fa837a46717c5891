//! A group, one person of it, or the directorate, places an intervention on the feasibility/impact chart, or takes its placement back.
//!
//! Deliberately absent: the median; it is derived whenever it is shown.

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Body, Group, Intervention, Kind, Layer, ScaleValue, Score};

/// Whose placement of what: at most one score exists for each of these.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Placing {
    /// The intervention placed.
    pub intervention: RecordId,
    /// Whose view.
    pub layer: Layer,
    /// The group that places; none for the directorate, or for a committee that scores as one.
    pub group: Option<RecordId>,
    /// The person of the group who places alone; none for the group as one.
    pub person: Option<RecordId>,
}

impl Placing {
    fn is(&self, score: &Score) -> bool {
        score.intervention == self.intervention
            && score.layer == self.layer
            && score.group == self.group
            && score.person == self.person
    }

    /// The scores there are; more than one only when a file brought them.
    fn existing(&self, project: &Project) -> Vec<RecordId> {
        project
            .all::<Score>()
            .filter(|(_, score)| self.is(score))
            .map(|(id, _)| id)
            .collect()
    }
}

/// Places an intervention. Placing again changes the placement; there is never a second one.
pub fn place_score(
    project: &Project,
    placing: Placing,
    feasibility: ScaleValue,
    impact: ScaleValue,
) -> Result<Edit, Refusal> {
    if project.get::<Intervention>(placing.intervention).is_none() {
        return Err(Refusal::Missing(placing.intervention));
    }
    if let Some(group) = placing.group
        && project.get::<Group>(group).is_none()
    {
        return Err(Refusal::Missing(group));
    }
    let score = Score {
        intervention: placing.intervention,
        layer: placing.layer,
        group: placing.group,
        person: placing.person,
        feasibility,
        impact,
    };
    let mut existing = placing.existing(project);
    let Some(kept) = existing.pop() else {
        let layer = match placing.layer {
            Layer::Community => "score community",
            Layer::Directorate => "score directorate",
        };
        let whole = [Some(placing.intervention), placing.group];
        let id = match placing.person {
            None => RecordId::derived(layer, &whole),
            person => RecordId::derived(layer, &[whole[0], whole[1], person]),
        };
        return Ok(Edit::add(id, score));
    };
    let mut changes = vec![Change::set(project, kept, Some(Body::Score(score)))];
    changes.extend(existing.into_iter().map(|id| Change::set(project, id, None)));
    Ok(Edit::new(Act::Move, Kind::Score, changes))
}

/// Takes a placement back: the intervention is unscored again, which is not the same as a low score.
pub fn take_score_back(project: &Project, placing: Placing) -> Result<Edit, Refusal> {
    let existing = placing.existing(project);
    if existing.is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let changes = existing
        .into_iter()
        .map(|id| Change::set(project, id, None))
        .collect();
    Ok(Edit::new(Act::Delete, Kind::Score, changes))
}
