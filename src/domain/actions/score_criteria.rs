//! A group, the committee or the directorate scores an intervention on a criterion, answers "we do not know", or takes the score back.
//!
//! The id of a score is derived from group, criterion and intervention, so that scores of two tablets merge. Deliberately absent: results.

use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CriteriaScore, CriteriaSet, Given, Group, Intervention, Kind, Layer, Record};

/// Whose score of what: at most one exists for each of these.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct Cell {
    pub set: RecordId,
    pub criterion: RecordId,
    pub intervention: RecordId,
    pub layer: Layer,
    pub group: Option<RecordId>,
}

impl Cell {
    /// The id of its score.
    pub fn id(self) -> RecordId {
        let layer = match self.layer {
            Layer::Community => "criteria score community",
            Layer::Directorate => "criteria score directorate",
        };
        let about = [
            Some(self.set),
            Some(self.criterion),
            Some(self.intervention),
            self.group,
        ];
        RecordId::derived(layer, &about)
    }
}

/// Gives a score, changes it, or with none takes it back: nothing entered is a state of its own.
pub fn score_criteria(project: &Project, cell: Cell, given: Option<Given>) -> Result<Edit, Refusal> {
    let set = project
        .get::<CriteriaSet>(cell.set)
        .ok_or(Refusal::Missing(cell.set))?;
    if !set.criteria.iter().any(|it| it.id == cell.criterion) {
        return Err(Refusal::Missing(cell.criterion));
    }
    if project.get::<Intervention>(cell.intervention).is_none() {
        return Err(Refusal::Missing(cell.intervention));
    }
    if let Some(group) = cell.group.filter(|group| project.get::<Group>(*group).is_none()) {
        return Err(Refusal::Missing(group));
    }
    let id = cell.id();
    let known = project.get::<CriteriaScore>(id);
    if known.map(|score| score.given) == given {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let Some(given) = given else {
        return Ok(Edit::delete(project, id, Kind::CriteriaScore));
    };
    let score = CriteriaScore {
        set: cell.set,
        criterion: cell.criterion,
        intervention: cell.intervention,
        layer: cell.layer,
        group: cell.group,
        given,
    };
    let (act, change) = if known.is_some() {
        (Act::Change, Change::set(project, id, Some(score.into_body())))
    } else {
        (Act::Add, Change::add(id, score))
    };
    Ok(Edit::new(act, Kind::CriteriaScore, vec![change]))
}
