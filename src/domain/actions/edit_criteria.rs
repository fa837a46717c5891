//! A set of weighted criteria: begun empty or with the usual ones, changed criterion by criterion, weighed by points or by comparing
//! every two.
//!
//! A judgement refers to two criteria by id, not by position, so it stays when others are added or removed. Deliberately absent: weights
//! (`analysis::deciding::criteria`), and scores (`score_criteria`).

use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CriteriaSet, GoodEnd, Judgement, MOST_CRITERIA, SetCriterion, Weighing};

/// Points of a new criterion, before it is weighed.
const POINTS: u32 = 50;

/// Criteria that most teams begin with, by the name in texts: how many people it reaches, how long it lasts, what it costs.
const USUAL: [(&str, GoodEnd, u32); 3] = [
    ("reach", GoodEnd::High, 100),
    ("lasting", GoodEnd::High, 80),
    ("cost", GoodEnd::Low, 60),
];

/// Adds a set of the usual criteria. `text` gives the words of a criterion by its name and a part (`name`, `1`, `3`, `5`).
pub fn add_usual_set(
    id: RecordId,
    name: String,
    mut new: impl FnMut() -> RecordId,
    text: impl Fn(&str, &str) -> String,
) -> Edit {
    let criteria = USUAL.map(|(code, good, points)| {
        let text = |part: &str| text(code, part);
        SetCriterion {
            id: new(),
            name: text("name"),
            good,
            anchors: [text("1"), String::new(), text("3"), String::new(), text("5")],
            points,
        }
    });
    let set = CriteriaSet {
        name,
        criteria: criteria.into(),
        weighing: Weighing::Swing,
    };
    Edit::add(id, set)
}

/// Adds a criterion without words. Refused when the set has as many as it may have.
pub fn add_criterion(project: &Project, id: RecordId, new: RecordId) -> Result<Edit, Refusal> {
    let set = get(project, id)?;
    if set.criteria.len() >= MOST_CRITERIA {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let criterion = SetCriterion {
        id: new,
        name: String::new(),
        good: GoodEnd::High,
        anchors: Default::default(),
        points: POINTS,
    };
    Ok(Edit::change(project, id, with_criterion(set, criterion)))
}

/// Takes a criterion out of the set.
pub fn drop_criterion(project: &Project, id: RecordId, criterion: RecordId) -> Result<Edit, Refusal> {
    let fewer = without_criterion(get(project, id)?, criterion);
    Ok(Edit::change(project, id, fewer))
}

/// Changes a criterion. Refused when it is not in the set.
pub fn change_criterion(
    project: &Project,
    id: RecordId,
    criterion: RecordId,
    change: impl FnOnce(&mut SetCriterion),
) -> Result<Edit, Refusal> {
    let mut set = get(project, id)?;
    let known = set.criteria.iter_mut().find(|it| it.id == criterion);
    change(known.ok_or(Refusal::Missing(criterion))?);
    Ok(Edit::change(project, id, set))
}

/// Weighs the set by comparing every two criteria, or by points. Points stay while comparisons count.
pub fn weigh_by(project: &Project, id: RecordId, by_pairs: bool) -> Result<Edit, Refusal> {
    let mut set = get(project, id)?;
    if by_pairs {
        set = weighed_by_pairs(set);
    } else {
        set.weighing = Weighing::Swing;
    }
    Ok(Edit::change(project, id, set))
}

/// Compares the two criteria at a place of `pairs`; none takes the judgement back. Refused where no two are compared at that place.
pub fn judge_pair(
    project: &Project,
    id: RecordId,
    at: usize,
    judgement: Option<Judgement>,
) -> Result<Edit, Refusal> {
    let mut set = get(project, id)?;
    let known = match &mut set.weighing {
        Weighing::Pairs(judgements) => judgements.get_mut(at),
        Weighing::Swing => None,
    };
    *known.ok_or(Refusal::NotAllowed(NotAllowed::NothingToDo))? = judgement;
    Ok(Edit::change(project, id, set))
}

fn get(project: &Project, id: RecordId) -> Result<CriteriaSet, Refusal> {
    project
        .get::<CriteriaSet>(id)
        .cloned()
        .ok_or(Refusal::Missing(id))
}

/// Every two criteria of a set in the order of the judgements.
pub fn pairs(set: &CriteriaSet) -> Vec<(usize, usize)> {
    let count = set.criteria.len();
    (0..count)
        .flat_map(|row| (row + 1..count).map(move |column| (row, column)))
        .collect()
}

/// The set with one more criterion, or with one fewer: judgements of the others stay.
pub fn with_criterion(mut set: CriteriaSet, criterion: SetCriterion) -> CriteriaSet {
    if set.criteria.len() < MOST_CRITERIA {
        let before = judged(&set);
        set.criteria.push(criterion);
        rejudge(&mut set, &before);
    }
    set
}

/// The set without a criterion; judgements of the others stay.
pub fn without_criterion(mut set: CriteriaSet, id: RecordId) -> CriteriaSet {
    let before = judged(&set);
    set.criteria.retain(|it| it.id != id);
    rejudge(&mut set, &before);
    set
}

/// The set weighted by comparisons, none of them made at first.
pub fn weighed_by_pairs(mut set: CriteriaSet) -> CriteriaSet {
    if matches!(set.weighing, Weighing::Swing) {
        set.weighing = Weighing::Pairs(vec![Default::default(); pairs(&set).len()]);
    }
    set
}

type Judged = Vec<((RecordId, RecordId), Option<Judgement>)>;

fn judged(set: &CriteriaSet) -> Judged {
    let Weighing::Pairs(judgements) = &set.weighing else {
        return Vec::new();
    };
    let ids = |(row, column): (usize, usize)| (set.criteria[row].id, set.criteria[column].id);
    pairs(set)
        .into_iter()
        .map(ids)
        .zip(judgements.iter().copied())
        .collect()
}

fn rejudge(set: &mut CriteriaSet, before: &Judged) {
    let now: Vec<(RecordId, RecordId)> = pairs(set)
        .into_iter()
        .map(|(row, column)| (set.criteria[row].id, set.criteria[column].id))
        .collect();
    if let Weighing::Pairs(judgements) = &mut set.weighing {
        let known = |pair: &(RecordId, RecordId)| before.iter().find(|(it, _)| it == pair).map(|(_, it)| *it);
        *judgements = now.iter().map(|pair| known(pair).flatten()).collect();
    }
}
