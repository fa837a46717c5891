//! Follow-up: readings of a monitoring round, evaluations, the carrying out of plan lines.
//!
//! Records of which there is only one (the reading of a group, the work on a plan line) are replaced, never doubled.

use crate::domain::date::Day;
use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{
    Decision, Evaluation, Implementation, MonitoringRound, PlanLine, Reading, WorkState,
};

/// Records what a group says of an indicator; saying it again replaces it.
pub fn record_reading(project: &Project, round: RecordId, reading: Reading) -> Result<Edit, Refusal> {
    let mut record = project
        .get::<MonitoringRound>(round)
        .ok_or(Refusal::Missing(round))?
        .clone();
    let same = |known: &Reading| (known.indicator, known.group) == (reading.indicator, reading.group);
    record.readings.retain(|known| !same(known));
    record.readings.push(reading);
    record
        .readings
        .sort_by_key(|reading| (reading.indicator, reading.group));
    Ok(Edit::change(project, round, record))
}

/// Records an evaluation. Refused without a view, when more people are satisfied than were asked, and when the plan line is gone.
pub fn record_evaluation(project: &Project, id: RecordId, evaluation: Evaluation) -> Result<Edit, Refusal> {
    if let Some(line) = evaluation.plan_line
        && project.get::<PlanLine>(line).is_none()
    {
        return Err(Refusal::Missing(line));
    }
    let sound = |views: &[_]| {
        !views.is_empty()
            && (views.iter())
                .all(|view: &crate::domain::records::EvaluationView| view.satisfied <= view.asked)
    };
    if !sound(&evaluation.views) {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    Ok(if project.get::<Evaluation>(id).is_some() {
        Edit::change(project, id, evaluation)
    } else {
        Edit::add(id, evaluation)
    })
}

/// Changes what an evaluation says. Refused wherever recording it would be refused, so its last view stays.
pub fn change_evaluation(
    project: &Project,
    id: RecordId,
    change: impl FnOnce(&mut Evaluation),
) -> Result<Edit, Refusal> {
    let mut evaluation = project.get::<Evaluation>(id).ok_or(Refusal::Missing(id))?.clone();
    change(&mut evaluation);
    record_evaluation(project, id, evaluation)
}

/// Records the state of the work on a plan line. Refused for a line without a commitment, and for work that ended before it began.
pub fn report_work(project: &Project, work: Implementation) -> Result<Edit, Refusal> {
    taken(project, work.plan_line)?;
    if matches!((work.started, work.finished), (Some(started), Some(finished)) if finished < started) {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    let known = project
        .all::<Implementation>()
        .find(|(_, known)| known.plan_line == work.plan_line);
    Ok(match known {
        Some((id, _)) => Edit::change(project, id, work),
        None => Edit::add(RecordId::derived("implementation", &[Some(work.plan_line)]), work),
    })
}

/// Changes what is known of the work on a line. Refused wherever reporting it would be refused.
pub fn change_work(
    project: &Project,
    line: RecordId,
    change: impl FnOnce(&mut Implementation),
) -> Result<Edit, Refusal> {
    let mut work = work_on(project, line);
    change(&mut work);
    report_work(project, work)
}

/// The reported work on a line; a line without a report counts as not begun.
pub fn work_on(project: &Project, line: RecordId) -> Implementation {
    let known = project
        .all::<Implementation>()
        .find(|(_, known)| known.plan_line == line);
    known.map_or(
        Implementation {
            plan_line: line,
            state: WorkState::NotStarted,
            started: None,
            finished: None,
            spent: None,
            note: String::new(),
            before: Vec::new(),
            after: Vec::new(),
        },
        |(_, work)| work.clone(),
    )
}

/// The same work in another state, seen today. Work that is under way has begun and work that is done was handed over: today, where no
/// other day is known. Work that is not done was not handed over, and what has not started has no day at all.
pub fn in_state(mut work: Implementation, state: WorkState, today: Day) -> Implementation {
    match state {
        WorkState::NotStarted => (work.started, work.finished) = (None, None),
        WorkState::Underway => {
            work.finished = None;
            work.started.get_or_insert(today);
        }
        WorkState::Paused | WorkState::Stopped => work.finished = None,
        WorkState::Done => {
            let first = work.started.map_or(today, |started| started.max(today));
            work.finished.get_or_insert(first);
        }
    }
    work.state = state;
    work
}

/// Records the day on which a milestone of a plan line was reached; `None` takes it back.
pub fn reach_milestone(
    project: &Project,
    line: RecordId,
    at: usize,
    on: Option<Day>,
    today: Option<Day>,
) -> Result<Edit, Refusal> {
    let mut record = taken(project, line)?;
    if on.zip(today).is_some_and(|(on, today)| on > today) {
        return Err(Refusal::NotAllowed(NotAllowed::LaterDay));
    }
    let Decision::Taken(commitment) = &mut record.decision else {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    };
    let milestone = commitment
        .milestones
        .get_mut(at)
        .ok_or(Refusal::NotAllowed(NotAllowed::NothingToDo))?;
    milestone.done = on.is_some();
    milestone.done_on = on;
    Ok(Edit::change(project, line, record))
}

fn taken(project: &Project, line: RecordId) -> Result<PlanLine, Refusal> {
    let record = project.get::<PlanLine>(line).ok_or(Refusal::Missing(line))?;
    match record.decision {
        Decision::Taken(_) => Ok(record.clone()),
        Decision::NotTaken(_) => Err(Refusal::NotAllowed(NotAllowed::NothingToDo)),
    }
}
